import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a build needs of the project, the content apart. */
const PARTS = [
  'src',
  'scripts',
  'bench',
  'public',
  'content/data',
  'astro.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** A copy of the project without bulletins in a folder of its own; gives its path. The packages are those of the project. */
export function scratchProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wenhao-scale-'));
  for (const part of PARTS) {
    if (existsSync(part)) cpSync(part, join(folder, part), { recursive: true });
  }
  mkdirSync(join(folder, 'content/bulletins'), { recursive: true });
  // A folder of links, not one link: what a build keeps below node_modules is its own.
  const packages = join(folder, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync('node_modules').filter((each) => each !== '.astro'))
    symlinkSync(resolve('node_modules', name), join(packages, name));
  return folder;
}
