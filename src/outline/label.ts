import { ordinal } from './ordinal.ts';

/** The kinds of printed numbering, by their form alone. */
export type LabelKind =
  | 'sec'
  | 'sub'
  | 'item'
  | 'point'
  | 'subpoint'
  | 'part'
  | 'chap'
  | 'div'
  | 'art';

/** The numbering at the head of a block. */
export interface Label {
  readonly kind: LabelKind;
  readonly number: number;
  /** What goes into an id: `12`, or `133-1` for 第一百三十三条之一. */
  readonly key: string;
  /** As printed, punctuation included, without the spaces after it. */
  readonly text: string;
  /** Characters of the block that the label and the spaces after it take. */
  readonly length: number;
  /** Whether it could as well be running text (第五条规定…): only its place in a series decides. */
  readonly doubtful: boolean;
}

const HAN = '[一二三四五六七八九十百零〇]';

// 一、提高思想认识。 ／ 一．总则
const SEC = new RegExp(`^(${HAN}{1,5})[、．.]`);
// （四）支持协商未返岗期间的工资待遇。 ／ (四)支持…
const SUB = new RegExp(`^[（(]\\s?(${HAN}{1,5})\\s?[）)]、?`);
// 1.加强分类指导。 ／ 1．2020年… ／ 12、… ; not 2.4万元
const ITEM = /^([1-9１-９][\d０-９]{0,2})(?:[.．](?!\d)|[.．](?=\d{4}年)|、)/;
// （1）招用本市登记失业人员… ／ 1）招用…
const POINT = /^(?:[（(]\s?([1-9１-９][\d０-９]?)\s?[）)]|([1-9][\d]?)[）)])/;
// ①基本养老保险
const SUBPOINT = /^([①-⑳])/;
// 第十二条 本办法所称… ／ 第一百三十三条之一 ／ 第12条
const ART =
  /^第([一二三四五六七八九十百千零〇]{1,7}|\d{1,4})条(?:之([一二三四五六七八九十]{1,2}))?/;
// 第二章 子女教育
const DIVISION = /^第([一二三四五六七八九十百零〇]{1,5}|\d{1,3})([编章节])/;

// 二级医院 behind 一、: 一、二级 is two grades, not a number with its heading
const MORE_NUMBERS = new RegExp(`^${HAN}`);
// ㈠ ⑴ ⒈: the same numbering printed as one sign
const ONE_SIGN = /^[㈠-㈩⑴-⒇⒈-⒛]$/;
const SPACE = /^[\s　]*/;
const DIVISION_KINDS: Readonly<Record<string, LabelKind>> = { 编: 'part', 章: 'chap', 节: 'div' };

function label(
  text: string,
  kind: LabelKind,
  printed: string,
  number: number,
  key = String(number),
  needsSpace = false,
): Label | null {
  if (!(number > 0)) return null;
  const rest = text.slice(printed.length);
  const space = SPACE.exec(rest)?.[0].length ?? 0;
  return {
    kind,
    number,
    key,
    text: printed,
    length: printed.length + space,
    doubtful: needsSpace && space === 0 && rest !== '',
  };
}

function readPlain(text: string): Label | null {
  const sec = SEC.exec(text);
  if (sec) {
    const own = label(text, 'sec', sec[0], ordinal(sec[1] ?? ''));
    return own && { ...own, doubtful: MORE_NUMBERS.test(text.slice(sec[0].length)) };
  }
  const sub = SUB.exec(text);
  if (sub) return label(text, 'sub', sub[0], ordinal(sub[1] ?? ''));
  const item = ITEM.exec(text);
  if (item) return label(text, 'item', item[0], ordinal(item[1] ?? ''));
  const point = POINT.exec(text);
  if (point) return label(text, 'point', point[0], ordinal(point[1] ?? point[2] ?? ''));
  const subpoint = SUBPOINT.exec(text);
  if (subpoint) {
    const number = (subpoint[0].codePointAt(0) ?? 0) - ('①'.codePointAt(0) ?? 0) + 1;
    return label(text, 'subpoint', subpoint[0], number);
  }
  const art = ART.exec(text);
  if (art) {
    const number = ordinal(art[1] ?? '');
    const key = art[2] === undefined ? String(number) : `${number}-${ordinal(art[2])}`;
    return label(text, 'art', art[0], number, key, true);
  }
  const division = DIVISION.exec(text);
  const kind = DIVISION_KINDS[division?.[2] ?? ''];
  if (division && kind) {
    return label(text, kind, division[0], ordinal(division[1] ?? ''), undefined, true);
  }
  return null;
}

/** The numbering that a block begins with, or null: 一、（一）1.（1）① 第X编 第X章 第X节 第X条. */
export function readLabel(text: string): Label | null {
  const [sign = ''] = text.slice(0, 1);
  if (!ONE_SIGN.test(sign)) return readPlain(text);
  const spelt = sign.normalize('NFKC');
  const own = readPlain(`${spelt}${text.slice(1)}`);
  return own && { ...own, text: sign, length: own.length - spelt.length + 1 };
}
