import type { SearchPiece } from '../../model/search-index.ts';
import type { TwinFacts } from '../../model/twin.ts';
import type { Cut } from '../../text/words.ts';
import type { SearchData } from '../build-core.ts';

/** What is needed to write an index in tiers. */
export interface TierSource {
  readonly dist: string;
  /** The folder of the search index, empty. */
  readonly target: string;
  readonly twins: readonly TwinFacts[];
  readonly notices: readonly (readonly SearchPiece[])[];
  readonly data: SearchData;
  readonly cut: Cut;
  readonly dues: ReadonlySet<string>;
  /** Writes a value under a name and its hash; gives the name of the file. */
  readonly write: (name: string, value: unknown) => string;
  /** Whether the site has a page. */
  readonly page: (path: string) => boolean;
  /** Notices of one Pagefind folder, where a year has no more. */
  readonly shardLimit: number;
  /** The folder of what may be used again by the next build. */
  readonly cache: string;
}
