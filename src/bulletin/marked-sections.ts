import { partLabel } from './part-label.ts';
import { titleLabel } from './title-label.ts';
import { titleAt } from './titles.ts';
import type { Unit } from './units.ts';

// 【社会保险】 · 〔社会保险〕 · ◆ 国家政策 ◆ · ★ 国家政策
const BRACKETED = /^(?:[〔〈](?=\p{Script=Han})|[【［[〖『「★☆●■◆▲▪○◇□▶►※◎❖◈△]).{2,20}$/u;
// 第一部分　综合类
const PART = /^第[一二三四五六七八九十\d]{1,3}(?:部分|单元|辑|类|板块|篇|编)/u;

/** Fewest headings with a mark from which all headings are taken to have one. */
const FEWEST = 2;

/** Whether this source marks its section headings (【…】, 一、…, 第一部分): a plain line over a title is then the start of the title. */
export function marksSections(units: readonly Unit[]): boolean {
  const found = new Set<string>();
  units.forEach(({ text, plain }, at) => {
    if (plain.length > 20 || /[，。；：！？]/u.test(plain)) return;
    const marked =
      BRACKETED.test(plain) ||
      PART.test(plain) ||
      partLabel(plain) !== '' ||
      titleLabel(text) !== '';
    if (marked && (headsTitle(units, at + 1) || headsTitle(units, at + 2))) found.add(plain);
  });
  return found.size >= FEWEST;
}

/** Whether a title without a mark of its own stands at a place. */
function headsTitle(units: readonly Unit[], at: number): boolean {
  const title = titleAt(units, at);
  return title !== null && title.label === '' && /关于|印发|转发/u.test(title.plain);
}
