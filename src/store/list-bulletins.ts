import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import { readProblem } from '../bulletin/read-problem.ts';
import type { Problem } from '../model/problem.ts';

/** A bulletin's file and the id it goes by. */
export interface BulletinFile {
  readonly id: string;
  readonly path: string;
}

/** What can be read, Word and its kin through LibreOffice. */
const ENDINGS: ReadonlySet<string> = new Set([
  '.txt',
  '.text',
  '.pdf',
  '.docx',
  '.doc',
  '.wps',
  '.rtf',
  '.odt',
]);

/** Files that stand beside the bulletins and are none. */
const BESIDE: ReadonlySet<string> = new Set(['README.md', 'bulletin.yaml', 'Thumbs.db']);

// What an id cannot hold: spaces, dots, brackets
const NOT_ID = /[^a-z0-9]+/gu;

// Hyphens at the ends of an id.
const END_HYPHENS = /^-|-$/gu;

/** Gives the id of a bulletin from its file's name without the ending: ASCII, Chinese as pinyin (人社2020年第3期 → renshe2020niandi3qi). */
export function bulletinId(path: string): string {
  const stem = basename(path, extname(path)).normalize('NFKC');
  const latin = pinyin(stem, { toneType: 'none', nonZh: 'consecutive', v: true, separator: '' });
  return latin.toLowerCase().replace(NOT_ID, '-').replace(END_HYPHENS, '') || 'bulletin';
}

/** Lists the bulletins of a folder by id; what cannot be one is a problem, and of two with one id neither is one: nobody knows which is meant. */
export function listBulletins(folder: string): {
  readonly files: readonly BulletinFile[];
  readonly problems: readonly Problem[];
} {
  const files: BulletinFile[] = [];
  const problems: Problem[] = [];
  const doubled = new Set<string>();
  for (const name of readdirSync(folder).sort()) {
    if (BESIDE.has(name) || name.startsWith('.') || name.startsWith('~$')) continue;
    const path = join(folder, name);
    const id = bulletinId(name);
    const twin = files.find((file) => file.id === id);
    if (twin !== undefined) {
      const message = `${path} 与 ${twin.path} 的编号同为 ${id}，都没有拆分；请只留一个，或改名`;
      problems.push(readProblem(id, 'same-bulletin', message));
      doubled.add(id);
    } else if (
      ENDINGS.has(extname(name).toLowerCase()) ||
      statSync(path, { throwIfNoEntry: false })?.isDirectory()
    ) {
      files.push({ id, path });
    } else {
      const message = `${path} 不是可读的格式，已略过；请放入 txt、pdf 或 docx`;
      problems.push(readProblem(id, 'unknown-format', message, 'warning'));
    }
  }
  return { files: files.filter(({ id }) => !doubled.has(id)), problems };
}
