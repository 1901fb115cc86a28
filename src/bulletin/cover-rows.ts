import type { Page } from '../model/page.ts';
import { squeeze } from '../text/squeeze.ts';
import { namesBook } from './book-name.ts';
import { kindOf } from './kind.ts';
import { isAddressee, isNumberLine } from './line-kinds.ts';
import { printedIssue } from './printed-issue.ts';
import { sectionMark } from './section-mark.ts';

/** Most rows of a cover or masthead. */
const MOST = 12;

/** Longest row, white space aside. */
const LONGEST = 48;

// 目录 · 本期要目 · 总目录 · 目 次 · 编者的话 · 编印说明: what stands behind the cover
const BEHIND =
  /^(?:[总本][期书刊]?)?(?:目[录錄次](?![\p{Script=Han}])|要目|内容|导读|提要|索引)|^(?:编者(?:的话|按)|(?:编[印辑写者制]|出版|使用)说明|卷首语|前言|序言?|致读者|说明$)/u;

// 一、国家政策 · 第一部分 定点与基金管理 · 1. 职工带薪年休假条例 · 【国务院】
const SECTION =
  /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十\d]{1,3}(?:部分|[编篇章单元])|专题[一二三四五六七八九十\d]|\d{1,2}[.．、]|[【〔[])/u;

// 第 1 页 · 第 1 页 共 13 页 · — 1 — · ii
const FOLIO = /^(?:第\d+页(?:共\d+页)?|[-—·\s]*\d{1,4}[-—·\s]*|[ivx]{1,5})$/u;

/** Whether a row belongs to a document or to the contents already, and no cover goes on behind it. */
function endsCover(text: string): boolean {
  const plain = squeeze(text);
  if (printedIssue(text) !== null && plain.length <= LONGEST) return SECTION.test(plain);
  if (BEHIND.test(plain) || SECTION.test(plain) || sectionMark(text) !== '') return true;
  if (plain.length > LONGEST || /[。；：:]$/u.test(plain)) return true;
  if (isNumberLine(text) || isAddressee(text) || plain.includes('关于')) return true;
  return !namesBook(plain) && kindOf(plain) !== null;
}

/** The rows of the cover or masthead that a bulletin opens with, as printed; none where it opens with its contents or a document. */
export function coverRows(pages: readonly Page[]): readonly string[] {
  const rows: string[] = [];
  for (const { text } of pages.flatMap((page) => page.lines)) {
    const plain = squeeze(text);
    if (plain === '' || FOLIO.test(plain)) continue;
    if (rows.length === MOST || endsCover(text.trim())) break;
    rows.push(text.trim());
  }
  return rows;
}
