import { agenciesBefore } from './agencies-before.ts';
import type { AgencyNames } from './agency-names.ts';
import type { BracketedTitle } from './bracketed-titles.ts';
import type { CitedNumber } from './cited-numbers.ts';
import { shortNameSetUp } from './short-names.ts';

/** A title printed without 《》. */
export interface OpenTitle {
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly issuers: readonly string[];
}

// 关于延长2020年春节假期的通知|要求, 关于…的意见|（人社部发〔2020〕8号）, but not 关于…办法|的通知
const TITLE =
  /关于[^，。；：！？《》（）()\n\t]{3,90}?(?:通知|意见|决定|决议|通告|公告|批复|函|办法|规定|方案|措施|指南)(?=$|[，。；、：！？）)（(“”\s]|要求|精神|规定|明确|提出|的要求|的规定|的精神|的通知（|文件|及|和|等)/uy;
// 》|（人社部…
const TO_NUMBER = /^\s*[（(【[]\s*$/u;

/**
 * Titles without 《》. They count only with an agency right in front, or with a number or a short name set up right
 * behind: without either, 关于…的规定 is a phrase.
 */
export function openTitles(
  text: string,
  titles: readonly BracketedTitle[],
  numbers: readonly CitedNumber[],
  agencies: AgencyNames,
): readonly OpenTitle[] {
  const found: OpenTitle[] = [];
  let from = 0;
  for (let at = text.indexOf('关于'); at !== -1; at = text.indexOf('关于', at + 2)) {
    if (at < from || titles.some(({ start, end }) => start < at && at < end)) continue;
    TITLE.lastIndex = at;
    const title = TITLE.exec(text)?.[0];
    if (title === undefined) continue;
    const end = at + title.length;
    const named = agenciesBefore(text, at, agencies);
    const isNamed =
      named.start < at &&
      text.slice(named.start, at).replace(/[、和]/gu, '') === named.names.join('');
    const isNumbered = numbers.some(
      (each) => each.start > end && TO_NUMBER.test(text.slice(end, each.start)),
    );
    if (!isNamed && !isNumbered && shortNameSetUp(text, end) === null) continue;
    found.push({
      start: isNamed ? named.start : at,
      end,
      title: text.slice(isNamed ? named.start : at, end),
      issuers: named.names,
    });
    from = end;
  }
  return found;
}
