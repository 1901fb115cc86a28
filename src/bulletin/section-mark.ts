import { partLabel } from './part-label.ts';

/** Signs that publishers set before headings and titles. */
export const SIGNS = '★☆●■◆▲▼▪•○◇□▶►※◎◉⊙❖◈△▽♦✦✧➢➤▍▎▏▌▋▊▉█▐┃❙';

// ◎ 司法解释 · 【社会保险】 · 〔社会保险〕 · 一、中央法规 · 第一部分　综合类 · Ⅱ 地方规定
const MARK = new RegExp(
  `^(?:[${SIGNS}]+|[【［〖『「]|[〔〈](?=\\p{Script=Han})|第[一二三四五六七八九十]{1,3}(?:部分|单元|辑|类|板块|篇|编)|[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十]{1,3}[）)]|[Ⅰ-Ⅻ]{1,4})`,
  'u',
);

/** The sign, bracket, Chinese numbering or English part by which a heading is told from titles with numbers of their own; an empty string where there is none. */
export function sectionMark(text: string): string {
  return MARK.exec(text.trimStart())?.[0] ?? partLabel(text);
}
