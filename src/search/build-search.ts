import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchManifest, SearchPiece, SearchText } from '../model/search-index.ts';
import type { TieredManifest } from '../model/search-tiers.ts';
import { wordCutter } from '../text/words.ts';
import { buildCore, squeezed } from './build-core.ts';
import { nameIndex } from './name-index.ts';
import { buildTiers } from './pagefind/build-tiers.ts';
import { SHARD } from './pagefind/shards.ts';
import { pinyinReadings } from './pinyin-readings.ts';
import { readSearchData } from './read-data.ts';
import { readNotices } from './read-notices.ts';
import { suggestedTexts } from './suggested-texts.ts';
import { suggestions } from './suggestions.ts';
import { traditionalCharacters } from './traditional.ts';

const FOLDER = 'search-index';
/** Characters of text in one file: small enough to come in parallel, large enough to compress well. */
const PACK = 120_000;
/** Characters of text up to which a browser gets the whole library: about three monthly bulletins. */
const WHOLE_TEXT_LIMIT = 400_000;

const textLength = (notice: readonly SearchPiece[]): number =>
  notice.reduce((sum, piece) => sum + piece[4].length, 0);

function packs(notices: readonly (readonly SearchPiece[])[]): SearchText[] {
  const all: { first: number; pieces: (readonly SearchPiece[])[] }[] = [];
  let room = 0;
  notices.forEach((notice, index) => {
    const length = textLength(notice);
    const last = all.at(-1);
    if (last === undefined || room < length) {
      all.push({ first: index, pieces: [notice] });
      room = PACK - length;
    } else {
      last.pieces.push(notice);
      room -= length;
    }
  });
  return all;
}

/**
 * Writes the search index of a built site: reads the twins below `dist/notices` and the word lists of `data`, writes
 * `dist/search-index/`. Each file is a classic script that hands its data over, so it loads from a server and from a folder
 * alike; its name holds the hash of what it says. From `wholeTextLimit` characters of text on, Pagefind chooses the texts that a
 * query loads, and its indexes are written below `dist/pagefind`, of some years each where there are more than `shardLimit` notices; what did not change since the last time is taken from `cache`, which is
 * emptied of the rest. Throws when a word list is broken.
 */
export async function buildSearch({
  dist,
  data: folder,
  wholeTextLimit = WHOLE_TEXT_LIMIT,
  shardLimit = SHARD,
  cache,
}: {
  dist: string;
  data: string;
  wholeTextLimit?: number;
  shardLimit?: number;
  cache?: string;
}) {
  const data = readSearchData(folder);
  const table = join(dist, 'data/deadlines.csv');
  const { twins, notices, dues } = readNotices(
    dist,
    existsSync(table) ? readFileSync(table, 'utf8') : null,
  );
  const characters = notices.reduce((sum, notice) => sum + textLength(notice), 0);
  const cut = wordCutter(data.words);
  const target = join(dist, FOLDER);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const write = (name: string, value: unknown): string => {
    const json = JSON.stringify(value);
    const hash = createHash('sha256').update(json).digest('hex').slice(0, 10);
    const file = `${name}.${hash}.js`;
    writeFileSync(join(target, file), `wenhaoSearch(${JSON.stringify(file)},${json});\n`);
    return file;
  };
  const page = (path: string): boolean => existsSync(join(dist, path));
  const writeManifest = (manifest: SearchManifest | TieredManifest): void => {
    writeFileSync(
      join(target, 'manifest.js'),
      `wenhaoSearch("manifest.js",${JSON.stringify(manifest)});\n`,
    );
    nameIndex(dist, manifest);
  };
  for (const name of readdirSync(dist).filter((it) => /^pagefind(?:-|$)/.test(it)))
    rmSync(join(dist, name), { recursive: true });
  if (characters > wholeTextLimit) {
    const kept = cache ?? mkdtempSync(join(tmpdir(), 'wenhao-search-'));
    const source = {
      dist,
      target,
      twins,
      notices,
      data,
      cut,
      dues,
      write,
      page,
      shardLimit,
      cache: kept,
    };
    writeManifest(await buildTiers(source));
    if (cache === undefined) rmSync(kept, { recursive: true });
    return;
  }

  const texts = notices.map((notice) => notice.map((piece) => piece[4]).join('\n'));
  const core = buildCore(twins, texts, data, cut, dues);
  const folded = texts.map(squeezed);
  const used = new Set([...folded.join(''), ...core.synonyms.map(([say]) => say).join('')]);
  const holding = (term: string): number => {
    const run = squeezed(term);
    return folded.filter((text) => text.includes(run)).length;
  };
  const terms = [
    ...data.words,
    ...Object.values(data.synonyms).flatMap((groups) => groups.flatMap(({ mean }) => mean)),
  ].filter((term) => !term.includes(' '));
  const suggested = suggestions(core, terms, holding, page);
  writeManifest({
    version: 1,
    core: write('core', core),
    texts: packs(notices).map((pack, index) => write(`text-${index}`, pack)),
    traditional: write('traditional', traditionalCharacters(used)),
    suggest: write('suggest', suggested),
    pinyin: write('pinyin', pinyinReadings(suggestedTexts(suggested))),
  });
}
