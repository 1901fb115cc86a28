import { admitted } from './admitted.ts';
import { askFavour } from './asks.ts';
import { bareTitle } from './bare-title.ts';
import { type Concept, readWords } from './concepts.ts';
import { type Evidence, evidence } from './evidence.ts';
import { type FacetCounts, facetCounts, passesAll } from './facet-counts.ts';
import type { Filters } from './filters.ts';
import type { SearchLibrary } from './library.ts';
import { literalFirst, literalNotices, literalPieces, readQuery, typedRun } from './literal.ts';
import { type NamedNumber, namedNumber } from './named-number.ts';
import { type Nearest, nearest } from './nearest.ts';
import type { Query } from './query.ts';
import { type Ranked, rank } from './rank.ts';
import { atOnce, type Steps } from './steps.ts';
import { find } from './text-index.ts';
import { isTitleNamed } from './title-named.ts';
import { WEIGHTS } from './weights.ts';

/** What is asked. `text` is folded. */
export interface Request {
  readonly text: string;
  readonly filters: Filters;
  readonly sort: 'relevance' | 'date';
  /** Whether the thesaurus may help. */
  readonly expand: boolean;
  /** Whether notices that do not hold all the words may be shown. */
  readonly ladder: boolean;
  /** Whether what was typed is also looked for as it stands, whatever words it is made of. */
  readonly runs: boolean;
}

/** One notice of an answer. */
export interface Hit {
  readonly notice: number;
  readonly literal: boolean;
  /** Whether what was typed stands in its text as one run. */
  readonly whole: boolean;
  readonly score: number;
  /** Indexes of its best pieces, best first. */
  readonly pieces: readonly number[];
}

/** What a query was understood to ask, and what was found. */
export interface Answer {
  readonly hits: readonly Hit[];
  /** How many of the hits are literal. */
  readonly literal: number;
  readonly query: Query;
  /** Runs to mark: the reader's own words, and others for them. */
  readonly own: readonly string[];
  readonly near: readonly string[];
  /** The number asked for. */
  readonly number: NamedNumber | null;
  readonly concepts: readonly Concept[];
  readonly counts: FacetCounts;
  /** How many notices of the answer set a date. */
  readonly due: number;
  /** Terms that no text of the library holds, nor another word for them. */
  readonly missing: readonly string[];
  /** When nothing was found: words of the library that are near. */
  readonly nearest: readonly Nearest[];
}

/** Puts the notices whose number or whole title is asked for before all others. */
const NAMED_SCORE = 1e6;
/** So many notices are shown even when they meet less of the query. */
const FEW = 10;
/** Shorter runs say nothing by standing in a title. */
const TITLE_RUN = 4;
const PUNCTUATION = /[\p{P}\p{S}\s]+/gu;
const WHITE_SPACE = /\s+/;

/** The words to be read: everything that is neither quoted nor one of several, without a number. */
function runsOf(query: Query, number: Answer['number']): string[] {
  if (number !== null) return number.mention.rest.split(WHITE_SPACE).filter(Boolean);
  return query.wishes.flatMap(({ alternatives: [first, second] }) =>
    first === undefined || first.literal || second !== undefined ? [] : [first.text],
  );
}

/** What is wanted as it stands: quoted runs, and words of which one is enough. */
function fixedConcepts({ wishes }: Query): Concept[] {
  return wishes
    .filter(({ alternatives }) => alternatives.length > 1 || alternatives[0]?.literal === true)
    .map(({ alternatives }) => ({
      word: alternatives.map(({ text }) => text).join('|'),
      weight: 1,
      alternatives: alternatives.map(({ text }) => ({ parts: [text], weight: 1, origin: 'own' })),
    }));
}

/** Leaves the clauses in which every word stands. */
function together(ranked: readonly Ranked[], found: readonly Evidence[]): Ranked[] {
  return ranked
    .map((it) => ({
      ...it,
      pieces: it.pieces.filter(({ piece }) =>
        found.every(({ own }) => (own[piece] ?? 0) >= WEIGHTS.part),
      ),
    }))
    .filter(({ pieces }) => pieces.length > 0);
}

/** What is added when the title holds what was typed: the more, the more of the title it is. */
function titleFavour(title: string, typed: string): number {
  const run = typed.replace(PUNCTUATION, '');
  if (run.length < TITLE_RUN) return 1;
  const bare = bareTitle(title);
  if (!bare.includes(run)) return 1;
  return 1 + WEIGHTS.inTitle * (run.length / bare.length);
}

/** Whether a term of the word list is met by nothing that stands for it as a whole. */
const isMissing = ({ concept, own }: Evidence, { reader }: SearchLibrary): boolean =>
  reader.absent.has(concept.word) && own.every((met) => met < WEIGHTS.whollyMet);

/** Runs to mark. A single character is marked only where the reader asked for it by itself. */
function marked(concepts: readonly Concept[], synonyms: boolean): string[] {
  const parts = concepts.flatMap(({ word, alternatives }) =>
    alternatives
      .filter(({ origin }) => (origin === 'synonym') === synonyms)
      .flatMap((it) => it.parts)
      .filter((part) => part.length > 1 || part === word),
  );
  return [...new Set(parts)];
}

