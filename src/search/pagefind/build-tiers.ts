import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { TieredManifest, TieredNumbers } from '../../model/search-tiers.ts';
import { fold } from '../../text/fold.ts';
import { idLetters } from '../../text/id-letters.ts';
import { wordToken } from '../../text/index-tokens.ts';
import { numberParts } from '../../text/number-parts.ts';
import { buildCore, squeezed } from '../build-core.ts';
import { compileSynonyms } from '../compile-synonyms.ts';
import { writeGrams } from '../grams/write-grams.ts';
import { pinyinReadings } from '../pinyin-readings.ts';
import { rulesHash } from '../rules-hash.ts';
import { suggestedTexts } from '../suggested-texts.ts';
import { suggestions } from '../suggestions.ts';
import { traditionalCharacters } from '../traditional.ts';
import { encodeVocabulary } from '../vocabulary.ts';
import { charactersOf } from './characters-of.ts';
import { gather, rangesOf } from './gather.ts';
import { indexParts } from './index-parts.ts';
import { keptPacked } from './kept-packed.ts';
import { keptParts } from './kept-parts.ts';
import { writeOffline } from './offline.ts';
import { partCounts } from './part-counts.ts';
import { pieceRun } from './records.ts';
import { partRanges, shardRanges } from './shards.ts';
import { shortHash } from './short-hash.ts';
import { termFinder } from './terms.ts';
import type { TierSource } from './tier-source.ts';
import { tieredCore } from './tiered-core.ts';
import { writeScripts } from './write-scripts.ts';
import { writeTexts } from './write-texts.ts';
import { writeVocabulary } from './write-vocabulary.ts';

const WORDS = 'pagefind';
/**
 * Notices whose runs of characters are put in order together: a hundred megabytes of memory for a thousand of them. The newest go with those
 * before them while they are fewer than half as many: each order of its own is one more to look a run up in.
 */
const GRAMS = 10_000;

const YEAR_LENGTH = 4;
/** The newest notices, which the box on every page suggests. */
const SUGGESTED = 600;
/** Writes an index whose texts are chosen by Pagefind: its folders, and the rest below the target. Gives the manifest. */
export async function buildTiers(source: TierSource): Promise<TieredManifest> {
  const { dist, target, twins, notices, data, cut, dues, write, cache } = source;
  const groups = Object.values(data.synonyms).flat();
  const said = [...data.words, ...groups.flatMap(({ say, mean }) => [...say, ...mean])]
    .flatMap((term) => term.split(/\s+/))
    .map(squeezed);
  const parts = partRanges(twins.map(({ bulletin }) => bulletin));
  const counts = new Map<string, number>();
  const known = data.words.join('\n');
  const used = new Set<string>();
  for (const [from, to] of parts) {
    const { file, counts: own } = partCounts(notices.slice(from, to), cut, known, cache);
    used.add(basename(file));
    for (const [word, count] of own) counts.set(word, (counts.get(word) ?? 0) + count);
  }
  const runs = notices.map((notice) => notice.map(pieceRun));
  const characters = charactersOf(runs);

  const held = new Map<string, number>();
  const note = (token: string, pages: number): void => {
    held.set(token, (held.get(token) ?? 0) + pages);
  };
  const version = rulesHash();
  const entry = await writeScripts(join(dist, WORDS));
  const words = [...new Set([...[...counts.keys()].map(squeezed), ...said])].sort();
  const setting = { words, cache, version };
  const kept = keptParts(cache, version, words);
  const { pack, keep: keepPacked } = keptPacked(cache, version);
  const runsOf = parts.map(([from, to]) => runs.slice(from, to));
  const made = await indexParts(runsOf, setting, kept);
  for (const file of made) used.add(basename(file));
  used.add(kept.keep(runsOf, made));
  const ranges = shardRanges(
    parts,
    twins.map(({ bulletin }) => bulletin),
    source.shardLimit,
  );
  const shards = ranges.map(([first, end], at) => {
    const notice = parts[first]?.[0] ?? 0;
    const year = (twins[notice]?.bulletin ?? '').slice(0, YEAR_LENGTH);
    const folder = at === ranges.length - 1 ? WORDS : `${WORDS}-${year}`;
    const own = made.slice(first, end).map((file) => readFileSync(file));
    gather(join(dist, folder), own, notice, entry, note, { pack });
    writeOffline(dist, folder);
    return folder;
  });
  used.add(keepPacked());
  const orders = Math.max(1, Math.round(notices.length / GRAMS));
  const grams = Array.from({ length: orders }, (_, at) => {
    const end = at === orders - 1 ? notices.length : (at + 1) * GRAMS;
    const own = runs.slice(at * GRAMS, end).map((pieces) => pieces.join(''));
    const name = `grams-${at}.kept`;
    used.add(name);
    const keeping = { path: join(cache, name), version };
    return write(`grams-${at}`, writeGrams(target, own, at * GRAMS, keeping));
  });

  for (const name of readdirSync(cache)) if (!used.has(name)) rmSync(join(cache, name));

  const holds = (run: string): boolean =>
    run.length === 1 ? characters.has(run) : held.has(wordToken(squeezed(run)));
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
    letters: Object.fromEntries(
      core.notices.flatMap(({ id, no }) => {
        const parts = numberParts(no ?? '');
        return parts === null ? [] : [[fold(parts.code), idLetters(id)]];
      }),
    ),
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
    said: encodeVocabulary(
      new Map(
        said.flatMap((word): [string, number][] => {
          const pages = held.get(wordToken(word));
          return pages === undefined ? [] : [[word, pages]];
        }),
      ),
    ),
    shards: shards.toReversed(),
    ranges: Math.max(
      ...ranges.map(([first, end]) =>
        rangesOf((parts[end - 1]?.[1] ?? 0) - (parts[first]?.[0] ?? 0)),
      ),
    ),
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
    (term) => held.get(wordToken(squeezed(term))) ?? 0,
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
    grams,
  };
  return { version: 2, ...files, stamp: shortHash(JSON.stringify([files, folders])) };
}
