/** Characters that a line in a calendar may have of a sentence. */
const MOST = 48;
const ELLIPSIS = '……';
// …，所需资金由市财政承担；
const CLOSING = /(?<![，,、；;：:。\s])[，,、；;：:。\s]+$/u;
const PAUSES = /[，,：；;]/gu;

/**
 * Gives a quotation short enough for one line, from pause to pause around the words that it is quoted for, with …… where
 * something is left out; whole where it is short already, closing punctuation aside.
 */
export function shortQuote(quote: string, words: string): string {
  const whole = quote.replace(CLOSING, '');
  if (whole.length <= MOST) return whole;
  const at = Math.max(0, whole.indexOf(words));
  const end = Math.min(whole.length, at + words.length);
  const pauses = [...whole.matchAll(PAUSES)].map(({ index }) => index);
  // What is due is said after its day more often than before it: a third of the line may stand before the day.
  const begins = [0, ...pauses.map((pause) => pause + 1)];
  const start =
    begins.find((begin) => begin <= at && end - begin <= MOST / 3) ??
    begins.findLast((begin) => begin <= at) ??
    0;
  const ends = [...pauses, whole.length].filter((stop) => stop > end && stop - start <= MOST);
  const stop = ends.at(-1) ?? Math.max(end, Math.min(whole.length, start + MOST));
  const cut = whole.slice(start, stop).replace(CLOSING, '');
  return `${start > 0 ? ELLIPSIS : ''}${cut}${stop < whole.length ? ELLIPSIS : ''}`;
}
