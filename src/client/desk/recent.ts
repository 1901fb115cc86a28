/** A notice that was read, and when (ISO time). */
export interface Recent {
  readonly notice: string;
  readonly title: string;
  readonly docNumber: string | null;
  readonly at: string;
}

const KEY = 'wenhao.recent';
const OFF = 'off';
const MOST = 30;
// renshebufa-2020-8
const NOTICE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The list with one more notice read, newest first, each once. */
export function withRecent(all: readonly Recent[], one: Recent): readonly Recent[] {
  return [one, ...all.filter(({ notice }) => notice !== one.notice)].slice(0, MOST);
}

function isRecent(value: unknown): value is Recent {
  if (value === null || typeof value !== 'object') return false;
  const { notice, title, docNumber, at } = value as Readonly<Record<string, unknown>>;
  return (
    typeof notice === 'string' &&
    NOTICE.test(notice) &&
    typeof title === 'string' &&
    (docNumber === null || typeof docNumber === 'string') &&
    typeof at === 'string'
  );
}

/** What was read of late, newest first; null where the reader wants no list, or the browser keeps none. */
export function loadRecent(): readonly Recent[] | null {
  try {
    const text = localStorage.getItem(KEY) ?? '[]';
    if (text === OFF) return null;
    const raw: unknown = JSON.parse(text);
    return Array.isArray(raw) ? raw.filter(isRecent) : [];
  } catch {
    return null;
  }
}

/** Keeps the list, an empty one too; null: from now on nothing is noted down. */
export function storeRecent(all: readonly Recent[] | null): void {
  try {
    localStorage.setItem(KEY, all === null ? OFF : JSON.stringify(all));
  } catch {
    // Then there is no list.
  }
}
