/** Letters that recognition of a scan puts for figures, as characters of a class of a regular expression. */
export const SLIPPED = 'OoＯlIZzS';

const FIGURE: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Ｏ: '0',
  l: '1',
  I: '1',
  Z: '2',
  z: '2',
  S: '5',
};

const LETTER = new RegExp(`[${SLIPPED}]`, 'gu');

/** Gives a text with the figures for which those letters stand (20Z2 → 2022); of the same length. */
export function slippedFigures(text: string): string {
  return text.replace(LETTER, (letter) => FIGURE[letter] ?? letter);
}
