import type { LawPoint } from '../../model/citation.ts';
import { readNumeral } from '../../text/numerals.ts';

/** Articles cited after the name of a law, and where the run of them ends. */
export interface LawPointRun {
  readonly points: readonly LawPoint[];
  readonly end: number;
}

interface Token {
  readonly value: number;
  readonly branch: number | null;
  unit: string | null;
  readonly ordinal: boolean;
  readonly joiner: string;
  readonly end: number;
}

// 第二百九十三条 | 四十一条 | （四）项 | 第3款
const TOKEN =
  /\s*(?:(第)\s*)?(?:[（(]\s*)?([一二三四五六七八九十百千零〇两\d]{1,9})\s*(?:[）)]\s*)?(条|款|项|目)?(?:\s*之([一二三四五六七八九十]))?/uy;
// （三）条
const BRACKETED = /[）)]\s*条/u;
// 、 和 至 between articles
const JOINER = /\s*(?:[、，,]|以及|和|及|或者|或|与|至|到)?\s*/uy;
// 第一条至第五条
const RANGE = /[至到]/u;
const LONGEST_RANGE = 60;

// 人社部发〔2020〕8号|文件|第三条, 法发〔2020〕7号|意见|第二条
const NOUN = /(?:文件|文|通知|意见|公告|令)\s*(?=第)/uy;
// 《劳动合同法》|（以下简称《劳动合同法》）|第四十条, （2012年修正）
const REMARK = /[（(][^（）()]{1,40}[）)]\s*(?=第)/uy;

/** Reads the articles that follow a name at `from`, a remark in brackets or a plain noun (文件) between the two passed over. */
export function lawPointsAfter(text: string, from: number): LawPointRun {
  REMARK.lastIndex = from;
  const remark = REMARK.exec(text)?.[0].length ?? 0;
  NOUN.lastIndex = from + remark;
  const noun = NOUN.exec(text)?.[0].length ?? 0;
  const run = lawPoints(text, from + remark + noun);
  return run.points.length > 0 ? run : { points: [], end: from };
}

/** Reads 第四十条、四十一条 or 第二百九十三条第一款第四项 at `from`; `points` is empty where no article stands there. */
export function lawPoints(text: string, from: number): LawPointRun {
  const tokens = withUnits(readTokens(text, from));
  const points: LawPoint[] = [];
  let end = from;
  for (const token of tokens) {
    const last = points.at(-1);
    if (token.unit === '条') addArticle(points, token, last);
    else if (last === undefined) break;
    else if (token.unit === '款') addParts(points, last, token, 'paragraph');
    else if (token.unit === '项') addParts(points, last, token, 'item');
    end = token.end;
  }
  return { points, end };
}

function addArticle(points: LawPoint[], token: Token, last: LawPoint | undefined): void {
  const span = last === undefined ? 0 : token.value - last.article;
  if (last !== undefined && RANGE.test(token.joiner) && span > 1 && span <= LONGEST_RANGE) {
    for (let article = last.article + 1; article < token.value; article++) {
      points.push({ article, branch: null, paragraph: null, item: null });
    }
  }
  points.push({ article: token.value, branch: token.branch, paragraph: null, item: null });
}

/** Adds 第一款 or 第三项 to the article before it, or beside the one it has, all between where 至 joins them. */
function addParts(
  points: LawPoint[],
  last: LawPoint,
  token: Token,
  part: 'paragraph' | 'item',
): void {
  const at = (value: number): LawPoint =>
    part === 'item' ? { ...last, item: value } : { ...last, paragraph: value, item: null };
  const before = last[part];
  if (before === null && (part === 'item' || last.item === null)) {
    points[points.length - 1] = at(token.value);
    return;
  }
  const isRange =
    RANGE.test(token.joiner) && before !== null && token.value - before <= LONGEST_RANGE;
  for (let value = isRange ? before + 1 : token.value; value <= token.value; value++) {
    points.push(at(value));
  }
}

function readTokens(text: string, from: number): readonly Token[] {
  const tokens: Token[] = [];
  let at = from;
  let joiner = '';
  for (;;) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const value = match === null ? null : numeral(match[2] ?? '');
    if (match === null || value === null) return tokens;
    const ordinal = match[1] === '第';
    // 第（三）条 of a notice is its （三）, no article.
    if (match[3] === '条' && BRACKETED.test(match[0])) return tokens;
    // The run starts with 第…条; after a comma only another 第… belongs to it (第四十条，三名职工).
    if ((tokens.length === 0 || /[，,]/u.test(joiner)) && !ordinal) return tokens;
    const branch = match[4] === undefined ? null : numeral(match[4]);
    tokens.push({ value, branch, unit: match[3] ?? null, ordinal, joiner, end: TOKEN.lastIndex });
    JOINER.lastIndex = TOKEN.lastIndex;
    joiner = JOINER.exec(text)?.[0].trim() ?? '';
    at = JOINER.lastIndex;
  }
}

/** 第四十、四十一条: a number without its unit takes that of the next; what has none to take is no part of the run. */
function withUnits(tokens: readonly Token[]): readonly Token[] {
  let unit: string | null = null;
  for (const token of [...tokens].reverse()) {
    token.unit ??= unit;
    unit = token.unit;
  }
  const stop = tokens.findIndex((token) => token.unit === null);
  return stop === -1 ? tokens : tokens.slice(0, stop);
}

function numeral(written: string): number | null {
  const value = /^\d+$/u.test(written) ? Number(written) : readNumeral(written);
  return value === null || value === 0 || value > 9999 ? null : value;
}
