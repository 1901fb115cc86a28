// The search page of a library that comes whole.
import { startSearch } from './start.ts';

startSearch(null);
