import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import { fold } from '../../src/text/fold.ts';

/** A notice as its Markdown file says, read without any code of the search. */
export interface SourceNotice {
  readonly id: string;
  /** Three digits, as the judged queries have it. */
  readonly ordinal: string;
  readonly title: string;
  readonly docNumber: string | null;
  /** Title, number and body, folded, without white space and Markdown. */
  readonly text: string;
}

// ## 一、总体要求: marks of a heading
const HEADING = /^#{1,6} /gm;
// | 省份 | 平台 | and the line under the head of a table
const TABLE_RULE = /^\|[-:| ]+\|$/gm;
const CELL = /(?<!\\)\|/g;
// \* or \_
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
const WHITE_SPACE = /\s+/g;

const plain = (body: string): string =>
  body.replace(HEADING, '').replace(TABLE_RULE, '').replace(CELL, '').replace(ESCAPED, '$1');

/** The notices of one bulletin below `content/notices`, in order. */
export function sourceNotices(folder: string): SourceNotice[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const { data, content } = matter(readFileSync(join(folder, name), 'utf8'), {});
      const title = String(data['title']);
      const docNumber = typeof data['docNumber'] === 'string' ? data['docNumber'] : null;
      return {
        id: String(data['id']),
        ordinal: String(data['ordinal']).padStart(3, '0'),
        title,
        docNumber,
        text: fold(`${title}${docNumber ?? ''}${plain(content)}`).replace(WHITE_SPACE, ''),
      };
    })
    .sort((a, b) => (a.ordinal < b.ordinal ? -1 : 1));
}

/** A generator of numbers from 0 to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // Mulberry32: small, and good enough to draw samples.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SHORTEST = 2;
const LONGEST = 12;

/** Runs of 2–12 characters drawn from the raw text of a bulletin, with the notices that hold each; furniture gives none. */
export function literalRuns(
  raw: string,
  notices: readonly SourceNotice[],
  count: number,
  seed: number,
): { readonly run: string; readonly held: ReadonlySet<string> }[] {
  const random = seeded(seed);
  const characters = raw.replace(WHITE_SPACE, '');
  const runs = [];
  while (runs.length < count) {
    const length = SHORTEST + Math.floor(random() * (LONGEST - SHORTEST + 1));
    const start = Math.floor(random() * (characters.length - length));
    const run = characters.slice(start, start + length);
    // Operators mean something of their own when they are typed.
    if (/["“”|]|^-/.test(run)) continue;
    const folded = fold(run);
    const held = new Set(notices.filter(({ text }) => text.includes(folded)).map(({ id }) => id));
    if (held.size > 0) runs.push({ run, held });
  }
  return runs;
}

// 人社部发〔2020〕8号
const NUMBER = /^(?<code>[^〔]*)〔(?<year>[^〕]+)〕(?:第)?(?<serial>\d+)号$/;
// 〔2005〕民四他字第3号
const YEAR_FIRST = /^〔(?<year>\d{4})〕(?<code>[^\d第]+)第?(?<serial>\d+)号$/;

const FIGURES = '〇一二三四五六七八九';
/** Figures one by one in words: 二〇二〇. */
const inFigures = (digits: string): string =>
  digits.replace(/\d/g, (digit) => FIGURES[Number(digit)] ?? '');

/** A serial below a thousand in words: 八, 十一, 一百零三. */
function inWords(serial: string): string {
  const value = Number(serial);
  const [hundreds, tens, units] = [
    Math.floor(value / 100),
    Math.floor(value / 10) % 10,
    value % 10,
  ];
  const hundred = hundreds > 0 ? `${FIGURES[hundreds]}百` : '';
  const zero = hundreds > 0 && tens === 0 && units > 0 ? '零' : '';
  const ten = tens > 0 ? `${tens > 1 || hundreds > 0 ? FIGURES[tens] : ''}十` : '';
  return `${hundred}${zero}${ten}${units > 0 ? FIGURES[units] : ''}`;
}

// 20|20
const CENTURY = /^(?:19|20)(?=\d{2}$)/;

/** A document number in ten spellings that people use; without the year only where that leaves one notice. */
export function spellings(docNumber: string, all: readonly string[]): string[] {
  const behind = YEAR_FIRST.exec(docNumber)?.groups;
  const { code = '', year = '', serial = '' } = behind ?? NUMBER.exec(docNumber)?.groups ?? {};
  const wide = (text: string): string =>
    text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  const twins = all.filter((no) => {
    const other = (YEAR_FIRST.exec(no) ?? NUMBER.exec(no))?.groups;
    return other?.['code'] === code && other['serial'] === serial;
  });
  const yearless =
    twins.length === 1 && code !== '' ? `${code}${serial}号` : `${code}﹝${year}﹞${serial}`;
  if (behind !== undefined)
    return [
      docNumber,
      `[${year}]${code}${serial}号`,
      `（${year}）${code}第${serial}号`,
      `【${year}】${code} 第 ${serial} 号`,
      `〔${wide(year)}〕${code}${wide(serial)}号`,
      `${year}${code} ${serial}`,
      `${year}年 ${code} ${serial} 号`,
      `（${inFigures(year)}）${code}第${inWords(serial)}号`,
      `${year}${code}${inWords(serial)}号`,
      yearless,
    ];
  return [
    docNumber,
    `${code}[${year}]${serial}号`,
    `${code}（${year}）${serial}号`,
    `${code}【${year}】第${serial}号`,
    `${code}〔${wide(year)}〕${wide(serial)}号`,
    `${code}${year} ${serial}`,
    `${code} ${year}年 ${serial} 号`,
    `${code}〔${inFigures(year)}〕${inWords(serial)}号`,
    `${code}〔${year.replace(CENTURY, '')}〕${serial}号`,
    yearless,
  ];
}
