import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type BulletinFacts, register } from '../../src/store/register.ts';
import type { LibraryStep } from '../../src/store/update-library.ts';
import { writeFile } from '../../src/store/write-file.ts';
import type { Terminal } from './split-command.ts';

const BULLETINS = 'content/bulletins';
const REGISTER = join(BULLETINS, 'bulletin.yaml');

// A bulletin named for its month: 2020-02
const MONTH_ID = /^\d{4}-(?:0[1-9]|1[0-2])$/u;

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
  const { name, issue, date } = outcome.guess;
  const month = date ?? (MONTH_ID.test(file.id) ? file.id : null);
  return { name, issue, date: month, sha256 };
}

/** Brings `bulletin.yaml` up to date. A run that was stopped before is made up for by the next, which enters all of them again. */
export function registerBulletins(entered: ReadonlyMap<string, BulletinFacts>): void {
  const known = existsSync(REGISTER) ? readFileSync(REGISTER, 'utf8') : '';
  const next = register(known, entered);
  if (next !== known) writeFile(REGISTER, next);
}
