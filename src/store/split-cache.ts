import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './sha256.ts';
import { SPLIT_DATA } from './split-data.ts';
import type { BulletinOutcome } from './update-bulletin.ts';
import { writeFile } from './write-file.ts';

/** Rooms whose rules decide what a bulletin is split into. */
const RULES = 'src/{model,text,outline,bulletin,store}/**/*.ts';

/** The project's own folder, wherever it is run. */
const ROOT = join(import.meta.dirname, '..', '..');

/** Remembers what each bulletin came to, so that one in which nothing changed is not split again. */
export interface SplitCache {
  /** The last outcome of a bulletin with this hash, if its folder still is as it was then; else null. */
  readonly recall: (bulletin: string, hash: string) => BulletinOutcome | null;
  readonly remember: (bulletin: string, hash: string, outcome: BulletinOutcome) => void;
}

const hashOfFiles = (paths: readonly string[]): string =>
  sha256(paths.map((path) => `${path}\0${sha256(readFileSync(path))}\n`).join(''));

const hashOfFolder = (folder: string): string =>
  existsSync(folder)
    ? hashOfFiles(
        readdirSync(folder)
          .sort()
          .map((name) => join(folder, name)),
      )
    : '';

/** Opens the memory kept in `folder`; `out` is where the bulletins' folders are, `data` what people edit. */
export function splitCache(folder: string, out: string, data: string): SplitCache {
  const rules = hashOfFiles([
    ...globSync(RULES, { cwd: ROOT })
      .sort()
      .map((path) => join(ROOT, path)),
    ...SPLIT_DATA.map((name) => join(data, name)),
    join(ROOT, 'package-lock.json'),
  ]);
  const fileOf = (bulletin: string): string => join(folder, `${bulletin}.json`);
  const keyOf = (bulletin: string, hash: string): string =>
    sha256(`${rules}\n${hash}\n${hashOfFolder(join(out, bulletin))}`);
  return {
    recall: (bulletin, hash) => {
      const file = fileOf(bulletin);
      if (!existsSync(file)) return null;
      try {
        const { key, outcome } = JSON.parse(readFileSync(file, 'utf8'));
        return key === keyOf(bulletin, hash) ? { ...outcome, written: [], removed: [] } : null;
      } catch {
        // A file cut off by a crash is as good as none.
        return null;
      }
    },
    remember: (bulletin, hash, outcome) =>
      writeFile(fileOf(bulletin), JSON.stringify({ key: keyOf(bulletin, hash), outcome })),
  };
}
