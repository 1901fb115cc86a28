import { join } from 'node:path';
import { readProblem } from '../bulletin/read-problem.ts';
import type { Problem } from '../model/problem.ts';
import type { FolderPlan, StoredFile } from './plan-folder.ts';

/** Tells of files of a bulletin's folder that would have one id once the plan is carried out: of two such notices the site could show one alone. */
export function sameIds(
  folder: string,
  bulletin: string,
  stored: readonly StoredFile[],
  { kept, stray, write, unchanged }: FolderPlan,
): readonly Problem[] {
  const corrected = new Set([...kept.map(({ name }) => name), ...stray]);
  const files: (readonly [name: string, id: string])[] = [
    ...[...write.map(({ name }) => name), ...unchanged].map(
      (name) => [name, name.slice(0, -'.md'.length)] as const,
    ),
    ...stored
      .filter(({ name }) => corrected.has(name))
      .map(({ name, front }) => [name, front.id] as const),
  ];
  const first = new Map<string, string>();
  return files.flatMap(([name, id]): Problem[] => {
    const other = first.get(id);
    if (other === undefined) first.set(id, name);
    if (other === undefined) return [];
    const message = `${join(folder, name)} 的 id 与 ${join(folder, other)} 相同，都是 ${id}；同一期内不得重复，请改其一`;
    return [readProblem(bulletin, 'same-id', message)];
  });
}
