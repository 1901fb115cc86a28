import { squeeze } from '../text/squeeze.ts';
import { namesBook } from './book-name.ts';
import { printedIssue, withoutIssue } from './printed-issue.ts';

// 衡正律师事务所 · 某某市第一人民医院 · 劳动法业务部: who prints a bulletin, and no bulletin
const PUBLISHER =
  /(?:公司|集团|中心|协会|学会|联合会|研究会|总工会|委员会|政府|法院|大学|[局厅部处科室社院组署所办])$/u;

// 医疗保险办公室编 · 某某协会主办 · 内部资料 注意保存
const IMPRINT =
  /(?<![汇选摘类续])编$|(?:编[印辑制写]|主[办管编]|出版|印制|印发)|内部|资料|保存|外传|仅供/u;

// 人力资源法律政策 · “十四五”就业政策汇编 · HR政策月报
const NAME = /^(?=.*\p{Script=Han}{3})[\p{Script=Han}\w·、“”—-]{3,30}$/u;

// 法 规 速 递: letters set apart
const APART = /^\S(?:\s+\S)+$/u;

// 衡本律师事务所 劳动法规速递: a publisher before the name, one space between
const LED = /^\S*(?:事务所|公司|集团|中心|协会|学会|联合会|委员会)\s+/u;

// （总第27辑） · （客户版） · （2019—2024年）, closed or not
const BRACKETED = /[（(][^（）()]*(?:[）)]|$)/gu;

// Two spaces, a wide one, a stroke: what parts the cells of a row
const CELLS = /\s{2,}|\u3000|[|｜]/u;

// 第 3 页 · 3: a page number beside the name
const FOLIO = /第\s*\d+\s*页(?:\s*共\s*\d+\s*页)?|^[\d\s—·-]+|[\d\s—·-]+$/gu;

// 二〇一九年合订本 · 2024年修订版: when, and no name of its own
const DATED = /^(?:\d{4}|[〇○零一二三四五六七八九]{4})?年|[期号]$/u;

// （2019—2024年） · （2024年版）
const YEARS =
  /^[（(]?(?:19|20)\d{2}(?:年?[-—–至~～](?:19|20)\d{2})?年?(?:度|[^月日]{0,3}版)?[）)]?$/u;

/** The names that a row may hold, publishers aside. */
function namesIn(row: string): readonly string[] {
  if (IMPRINT.test(squeeze(row).replace(BRACKETED, ''))) return [];
  const bare = withoutIssue(row).replace(BRACKETED, '').trim();
  const cells = APART.test(bare) ? [bare] : bare.split(CELLS);
  return cells
    .map((cell) => squeeze(cell.trim().replace(LED, '').replace(FOLIO, '')).replace(/[《》]/gu, ''))
    .filter((name) => NAME.test(name) && !PUBLISHER.test(name) && !DATED.test(name));
}

/** Gives the name of a bulletin that a running head holds; null where it holds none. */
export function headName(row: string): string | null {
  const names = namesIn(row);
  return names.find(namesBook) ?? names[0] ?? null;
}

/** Longest name that says no more than what sort of book it is, so that the row above is part of it. */
const SORT = 4;

/** Gives the name that the rows of a cover hold, and the row: words that end as names of books do, else those next above the issue or the years; null where there is none. */
export function coverName(
  rows: readonly string[],
): { readonly name: string; readonly at: number } | null {
  const names = rows.map(namesIn);
  for (const [at, own] of names.entries()) {
    const book = own.find(namesBook);
    if (book === undefined) continue;
    const above = book.length <= SORT && own.length === 1 ? (names[at - 1]?.[0] ?? '') : '';
    return { name: above + book, at };
  }
  const anchor = rows.findIndex((row) => printedIssue(row) !== null || YEARS.test(squeeze(row)));
  for (let at = anchor; at >= 0; at -= 1) {
    const name = names[at]?.[0];
    if (name !== undefined) return { name, at };
  }
  return null;
}
