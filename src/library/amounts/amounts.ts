import type { Amount } from '../../model/amount.ts';
import type { Clause } from '../../model/clause.ts';
import { partAt } from '../facts/part-at.ts';
import { type Sentence, sentencesOf } from '../facts/sentences.ts';
import { boundOf } from './bound.ts';
import { isCondition } from './condition.ts';
import { type Figure, figures } from './figures.ts';
import { standards } from './standards.ts';
import { type Wording, wording } from './wording.ts';

/** Characters before and after a figure in which its words are looked for. */
const REACH = 60;

// 累计结存1.36万亿元 · 减负1500亿元左右 · 降幅在20%左右: told of the past, given to nobody
const TOLD_BEFORE =
  /(?:结存|余额|投资|效益|产值|约|近|已达|共计?|约占[^，。；]{0,20}|累计(?:发放|返还|支付|减免|为)[^，。；]{0,12})$/u;
const TOLD_AFTER = /^[余多]?(?:左右|以来)/u;
// 截至2月10日，已有1.2万家企业受益，返还资金386亿元
const REPORT = /已|截至|累计|目前|同期|年来/u;
const HUNDRED_MILLION = 1e8;
// 二千元以上|五千元以下 · 由原50%|提高至70%
const JOINED = /^(?:提高|提升|降低|下调|上调|调整|[降升提])?(?:[至到—–~～-])?$/u;
// 《…》 · “…”: other people's words
const QUOTED = /《[^《》]*》|“[^“”]*”/gu;

/**
 * Gives the sums, rates, entitlements and standards in words that the clauses of a notice state, in printed order, each with its exact
 * words.
 */
export function amounts(clauses: readonly Clause[]): readonly Amount[] {
  return sentencesOf(clauses)
    .filter(({ isHeading, isQuestion }) => !isHeading && !isQuestion)
    .flatMap(inSentence);
}

const STANDARD = { kind: 'standard', value: null, unit: null } as const;

interface WithFigure extends Worded {
  readonly figure: Figure;
}

interface Worded {
  readonly figure: Pick<Amount, 'kind' | 'value' | 'unit'>;
  readonly words: Wording;
}

function inSentence(sentence: Sentence): readonly Amount[] {
  const { text } = sentence;
  // What is quoted is masked, so that offsets stay.
  const own = text.replace(QUOTED, (words) => '、'.repeat(words.length));
  const withFigure = figures(own)
    .filter((figure) => !isTold(figure, own))
    .map((figure) => ({ figure, words: wording(own, figure) }))
    .reduce<readonly WithFigure[]>((list, next) => merged(list, next, own), []);
  // 停征部分行政事业性收费。 heads a paragraph that says which.
  const isHead = sentence.text.replace(/。$/u, '') === sentence.heading;
  const inWords = (isHead ? [] : standards(own))
    .filter(
      ([start, end]) => !withFigure.some(({ words }) => start < words.end && end > words.start),
    )
    .map(
      ([start, end]): Worded => ({
        figure: STANDARD,
        words: { start, end, bound: boundOf(own.slice(start, end)), per: null },
      }),
    );
  return [...withFigure, ...inWords]
    .sort((a, b) => a.words.start - b.words.start)
    .map(
      ({ figure: { kind, value, unit }, words: { start, end, bound, per } }): Amount => ({
        kind,
        clause: sentence.clause,
        heading: sentence.heading,
        wording: text.slice(start, end),
        value,
        unit,
        bound,
        per,
        isCondition: isCondition({ sentence: own, heading: sentence.heading, start, end }),
        quote: partAt(text, start),
        sentence: text,
      }),
    );
}

function isTold({ start, end, kind, value }: Figure, text: string): boolean {
  if (TOLD_BEFORE.test(text.slice(Math.max(0, start - REACH), start))) return true;
  if (TOLD_AFTER.test(text.slice(end, end + REACH))) return true;
  return kind === 'money' && value >= HUNDRED_MILLION && REPORT.test(text);
}

/** Two figures that make one statement become one, with the value of the second; one inside another's words is dropped. */
function merged(
  list: readonly WithFigure[],
  next: WithFigure,
  text: string,
): readonly WithFigure[] {
  const last = list.at(-1);
  if (last === undefined) return [next];
  if (next.figure.end <= last.words.end) return list;
  const between = text.slice(last.words.end, next.figure.start);
  const joined = last.figure.unit === next.figure.unit && JOINED.test(between);
  if (!joined) {
    const start = Math.max(next.words.start, last.words.end);
    return [...list, { ...next, words: { ...next.words, start } }];
  }
  const words = { ...next.words, start: last.words.start, per: last.words.per ?? next.words.per };
  return [...list.slice(0, -1), { figure: next.figure, words }];
}
