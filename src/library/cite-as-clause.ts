import type { Clause } from '../model/clause.ts';
import type { CiteStyle } from './cite-as.ts';
import { chineseNumeral } from './cite-as-numeral.ts';

/** How each clause of a notice is called in a citation, by clause id: `sec_3__sub_4` → 第三部分第（四）项. */
export type ClauseNames = ReadonlyMap<string, string>;

// …item_12 ／ …art_133-1 ／ …sub_4_2 (a repeated number)
const KEY = /_(\d+)(?:-(\d+))?(?:_\d+)?$/;
// 第一百三十三条之一 ／ 第12条
const ARTICLE = /^第(.+)条(之.+)?$/;

function number(clause: Clause): number {
  return Number(KEY.exec(clause.id)?.[1] ?? 0);
}

function articleName(clause: Clause, style: CiteStyle): string {
  const rest = ARTICLE.exec(clause.label ?? '')?.[2] ?? '';
  return style === 'manual'
    ? `第${number(clause)}条${rest}`
    : `第${chineseNumeral(number(clause))}条${rest}`;
}

/** 第一款 goes unsaid where an article has no other. */
function paraName(para: Clause, article: Clause, style: CiteStyle): string {
  const paras = article.children.filter(({ kind }) => kind === 'para');
  if (paras.length < 2) return '';
  return style === 'manual' ? `第${number(para)}款` : `第${chineseNumeral(number(para))}款`;
}

function attachmentName(clause: Clause): string {
  if (clause.label !== null) return clause.label.replace(/[:：.．、]$/, '');
  return clause.heading === null ? '附件' : `所附《${clause.heading}》`;
}

/** Paragraphs are counted as the eye counts them: that of a run-in clause is its first. */
function paragraphNames(siblings: readonly Clause[], parent: Clause | null): ClauseNames {
  const paragraphs = siblings.filter(({ kind }) => kind === 'p');
  const counted = (some: readonly Clause[], name: string, from: number): [string, string][] =>
    some.map(({ id }, place) => [id, `${name}第${place + from}段`]);
  const first = siblings.findIndex(({ kind }) => kind !== 'p' && kind !== 'att');
  if (parent !== null && parent.kind !== 'att') {
    const begins =
      parent.kind === 'qa' || (parent.headingForm !== 'standing' && parent.label !== null);
    return new Map(counted(paragraphs, '', begins ? 2 : 1));
  }
  if (first < 0) return new Map(counted(paragraphs, '', 1));
  const opening = siblings.slice(0, first);
  const closing = siblings.slice(first).filter(({ kind }) => kind === 'p');
  const named = (some: readonly Clause[], name: string): [string, string][] =>
    some.length === 1 ? some.map(({ id }) => [id, `${name}部分`]) : counted(some, name, 1);
  return new Map([...named(opening, '引言'), ...named(closing, '结尾')]);
}

function ownName(
  clause: Clause,
  line: readonly Clause[],
  paragraphs: ClauseNames,
  style: CiteStyle,
): string {
  const parent = line.at(-1) ?? null;
  const label = clause.label ?? '';
  const inArticle = line.some(({ kind }) => kind === 'art');
  switch (clause.kind) {
    case 'sec':
      return `第${chineseNumeral(number(clause))}部分`;
    case 'sub':
      return `第（${chineseNumeral(number(clause))}）项`;
    case 'item':
      if (inArticle)
        return style === 'manual'
          ? `第${number(clause)}项`
          : `第${chineseNumeral(number(clause))}项`;
      return parent?.kind === 'sub' ? `第${number(clause)}点` : `第${number(clause)}项`;
    case 'point':
      return inArticle ? `第${number(clause)}目` : `第（${number(clause)}）目`;
    case 'subpoint':
      return `第${label}小点`;
    case 'art':
      return articleName(clause, style);
    case 'para':
      return parent === null ? '' : paraName(clause, parent, style);
    case 'part':
    case 'chap':
    case 'div':
      return label;
    case 'qa':
      return `第${number(clause)}问`;
    case 'att':
      return attachmentName(clause);
    case 'p':
      return paragraphs.get(clause.id) ?? '';
  }
}

/** The names of all clauses of a notice for citations, below the notice itself. */
export function clauseNames(clauses: readonly Clause[], style: CiteStyle = 'house'): ClauseNames {
  const names = new Map<string, string>();
  const walk = (siblings: readonly Clause[], line: readonly Clause[], above: string): void => {
    const paragraphs = paragraphNames(siblings, line.at(-1) ?? null);
    for (const clause of siblings) {
      const own = ownName(clause, line, paragraphs, style);
      // An article is cited by its number alone, whatever chapter it stands in.
      const attached = line.find(({ kind }) => kind === 'att');
      const base = clause.kind === 'art' ? (names.get(attached?.id ?? '') ?? '') : above;
      names.set(clause.id, `${base}${own}`);
      walk(clause.children, [...line, clause], `${base}${own}`);
    }
  };
  walk(clauses, [], '');
  return names;
}

/** The citation of one clause, without a full stop: that of its notice followed by the clause's name. */
export function citeClause(notice: string, name: string, style: CiteStyle = 'house'): string {
  if (name === '') return notice;
  return style === 'manual' ? `${notice}，${name}` : `${notice}${name}`;
}
