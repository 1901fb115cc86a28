import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readProblem } from '../../src/bulletin/read-problem.ts';
import type { Problem } from '../../src/model/problem.ts';
import { type BulletinFile, bulletinId, listBulletins } from '../../src/store/list-bulletins.ts';
import { presentIds } from '../../src/store/present-ids.ts';
import { BULLETINS, NOTICES } from './content-paths.ts';

/** What a run of `split` has to do with. */
export interface SplitFiles {
  readonly files: readonly BulletinFile[];
  readonly problems: readonly Problem[];
  /** Ids that were named whose file is gone while notices of them are left. */
  readonly withdrawn: ReadonlySet<string>;
  /** Ids of all bulletins that are there. */
  readonly present: ReadonlySet<string>;
}

/**
 * The bulletins to be split: those at the paths, or all where there is none. `elsewhere`: nothing of them is kept in the content, so that they
 * may be called as others are.
 */
export function splitFiles(paths: readonly string[], elsewhere: boolean): SplitFiles {
  const held = existsSync(BULLETINS) ? listBulletins(BULLETINS) : { files: [], problems: [] };
  const present = presentIds(held);
  if (paths.length === 0) return { ...held, withdrawn: new Set(), present };
  const given = paths.map((path): BulletinFile => ({ id: bulletinId(path), path }));
  if (elsewhere) return { files: given, problems: [], withdrawn: new Set(), present };
  const withdrawn = new Set(
    given.flatMap(({ id, path }) =>
      existsSync(path) || present.has(id) || !existsSync(join(NOTICES, id)) ? [] : [id],
    ),
  );
  const files = given.filter(({ id }) => !withdrawn.has(id));
  const problems = files.flatMap(({ id, path }) => {
    const doubled = held.problems.find((it) => it.bulletin === id && it.severity === 'error');
    if (doubled !== undefined) return [doubled];
    const twin = held.files.find((file) => file.id === id && resolve(file.path) !== resolve(path));
    const message = `${path} 与 ${twin?.path} 的编号同为 ${id}；请改名，或先换下那个文件`;
    return twin === undefined ? [] : [readProblem(id, 'same-bulletin', message)];
  });
  const refused = new Set(problems.map(({ bulletin }) => bulletin));
  return { files: files.filter(({ id }) => !refused.has(id)), problems, withdrawn, present };
}
