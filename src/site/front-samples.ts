import type { Library } from './library.ts';
import { typesetNumber } from './typeset-number.ts';

/** What the home page shows as examples, all of it held in the library. */
export interface FrontSamples {
  /** A whole document number, for its anatomy. */
  readonly number: string;
  /** Queries to try: a number without its year, a phrase in quotation marks, words. */
  readonly queries: readonly string[];
}

/** 人社部发〔2020〕8号: short enough to stand large on a phone. */
const SHORT = /^[^〔]{2,4}〔\d{4}〕\d{1,2}号$/;
const FALLBACK = '人社部发〔2020〕8号';

/** Examples for the home page: the most cited short number, and the terms that speak most for the fullest topics. */
export function frontSamples({ notices, topics }: Library): FrontSamples {
  const numbers = notices
    .toSorted((a, b) => b.citedBy.length - a.citedBy.length)
    .flatMap(({ front }) => front.docNumber ?? []);
  const number = numbers.find((each) => SHORT.test(each)) ?? numbers[0] ?? FALLBACK;
  const { code, serial } = typesetNumber(number);
  const phrases = topics
    .map((topic) => ({
      topic,
      held: notices.filter(({ front }) => front.topics[0] === topic.id),
    }))
    .sort((a, b) => b.held.length - a.held.length)
    .flatMap(({ topic, held }) => {
      const told = Object.entries(topic.terms)
        .filter(([term, weight]) => weight > 0 && term.length >= 4)
        .map(([term, weight]) => ({
          term,
          weight,
          in: held.filter(({ body }) => body.includes(term)).length,
        }))
        .filter((found) => found.in > 1)
        .sort((a, b) => b.weight - a.weight || b.in - a.in);
      return told[0] === undefined ? [] : [told[0].term];
    });
  const [first, second] = phrases;
  return {
    number,
    queries: [
      `${code}${serial}`,
      ...(first === undefined ? [] : [`“${first}”`]),
      ...(second === undefined ? [] : [second]),
    ],
  };
}
