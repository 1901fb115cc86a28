import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ZodType, z } from 'zod';
import type { RadicalTable } from '../bulletin/read-radicals.ts';
import { type Issuer, issuersSchema } from '../model/issuer.ts';
import { type Topic, topicsSchema } from '../model/topic.ts';
import { type Cut, readWordList, wordCutter } from '../text/words.ts';
import { readYaml } from './read-yaml.ts';

/** What splitting needs to know besides the bulletin. */
export interface SplitData {
  readonly issuers: readonly Issuer[];
  readonly topics: readonly Topic[];
  readonly cut: Cut;
  readonly radicals: RadicalTable;
}

/** Files of the data folder that splitting depends on. */
export const SPLIT_DATA = ['issuers.yaml', 'topics.yaml', 'words.txt', 'radicals.json'] as const;

const radicalsSchema = z.record(z.string(), z.string());

const load = <T>(path: string, schema: ZodType<T>): T => {
  const { data, problems } = readYaml(path, schema);
  if (data !== null) return data;
  const message = problems[0]?.message ?? `${path} 找不到；请从原始代码中恢复`;
  throw new Error(message, { cause: problems });
};

/** A cutter that reads its dictionary, which takes a second, when the first text is cut: a run in which nothing changed cuts none. */
const lazyCutter = (path: string): Cut => {
  let cut: Cut | undefined;
  return (text) => {
    cut ??= wordCutter(readWordList(readFileSync(path, 'utf8')));
    return cut(text);
  };
};

/** Reads agencies, topics, radicals and words from the data folder; throws where one of them is broken, with file, line and field. */
export function splitData(folder: string): SplitData {
  const [issuers, topics, words, radicals] = SPLIT_DATA;
  return {
    issuers: load(join(folder, issuers), issuersSchema),
    topics: load(join(folder, topics), topicsSchema),
    radicals: load(join(folder, radicals), radicalsSchema),
    cut: lazyCutter(join(folder, words)),
  };
}
