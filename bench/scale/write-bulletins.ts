import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClausePool } from './clause-pool.ts';
import { type MadeNotice, madeNotices } from './made-notices.ts';

import { printBulletin } from './print-bulletin.ts';

const SEED = 20200221;
/** Notices of one bulletin, as in the real one. */
const BULLETIN = 52;
const FIRST_YEAR = 2004;
const MONTHS = 12;
/** Years of an archive; beyond, several bulletins appear each month. */
const YEARS = 17;
/** How often a bulletin prints a notice again that the one before it had. */
const REPRINTED = 0.4;

/** A bulletin of an archive. */
export interface WrittenBulletin {
  readonly id: string;
  readonly path: string;
  readonly notices: readonly MadeNotice[];
}

/** Writes bulletins with so many different notices in all below `folder`, oldest first; gives what was printed in the last. */
export function writeBulletins(
  pool: ClausePool,
  folder: string,
  count: number,
): { readonly bulletins: number; readonly characters: number; readonly last: WrittenBulletin } {
  mkdirSync(folder, { recursive: true });
  const next = madeNotices(pool, SEED);
  let characters = 0;
  let bulletins = 0;
  let last: WrittenBulletin = { id: '', path: '', notices: [] };
  for (let made = 0; made < count; made += BULLETIN) {
    const at = bulletins % (YEARS * MONTHS);
    const series = Math.floor(bulletins / (YEARS * MONTHS));
    const year = FIRST_YEAR + Math.floor(at / MONTHS);
    const month = (at % MONTHS) + 1;
    const fresh = Array.from({ length: Math.min(BULLETIN, count - made) }, () => next(year, month));
    const again = bulletins % 5 < REPRINTED * 5 ? last.notices.slice(0, 1) : [];
    const notices = [...fresh, ...again].sort((a, b) => a.section.localeCompare(b.section, 'zh'));
    const id = `${year}-${String(month).padStart(2, '0')}${series === 0 ? '' : `-${series + 1}`}`;
    const text = printBulletin(notices);
    const path = join(folder, `${id}.txt`);
    writeFileSync(path, text);
    characters += text.replace(/\s/g, '').length;
    bulletins += 1;
    last = { id, path, notices };
  }
  return { bulletins, characters, last };
}
