import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import { type SearchFigures, searchFiguresSchema } from '../model/search-figures.ts';
import { type SplitTally, splitTallySchema } from '../model/split-tally.ts';

function read<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema> | null {
  return existsSync(path) ? schema.parse(JSON.parse(readFileSync(path, 'utf8'))) : null;
}

/** Figures that the pages cannot count themselves; null where nobody measured them. Throws on a file of another shape. */
export function measured(): {
  readonly split: SplitTally | null;
  readonly search: SearchFigures | null;
} {
  return {
    split: read('.cache/split-tally.json', splitTallySchema),
    search: read('content/data/search-figures.json', searchFiguresSchema),
  };
}
