import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type BulletinFacts, register } from '../../src/store/register.ts';
import type { LibraryStep } from '../../src/store/update-library.ts';
import { writeFile } from '../../src/store/write-file.ts';
import { BULLETINS, REGISTER } from './content-paths.ts';
import type { Terminal } from './split-command.ts';

/** What `bulletin.yaml` is to say of a bulletin; one from elsewhere is copied to the others, since its notices now belong to them. */
export function enterBulletin(
  { file, outcome, sha256 }: LibraryStep,
  { tell }: Terminal,
): BulletinFacts | null {
  if (sha256 === null || outcome.failed) return null;
  if (resolve(dirname(file.path)) !== resolve(BULLETINS)) {
    const copy = join(BULLETINS, basename(file.path));
    mkdirSync(BULLETINS, { recursive: true });
    copyFileSync(file.path, copy);
    tell(`已复制到 ${copy}`);
  }
  return { ...outcome.guess, sha256 };
}

/** Brings `bulletin.yaml` up to date. A run that was stopped before is made up for by the next, which enters all of them again. */
export function registerBulletins(entered: ReadonlyMap<string, BulletinFacts>): void {
  const known = existsSync(REGISTER) ? readFileSync(REGISTER, 'utf8') : '';
  const next = register(known, entered);
  if (next !== known) writeFile(REGISTER, next);
}
