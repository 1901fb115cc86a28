import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { bulletinsSchema } from '../model/bulletin.ts';
import { issuersSchema } from '../model/issuer.ts';
import { queryWordsSchema } from '../model/query-words.ts';
import { synonymsSchema } from '../model/synonym.ts';
import { topicsSchema } from '../model/topic.ts';
import type { Twin } from '../model/twin.ts';
import { readWordList } from '../text/words.ts';

// renshebufa-2020-8.json, but not renshebufa-2020-8.csl.json
const TWIN = /^[a-z0-9-]+\.json$/;

function readYaml<T>(path: string, schema: z.ZodType<T>, absent: T): T {
  if (!existsSync(path)) return absent;
  const parsed = schema.safeParse(parse(readFileSync(path, 'utf8')) ?? absent);
  if (parsed.success) return parsed.data;
  const first = parsed.error.issues[0];
  throw new Error(`${path}：${first?.path.join('.') ?? ''} ${first?.message ?? ''}`, {
    cause: parsed.error,
  });
}

/** The lists of `content/data` that search uses; a file that is not there counts as empty. Throws with the path when one is broken. */
export function readSearchData(folder: string) {
  const words = join(folder, 'words.txt');
  return {
    issuers: readYaml(join(folder, 'issuers.yaml'), issuersSchema, []),
    topics: readYaml(join(folder, 'topics.yaml'), topicsSchema, []),
    synonyms: readYaml(join(folder, 'synonyms.yaml'), synonymsSchema, {}),
    questions: readYaml(join(folder, 'query-words.yaml'), queryWordsSchema, {
      drop: [],
      ask: {},
      faint: [],
    }),
    bulletins: readYaml(join(folder, '../bulletins/bulletin.yaml'), bulletinsSchema, {}),
    words: existsSync(words) ? readWordList(readFileSync(words, 'utf8')) : [],
  };
}

/** The twins below `dist/notices`, one after the other, in no order. */
export function* eachTwin(dist: string): Generator<Twin> {
  const folder = join(dist, 'notices');
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder))
    if (TWIN.test(name)) yield JSON.parse(readFileSync(join(folder, name), 'utf8')) as Twin;
}

/** Bulletin order, to sort by. */
export const inBulletinOrder = (
  a: Pick<Twin, 'bulletin' | 'ordinal'>,
  b: Pick<Twin, 'bulletin' | 'ordinal'>,
): number => (a.bulletin === b.bulletin ? a.ordinal - b.ordinal : a.bulletin < b.bulletin ? -1 : 1);

/** The twins of all notices below `dist/notices`, in bulletin order. */
export const readTwins = (dist: string): Twin[] => [...eachTwin(dist)].sort(inBulletinOrder);

// --- front matter --- at the beginning of a notice file
const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;

/** The Markdown body of a notice as the site hands it out, or null where it does not. */
export function readBody(dist: string, id: string): string | null {
  const path = join(dist, 'notices', `${id}.md`);
  return existsSync(path) ? readFileSync(path, 'utf8').replace(FRONT_MATTER, '') : null;
}
