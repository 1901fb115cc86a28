import type { AgencyBook } from './agency-book.ts';

// 行政审判庭关于… · 办公厅印发… · 养老保险司、…: what a division is called, before what it says or who says it too
const DIVISION =
  /^(?<division>(?!对|就|给|致|向|复|转|印|批|关于)\p{Script=Han}{1,13}?(?:[庭司厅处室局部]|中心|委员会))(?=关于|印发|转发|批转|公布|发布|对|就|[、，,])/u;

/** Words of a name that belongs to no other agency: of the state, a party, a place. */
const WHOLE = /国|中共|中华|中央|全国|总局|省|市|县|区|自治/u;

// 办公厅 · 办公室: the general office, of a second agency too
const OFFICE = /^办公[厅室]$/u;

/** Fewest characters of a name that is taken for a second agency within the words after a first. */
const SHORTEST = 3;

/** The division that the words after a known agency name: 行政审判庭 of 行政审判庭关于…; empty where they name none, or another agency. */
export function innerDivision(after: string, book: AgencyBook): string {
  const division = DIVISION.exec(after)?.groups?.['division'] ?? '';
  if (division === '' || OFFICE.test(division)) return division;
  if (WHOLE.test(division)) return '';
  for (let at = 0; at < division.length; at += 1) {
    const known = book.leading(division.slice(at));
    if (known !== null && (at === 0 || known.length >= SHORTEST)) return '';
  }
  return division;
}
