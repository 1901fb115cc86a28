import type { Page } from '../model/page.ts';
import type { PageMap } from '../model/page-break.ts';
import type { Problem } from '../model/problem.ts';
import { agencyBook } from './agency-book.ts';
import { colophonFrom } from './colophon.ts';
import { readCover } from './cover.ts';
import { findHeads } from './heads.ts';
import { countCharacters, type Line } from './line.ts';
import { makeNotice, type Shared } from './make-notice.ts';
import { identity, noticeProblems } from './notice-problems.ts';
import { noticeSections } from './notice-sections.ts';
import { readPrint } from './print.ts';
import { missingTitles, problemMaker } from './split-problems.ts';
import type { AsideLine, SplitContext, SplitNotice, SplitResult } from './split-result.ts';
import { uniqueIds } from './unique-ids.ts';
import { unsureSections } from './unsure-sections.ts';

export type { SplitNotice, SplitResult } from './split-result.ts';

/** Splits the pages of a bulletin into notices; whatever cannot be placed with confidence is kept in the nearest one and reported. */
export function splitBulletin(pages: readonly Page[], context: SplitContext): SplitResult {
  const { bulletin } = context;
  const print = readPrint(pages);
  const { contents } = print;
  const end = colophonFrom(print.units);
  const units = print.units.slice(0, end);
  const colophon = print.units.slice(end);
  const book = agencyBook(context.issuers);
  const heads = findHeads(units, contents, book, print.layout.spaced);
  const front = units.slice(0, heads[0]?.from ?? 0);
  const { cover, strays } = readCover(front, print.furniture);
  const furniture = [...print.furniture, ...[...cover, ...colophon].flatMap((unit) => unit.lines)];
  const sections: Line[] = [];
  const shared: Shared = { context, book, sheetOf: print.sheetOf, numberOf: print.numberOf };
  const report = problemMaker(bulletin, (line) => print.numberOf(line).page);
  const problems: Problem[] = [];
  const notices: SplitNotice[] = [];
  const uniqueId = uniqueIds();
  const printed = new Map<string, string>();
  const pageMap: Record<string, PageMap[string]> = {};
  let inNotices = 0;
  const sectionOf = noticeSections(heads, units, print);
  heads.forEach((head, i) => {
    for (const at of [...head.sections, ...head.leads]) sections.push(...(units[at]?.lines ?? []));
    const section = sectionOf[i] ?? null;
    const place = { ordinal: i + 1, section, uniqueId, strays: i === 0 ? strays : [] };
    const made = makeNotice(units, head, heads[i + 1]?.from ?? units.length, place, shared);
    const { front: fields } = made.notice;
    const own = noticeProblems(made, head, units, printed, report);
    notices.push({ ...made.notice, problems: own });
    problems.push(...own);
    inNotices += made.placed;
    pageMap[fields.id] = made.pages;
    const key = identity(fields);
    if (!printed.has(key)) printed.set(key, fields.id);
  });
  for (const line of unsureSections(heads, units, contents.sections)) {
    const message =
      '第一件公文之上没有栏目标题，此行读作栏目标题，其后各件归入此栏；请核对，如属上一件，请移入其文末并改正以下各件的 section';
    problems.push(report('unsure-section', message, line));
  }
  // The contents may list an order by its number (某某令第3号) above what it issues.
  const found = heads.flatMap(({ titlePlain, number }) => [titlePlain, number?.text ?? '']);
  const titles = new Set(found.filter((text) => text !== ''));
  const headings = heads.flatMap((head) => head.sections.map((at) => units[at]?.plain ?? ''));
  for (const title of missingTitles(contents, titles, headings.filter(Boolean))) {
    const message = '目录中有此标题，正文中没有找到；请核对是否缺页，或标题印法不同';
    const problem = report('missing-title', message, undefined);
    problems.push({ ...problem, excerpt: title.slice(0, 40) });
  }
  for (const page of print.repeatedPages) {
    const message =
      '此页与上一页逐字相同，疑重复装订，其文字没有收入公文；请核对原件：确系重装则从源文件删去此页，并查是否另缺一页；确系正文则请补入该篇 Markdown';
    problems.push(report('repeated-page', message, page[0]));
  }
  if (heads.length === 0) {
    const message = '没有找到任何公文；请检查文件是否为公文汇编，或版式是否可辨';
    problems.push(report('no-notice', message, print.lines[0], undefined, 'error'));
  }
  const aside = [...asideLines(furniture, 'furniture'), ...asideLines(sections, 'section')];
  return {
    bulletin,
    notices,
    problems,
    placed: countCharacters(furniture) + countCharacters(sections) + inNotices,
    total: countCharacters(print.lines),
    inNotices,
    aside: aside.sort((a, b) => a.line - b.line),
    pageMap,
  };
}

function asideLines(lines: readonly Line[], role: AsideLine['role']): readonly AsideLine[] {
  return lines.map(({ line, text }) => ({ line, text, role }));
}
