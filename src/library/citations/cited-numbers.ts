import { readNumeral } from '../../text/numerals.ts';
import { yearFirstNumbers } from '../../text/year-first-numbers.ts';
import { agenciesBefore, OWN_AGENCY, OWN_PLACE } from './agencies-before.ts';
import type { AgencyNames } from './agency-names.ts';

/** A document number as it stands in a text. */
export interface CitedNumber {
  readonly start: number;
  readonly end: number;
  /** With 〔〕 and without spaces. */
  readonly number: string;
  readonly year: number | null;
  /** Agencies of an order or announcement, which stand in front in place of a code; else `[]`. */
  readonly issuers: readonly string[];
}

// 〔2020〕8号, 〔二〇一八〕十五号, ﹝2020﹞ 8 号, [2019]142号, （2020）第8号, 〈2020〉8号, 〔十五届〕第23号, 〔2020〕8|、11号
const YEAR_AND_SERIAL =
  /[〔[【﹝（(［〈<]\s*((?:19|20)\d{2}|[一二][〇○零一二三四五六七八九]{3}|\p{Script=Han}{1,4}届)\s*[〕\]】﹞）)］〉>]\s*(第?)\s*(\d{1,5}|[一二三四五六七八九十百]{1,5})\s*(?:号|(?=(?:[、和及]\d{1,5}){1,9}号))/gu;
// 国务院|令第423号, 财政部 税务总局|公告2020年第8号, 中华人民共和国主席|令第七十三号
const ORDER_NUMBER =
  /(令|公告|通告)\s*((?:19|20)\d{2}\s*年\s*)?第\s*(\d{1,5}|[一二三四五六七八九十百零]{1,7})\s*号/gu;
// 国务院|第619号令, 财政部|2020年第8号公告
const ORDER_BEHIND =
  /((?:19|20)\d{2}\s*年\s*)?第\s*(\d{1,5}|[一二三四五六七八九十百零]{1,7})\s*号\s*(令|公告|通告)/gu;
// between agencies: 财政部、税务总局, 公安部和司法部
const SEPARATORS = /[、,，和及与\s/／]/gu;
// 我部, 我市
const OWN_LENGTH = 2;
// 、11号 or 文、11号 or 、〔2020〕11号 after a number; 、11|、12号
const FURTHER =
  /(?:文件|文)?[、和及](?:[〔[【﹝（(［]((?:19|20)\d{2})[〕\]】﹞）)］])?第?(\d{1,5})(?:号|(?=(?:[、和及]\d{1,5}){1,9}号))/uy;
