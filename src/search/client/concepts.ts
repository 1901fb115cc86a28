import type { SearchQuestionWords } from '../../model/search-index.ts';
import type { Lexicon } from '../../text/lexicon.ts';
import { partQuantities, quantitySpellings } from './quantities.ts';
import { findSayings, type Saying, sayingsIn } from './sayings.ts';
import { segment } from './segment.ts';
import type { Synonyms } from './synonyms.ts';
import { WEIGHTS } from './weights.ts';

/** One way to meet a concept: all parts are wanted. */
export interface Alternative {
  readonly parts: readonly string[];
  /** 0–1. */
  readonly weight: number;
  /** The reader's own word, another word for it, or a piece of it. */
  readonly origin: 'own' | 'synonym' | 'piece';
  /** Whether it is the words of another alternative: meeting both is meeting one. */
  readonly derived?: true;
}

/** One thing the reader asks about, with every way in which a text may put it. */
export interface Concept {
  readonly word: string;
  readonly alternatives: readonly Alternative[];
  /** How much it decides, besides its rarity: 1, less for words that are everywhere. */
  readonly weight: number;
}

/** A query in words understood. */
export interface Reading {
  readonly concepts: readonly Concept[];
  /** What is asked for: amount, period, date, payer, allowed, how, where. */
  readonly asks: ReadonlySet<string>;
}

/** What is needed to read queries of one library. */
export interface Reader {
  readonly words: Lexicon;
  readonly index: Lexicon;
  readonly synonyms: Synonyms;
  readonly questions: SearchQuestionWords;
  readonly drop: ReadonlySet<string>;
  readonly faint: ReadonlySet<string>;
  /** Terms of the word list that no text holds. */
  readonly absent: ReadonlySet<string>;
}

// 工资，能不能: marks that part words; 3.5% and n95 hold together
const STOPS = /[^\p{L}\p{N}.%]+|(?<!\d)[.%]+/u;
// 工资, n95, not ((((
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;
// 14, 十四: how many, seldom what
const FIGURE = /^(?:[\d.%]+|[一二三四五六七八九十百千两]+)$/;

/** Phrases of the thesaurus from this length on may be met word by word. */
const PHRASE = 5;
/** Unknown characters side by side are one fragment: 单 休 → 单休. */
function joinStrangers(words: readonly string[], { words: { counts } }: Reader): string[] {
  const joined: string[] = [];
  let open = false;
  for (const word of words) {
    const strange = word.length === 1 && !counts.has(word);
    if (strange && open) joined[joined.length - 1] += word;
    else joined.push(word);
    open = strange;
  }
  return joined;
}

function pieceAlternatives(word: string, reader: Reader, expand: boolean): Alternative[] {
  const { synonyms, words, drop, faint } = reader;
  const known = reader.index.counts.has(word) || synonyms.has(word);
  if (word.length < 3 && known) return [];
  const parts = segment(word, words, word).filter((part) => !drop.has(part));
  const solid = parts.filter((part) => part.length > 1);
  // 医疗期 stands as it is in the texts: 医疗, and 期 anywhere else, is something else.
  const together: Alternative[] =
    parts.length > 1 && solid.join('').length + (known ? 0 : 1) >= word.length
      ? [{ parts, weight: WEIGHTS.parts, origin: 'piece' }]
      : [];
  const alone = solid
    .filter((part) => !faint.has(part))
    .flatMap((part): Alternative[] => [
      { parts: [part], weight: WEIGHTS.part, origin: 'piece' },
      ...(expand ? (synonyms.get(part) ?? []) : []).map(
        ([meaning, weight]): Alternative => ({
          parts: meaning,
          weight: weight * WEIGHTS.part,
          origin: 'synonym',
        }),
      ),
    ]);
  if (known || solid.length > 0) return [...together, ...alone];
  const grams = word.length > 2 ? [...word].slice(1).map((_, at) => word.slice(at, at + 2)) : [];
  return [
    ...grams.map((gram): Alternative => ({ parts: [gram], weight: WEIGHTS.gram, origin: 'piece' })),
    { parts: [...word], weight: WEIGHTS.character, origin: 'piece' },
  ];
}

/** A phrase of the thesaurus, and, when it is a long one, the same words apart from each other. */
function meanings(parts: readonly string[], weight: number, reader: Reader): Alternative[] {
  const whole: Alternative = { parts, weight, origin: 'synonym' };
  const [phrase = '', ...others] = parts;
  if (others.length > 0 || phrase.length < PHRASE) return [whole];
  const words = segment(phrase, reader.index, phrase).filter((word) => word.length > 1);
  if (words.length < 2 || words.join('').length * 3 < phrase.length * 2) return [whole];
  return [
    whole,
    { parts: words, weight: weight * WEIGHTS.loose, origin: 'synonym', derived: true },
  ];
}

