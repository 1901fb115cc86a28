import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchPiece } from '../../model/search-index.ts';
import type { TieredManifest, TieredNumbers, TieredText } from '../../model/search-tiers.ts';
import type { Twin } from '../../model/twin.ts';
import { bucketOf } from '../../text/index-tokens.ts';
import type { Cut } from '../../text/words.ts';
import { buildCore, type SearchData, squeezed } from '../build-core.ts';
import { compileSynonyms } from '../compile-synonyms.ts';
import { pinyinReadings } from '../pinyin-readings.ts';
import { suggestedTexts } from '../suggested-texts.ts';
import { suggestions } from '../suggestions.ts';
import { traditionalCharacters } from '../traditional.ts';
import { countWords, encodeVocabulary } from '../vocabulary.ts';
import { rewrite, writeIndex } from './bundle.ts';
import { writeOffline } from './offline.ts';
import { pairRecords, pieceRun, wordRecords } from './records.ts';
import { mendedScript } from './script.ts';
import { termFinder } from './terms.ts';
import { tieredCore } from './tiered-core.ts';

const WORDS = 'pagefind';
const PAIRS = 'pagefind-literal';
/** Notices of one Pagefind folder: building one takes about half a megabyte of memory for each, searching it grows with their square. */
const SHARD = 2600;

/** From so many words on the word list is loaded in parts, as a query needs them. */
const WHOLE_VOCABULARY = 12_000;
const BUCKETS = 128;
/** The newest notices, which the box on every page suggests. */
const SUGGESTED = 600;
/** Entries in one file of the index of words and of pairs: at least, and of how many characters of text there is one. */
const FEWEST_ENTRIES = 1500;
const WORD_SHARE = 5500;
const PAIR_SHARE = 2200;

/** What is needed to write an index in tiers. */
export interface TierSource {
  readonly dist: string;
  /** The folder of the search index, empty. */
  readonly target: string;
  readonly twins: readonly Twin[];
  readonly notices: readonly (readonly SearchPiece[])[];
  readonly data: SearchData;
  readonly cut: Cut;
  readonly dues: ReadonlySet<string>;
  /** Writes a value under a name and its hash; gives the name of the file. */
  readonly write: (name: string, value: unknown) => string;
  /** Whether the site has a page. */
  readonly page: (path: string) => boolean;
}

const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 8);

/** The texts, one file a notice, one folder a bulletin, named by what it holds. */
function writeTexts({ target, twins, notices }: TierSource): [string, number, string][] {
  const folders: [string, number, string][] = [];
  let first = 0;
  while (first < twins.length) {
    const bulletin = twins[first]?.bulletin ?? '';
    let end = first;
    while (twins[end]?.bulletin === bulletin) end += 1;
    const texts = twins.slice(first, end).map(
      ({ id, title, docNumber, pages }, at): TieredText => ({
        id,
        title,
        no: docNumber,
        pages,
        pieces: notices[first + at] ?? [],
      }),
    );
    const json = texts.map((text) => JSON.stringify(text));
    const folder = `texts/${bulletin}.${hashOf(json.join('\n'))}`;
    mkdirSync(join(target, folder), { recursive: true });
    json.forEach((text, at) => {
      const file = `${folder}/${at}.js`;
      writeFileSync(join(target, file), `wenhaoSearch(${JSON.stringify(file)},${text});\n`);
    });
    folders.push([folder, first, bulletin]);
    first = end;
  }
  return folders;
}

function writeVocabulary(
  counts: ReadonlyMap<string, number>,
  write: TierSource['write'],
): string[] {
  const buckets = counts.size > WHOLE_VOCABULARY ? BUCKETS : 1;
  const parts = Array.from({ length: buckets }, () => new Map<string, number>());
  for (const [word, count] of counts) parts[bucketOf(word, buckets)]?.set(word, count);
  return parts.map((part, at) => write(`words-${at}`, encodeVocabulary(part)));
}

