import type { TieredCore } from '../../model/search-tiers.ts';
import { candidateSearch } from './candidates.ts';
import { pagefindOpener } from './candidates-pagefind.ts';
import type { OpenTiers } from './open-library.ts';
import { queryFolder, said } from './query-folder.ts';

/** Opens the index of a large library: Pagefind tells which texts to load. `root` leads to the root of the site. */
export const openTiers =
  (root: string): OpenTiers =>
  async (load, manifest) => {
    const core = (await load(manifest.core)) as TieredCore;
    const open = pagefindOpener(load, root, manifest.stamp);
    return {
      answer: candidateSearch(load, { ...manifest, core }, open),
      foldQuery: queryFolder([core.characters, said(core)], () => load(manifest.traditional)),
      prepare: () => Promise.resolve(),
    };
  };
