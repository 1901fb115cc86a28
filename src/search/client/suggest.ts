import type { SearchSuggestions } from '../../model/search-index.ts';
import { fold } from '../../text/fold.ts';
import { pinyinMatch, type Readings } from '../../text/pinyin-match.ts';

/** One line under the search box. */
export interface Suggestion {
  readonly text: string;
  /** 文号, 标题, 机关, 主题, 词. */
  readonly kind: string;
  /** Page relative to the root of the site; empty: search for the text. */
  readonly href: string;
}

const MOST = 8;
const WHITE_SPACE = /\s+/g;
// (2020): brackets are often left out when a number is typed
const BRACKETS = /[()]/g;
// xi'an: parts syllables
const SEPARATOR = /'/g;
const FEWEST_INNER_LETTERS = 4;

const key = (text: string): string => fold(text).replace(WHITE_SPACE, '').replace(BRACKETS, '');

/** How well a text continues what was typed: beginning with it counts most; 0 when it does not hold it. */
function fit(text: string, typed: string): number {
  const place = key(text).indexOf(typed);
  return place === -1 ? 0 : place === 0 ? 3 : 2;
}

/** How well a text continues what was typed in Latin letters; in mid-text two letters fit too much to say anything. */
function fitLetters(text: string, typed: string, readings: Readings): number {
  const place = pinyinMatch(text, typed, readings);
  if (place === null) return 0;
  if (place.at === 0) return 2.5;
  return typed.length >= FEWEST_INNER_LETTERS ? 1 : 0;
}

/**
 * What a reader may mean who has typed so far: numbers, titles, agencies, topics, terms, the best first. Given readings, Latin
 * letters are also taken as pinyin or its initials (shebao, sb).
 */
export function suggest(
  data: SearchSuggestions,
  typed: string,
  readings: Readings | null = null,
): Suggestion[] {
  const wanted = key(typed);
  if (wanted === '') return [];
  const letters = wanted.replace(SEPARATOR, '');
  const found: { readonly fit: number; readonly suggestion: Suggestion }[] = [];
  const fitAny = (text: string): number =>
    fit(text, wanted) || (readings === null ? 0 : fitLetters(text, letters, readings));
  const offer = (text: string, kind: string, href: string, bonus: number): void => {
    const good = fitAny(text);
    if (good > 0) found.push({ fit: good + bonus, suggestion: { text, kind, href } });
  };
  for (const [id, no, title] of data.notices) {
    const href = `notices/${id}.html`;
    if (no !== '' && fitAny(no) > 0) offer(no, '文号', href, 0.5);
    else offer(title, '标题', href, 0);
  }
  for (const [text, kind, href] of data.terms) offer(text, kind, href, kind === '词' ? 0.4 : 0.6);
  return found
    .sort(
      (a, b) =>
        b.fit - a.fit ||
        a.suggestion.text.length - b.suggestion.text.length ||
        (a.suggestion.text < b.suggestion.text ? -1 : 1),
    )
    .slice(0, MOST)
    .map(({ suggestion }) => suggestion);
}
