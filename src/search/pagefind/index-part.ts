import { close, createIndex } from 'pagefind';
import { unpacked } from './bundle.ts';
import { CBOR, cborReader, cborWriter } from './cbor.ts';
import { placeBits } from './place-bits.ts';
import type { WordRecord } from './records.ts';

/** Pagefind cuts texts of languages that it knows; this one it leaves alone. */
export const LANGUAGE = 'und';
/** Entries in one file of an index: here all, since the files are put together anew. */
const CHUNK_VARIABLE = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
const ALL = '4000000000';

/** Addresses that sort in the order of the notices. */
const urlOf = (notice: number): string => `/${String(notice).padStart(7, '0')}`;

function assertNone(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** The files of an index that Pagefind makes of some records; without any, its scripts and an empty index. */
export async function pagefindFiles(contents: readonly string[]) {
  const before = process.env[CHUNK_VARIABLE];
  process.env[CHUNK_VARIABLE] = ALL;
  try {
    const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
    assertNone(errors);
    if (index === undefined) throw new Error('Pagefind: no index');
    const answers = await Promise.all(
      contents.map((content, at) =>
        index.addCustomRecord({ url: urlOf(at), content, language: LANGUAGE }),
      ),
    );
    for (const answer of answers) assertNone(answer.errors);
    // Pagefind's own writing may still be going on when it is closed, and leave files empty.
    const { files, errors: failures } = await index.getFiles();
    assertNone(failures);
    await index.deleteIndex();
    return files;
  } finally {
    if (before === undefined) delete process.env[CHUNK_VARIABLE];
    else process.env[CHUNK_VARIABLE] = before;
  }
}

/** Ends the process that Pagefind runs in. */
export const closePagefind = (): Promise<unknown> => close();

/** Which record each page of an index is: Pagefind numbers them in the order in which they were added, which is checked here. */
function assertOrder(files: Awaited<ReturnType<typeof pagefindFiles>>, count: number): number[] {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta') && path.includes(LANGUAGE));
  if (meta === undefined) throw new Error('Pagefind: no index was made');
  const reader = cborReader(unpacked(meta.content));
  reader.head(CBOR.array);
  reader.text();
  const pages = Array.from({ length: reader.head(CBOR.array) }, (): [string, number] => {
    reader.head(CBOR.array);
    return [reader.text(), reader.head(CBOR.number)];
  });
  const urls = new Map(
    files.flatMap(({ path, content }) => {
      if (!path.endsWith('.pf_fragment')) return [];
      const { url } = JSON.parse(unpacked(content).toString('utf8')) as { url: string };
      return [[path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.')), url] as const];
    }),
  );
  const wrong = pages.findIndex(([name], at) => urls.get(name) !== urlOf(at));
  if (wrong !== -1 || pages.length !== count)
    throw new Error(`Pagefind: ${pages.length} pages for ${count}, ${wrong} out of order`);
  return pages.map(([, words]) => words);
}

/**
 * Has Pagefind index the words of some notices and gives what it made, the places of a word in a page as one (see `placeBits`): the words
 * of each page, then for every word, in order, its name, its pages, the first and the last page, and the rest as Pagefind has it
 * behind the number of the first page. Throws on whatever Pagefind complains of.
 */
export async function indexPart(records: readonly WordRecord[]): Promise<Buffer> {
  const files = await pagefindFiles(records.map(({ tokens }) => tokens.join(' ')));
  const counts = assertOrder(files, records.length);
  const out = cborWriter();
  out.head(CBOR.array, counts.length);
  for (const count of counts) out.head(CBOR.number, count);
  const rest = cborWriter();
  const chunks = files.filter(({ path }) => path.endsWith('.pf_index'));
  for (const { content } of chunks) {
    const reader = cborReader(unpacked(content));
    reader.head(CBOR.array);
    for (let words = reader.head(CBOR.array); words > 0; words -= 1) {
      reader.head(CBOR.array);
      out.text(reader.text());
      const pages = reader.head(CBOR.array);
      out.head(CBOR.number, pages);
      let page = 0;
      for (let at = 0; at < pages; at += 1) {
        reader.head(CBOR.array);
        const step = reader.head(CBOR.number);
        page += step;
        if (at === 0) out.head(CBOR.number, page);
        else {
          rest.head(CBOR.array, 3);
          rest.head(CBOR.number, step);
        }
        const { pieces = [], count = 0 } = records[page] ?? {};
        const found = new Set<number>();
        const weights: number[] = [];
        let place = 0;
        for (let left = reader.head(CBOR.array); left > 0; left -= 1) {
          if (reader.isNegative()) weights.push(reader.head(CBOR.negative));
          else {
            place += reader.head(CBOR.number);
            found.add(pieces[place] ?? 0);
          }
        }
        rest.head(CBOR.array, weights.length + 1);
        for (const weight of weights) rest.head(CBOR.negative, weight);
        rest.head(CBOR.number, placeBits(found, count));
        if (reader.head(CBOR.array) !== 0) throw new Error('Pagefind: words in metadata');
        rest.head(CBOR.array, 0);
      }
      if (reader.head(CBOR.array) !== 0) throw new Error('Pagefind: variants of words');
      out.head(CBOR.number, page);
      const bytes = rest.take();
      out.head(CBOR.bytes, bytes.length);
      out.raw(bytes);
    }
  }
  return out.take();
}