/** What a request is understood to ask. */
export interface Understood extends Pick<Answer, 'query' | 'number' | 'concepts'> {
  /** What a question asks for. */
  readonly asks: ReadonlySet<string>;
}

/** Reads a request in the words of a library. */
export function understand(library: SearchLibrary, request: Request): Understood {
  const query = readQuery(library, request.text);
  const number = namedNumber(library, query.plain);
  const { asks, concepts } = readWords(runsOf(query, number), library.reader, request.expand);
  return { query, number, asks, concepts: [...concepts, ...fixedConcepts(query)] };
}

/** Answers a request from a library, in steps that are short on a slow phone as well. */
export function* answering(library: SearchLibrary, request: Request): Steps<Answer> {
  const { index, notices } = library;
  const { query, number, asks, concepts } = understand(library, request);
  const found: Evidence[] = [];
  for (const concept of concepts) found.push(yield* evidence(index, concept));
  const scored = yield* rank(index, found, (text) => askFavour(asks, text));
  yield;
  const ranked = query.together ? together(scored, found) : scored;
  const literal = request.runs ? literalNotices(library, query, number) : new Set<number>();
  const holding = literalPieces(library, query, number);
  const typed = typedRun(query);
  const stands = typed !== '' && !query.operated && find(index, typed).length > 0;
  const allowed = admitted(library, query);

  const all = new Map<number, Hit>();
  const put = (notice: number, score: number, pieces: readonly number[]): void => {
    if (!allowed[notice]) return;
    // A title or a number alone leaves nothing to be marked in the text.
    const inText = (holding.get(notice) ?? []).some((piece) => index.pieces[piece]?.[0]);
    all.set(notice, {
      notice,
      score,
      pieces,
      literal: literal.has(notice),
      whole: stands && inText,
    });
  };
  const best = ranked.find(({ notice }) => allowed[notice])?.score ?? 0;
  let near = 0;
  for (const { notice, score, coverage, pieces } of ranked) {
    const places = pieces.map(({ piece }) => piece);
    const more = titleFavour(notices[notice]?.title ?? '', typed);
    if (literal.has(notice)) {
      put(notice, score * more, literalFirst(places, holding.get(notice) ?? []));
      continue;
    }
    const least = near < FEW ? WEIGHTS.fewCoverage : WEIGHTS.leastCoverage;
    if (!request.ladder || coverage < least || score < WEIGHTS.tail * best) continue;
    put(notice, score * more, places);
    if (allowed[notice]) near += 1;
  }
  if (!query.together)
    for (const notice of literal) if (!all.has(notice)) put(notice, 0, holding.get(notice) ?? []);
  for (const [notice, { score, pieces }] of all) {
    const { title = '', issuers = [] } = notices[notice] ?? {};
    const signed = issuers.flatMap((it) => library.core.issuers[it] ?? []);
    if (isTitleNamed(typed, title, signed)) put(notice, NAMED_SCORE + score, pieces);
  }
  for (const notice of number?.held ?? []) {
    const before = all.get(notice);
    put(notice, NAMED_SCORE + (before?.score ?? 0), before?.pieces ?? []);
  }
  if (query.wishes.length === 0) for (const notice of notices.keys()) put(notice, 0, []);

  yield;
  const dateOf = ({ notice }: Hit): string => notices[notice]?.date ?? '';
  const later = (a: Hit, b: Hit): number =>
    dateOf(a) === dateOf(b) ? a.notice - b.notice : dateOf(a) < dateOf(b) ? 1 : -1;
  const byDate = request.sort === 'date' || query.wishes.length === 0;
  const hits = [...all.values()]
    .filter(({ notice }) => {
      const it = notices[notice];
      return it !== undefined && passesAll(library, it, request.filters);
    })
    .sort((a, b) =>
      byDate
        ? later(a, b)
        : Number(b.score >= NAMED_SCORE) - Number(a.score >= NAMED_SCORE) ||
          Number(b.literal) - Number(a.literal) ||
          b.score - a.score ||
          later(a, b),
    );
  yield;
  return {
    hits,
    literal: hits.filter((hit) => hit.literal).length,
    query,
    own: [
      ...new Set([...(stands ? [typed] : (number?.spelled ?? [])), ...marked(concepts, false)]),
    ],
    near: marked(concepts, true),
    number,
    concepts,
    counts: facetCounts(
      library,
      [...all.keys()].flatMap((notice) => notices[notice] ?? []),
      request.filters,
    ),
    due: hits.filter(({ notice }) => notices[notice]?.due).length,
    missing: found.filter((it) => isMissing(it, library)).map(({ concept }) => concept.word),
    nearest: hits.length === 0 ? nearest(library, concepts) : [],
  };
}

/** Answers a request from a library at once. */
export const answer = (library: SearchLibrary, request: Request): Answer =>
  atOnce(answering(library, request));
