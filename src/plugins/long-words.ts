import type { Wrap } from './mark-text.ts';

// http://fuwu.rsj.beijing.gov.cn/csibiz/home/ ／ sunliangyi@rsj.beijing.gov.cn
const LONG_WORD = /[!-~]{16,}/g;

/** Addresses and other long Latin words of a text, marked so that the lines around them need not be justified. */
export function longWords(text: string): readonly Wrap[] {
  return [...text.matchAll(LONG_WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    tag: 'span',
    properties: { className: ['long'] },
  }));
}
