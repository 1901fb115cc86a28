import type { SearchNotice, SearchText } from '../../model/search-index.ts';
import type { TieredCore, TieredNumbers } from '../../model/search-tiers.ts';
import { wordToken } from '../../text/index-tokens.ts';
import { type Answer, answer, type Request, type Understood, understand } from './answer.ts';
import { columnNotices } from './candidates-columns.ts';
import { literalSearch } from './candidates-literal.ts';
import { type OpenIndex, type PagefindIndex, remembering } from './candidates-pagefind.ts';
import { promising } from './candidates-score.ts';
import { standingIn } from './candidates-standing.ts';
import { textReader } from './candidates-texts.ts';
import { vocabularyReader } from './candidates-vocabulary.ts';
import { sightWords } from './candidates-words.ts';
import type { Reader } from './concepts.ts';
import { passesAll } from './facet-counts.ts';
import { foldedNumber, type SearchLibrary } from './library.ts';
import { literalNotices, typedRun } from './literal.ts';
import type { Load } from './load.ts';
import { mayNameNumber } from './named-number.ts';
import { nearWords } from './nearest.ts';
import { synonymMap } from './synonyms.ts';
import { type Beyond, indexTexts } from './text-index.ts';

/** An answer and the library that it was given from. */
export interface Answered {
  readonly library: SearchLibrary;
  readonly found: Answer;
}

/** Files of an index in tiers. */
export interface TieredFiles {
  readonly core: TieredCore;
  /** Names of the parts of the word list, of the directories of runs, and of the file of numbers. */
  readonly vocabulary: readonly string[];
  readonly grams: readonly string[];
  readonly numbers: string;
}

