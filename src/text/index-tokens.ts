/** Yi syllables: letters to Pagefind, without case, accents or decomposition, and in no notice. */
const YI = 0xa000;
/** Ends a word, so that a search for it does not also find longer words that begin with it. */
const END = '\ua48c';
/** Ends a frequent word, before the number of a range. */
const RANGE = '\ua48a';

/** A word on more pages of one folder than this is told apart by ranges. */
export const FREQUENT = 600;

/** Blocks of marks with slots of their own among the Yi syllables: first and last code point, first slot. */
const BLOCKS: readonly (readonly [first: number, last: number, slot: number])[] = [
  [0x0000, 0x007f, 0x000],
  [0x2000, 0x206f, 0x080],
  [0x3000, 0x303f, 0x0f0],
  [0x2460, 0x24ff, 0x130],
  [0xff00, 0xffef, 0x1d0],
];
/** All other code points share these slots: two of them may look alike to the index, none is lost. */
const OTHERS = 0x2c0;
const OTHERS_SIZE = 0x1c0;

/** 一, 㐀 and the rare ones beyond the first plane: letters that Pagefind leaves as they are. */
const isPlainHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code >= 0x20000;

function encodeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (isPlainHan(code)) return character;
  const block = BLOCKS.find(([first, last]) => code >= first && code <= last);
  return String.fromCharCode(
    YI + (block === undefined ? OTHERS + (code % OTHERS_SIZE) : block[2] + code - block[0]),
  );
}

/**
 * A folded word as it stands in the index of words: Pagefind would drop marks and split words at them.
 */
export function wordToken(folded: string): string {
  return Array.from(folded, encodeCharacter).join('') + END;
}

/** What the token of a frequent word is called in one range of the notices: Pagefind's search takes the square of what it finds. */
export const rangeToken = (token: string, range: number): string =>
  token.slice(0, -END.length) + RANGE + String.fromCharCode(YI + range);

/** Which of so many parts of the word list holds the words that begin with this character. */
export function bucketOf(character: string, buckets: number): number {
  return (character.codePointAt(0) ?? 0) % buckets;
}
