// The search page of a library that is too large to come whole.
import { openTiers } from './open-tiers.ts';
import { startSearch } from './start.ts';

startSearch(openTiers);
