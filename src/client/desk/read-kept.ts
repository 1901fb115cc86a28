import { type Kept, LONGEST_NOTE } from './kept.ts';

// renshebufa-2020-8
const NOTICE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
// sec_3__sub_6, art_12-1__para_2
const CLAUSE = /^[a-z0-9][a-z0-9_-]*$/;
// 2020-03-01T08:30:00.000Z
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
const LONGEST_WORDS = 400;

function words(value: unknown, longest: number): string | null {
  return typeof value === 'string' && value.length <= longest ? value : null;
}

function matching(value: unknown, form: RegExp): string | null {
  return typeof value === 'string' && value.length <= 120 && form.test(value) ? value : null;
}

/** One entry of a stored list or of a file, or null where it is none: what comes from outside is never trusted. */
export function readKept(value: unknown): Kept | null {
  if (value === null || typeof value !== 'object') return null;
  const raw = value as Readonly<Record<string, unknown>>;
  const notice = matching(raw['notice'], NOTICE);
  const clause = matching(raw['clause'], CLAUSE);
  const title = words(raw['title'], LONGEST_WORDS);
  const name = words(raw['name'], LONGEST_WORDS);
  const quote = words(raw['quote'], LONGEST_WORDS);
  const note = words(raw['note'], LONGEST_NOTE);
  const changed = matching(raw['changed'], TIME);
  const docNumber = raw['docNumber'] === null ? null : words(raw['docNumber'], LONGEST_WORDS);
  if (notice === null || clause === null || title === null || name === null) return null;
  if (quote === null || note === null || changed === null) return null;
  const marked = raw['marked'] === true;
  return marked || note !== ''
    ? { notice, clause, title, docNumber, name, quote, marked, note, changed }
    : null;
}
