import { isCaseNumber } from './case-number.ts';
import { plainDigits } from './plain-digits.ts';
import { recalled } from './recalled.ts';
import { slippedFigures } from './slipped-figures.ts';
import { squeeze } from './squeeze.ts';
import { unbracketed } from './unbracketed.ts';

/** A document number (文号) as read from a line. */
export interface DocNumber {
  /** Stored form: 〔〕, no white space. */
  readonly text: string;
  /** Agency code (人社部发, 国函), or an empty string. */
  readonly code: string;
  readonly year: number | null;
  /** Session of a congress (十五届) that stands in place of the year. */
  readonly session: string | null;
  readonly serial: string;
  /** Whether letters had to be read as figures: 2O20, l2号. */
  readonly repaired: boolean;
}

const OPEN = '〔［[【﹝（(〈<{｛「';
const CLOSE = '〕］]】﹞）)〉>}｝」';

/** The office that wrote the document, in brackets within the code: 法（研）发. */
const OFFICE = '(?:[（(]\\p{Script=Han}{1,6}[）)]\\p{Script=Han}{0,8})?';

// 〔2021〕最高法民他12号 · 人社部发〔2020〕8号 · 京人社劳字[2020]第11号 · 〔十五届〕第23号 · 国办发明电〔二〇一八〕十五号 · 法（研）发〔1985〕18号 · 〔88〕高检会（研）字第10号
const BRACKETED = new RegExp(
  `^(?<code>[\\p{Script=Han}A-Za-z\\-—·]{0,16}${OFFICE})[${OPEN.replaceAll('[', '\\[')}](?<year>[12lIZ][\\dOolIZ０-９]{3}|\\d{2}|[一二][〇○零OＯ0一二三四五六七八九]{3}|[一二三四五六七八九十]{1,3}届)年?[${CLOSE.replaceAll(']', '\\]')}](?<mid>第|字第|字|[\\p{Script=Han}]{1,4}(?:[（(]\\p{Script=Han}{1,6}[）)])?字第?|最高法[\\p{Script=Han}]{1,6})?(?<serial>[\\dOolI０-９]{1,6}(?:[-—－]\\d{1,4})?|[一二三四五六七八九十百零〇]{1,6})号$`,
  'u',
);

// (2021)某人社函12号 · 〔2003〕民立他字第5号 is bracketed; (2021)沪民终12号 is a case before a court
const YEAR_FIRST =
  /^[（(〔［[【﹝](?<year>(?:19|20)\d{2})年?[）)〕］\]】﹞](?<code>(?!第|字)\p{Script=Han}{2,12}?)(?<mid>第?)(?<serial>\d{1,5})号$/u;

// 京人社发2020年第5号 · 2020年第12号 · 国家税务总局公告2020年第4号 · 2O20年第l2号
const YEARED =
  /^(?<code>[\p{Script=Han}（）()、]{0,40}?)(?<year>(?:[1lI]9|2[0Oo])[\dOolI]{2})(?<unit>年?)第(?<serial>(?=[OolI]{0,4}\d)[\dOolI]{1,5})号$/u;

// 中华人民共和国国务院令第736号 · 第42号 · 中华人民共和国主席令第七十三号 · 财政部令（第98号） · 民政部、公安部令第58号 · 第l3号
const ORDERED =
  /^(?<code>[\p{Script=Han}（）()、]{0,40}?(?:令|公告|通告|命令|决定)?)[（(]?第(?<serial>(?=[OolI]{0,4}\d)[\dOolI]{1,5}|[一二三四五六七八九十百零〇]{1,7})号[）)]?$/u;

// 国务院第423号令, 第18号令: the serial within the name of the order
const ORDERED_WITHIN =
  /^(?<code>(?:[\p{Script=Han}、]{2,40}?)?)第(?<serial>\d{1,5}|[一二三四五六七八九十百零〇]{1,7})号(?<order>令)$/u;

// 劳社部发 2005 12号: a scan lost the brackets, and left the room where they stood
const UNBRACKETED =
  /^[（(]?(?<code>\p{Script=Han}{2,12})[ \u00a0\u3000]+(?<year>(?:19|20)\d{2})[ \u00a0\u3000]+(?<serial>\d{1,4})[ \u00a0\u3000]?号[）)]?$/u;

// 国食药监注2008〕255号 · 国食药监安(2008274号: a scan lost one of the brackets
const HALF_BRACKETED = new RegExp(
  `^(?<code>\\p{Script=Han}{2,12})(?:[${OPEN.replaceAll('[', '\\[')}](?<opened>(?:19|20)\\d{2})|(?<closed>(?:19|20)\\d{2})[${CLOSE.replaceAll(']', '\\]')}])(?<serial>\\d{1,4})号$`,
  'u',
);

// 第5号）; not 某劳发〔2005)12号, whose brackets a scan took for others
const CLOSES_UNOPENED = new RegExp(`^[^${OPEN.replaceAll('[', '\\[')}]*[）)]`, 'u');

