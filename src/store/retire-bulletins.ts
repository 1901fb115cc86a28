import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { readFolder } from './read-folder.ts';

/** A bulletin whose file is gone: what was removed of it, and which hand-corrected files are left. */
export interface Retired {
  readonly bulletin: string;
  readonly removed: number;
  readonly left: readonly string[];
  /** Hand-corrected files that were removed all the same. */
  readonly overruled: readonly string[];
  readonly problems: readonly Problem[];
}

/** Removes the notices of bulletins that are no more; files corrected by hand, or that cannot be read, only with `force`. */
export function retireBulletins(
  out: string,
  present: ReadonlySet<string>,
  force: boolean,
): readonly Retired[] {
  if (!existsSync(out)) return [];
  const gone = readdirSync(out, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !present.has(entry.name),
  );
  return gone.map(({ name: bulletin }): Retired => {
    const folder = join(out, bulletin);
    const { files, problems } = readFolder(folder, bulletin);
    const edited = files.filter((file) => file.edited).map((file) => join(folder, file.name));
    if (force || (edited.length === 0 && problems.length === 0)) {
      const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
      for (const name of [...names, 'pages.json']) rmSync(join(folder, name), { force: true });
      // Whatever else somebody keeps there is not ours to remove.
      if (readdirSync(folder).length === 0) rmdirSync(folder);
      return { bulletin, removed: names.length, left: [], overruled: edited, problems: [] };
    }
    const untouched = files.filter((file) => !file.edited);
    for (const file of untouched) rmSync(join(folder, file.name));
    return { bulletin, removed: untouched.length, left: edited, overruled: [], problems };
  });
}
