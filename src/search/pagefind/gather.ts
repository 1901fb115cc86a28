import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FREQUENT, rangeToken } from '../../text/index-tokens.ts';
import { packed } from './bundle.ts';
import { CBOR, cborReader, cborWriter } from './cbor.ts';
import { fileName } from './file-name.ts';
import { LANGUAGE } from './index-part.ts';

/** A word as one part has it: see `indexPart`. What stands behind the number of its first page is in `bytes`, from `from` to `to`. */
interface Held {
  readonly pages: number;
  readonly first: number;
  readonly last: number;
  readonly bytes: Buffer;
  readonly from: number;
  readonly to: number;
  /** The first page of the part. */
  readonly base: number;
}

/** What Pagefind's entry file says: here of one language. */
export interface PagefindEntry {
  readonly version: string;
  readonly languages: Readonly<Record<string, unknown>>;
  readonly include_characters: readonly string[];
}

/** Bytes in one file, before they are packed: Pagefind's own default is some 100,000, of which a query needs a few hundred. */
const FILE = 20_000;
/** Pages in one range of a frequent word. */
const RANGE = 1024;

/** What a build may do in its own way. */
interface GatherOptions {
  readonly frequent?: number;
  /** Packs a file of the index. */
  readonly pack?: (bytes: Uint8Array) => Uint8Array;
}

/** In how many ranges a folder of so many pages has its frequent words. */
export const rangesOf = (pages: number): number => Math.ceil(pages / RANGE);

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Adds the words of a part to those of the parts before it, whose pages are `base`; gives how many pages it has. */
function readPart(bytes: Buffer, base: number, words: Map<string, Held[]>): number {
  const reader = cborReader(bytes);
  const pages = reader.head(CBOR.array);
  for (let page = 0; page < pages; page += 1) reader.head(CBOR.number);
  while (reader.more()) {
    const word = reader.text();
    const held = reader.head(CBOR.number);
    const first = reader.head(CBOR.number);
    const last = reader.head(CBOR.number);
    const length = reader.head(CBOR.bytes);
    const from = reader.at();
    reader.skip(length);
    const one: Held = { pages: held, first, last, bytes, from, to: from + length, base };
    const before = words.get(word);
    if (before === undefined) words.set(word, [one]);
    else before.push(one);
  }
  return pages;
}

/** What two neighbours begin with and one character more: as much as is needed to tell them apart. */
function apart(before: string, after: string): [string, string] {
  const [a, b] = [[...before], [...after]];
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return [a.slice(0, shared + 1).join(''), b.slice(0, shared + 1).join('')];
}

/** A word of the folder with what each part has of it. */
interface Entry {
  readonly word: string;
  readonly held: readonly Held[];
}

/** The words of all parts as the folder calls them, in order. */
function entriesOf(
  words: ReadonlyMap<string, readonly Held[]>,
  noted: (word: string, pages: number) => void,
  frequent: number,
): Entry[] {
  const entries: Entry[] = [];
  for (const [word, held] of words) {
    const pages = held.reduce((sum, own) => sum + own.pages, 0);
    noted(word, pages);
    if (pages <= frequent) entries.push({ word, held });
    else
      for (const [range, own] of Map.groupBy(held, ({ base }) => Math.floor(base / RANGE)))
        entries.push({ word: rangeToken(word, range), held: own });
  }
  return entries.sort((a, b) => (a.word < b.word ? -1 : 1));
}

/**
 * Puts parts that Pagefind indexed together as one Pagefind folder. Pages are called by the number of their notice, that of the
 * first being `first`: folders are searched together. `noted` gets every word with the number of its pages. `entry` is that of
 * an index that Pagefind wrote itself. Words on more than `frequent` pages have one entry for each range of pages: see `rangeToken`.
 */
export function gather(
  folder: string,
  parts: readonly Buffer[],
  first: number,
  entry: PagefindEntry,
  noted: (word: string, pages: number) => void,
  { frequent = FREQUENT, pack = packed }: GatherOptions = {},
): void {
  const all = new Map<string, Held[]>();
  let pages = 0;
  for (const part of parts) pages += readPart(part, pages, all);
  mkdirSync(join(folder, 'index'), { recursive: true });

  const chunks: { from: string; to: string; hash: string }[] = [];
  const names = new Set<string>();
  const words = cborWriter();
  let from = '';
  let last = '';
  let count = 0;
  const flush = (): void => {
    if (count === 0) return;
    const chunk = cborWriter();
    chunk.head(CBOR.array, 1);
    chunk.head(CBOR.array, count);
    chunk.raw(words.take());
    const bytes = chunk.take();
    const name = fileName(digestOf(bytes), names);
    names.add(name);
    const hash = `${LANGUAGE}_${name}`;
    writeFileSync(join(folder, 'index', `${hash}.pf_index`), pack(bytes));
    chunks.push({ from, to: last, hash });
    count = 0;
  };
  for (const { word, held } of entriesOf(all, noted, frequent)) {
    if (count === 0) from = word;
    last = word;
    words.head(CBOR.array, 3);
    words.text(word);
    words.head(
      CBOR.array,
      held.reduce((sum, own) => sum + own.pages, 0),
    );
    let before = 0;
    for (const own of held) {
      words.head(CBOR.array, 3);
      words.head(CBOR.number, own.base + own.first - before);
      words.copy(own.bytes, own.from, own.to);
      before = own.base + own.last;
    }
    words.head(CBOR.array, 0);
    count += 1;
    if (words.length() >= FILE) flush();
  }
  flush();
  for (const [at, chunk] of chunks.entries()) {
    const next = chunks[at + 1];
    if (next !== undefined) [chunk.to, next.from] = apart(chunk.to, next.from);
  }

  const meta = cborWriter();
  meta.head(CBOR.array, 6);
  meta.text(entry.version);
  meta.head(CBOR.array, pages);
  for (let page = 0; page < pages; page += 1) {
    meta.head(CBOR.array, 2);
    meta.text(String(first + page));
    // How many words a page has serves Pagefind's own ranking alone, and does not compress.
    meta.head(CBOR.number, 1);
  }
  meta.head(CBOR.array, chunks.length);
  for (const chunk of chunks) {
    meta.head(CBOR.array, 3);
    for (const text of [chunk.from, chunk.to, chunk.hash]) meta.text(text);
  }
  for (let empty = 0; empty < 3; empty += 1) meta.head(CBOR.array, 0);
  const bytes = meta.take();
  const hash = `${LANGUAGE}_${fileName(digestOf(bytes), new Set())}`;
  writeFileSync(join(folder, `pagefind.${hash}.pf_meta`), pack(bytes));
  writeFileSync(
    join(folder, 'pagefind-entry.json'),
    JSON.stringify({
      ...entry,
      languages: { [LANGUAGE]: { hash, wasm: null, page_count: pages } },
    }),
  );
}
