import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { openingProblem } from './load-source.ts';
import { parseNotice } from './parse-notice.ts';
import type { StoredFile } from './plan-folder.ts';

/** A notice file of a folder with its body. */
export interface FolderFile extends StoredFile {
  readonly body: string;
}

/** Reads the notice files of one bulletin's folder; those that cannot be read are problems. A missing folder is empty. */
export function readFolder(
  folder: string,
  bulletin: string,
): { readonly files: readonly FolderFile[]; readonly problems: readonly Problem[] } {
  if (!existsSync(folder)) return { files: [], problems: [] };
  const files: FolderFile[] = [];
  const problems: Problem[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.md')) continue;
    const path = join(folder, name);
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch (cause) {
      problems.push(openingProblem(path, bulletin, cause));
      continue;
    }
    const read = parseNotice(text, path, bulletin);
    problems.push(...read.problems);
    if (read.parsed === null) continue;
    const { notice, edited } = read.parsed;
    files.push({ name, text, front: notice.front, body: notice.body, edited });
  }
  return { files, problems };
}
