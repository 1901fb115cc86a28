import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rooms whose rules decide what a search index says. */
const RULES = 'src/{model,text,outline,library,search}/**/*.ts';
/** Rules of the search page alone: an index does not go by them. */
const SEARCH_PAGE = 'src/search/client/view/**';
/** The project's own folder, wherever it is run. */
const ROOT = join(import.meta.dirname, '..', '..');

/** A hash of the program that makes a search index, its packages and its Node: what another program kept is of no use to it. */
export function rulesHash(): string {
  const hash = createHash('sha256').update(process.version);
  const files = globSync(RULES, { cwd: ROOT, exclude: [SEARCH_PAGE] }).sort();
  for (const file of [...files, 'package-lock.json'])
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(ROOT, file)))
      .update('\0');
  return hash.digest('hex').slice(0, 32);
}
