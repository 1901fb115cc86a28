import type { EvidenceField } from '../../src/bulletin/split-result.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { ReviewedNotice } from './reviewed.ts';

/** One thing that a person should look at, and the line of the source where. */
export interface Finding {
  readonly notice: string | null;
  readonly line: number | null;
  readonly what: string;
  readonly excerpt: string;
}

/** Fields that the program was less sure of are to be looked at. */
export const SURE = 0.85;

/** Names of fields for people. */
export const FIELD_NAMES: Readonly<Record<EvidenceField, string>> = {
  title: '标题',
  docNumber: '文号',
  date: '成文日期',
  issuers: '署名',
  section: '栏目',
  addressees: '主送机关',
};

/** Confidence in per cent. */
export const percent = (confidence: number): string => `${Math.round(confidence * 100)}%`;

/** Fields of a notice with their evidence, in the order of the front matter. */
export const evidenceOf = ({ evidence }: ReviewedNotice) =>
  (Object.keys(FIELD_NAMES) as EvidenceField[]).flatMap((field) => {
    const found = evidence[field];
    return found === undefined ? [] : [{ field, ...found }];
  });

const uncertain = (notice: ReviewedNotice): readonly Finding[] =>
  evidenceOf(notice)
    .filter(({ confidence }) => confidence < SURE)
    .map(({ field, lines, confidence }) => ({
      notice: notice.front.id,
      line: lines[0] ?? notice.lines[0],
      what:
        field === 'issuers' && notice.front.issuersInferred
          ? '文末没有署名，发文机关取自标题；请核对。'
          : `${FIELD_NAMES[field]}不很确定（${percent(confidence)}）；请对照源文。`,
      excerpt: '',
    }));

/** Line that a problem is about: its own, or the first one in which its words stand. */
const lineOf = (problem: Problem, notice: ReviewedNotice | undefined): number | null => {
  if (problem.line !== null || notice === undefined) return problem.line;
  const words = problem.excerpt.replace(/\s/gu, '').slice(0, 12);
  const found = notice.source.find(({ text }) => text.replace(/\s/gu, '').includes(words));
  return found?.line ?? notice.lines[0];
};

/** Everything in a bulletin that a person should look at, in printed order. */
export function findings(
  problems: readonly Problem[],
  notices: readonly ReviewedNotice[],
): readonly Finding[] {
  const byId = new Map(notices.map((notice) => [notice.front.id, notice]));
  const told = problems.map(
    (problem): Finding => ({
      notice: problem.notice ?? null,
      line: lineOf(problem, byId.get(problem.notice ?? '')),
      what: problem.message,
      excerpt: problem.excerpt,
    }),
  );
  const corrected = notices
    .filter(({ change }) => change.length > 0)
    .map(
      ({ front, lines, change }): Finding => ({
        notice: front.id,
        line: lines[0],
        what: `手工更正过，与程序现在读出的有 ${change.length} 行不同；请核对。`,
        excerpt: '',
      }),
    );
  const all = [...told, ...notices.flatMap(uncertain), ...corrected];
  return all.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