// 、|11号, 、|〔2020〕11号
const SERIAL_AT = /[〔[【﹝（(［\d]/u;
// 〔2005〕|民四他字第|3号
const FIRST_YEAR = /^〔\d+〕/u;
const LAST_SERIAL = /(?<!\d)\d+号$/u;
// the agency code that runs up to the bracket: 人社部联 企业
const CODE_RUN = /[\p{Script=Han}A-Z]{1,15}$/u;
// words before a code that are no part of it: 根据人社部发…
const LEAD_WORDS =
  /^.*(?:根据|依据|按照|依照|依(?=法发)|遵照|参照|落实|贯彻|执行|符合|转发|印发|下发|发布|关于|以及|其中|文件|通知|规定|要求|办法|意见|精神|明确|如下|参见|详见|会同|公布|出台|制定|实施|废止|修订|修改|延长|适用|包括|了|其|所|此|该|等|于|(?<!人民共|资源|劳动|工业|住房|卫生|发展)和|与|及|或|以|的|由|见|按|在|对|将|为|号|至|并|是|年|月|日)/u;

/**
 * Every document number in the text. Known agency codes tell where a code begins; in 人社部发〔2020〕8号、11号 the second
 * number has the code and year of the first.
 */
export function citedNumbers(text: string, agencies: AgencyNames): readonly CitedNumber[] {
  const found: CitedNumber[] = [];
  for (const match of text.matchAll(YEAR_AND_SERIAL)) {
    const [printed, bracketed = '', ordinal = '', serial = ''] = match;
    const isYear = !bracketed.endsWith('届');
    const year = isYear ? String(figures(bracketed)) : bracketed;
    // 〔十五届〕第23号 has no code: the agency stands in front, 公告 between them.
    const before = isYear ? text.slice(Math.max(0, match.index - 20), match.index) : '';
    const code = codeBefore(before, agencies);
    if (code === '' && isYear && ordinal === '') continue;
    found.push({
      start: match.index - code.length,
      end: match.index + printed.length,
      number: `${code.replace(/\s/gu, '')}〔${year}〕${ordinal}${figures(serial)}号`,
      year: isYear ? Number(year) : null,
      issuers: [],
    });
    found.push(
      ...furtherSerials(
        text,
        match.index + printed.length,
        (each, serialOfEach) => `${code.replace(/\s/gu, '')}〔${each}〕${serialOfEach}号`,
        Number(year),
      ),
    );
  }
  found.push(...yearsFirst(text, agencies));
  const orders = [
    ...Array.from(text.matchAll(ORDER_NUMBER), (match) =>
      order(text, match, match[1] ?? '', match[2] ?? '', match[3] ?? '', agencies),
    ),
    // A bare 第10号公告 is a way to speak of a number set up before.
    ...Array.from(text.matchAll(ORDER_BEHIND), (match) =>
      order(text, match, match[3] ?? '', match[1] ?? '', match[2] ?? '', agencies),
    ).filter(({ issuers }) => issuers.length > 0),
  ];
  for (const each of orders) {
    if (!found.some(({ start, end }) => start < each.end && each.start < end)) found.push(each);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The numbers whose year stands before the code (〔2005〕民四他字第3号); （2020）国务院5号 is an agency and no code. */
function yearsFirst(text: string, agencies: AgencyNames): readonly CitedNumber[] {
  return yearFirstNumbers(text)
    .filter(({ code }) => agencies.names.endingAt(code, code.length) === null)
    .flatMap(({ start, end, number, year }) => [
      { start, end, number, year, issuers: [] },
      ...furtherSerials(
        text,
        end,
        (each, serial) =>
          number.replace(FIRST_YEAR, `〔${each}〕`).replace(LAST_SERIAL, `${serial}号`),
        year,
      ),
    ]);
}

/** An order or announcement with the agencies in front of it. */
function order(
  text: string,
  match: RegExpExecArray,
  kind: string,
  year: string,
  serial: string,
  agencies: AgencyNames,
): CitedNumber {
  const before = text.slice(Math.max(0, match.index - 20), match.index);
  const named = agenciesBefore(text, match.index, agencies);
  // 我部令第3号: whoever speaks.
  const isOwn = named.names.some((name) => name === OWN_AGENCY || name === OWN_PLACE);
  // Verbs between the two (财政部印发的公告第8号) part the agency from the number.
  const printed = text.slice(named.start, match.index).replace(SEPARATORS, '');
  const isNamed = isOwn
    ? printed.length === OWN_LENGTH
    : named.names.length > 0 && printed === named.names.join('');
  const code = isNamed ? '' : codeBefore(before, agencies);
  const issuers = isNamed ? named.names : [code.trim()].filter((name) => name !== '');
  return {
    start: isNamed ? named.start : match.index - code.length,
    end: match.index + match[0].length,
    number: `${isOwn ? '' : issuers.join('')}${kind}${year.replace(/\s/gu, '')}第${figures(serial)}号`,
    year: year === '' ? null : Number.parseInt(year, 10),
    issuers,
  };
}

/** 2018 and 二〇一八, 15 and 十五. */
function figures(printed: string): number {
  return /^\d+$/u.test(printed) ? Number(printed) : (readNumeral(printed) ?? 0);
}

/** The numbers of 、11号和12号 or 、〔2019〕12号 that follow one with code and year; `written` writes one out. */
function furtherSerials(
  text: string,
  from: number,
  written: (year: number, serial: number) => string,
  first: number,
): readonly CitedNumber[] {
  if (Number.isNaN(first)) return [];
  const found: CitedNumber[] = [];
  let year = first;
  FURTHER.lastIndex = from;
  for (let match = FURTHER.exec(text); match !== null; match = FURTHER.exec(text)) {
    const [printed, bracketed, serial = ''] = match;
    year = bracketed === undefined ? year : Number(bracketed);
    const end = match.index + printed.length;
    found.push({
      start: match.index + printed.search(SERIAL_AT),
      end,
      number: written(year, Number(serial)),
      year,
      issuers: [],
    });
  }
  return found;
}

/** The agency code at the end of `before`, with the spaces that stand between it and the bracket; '' where there is none. */
function codeBefore(before: string, agencies: AgencyNames): string {
  const gap = before.slice(before.trimEnd().length);
  const run = CODE_RUN.exec(before.slice(0, before.length - gap.length))?.[0] ?? '';
  if (run === '') return '';
  const known = agencies.codes.endingAt(run, run.length);
  const lead = LEAD_WORDS.exec(run)?.[0] ?? '';
  // A known code counts only where a lead word, an agency or the run's edge stands before it: 京建金 is not 建金.
  const begins =
    known !== null &&
    (known.start <= lead.length || agencies.names.endingAt(run, known.start) !== null);
  return `${run.slice(begins ? known.start : lead.length)}${gap}`;
}