/** 法释 and the like never carry such words; a code that does is a sentence. */
const NO_CODE = /[的了为据照依]|公报$|会议$|关于|根据|转自|月.{1,3}日|^(?:见|由|自|在|按)/u;

/**
 * Reads a line that is nothing but a document number, in any brackets, parentheses around it or not; null where it is none.
 * Letters that OCR puts for figures are repaired and told.
 */
export function readDocNumber(line: string): DocNumber | null {
  return line.includes('号') ? readNumbered(line) : null;
}

const readNumbered = recalled((line: string): DocNumber | null => {
  const plain = plainDigits(squeeze(line))
    .replace(/^[（(【[]?(?:发文字号|文号|文件编号|编号)[:：]/u, '')
    .replace(/[；;。]$/u, '');
  if (plain.length > 60) return null;
  if (CLOSES_UNOPENED.test(plain)) return null;
  const inner = unbracketed(plain);
  return (inner === null ? null : readBare(inner)) ?? readBare(plain) ?? readUnbracketed(line);
});

function readBare(plain: string): DocNumber | null {
  const bracketed = BRACKETED.exec(plain)?.groups;
  if (bracketed !== undefined) {
    const { serial = '' } = bracketed;
    const code = wideBrackets(bracketed['code'] ?? '');
    const mid = wideBrackets(bracketed['mid'] ?? '');
    const year = bracketed['year'] ?? '';
    if (NO_CODE.test(code)) return null;
    const session = year.endsWith('届') ? year : null;
    const shownYear = session ?? (/^[\dOolIZ０-９]+$/u.test(year) ? slippedFigures(year) : year);
    const shownSerial = /^[\dOolI０-９—－-]+$/u.test(serial) ? slippedFigures(serial) : serial;
    const inside = session ?? shownYear;
    return {
      text: `${code}〔${inside}〕${mid}${shownSerial}号`,
      code: mid.endsWith('字') || mid.endsWith('字第') ? `${code}${mid.replace(/第$/u, '')}` : code,
      year: session === null ? yearOf(shownYear) : null,
      session,
      serial: shownSerial,
      repaired: /[OolIZ]/u.test(year.replace(/届$/u, '')) || /[OolI]/u.test(serial),
    };
  }
  const yearFirst = YEAR_FIRST.exec(plain)?.groups;
  if (yearFirst !== undefined) {
    const { year = '', code = '', mid = '', serial = '' } = yearFirst;
    if (NO_CODE.test(code)) return null;
    const text = `〔${year}〕${code}${mid}${serial}号`;
    if (isCaseNumber(text)) return null;
    return { text, code, year: Number(year), session: null, serial, repaired: false };
  }
  const half = HALF_BRACKETED.exec(plain)?.groups;
  if (half !== undefined) {
    const { code = '', opened, closed = '', serial = '' } = half;
    const year = opened ?? closed;
    if (NO_CODE.test(code)) return null;
    const text = `${code}〔${year}〕${serial}号`;
    return { text, code, year: Number(year), session: null, serial, repaired: true };
  }
  const yeared = YEARED.exec(plain)?.groups;
  const ordered = ORDERED.exec(plain)?.groups;
  const found = yeared ?? ordered ?? ORDERED_WITHIN.exec(plain)?.groups;
  if (found === undefined) return null;
  const { unit = '', order = '' } = found;
  const agency = found['code'] ?? '';
  const code = agency === '' ? '' : agency + order;
  if (NO_CODE.test(code)) return null;
  const printed = [found['year'] ?? '', found['serial'] ?? ''];
  const [year = '', serial = ''] = printed.map((part) => slippedFigures(part));
  const within = found !== yeared && found !== ordered;
  const text = within ? plain : `${code}${year}${unit}第${serial}号`;
  return {
    text,
    code,
    year: year === '' ? null : Number(year),
    session: null,
    serial,
    repaired: printed.some((part) => /[OolI]/u.test(part)),
  };
}

/** A number whose brackets were lost, put in again and told as repaired; null for other lines. */
function readUnbracketed(line: string): DocNumber | null {
  const wide = plainDigits(line).trim();
  const found = UNBRACKETED.exec(wide)?.groups;
  const { code = '', year = '', serial = '' } = found ?? {};
  if (found === undefined || NO_CODE.test(code)) return null;
  const text = `${code}〔${year}〕${serial}号`;
  return { text, code, year: Number(year), session: null, serial, repaired: true };
}

const wideBrackets = (text: string): string => text.replace(/\(/gu, '（').replace(/\)/gu, '）');

function yearOf(text: string): number | null {
  if (/^\d{4}$/u.test(text)) return Number(text);
  if (/^\d{2}$/u.test(text)) return 1900 + Number(text);
  const value = [...text].map((char) =>
    '〇一二三四五六七八九'.indexOf(
      char === '○' || char === '零' || char === 'O' || char === '0' ? '〇' : char,
    ),
  );
  return value.every((digit) => digit >= 0) ? Number(value.join('')) : null;
}
