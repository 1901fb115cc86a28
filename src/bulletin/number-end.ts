import { joinLines } from '../text/spacing.ts';
import { squeeze } from '../text/squeeze.ts';
import { kindOf } from './kind.ts';
import type { Layout } from './layout.ts';
import type { Line } from './line.ts';
import { isNumberLine } from './line-kinds.ts';
import { isMetadataLine } from './metadata.ts';
import { stopsShort } from './short-line.ts';
import { titleTail } from './title-tail.ts';
import { isTitleText } from './title-text.ts';

// 〔2021〕37号: of a number, the code is missing
const CODELESS = /^[〔［[【﹝]\d{4}[〕］\]】﹞]\d+号$/u;

// …的公告  国家税: the start of a number after a title
const CODE_START = /\s(?<start>\p{Script=Han}{1,20})$/u;

/** Whether a line is the end of a number that begins at the end of the full line before: …的批复  国函 */
export function endsNumber(a: Line, b: Line, layout: Layout): boolean {
  if (
    !layout.wrapped ||
    !isNumberLine(b.text) ||
    isMetadataLine(a.text) ||
    stopsShort(a, b, layout)
  )
    return false;
  if (CODELESS.test(b.plain) && /\p{Script=Han}$/u.test(a.plain)) return true;
  const start = CODE_START.exec(a.text)?.groups?.['start'];
  return start !== undefined && kindOf(a.text.slice(0, -start.length)) !== null;
}

/** Whether lines are a title that closes with its number. */
export function closesTitle(group: readonly Line[]): boolean {
  if (group.length > 4 || !/号[）)〕]?$/u.test(group.at(-1)?.plain ?? '')) return false;
  const text = group.map((line) => line.text).reduce(joinLines);
  const number = titleTail(text)?.printed ?? null;
  const plain = squeeze(text);
  return number !== null && isTitleText(plain.slice(0, -number.length));
}
