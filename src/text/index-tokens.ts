/** Yi syllables: letters to Pagefind, without case, accents or decomposition, and in no notice. */
const YI = 0xa000;
/** Ends a word, so that a search for it does not also find longer words that begin with it. */
const END = '\ua48c';

/** Begins a token that tells nothing but the place of a record. */
const PLACE = '\ua48b';
/** Records that share one such token. */
export const BLOCK = 1000;

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

/** The characters of a folded text as the index holds them: Pagefind would drop marks and split words at them. */
export function indexCharacters(folded: string): string[] {
  return Array.from(folded, encodeCharacter);
}

/** A folded word as it stands in the index of words. */
export function wordToken(folded: string): string {
  return indexCharacters(folded).join('') + END;
}

/**
 * A folded run without white space as it stands in the index of character pairs: each pair of neighbours, or the character
 * itself when there is only one.
 */
export function pairTokens(folded: string): string[] {
  const characters = indexCharacters(folded);
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, at) => (characters[at] ?? '') + character);
}

/** The token that all records of one block hold: by these the records are told apart, since Pagefind gives them names of its own. */
export function blockToken(block: number): string {
  return PLACE + indexCharacters(String(block)).join('') + END;
}

/** Which of so many parts of the word list holds the words that begin with this character. */
export function bucketOf(character: string, buckets: number): number {
  return (character.codePointAt(0) ?? 0) % buckets;
}
