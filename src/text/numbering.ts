import { recalled } from './recalled.ts';

/** How a paragraph is numbered at its start. */
export type NumberingLevel =
  | 'sec'
  | 'sub'
  | 'item'
  | 'point'
  | 'circle'
  | 'part'
  | 'chapter'
  | 'division'
  | 'article'
  | 'question'
  | 'answer';

/** The numbering at the start of a paragraph, as printed. */
export interface Numbering {
  readonly level: NumberingLevel;
  readonly label: string;
}

const CHINESE = '[〇零一二三四五六七八九十百]';

// What every numbering begins with: most lines begin with none, and need no closer look.
const FIRST = /^(?:[第〇零一二三四五六七八九十百（(①-⑳㈠-㈩问答QqAa]|[\d０-９]{1,3}[．.、）)])/u;

const RULES: readonly (readonly [NumberingLevel, RegExp])[] = [
  // 第一编 总则
  ['part', new RegExp(`^第${CHINESE}{1,5}[编篇](?=[\\s\\u3000]|\\p{Script=Han}|$)`, 'u')],
  // 第一章 总则
  ['chapter', new RegExp(`^第${CHINESE}{1,5}章(?=[\\s\\u3000]|\\p{Script=Han}|$)`, 'u')],
  // 第一节 一般规定
  ['division', new RegExp(`^第${CHINESE}{1,5}节(?=[\\s\\u3000]|\\p{Script=Han}|$)`, 'u')],
  // 第十二条 用人单位…
  [
    'article',
    new RegExp(
      `^第(?:${CHINESE}{1,6}|[\\d０-９]{1,4})条(?:之${CHINESE}{1,3})?(?=[\\s\\u3000：:【]|\\p{Script=Han}|$)`,
      'u',
    ),
  ],
  // 一、提高认识
  ['sec', new RegExp(`^${CHINESE}{1,4}[、．.](?!${CHINESE}{1,3}[、条])`, 'u')],
  // （一）依法履行
  ['sub', new RegExp(`^[（(]${CHINESE}{1,4}[）)][、.]?`, 'u')],
  // 1.对象 · 1．对象 · 1、对象 · １.对象 · 12.（not 2.5 平方米, ２.５平方米)
  ['item', /^(?:\d{1,3}(?:[．、]|\.(?!\d))|[０-９]{1,3}(?:、|[．.](?![\d０-９])))/u],
  // （1）参保 · 1）参保 · （１）参保
  ['point', /^[（(]?[\d０-９]{1,3}[）)]/u],
  // ①参保
  ['circle', /^[①-⑳㈠-㈩]/u],
  // 问：
  ['question', /^(?:问题?[一二三四五六七八九十\d]{0,3}|[Qq]\d{0,3})[:：]/u],
  // 答：
  ['answer', /^(?:答|[Aa]\d{0,3})[:：]/u],
];

const labelOf = recalled((start: string): Numbering | null => {
  for (const [level, pattern] of RULES) {
    const label = pattern.exec(start)?.[0];
    if (label !== undefined) return { level, label };
  }
  return null;
});

/** Reads the numbering that a paragraph or line begins with; null where it begins with none. Leading white space is passed over. */
export function readNumbering(text: string): Numbering | null {
  const start = text.trimStart();
  return FIRST.test(start) ? labelOf(start) : null;
}