/** Milliseconds that literal matches may take before what is known without them is shown. */
const PATIENCE = 400;
/** Texts that are looked through closely for one answer, besides those that are shown: fewer where words cost much as well. */
const CLOSELY = 12;
const CLOSELY_IN_LARGE = 5;
const LARGE = 3000;
/** Texts that are loaded before it is known what stands literally: each that is not shown then would be bytes for nothing. */
const AHEAD = 12;
/** Documents that one number may name. */
const NAMED = 12;
/** Notices are loaded again for what an answer shows, at most so often. */
const ROUNDS = 3;
/** Words near to a query that finds nothing, of which it is told in how many notices they stand. */
const NEAR = 12;
const WHITE_SPACE = /\s+/g;
// 年休假, not n95
const HAN = /\p{Script=Han}/u;
const OPERATOR = /["|:-]/;
/** The words of a large library are counted as they come. */
const NO_TOTALS = [1, 1, 1, 1] as const;
const NUMBER_FIELD = /文号\s*:/;

const pause = (): Promise<boolean> =>
  new Promise((resolve) => {
    setTimeout(resolve, PATIENCE, true);
  });

/**
 * Answers requests from a library that is too large to come whole: Pagefind chooses the notices, their texts are loaded and
 * ranked as those of a small library are. `early` gets answers that may still change. Rejects with a `LoadFailure`.
 */
export function candidateSearch(
  load: Load,
  { core, vocabulary, grams, numbers: numbersFile }: TieredFiles,
  open: OpenIndex,
): (request: Request, shown: number, early: (answered: Answered) => void) => Promise<Answered> {
  const notices: SearchNotice[] = columnNotices(core);
  const heard = new Set(core.heard.split('|'));
  const synonyms = synonymMap(core.synonyms, (run) => heard.has(run));
  const lists = {
    ...core,
    version: 1,
    notices,
    vocabulary: '',
    outside: [],
    totals: NO_TOTALS,
  } as const;
  let numbers: Pick<SearchLibrary, 'numbers' | 'outside'> = { numbers: [], outside: [] };

  const words = vocabularyReader(load, core, vocabulary, synonyms);
  const texts = textReader(load, core, notices);

  let opened: Promise<PagefindIndex> | null = null;
  const openWords = (): Promise<PagefindIndex> => {
    opened ??= open(core.shards, core.ranges).then(remembering);
    return opened;
  };

  async function readNumbers(): Promise<void> {
    if (numbers.numbers.length > 0) return;
    const { held, outside, letters } = (await load(numbersFile)) as TieredNumbers;
    held.forEach((no, notice) => {
      const known = notices[notice];
      if (known !== undefined && no !== '') notices[notice] = { ...known, no };
    });
    numbers = {
      numbers: held.map((no) => {
        const number = foldedNumber(no);
        return number && { ...number, letters: letters[number.code] ?? '' };
      }),
      outside: outside.flatMap((no) => foldedNumber(no) ?? []),
    };
  }

  const missing = new Set(core.absent.split('|').filter(Boolean));
  const { isIndexed } = words;
  const standing = (word: string): number => Math.min(notices.length, words.standing(word));
  const holding = literalSearch(load, grams, {
    words: openWords,
    isSure: isIndexed,
    isAbsent: (run) => missing.has(run),
    token: wordToken,
    standing,
  });

  const libraryOf = (own: Reader, chosen: Iterable<number>, beyond: Beyond): SearchLibrary => ({
    core: lists,
    notices: [...notices],
    index: indexTexts(
      [...chosen].map((first): SearchText => ({ first, pieces: [texts.of(first)] })),
      beyond,
    ),
    reader: own,
    codes: core.codes,
    ...numbers,
  });

  /** The notices that hold each run which the answer asks for as it stands. */
  async function holders({ query, number }: Understood): Promise<Map<string, ReadonlySet<number>>> {
    const held = new Map<string, ReadonlySet<number>>();
    const ask = async (run: string): Promise<void> => {
      held.set(run, await holding(run));
    };
    const typed = typedRun(query);
    if (!query.operated && typed !== '') await ask(typed);
    const single = query.operated || held.get(typed)?.size === 0;
    const spelled = number?.spelled ?? [];
    // 11号: a number that so many have names none of them, and what cites each is not asked for.
    await Promise.all(
      [
        ...query.without,
        ...(single ? query.wishes.flatMap((it) => it.alternatives.map(({ text }) => text)) : []),
        ...(spelled.length > NAMED ? [] : spelled),
      ].map(ask),
    );
    return held;
  }

  return async (request, shown, early) => {
    const run = request.text.replace(WHITE_SPACE, '');
    if (NUMBER_FIELD.test(request.text) || mayNameNumber({ codes: core.codes, core }, request.text))
      await readNumbers();
    const own = await words.readerFor(request.text);
    const held = new Map<string, ReadonlySet<number>>();
    // Text copied from a document may hold what looks like operators: whether it does must be known first.
    if (OPERATOR.test(run)) held.set(run, await holding(run));
    const stands = new Map([[run, (held.get(run)?.size ?? 0) > 0 ? [0] : []]]);
    const empty = libraryOf(own, [], { pieces: 0, holders: held, standing: (_, here) => here });
    const understood = understand({ ...empty, index: { ...empty.index, found: stands } }, request);
    const { concepts, number, query } = understood;

    const room = shown + (notices.length > LARGE ? CLOSELY_IN_LARGE : CLOSELY);
    const literal = request.runs ? holders(understood) : Promise.resolve(held);
    // Whoever waits for it below gets the failure; until then it is nobody's.
    literal.catch(() => undefined);
    const passing = (notice: number): boolean => {
      const it = notices[notice];
      return it !== undefined && passesAll(empty, it, request.filters);
    };
    const byPromise = (some: Iterable<number>, promise: ReadonlyMap<number, number>): number[] =>
      [...some]
        .filter(passing)
        .sort((a, b) => (promise.get(b) ?? 0) - (promise.get(a) ?? 0) || a - b);
    // What fails is told by who needs it.
    const readAhead = (some: readonly number[]): void =>
      void texts.read(some.slice(0, AHEAD)).catch(() => undefined);
    const sightings =
      concepts.length === 0
        ? []
        : await sightWords(concepts, {
            words: await openWords(),
            holding,
            standing,
            isWord: (word) => isIndexed(word) || !HAN.test(word),
            isAbsent: (word) => !isIndexed(word) && synonyms.has(word) && HAN.test(word),
            notices: notices.length,
            room,
            met: (some, own) => readAhead(byPromise(some, promising(own, notices.length))),
          });
    const promise = promising(sightings, notices.length);
    const answerFrom = async (chosen: ReadonlySet<number>): Promise<Answered> => {
      await texts.read(chosen);
      const library = libraryOf(own, chosen, {
        pieces: core.pieces,
        holders: held,
        standing: standingIn(sightings, chosen, notices.length),
      });
      return { library, found: answer(library, request) };
    };
    const hopeful = [...promise.keys()].filter(passing);
    const named = number?.held ?? [];
    // Most of these are shown whatever stands literally: they come while that is looked up.
    readAhead([...named, ...hopeful]);
    if (await Promise.race([literal.then(() => false), pause()]))
      early(await answerFrom(new Set([...named, ...hopeful].slice(0, shown))));

    for (const [text, some] of await literal) held.set(text, some);
    const known = libraryOf(own, [], { pieces: 0, holders: held, standing: (_, here) => here });
    const literally = byPromise(literalNotices(known, query, number), promise);
    const best = new Set([...named, ...literally.slice(0, room), ...hopeful]);
    const chosen = new Set([...best].slice(0, room));
    let answered = await answerFrom(chosen);
    for (let round = 0; round < ROUNDS; round += 1) {
      const missing = answered.found.hits
        .slice(0, shown)
        .flatMap(({ notice }) => (chosen.has(notice) ? [] : [notice]));
      if (missing.length === 0) break;
      for (const notice of missing) chosen.add(notice);
      answered = await answerFrom(chosen);
    }
    if (answered.found.hits.length > 0 || concepts.length === 0) return answered;
    const near = nearWords(answered.library, concepts).slice(0, NEAR);
    await Promise.all(near.map(async (word) => held.set(word, await holding(word))));
    return answerFrom(chosen);
  };
}
