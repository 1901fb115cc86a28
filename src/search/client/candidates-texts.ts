import type { SearchNotice, SearchPiece } from '../../model/search-index.ts';
import type { TieredCore, TieredText } from '../../model/search-tiers.ts';
import { textFile } from './candidates-columns.ts';
import type { Load } from './load.ts';

/** The texts of notices, which come one by one. */
export interface TextReader {
  /** Loads the texts of these notices that are not at hand. Rejects with a `LoadFailure`. */
  readonly read: (wanted: Iterable<number>) => Promise<void>;
  /** The pieces of a notice whose text was read. */
  readonly of: (notice: number) => readonly SearchPiece[];
}

/** Reads texts, and puts what they alone know of their notices into `notices`. */
export function textReader(load: Load, core: TieredCore, notices: SearchNotice[]): TextReader {
  const texts = new Map<number, readonly SearchPiece[]>();
  return {
    read: async (wanted) => {
      const lacking = [...new Set(wanted)].filter((notice) => !texts.has(notice));
      await Promise.all(
        lacking.map(async (notice) => {
          const { pieces, ...facts } = (await load(textFile(core, notice))) as TieredText;
          const known = notices[notice];
          if (known !== undefined) notices[notice] = { ...known, ...facts };
          texts.set(notice, pieces);
        }),
      );
    },
    of: (notice) => texts.get(notice) ?? [],
  };
}
