import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { type PageMap, pageMapSchema } from '../model/page-break.ts';

/** Where the printed pages of one notice lie. */
export type PrintedPages = Omit<PageMap[string], 'bodyHash'>;

const UNKNOWN: PrintedPages = { first: null, about: null, breaks: [] };
const read = new Map<string, PageMap>();

function pageMap(file: string): PageMap {
  if (!existsSync(file)) return {};
  const result = pageMapSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!result.success) throw new Error(`${file}：${z.prettifyError(result.error)}`);
  return result.data;
}

/**
 * Printed pages of a notice from the `pages.json` beside its file. A body that was changed by hand has lost its
 * offsets: nothing is then known. Throws where the map cannot be read.
 */
export function printedPages(id: string, file: string, body: string): PrintedPages {
  const path = join(dirname(file), 'pages.json');
  const map = read.get(path) ?? pageMap(path);
  read.set(path, map);
  const { bodyHash, ...pages } = map[id] ?? { bodyHash: '', ...UNKNOWN };
  const hash = createHash('sha256').update(body.trim()).digest('hex');
  return hash === bodyHash ? pages : UNKNOWN;
}
