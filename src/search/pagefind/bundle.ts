import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';

/** One page of an index: its address, which must be its own, and its tokens, parted by spaces. */
export interface IndexRecord {
  readonly url: string;
  readonly content: string;
}

/** Pagefind cuts texts of languages that it knows; this one it leaves alone. */
const LANGUAGE = 'und';
/** Entries in one file of an index: Pagefind's own default is 20,000, of which a query needs a few hundred. */
const CHUNK_VARIABLE = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
/** Records sent to Pagefind before one waits for it. */
const TOGETHER = 64;
// und_5834bc3: names of pages, then of the files of the index, in the order in which the index counts them
const PAGE_NAME = /und_[0-9a-f]{7,}/g;
// fragment/und_5834bc3.pf_fragment
const FRAGMENT = /fragment\/(und_[0-9a-f]+)\.pf_fragment$/;
/** What the search page loads; the interface and the texts of Pagefind it does not. */
const USED =
  /\.(?:pf_index|pf_meta)$|pagefind-entry\.json$|wasm\.unknown\.pagefind$|pagefind(?:-worker)?\.js$/;

function assertNone(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What the client counts on: that pages are numbered in the order of the records. */
function assertOrder(files: readonly IndexFile[], records: readonly string[]): void {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (meta === undefined) throw new Error('Pagefind: no index was made');
  const order = new Map<string, number>();
  for (const [name] of gunzipSync(meta.content).toString('latin1').matchAll(PAGE_NAME))
    if (!order.has(name)) order.set(name, order.size);
  const places = new Map(
    files.flatMap(({ path, content }): [string, number | undefined][] => {
      const [, name] = FRAGMENT.exec(path) ?? [];
      if (name === undefined) return [];
      const text = gunzipSync(content).toString('utf8');
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [[url, order.get(name)]];
    }),
  );
  const wrong = records.findIndex((url, at) => places.get(url) !== at);
  if (wrong !== -1) throw new Error(`Pagefind: ${records[wrong] ?? ''} is out of order`);
}

/**
 * Writes a Pagefind index of the records into a folder, with nothing that the search page does not use: no interface, no
 * fragments (the texts come from files of our own). Throws on whatever Pagefind complains of.
 */
export async function writeIndex(
  folder: string,
  records: AsyncIterable<IndexRecord> | Iterable<IndexRecord>,
  chunk: number,
): Promise<void> {
  const before = process.env[CHUNK_VARIABLE];
  process.env[CHUNK_VARIABLE] = String(chunk);
  const added: string[] = [];
  try {
    const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
    assertNone(errors);
    if (index === undefined) throw new Error('Pagefind: no index');
    let waiting: Promise<void>[] = [];
    for await (const { url, content } of records) {
      added.push(url);
      waiting.push(
        index
          .addCustomRecord({ url, content, language: LANGUAGE })
          .then((answer) => assertNone(answer.errors)),
      );
      if (waiting.length < TOGETHER) continue;
      await Promise.all(waiting);
      waiting = [];
    }
    await Promise.all(waiting);
    // Pagefind's own writing may still be going on when it is closed, and leave files empty.
    const { files, errors: failures } = await index.getFiles();
    assertNone(failures);
    assertOrder(files, added);
    mkdirSync(join(folder, 'index'), { recursive: true });
    for (const { path, content } of files)
      if (USED.test(path)) writeFileSync(join(folder, path), content);
  } finally {
    await close();
    if (before === undefined) delete process.env[CHUNK_VARIABLE];
    else process.env[CHUNK_VARIABLE] = before;
  }
}

/** Gives the text of a file to a function and writes what it returns. */
export function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
