import { readDocNumber } from '../text/doc-number.ts';
import { squeeze } from '../text/squeeze.ts';
import { kindOf } from './kind.ts';

// …的批复（国函〔2018〕145号） · …的通知 国发〔2018〕1号
const GLUED =
  /(?<number>[\p{Script=Han}A-Za-z]{1,12}[〔［[【﹝（(][^〔〕［］[\]【】﹝﹞（）()]{2,5}[〕］\]】﹞）)]第?\d{1,5}号)$/u;

// …的复函（2021）某人社函12号
const YEAR_FIRST = /[〔［[【﹝（(]\d{4}[〕］\]】﹞）)]\p{Script=Han}{2,12}第?\d{1,5}号$/u;

// …的通知 国发〔2018〕1号 · …的通知｜国发〔2018〕1号 · …的通知：国发〔2018〕1号: few numbers are as long as this.
const APART = /(?<=\S)(?:\s*[｜|丨／/：:]\s*|\s+)(?=[^\s｜|丨／/：:].{3,48}$)/gu;

/** A mark that parts a number from the title before it. */
const MARK = /^[｜|丨／/：:]/u;

/** Characters of a title with a number behind it. */
const LONGEST = 320;

/** The number at the end of a title, with its brackets, if it carries one. */
export function gluedNumber(plain: string): string | null {
  if (/[）)】\]]$/u.test(plain)) {
    for (let at = plain.length - 5; at >= Math.max(1, plain.length - 48); at -= 1) {
      if (!/[（(【[]/u.test(plain[at] ?? '')) continue;
      const number = readDocNumber(plain.slice(at + 1, -1));
      // …公报（第一号）: counted, not numbered.
      if (number !== null && number.code + (number.session ?? '') + (number.year ?? '') !== '')
        return plain.slice(at);
    }
    return null;
  }
  if (!plain.endsWith('号')) return null;
  const begun = YEAR_FIRST.exec(plain);
  if (
    begun !== null &&
    kindOf(plain.slice(0, begun.index)) !== null &&
    readDocNumber(begun[0]) !== null
  )
    return begun[0];
  const number = GLUED.exec(plain)?.groups?.['number'];
  if (number === undefined) return null;
  // Without parentheses the code must be told from the words of the title: it follows the kind of document.
  for (let from = 0; from < number.length - 8; from += 1) {
    const head = plain.slice(0, plain.length - number.length + from);
    if (kindOf(head) !== null && readDocNumber(number.slice(from)) !== null)
      return number.slice(from);
  }
  return null;
}

/** The number that white space or a mark parts from a title on the same line, with that mark: …的公告 国家税务总局公告2021年第15号. */
function numberApart(text: string): string | null {
  if (!text.endsWith('号') || text.length > LONGEST) return null;
  for (const { index } of text.matchAll(APART)) {
    const number = squeeze(text.slice(index));
    if (kindOf(text.slice(0, index)) !== null && readDocNumber(number.replace(MARK, '')) !== null)
      return number;
  }
  return null;
}

/** The number at the end of a title, glued to it or apart by white space or a mark, with its brackets or that mark, without white space. */
export function titleNumber(text: string): string | null {
  return numberApart(text) ?? gluedNumber(squeeze(text));
}

/** The number alone of what stands behind a title. */
export function unmarked(number: string): string {
  return number.replace(MARK, '');
}
