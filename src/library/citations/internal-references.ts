import type { ResolvedCitation } from '../../model/citation.ts';
import type { Clause, Outline } from '../../model/clause.ts';
import type { FrontMatter } from '../../model/front-matter.ts';
import { readNumeral } from '../../text/numerals.ts';
import { clauseOfPoint } from './clause-of-point.ts';
import { lawPoints } from './law-points.ts';
import { sentenceAt } from './sentence.ts';

/** One top-level block of a body. */
interface TextBlock {
  readonly text: string;
}

/** The clause in which a reference stands, and the way to it: the clauses above, outermost first, itself last. */
type Path = readonly Clause[];

// 本通知|第三条, 本办法|第十二条第二款, 本通知|第（三）条
const OWN =
  /本(通知|通告|公告|意见|决定|办法|规定|条例|细则|方案|措施|指南|解释|规则|规程|章程|规范|标准)(?=第)/gu;
// 第（三）条, 第（二）项, 第三部分
const OWN_PART =
  /第\s*(?:[（(]([一二三四五六七八九十]{1,3})[）)]\s*[条项款点]?|([一二三四五六七八九十]{1,3})部分)/uy;
// 本条第二款
const OWN_PARAGRAPH = /本条第([一二三四五六七八九十]{1,3})款/gu;
// （附件1）, 见附件二, but not 附件：1.… and not 附件材料
const ATTACHMENT = /附件\s*(\d{1,2}|[一二三四五六七八九十]{1,3})(?![\d.．年月日个份项种])/gu;
// 附件1 标题
const ATTACHMENT_LABEL = /^附件?\s*(\d{1,2}|[一二三四五六七八九十]{1,3})/u;

/**
 * Places where a notice speaks of its own clauses and printed attachments (本通知第三条, 附件1), with the clause meant. They
 * are ways to go within the page and no citations; a place that the notice does not have is left out.
 */
export function internalReferences(
  blocks: readonly TextBlock[],
  outline: Outline,
  front: FrontMatter,
): readonly ResolvedCitation[] {
  const paths = pathsByBlock(outline.clauses);
  const ids = new Set(allIds(outline.clauses));
  return blocks.flatMap(({ text }, block) => {
    const path = paths.get(block);
    if (path === undefined) return [];
    const own = path.at(-1)?.id ?? null;
    return [
      ...ownClauses(text, path, outline, front, ids),
      ...ownParagraphs(text, path, ids),
      ...attachments(text, outline),
    ]
      .filter(({ to }) => !path.some(({ id }) => id === to))
      .map(({ start, end, to }) => ({
        span: { block, start, end },
        text: text.slice(start, end),
        clause: own,
        form: 'internal',
        docNumber: null,
        title: null,
        issuers: [],
        year: null,
        points: [],
        sentence: sentenceAt(text, start, end),
        target: { kind: 'clause', notice: front.id, clause: to },
      }));
  });
}

interface Reference {
  readonly start: number;
  readonly end: number;
  /** Id of the clause meant. */
  readonly to: string;
}

function ownClauses(
  text: string,
  path: Path,
  outline: Outline,
  front: FrontMatter,
  ids: ReadonlySet<string>,
): readonly Reference[] {
  return [...text.matchAll(OWN)].flatMap((match): readonly Reference[] => {
    const { index: start } = match;
    const prefix = scope(match[1] ?? '', path, outline, front);
    if (prefix === null) return [];
    const at = start + match[0].length;
    OWN_PART.lastIndex = at;
    const part = OWN_PART.exec(text);
    if (part !== null) {
      const to =
        part[1] === undefined
          ? `${prefix}sec_${readNumeral(part[2] ?? '')}`
          : nearest(path, `sub_${readNumeral(part[1])}`, ids);
      return to !== null && ids.has(to) ? [{ start, end: at + part[0].length, to }] : [];
    }
    const { points, end } = lawPoints(text, at);
    const [point] = points;
    if (point === undefined) return [];
    // A run of several places begins at the first of them.
    const to = clauseOfPoint(
      points.length === 1 ? point : { ...point, paragraph: null, item: null },
      ids,
      prefix,
    );
    return to === null ? [] : [{ start, end, to }];
  });
}

/**
 * Where 本办法 and 本通知 begin their numbering: within the attachment or issued text in which the words stand, if it is one
 * of that noun, else in the main text; null where the words fit neither.
 */
function scope(noun: string, path: Path, outline: Outline, front: FrontMatter): string | null {
  const [root] = path;
  if (root?.kind === 'att') {
    return (root.heading ?? '').replace(/[（(][^（）()]*[）)]$/u, '').endsWith(noun)
      ? `${root.id}__`
      : null;
  }
  const hasIssuedText = outline.clauses.some(({ kind }) => kind === 'att');
  return front.title.endsWith(noun) || front.kind.endsWith(noun) || !hasIssuedText ? '' : null;
}

/** The clause of that number beside the nearest clause of the path that has one: （三） of the same part. */
function nearest(path: Path, own: string, ids: ReadonlySet<string>): string | null {
  const above = path.map(({ id }) => id).reverse();
  const parent = above.find((id) => ids.has(`${id}__${own}`));
  if (parent !== undefined) return `${parent}__${own}`;
  return ids.has(own) ? own : null;
}

function ownParagraphs(text: string, path: Path, ids: ReadonlySet<string>): readonly Reference[] {
  const article = path.find(({ kind }) => kind === 'art')?.id;
  if (article === undefined) return [];
  return [...text.matchAll(OWN_PARAGRAPH)].flatMap((match): readonly Reference[] => {
    const to = `${article}__para_${readNumeral(match[1] ?? '')}`;
    return ids.has(to) ? [{ start: match.index, end: match.index + match[0].length, to }] : [];
  });
}

function attachments(text: string, outline: Outline): readonly Reference[] {
  const printed = new Map<number, string>();
  for (const { id, kind, label, heading } of outline.clauses) {
    const number = ATTACHMENT_LABEL.exec(label ?? heading ?? '')?.[1];
    const value = number === undefined ? null : figure(number);
    if (kind === 'att' && value !== null && !printed.has(value)) printed.set(value, id);
  }
  return [...text.matchAll(ATTACHMENT)].flatMap((match): readonly Reference[] => {
    const to = printed.get(figure(match[1] ?? '') ?? 0);
    return to === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, to }];
  });
}

function figure(printed: string): number | null {
  return /^\d+$/u.test(printed) ? Number(printed) : readNumeral(printed);
}

function pathsByBlock(clauses: readonly Clause[]): ReadonlyMap<number, Path> {
  const paths = new Map<number, Path>();
  const visit = (clause: Clause, above: Path): void => {
    const path = [...above, clause];
    for (const block of clause.blocks) paths.set(block, path);
    for (const child of clause.children) visit(child, path);
  };
  for (const clause of clauses) visit(clause, []);
  return paths;
}

function allIds(clauses: readonly Clause[]): readonly string[] {
  return clauses.flatMap(({ id, children }) => [id, ...allIds(children)]);
}
