import type { SearchLibrary } from './library.ts';
import type { NamedNumber } from './named-number.ts';
import { parseQuery, type Query } from './query.ts';
import { countByPiece, find, noticesWith } from './text-index.ts';

const WHITE_SPACE = /\s+/g;
// "停工停产": quoted as a whole
const QUOTED = /^\s*"[^"]*"\s*$/;
const OPERATOR = /["|:-]/;

/**
 * Takes a folded query apart, unless it stands in the library just as it was typed: text copied from a document may hold
 * quotes, dashes and colons that are no operators.
 */
export function readQuery({ index }: SearchLibrary, text: string): Query {
  const run = text.replace(WHITE_SPACE, '');
  const oneRun = run.length === text.trim().length || OPERATOR.test(run);
  if (run === '' || !oneRun || QUOTED.test(text) || find(index, run).length === 0)
    return parseQuery(text);
  return {
    wishes: [{ alternatives: [{ text: run, literal: false }] }],
    without: [],
    fields: [],
    together: false,
    plain: text,
    operated: false,
  };
}

/** What was typed, operators and white space left out. */
export const typedRun = ({ wishes }: Query): string =>
  wishes.map(({ alternatives }) => alternatives[0]?.text ?? '').join('');

function intersection(sets: readonly ReadonlySet<number>[]): Set<number> {
  const [first, ...others] = sets;
  return new Set([...(first ?? [])].filter((it) => others.every((set) => set.has(it))));
}

/** The notices that hold what was typed: the run as a whole, or the number that it spells, or each of its words. */
export function literalNotices(
  library: SearchLibrary,
  query: Query,
  number: NamedNumber | null,
): ReadonlySet<number> {
  if (query.wishes.length === 0) return new Set();
  const { index } = library;
  const joined = query.operated ? new Set<number>() : noticesWith(index, typedRun(query));
  if (joined.size > 0) return joined;
  if (number !== null && number.mention.rest === '')
    return new Set([
      ...number.held,
      ...number.spelled.flatMap((no) => [...noticesWith(index, no)]),
    ]);
  return intersection(
    query.wishes.map(
      ({ alternatives }) =>
        new Set(alternatives.flatMap(({ text }) => [...noticesWith(index, text)])),
    ),
  );
}

/** By notice, the pieces in which what was typed begins: the whole run, or else the number that it spells or its single words. */
export function literalPieces(
  { index }: SearchLibrary,
  query: Query,
  number: NamedNumber | null,
): Map<number, number[]> {
  const words = [
    ...query.wishes.flatMap(({ alternatives }) => alternatives.map(({ text }) => text)),
    ...(number?.spelled ?? []),
  ];
  const whole = countByPiece(index, typedRun(query));
  const places = whole.size > 0 ? [whole] : words.map((text) => countByPiece(index, text));
  const byNotice = new Map<number, number[]>();
  for (const piece of new Set(places.flatMap((counts) => [...counts.keys()]))) {
    const notice = index.notice[piece] ?? -1;
    const others = byNotice.get(notice);
    if (others === undefined) byNotice.set(notice, [piece]);
    else others.push(piece);
  }
  return byNotice;
}

/** Pieces best first, those that hold the run before the others. */
export function literalFirst(pieces: readonly number[], holding: readonly number[]): number[] {
  const held = new Set(holding);
  const scored = new Set(pieces);
  return [
    ...pieces.filter((piece) => held.has(piece)),
    ...holding.filter((piece) => !scored.has(piece)),
    ...pieces.filter((piece) => !held.has(piece)),
  ];
}
