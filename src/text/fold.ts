/** From ！ to ～: the full-width forms of ASCII. */
const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;
/** Han characters have one form: nothing to fold. */
const HAN_FIRST = 0x4e00;
const HAN_LAST = 0x9fff;

/** Marks that mean the same: every kind of bracket around a year, quotes, dashes, dots. */
const SAME: ReadonlyMap<string, string> = new Map(
  [
    ['〔[【﹝［〖（', '('],
    ['〕]】﹞］〗）', ')'],
    ['“”„‟「」『』＂', '"'],
    ['‘’‚‛＇', "'"],
    ['—–―‐‑‒−－', '-'],
    ['·•‧∙・．', '.'],
    ['。｡', '。'],
    ['、､', '、'],
    ['〇○', '〇'],
    ['…⋯', '…'],
  ].flatMap(([from = '', to = '']) => [...from].map((character) => [character, to] as const)),
);

/**
 * One character as search compares it: half width, lower case, one kind of bracket, quote and dash.
 * The answer has as many UTF-16 units as the character, so offsets stay true.
 */
export function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= HAN_FIRST && code <= HAN_LAST) return character;
  const same = SAME.get(character);
  if (same !== undefined) return same;
  if (code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST) {
    const half = String.fromCharCode(code - FULL_WIDTH_OFFSET);
    return SAME.get(half) ?? half.toLowerCase();
  }
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

/** A text as search compares it, unit by unit as long as it was; white space is kept. */
export function fold(text: string): string {
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}