function alternativesOf(word: string, reader: Reader, expand: boolean): Alternative[] {
  const synonyms = expand ? (reader.synonyms.get(word) ?? []) : [];
  return [
    { parts: [word], weight: 1, origin: 'own' },
    ...synonyms.flatMap(([parts, weight]) => meanings(parts, weight * WEIGHTS.synonym, reader)),
    ...(word.length > 1 ? pieceAlternatives(word, reader, expand) : []),
  ];
}

/** A saying is met by what it means; by its own words where both carry something, and then by each of them a little. */
function sayingConcept({ name, parts }: Saying, reader: Reader, expand: boolean): Concept {
  const solid = parts.filter((part) => part.length > 1 && !reader.drop.has(part));
  const alone = solid.map(
    (part): Alternative => ({
      parts: [part],
      weight: solid.length === parts.length ? WEIGHTS.part : 1,
      origin: solid.length === parts.length ? 'piece' : 'own',
    }),
  );
  const whole: Alternative[] =
    solid.length === parts.length ? [{ parts, weight: 1, origin: 'own' }] : [];
  const synonyms = expand ? (reader.synonyms.get(name) ?? []) : [];
  return {
    word: parts.join('…'),
    weight: 1,
    alternatives: [
      ...whole,
      ...synonyms.flatMap(([meant, weight]) => meanings(meant, weight * WEIGHTS.synonym, reader)),
      ...alone,
    ],
  };
}

/** A date, a period or an amount: in the reader's own spelling and in that of the texts. */
const quantityConcept = (word: string): Concept => ({
  word,
  weight: WEIGHTS.quantity,
  alternatives: [word, ...quantitySpellings(word)].map((text) => ({
    parts: [text],
    weight: 1,
    origin: 'own',
  })),
});

/** What a word decides. `apart` tells that the reader set it apart from others, so that it is meant. */
function weightOf(word: string, apart: boolean, { faint, synonyms, words }: Reader): number {
  if (faint.has(word)) return WEIGHTS.faint;
  if (word.length === 1 && synonyms.has(word)) return WEIGHTS.singleKnown;
  if (word.length === 1 || FIGURE.test(word)) return WEIGHTS.single;
  if (!HAN.test(word)) return 1;
  if (!words.counts.has(word)) return WEIGHTS.stranger;
  return apart || synonyms.knows(word) ? 1 : WEIGHTS.incidental;
}

/** The words of a saying that say by themselves what it does not say. */
function wordsWithin({ name, parts }: Saying, { drop, index, synonyms }: Reader): string[] {
  const said = new Set(synonyms.get(name)?.map(([meant]) => meant.join(' ')));
  return parts.filter(
    (part) =>
      part.length > 1 &&
      !drop.has(part) &&
      (index.counts.has(part) || synonyms.has(part)) &&
      !synonyms.get(part)?.some(([meant]) => said.has(meant.join(' '))),
  );
}

/**
 * Reads the words of a query: cuts each run against the vocabulary, leaves out what carries nothing, notes what is asked for
 * and finds other words for the rest. `expand` switches the thesaurus on.
 */
export function readWords(runs: readonly string[], reader: Reader, expand: boolean): Reading {
  const asks = new Set<string>();
  const askOf = (word: string): void => {
    for (const [ask, words] of Object.entries(reader.questions.ask))
      if (words.includes(word)) asks.add(ask);
  };
  const kept = new Map<string, Concept>();
  const keep = (word: string, weight: number): void => {
    kept.set(word, { word, weight, alternatives: alternativesOf(word, reader, expand) });
  };
  for (const run of runs.flatMap((it) => it.split(STOPS)).filter(Boolean)) {
    const quantities = new Set<string>();
    const words = partQuantities(run).flatMap(({ text, quantity }) => {
      if (quantity) quantities.add(text);
      return quantity ? [text] : joinStrangers(segment(text, reader.words), reader);
    });
    for (const word of words) askOf(word);
    for (const token of findSayings(words, expand ? sayingsIn(run, reader.synonyms) : []))
      if (typeof token !== 'string') {
        kept.set(token.name, sayingConcept(token, reader, expand));
        for (const word of wordsWithin(token, reader))
          keep(word, WEIGHTS.within * weightOf(word, false, reader));
      } else if (quantities.has(token)) kept.set(token, quantityConcept(token));
      else if (!reader.drop.has(token)) keep(token, weightOf(token, token === run, reader));
  }
  // Nothing but question words: then they are what is asked for.
  if (kept.size === 0) for (const run of runs) if (SAYS_SOMETHING.test(run)) keep(run, 1);
  return {
    concepts: [...kept.values()],
    asks,
  };
}
