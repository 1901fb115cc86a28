import type { FrontMatter } from '../model/front-matter.ts';
import type { Problem } from '../model/problem.ts';
import { squeeze } from '../text/squeeze.ts';
import type { Head } from './head.ts';
import type { Line } from './line.ts';
import type { Made } from './make-notice.ts';
import type { ProblemMaker } from './split-problems.ts';
import { hasSlips } from './title-slips.ts';
import type { Unit } from './units.ts';

/** What tells one document from another: title and number, or title, date and issuers. */
export function identity(front: FrontMatter): string {
  const { title, docNumber, date, issuers } = front;
  return docNumber === null
    ? [title, date, ...issuers].join('|')
    : `${squeeze(title)}|${docNumber}`;
}

/** What a person should look at in one notice. */
export function noticeProblems(
  made: Made,
  head: Head,
  units: readonly Unit[],
  printed: ReadonlyMap<string, string>,
  report: ProblemMaker,
): readonly Problem[] {
  const { front } = made.notice;
  const title = units[head.title[0] ?? head.bodyFrom]?.lines[0];
  const problems: Problem[] = [];
  const add = (rule: string, message: string, line: Line | undefined): void => {
    problems.push(report(rule, message, line, front.id));
  };
  if (head.confidence < UNSURE)
    add('unsure-title', '不能确定这是一件新公文的标题；请核对，如不是请并入上一件', title);
  if (hasSlips(head.titleText))
    add('repaired-title', `标题中有误识的字母，已读作“${front.title}”；请对照原件`, title);
  const number = head.numberUnit === null ? title : units[head.numberUnit]?.lines[0];
  if (head.number?.repaired === true)
    add('repaired-number', `文号中有误识的字母，已读作“${head.number.text}”；请对照原件`, number);
  if (made.date?.repaired === true)
    add('repaired-date', `日期中有误识的字，已读作 ${made.date.iso}；请对照原件`, made.dateLine);
  if (made.date === null && made.dateLine !== undefined)
    add(
      'unread-date',
      '落款日期中有不能辨认或不存在的数字，没有录入日期；请对照原件补上',
      made.dateLine,
    );
  const first = made.strays[0]?.lines[0];
  if (first !== undefined)
    add(
      'stray-text',
      '此处文字在第一件公文之前，不知属于何处，暂存于第一件文首；请移动或删去',
      first,
    );
  const earlier = printed.get(identity(front));
  if (earlier !== undefined)
    add('repeated-notice', `与 ${earlier} 标题、文号相同，疑为重复刊载；请核对后保留一件`, title);
  else if (made.clash)
    add('repeated-id', '编号与另一件相同而内容不同，已在编号后加序号；请核对文号', title);
  if (made.cut)
    add('cut-off', '末段没有结束，疑原文件在此中断或缺页；请对照原件补齐', made.lastLine);
  return problems;
}

/** Confidence below which a title wants a person's eye. */
const UNSURE = 0.6;