/** Writes an index whose texts are chosen by Pagefind: two Pagefind folders, and the rest below the target. Gives its manifest. */
export async function buildTiers(source: TierSource): Promise<TieredManifest> {
  const { dist, twins, notices, data, cut, dues, write } = source;
  const groups = Object.values(data.synonyms).flat();
  const said = [...data.words, ...groups.flatMap(({ say, mean }) => [...say, ...mean])]
    .flatMap((term) => term.split(/\s+/))
    .map(squeezed);
  const counts = countWords(
    notices.map((notice) => notice.map((piece) => piece[4]).join('\n')),
    [],
    cut,
  );
  const finder = termFinder([...[...counts.keys()].map(squeezed), ...said]);
  const held = new Map<string, number>();
  const characters = new Set<string>();
  let length = 0;
  for (const notice of notices)
    for (const piece of notice) {
      const run = pieceRun(piece);
      length += run.length;
      for (const character of run) characters.add(character);
    }

  const note = (found: ReadonlySet<string>): void => {
    for (const word of found) held.set(word, (held.get(word) ?? 0) + 1);
  };
  const shards = Array.from(
    { length: Math.ceil(notices.length / SHARD) },
    (_, at): [string, string, (readonly SearchPiece[])[]] => {
      const name = (stem: string): string => (at === 0 ? stem : `${stem}-${at + 1}`);
      return [name(WORDS), name(PAIRS), notices.slice(at * SHARD, (at + 1) * SHARD)];
    },
  );
  const entries = (share: number): number =>
    Math.max(FEWEST_ENTRIES, Math.round(length / shards.length / share));
  for (const [words, pairs, own] of shards) {
    await writeIndex(join(dist, words), wordRecords(own, finder, note), entries(WORD_SHARE));
    await writeIndex(join(dist, pairs), pairRecords(own), entries(PAIR_SHARE));
  }
  const script = ['pagefind.js', 'pagefind-worker.js'];
  for (const folder of [...shards.map(([words]) => words), ...shards.map(([, pairs]) => pairs)]) {
    // All indexes are opened with the script and the WebAssembly of the first.
    if (folder === WORDS)
      for (const name of script) rewrite(join(dist, folder, name), mendedScript);
    else for (const name of [...script, 'wasm.unknown.pagefind']) rmSync(join(dist, folder, name));
    writeOffline(dist, folder);
  }

  const holds = (run: string): boolean =>
    run.length === 1 ? characters.has(run) : held.has(squeezed(run));
  for (const word of data.words)
    if (!counts.has(word) && word.length > 1 && holds(word)) counts.set(word, 1);
  const lists = buildCore(twins, [], { ...data, synonyms: {}, words: [] }, cut, dues);
  const core = {
    ...lists,
    synonyms: compileSynonyms(groups, holds, cut),
    absent: data.words
      .map(squeezed)
      .filter((word) => !holds(word))
      .join('|'),
  };
  const bulletins = core.bulletins.map(({ id }) => id);
  const folders = writeTexts(source);
  const numbers: TieredNumbers = {
    held: core.notices.map(({ no }) => no ?? ''),
    outside: core.outside,
  };
  const inVocabulary = termFinder(counts.keys());
  const inner = new Map(
    said.flatMap((word) =>
      holds(word)
        ? inVocabulary.find(word).flatMap((part): [string, number][] => {
            const count = counts.get(part);
            return count === undefined ? [] : [[part, count]];
          })
        : [],
    ),
  );
  const everyday = groups.flatMap(({ say }) => say).map(squeezed);
  const tiered = tieredCore(core, {
    pieces: notices.reduce((sum, notice) => sum + notice.length, 0),
    words: [...counts.values()].reduce((sum, count) => sum + count, 0),
    inner: encodeVocabulary(inner),
    characters: [...characters].sort().join(''),
    heard: [...new Set(everyday)].filter(holds).join('|'),
    shards: shards.map(([words, pairs, own]) => [words, pairs, own.length]),
    folders: folders.map(([folder, first, bulletin]) => [
      folder,
      first,
      bulletins.indexOf(bulletin),
    ]),
  });
  const newest = core.notices.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
  const terms = [...data.words, ...groups.flatMap(({ mean }) => mean)];
  const suggested = suggestions(
    { ...core, notices: newest.slice(0, SUGGESTED) },
    terms.filter((term) => !term.includes(' ')),
    (term) => held.get(squeezed(term)) ?? 0,
    source.page,
  );
  const files = {
    core: write('core', tiered),
    numbers: write('numbers', numbers),
    traditional: write(
      'traditional',
      traditionalCharacters(new Set([...characters, ...everyday.join('')])),
    ),
    suggest: write('suggest', suggested),
    pinyin: write('pinyin', pinyinReadings(suggestedTexts(suggested))),
    vocabulary: writeVocabulary(counts, write),
  };
  return { version: 2, ...files, stamp: hashOf(JSON.stringify([files, folders])) };
}
