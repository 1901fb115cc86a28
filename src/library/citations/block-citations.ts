import type { FoundCitation } from '../../model/citation.ts';
import { agenciesBefore } from './agencies-before.ts';
import { type BracketedTitle, bracketedTitles } from './bracketed-titles.ts';
import { withCarriedIssuers } from './carried-issuers.ts';
import type { CitationData } from './citation-data.ts';
import { type CitedNumber, citedNumbers } from './cited-numbers.ts';
import { isShortName } from './document-nouns.ts';
import { issueYear } from './issue-year.ts';
import { jointNumbers } from './joint-numbers.ts';
import { type LawMention, lawMentions } from './law-mentions.ts';
import { lawPointsAfter } from './law-points.ts';
import { nestedTitles } from './nested-titles.ts';
import { type NumberedTitle, withNumber } from './numbered-title.ts';
import { type OpenTitle, openTitles } from './open-titles.ts';
import { type ShortNameSetUp, shortNameSetUp, shortNamesSetUp } from './short-names.ts';
import { shortUses } from './short-uses.ts';
import { titleParts } from './title-parts.ts';

/** A citation within one block, before it is given its clause and sentence. */
export interface BlockCitation
  extends Pick<
    FoundCitation,
    'form' | 'docNumber' | 'otherNumbers' | 'title' | 'issuers' | 'year' | 'points'
  > {
  readonly start: number;
  readonly end: number;
  readonly setUp: ShortNameSetUp | null;
}

/** What a short name stands for; null where it was set up for something that is no citation. */
export type Antecedents = Map<string, BlockCitation | null>;

// 》（|人社部明电〔2020〕2号, 》|人社部…
const TO_NUMBER = /^\s*(?:[（(【[]\s*)?(?:(?:文号[：:]?|即)\s*)?$/u;
// …8号|）
const CLOSING = /^\s*[）)】\]]/u;
// 京政办发〔2020〕4号|文件《…
const NUMBER_TO_TITLE = /^\s*(?:(?:文件|文)\s*)?(?:[（(]\s*)?$/u;

// 北京市人民代表大会常务委员会|公告|〔十五届〕第23号
const KIND = /(?:公告|通告|决定|令)$/u;

/** The citations of one block in printed order. Short names set up in it are added to `antecedents`, for this block and later ones. */
export function blockCitations(
  text: string,
  antecedents: Antecedents,
  data: CitationData,
): readonly BlockCitation[] {
  const titles = bracketedTitles(text);
  const allNumbers = citedNumbers(text, data.agencies);
  const isInside = (number: CitedNumber): boolean =>
    titles.some((title) => title.start < number.start && number.end < title.end);
  const numbers = allNumbers.filter((number) => !isInside(number));
  const insideNumbers = allNumbers.filter(isInside);
  const setUps = shortNamesSetUp(text);
  const isSetUp = (place: number): boolean =>
    setUps.some(({ start, length }) => start <= place && place < start + length);
  const isShort = (title: string, place: number): boolean =>
    isShortName(title) ||
    antecedents.has(title) ||
    setUps.some(({ name, start }) => name === title && start < place);
  const taken = new Set<CitedNumber>();
  const laws = lawMentions(text, titles, data);
  const lawAt = new Map(laws.map((law) => [law.start, law]));
  const opened = new Set(titles.map(({ start }) => start));
  const found = [
    ...titles
      .filter(({ title, start }) => !isSetUp(start) && !isShort(title, start))
      .map((title) =>
        ofTitle(
          text,
          withNumber(text, title, insideNumbers),
          numbers,
          taken,
          lawAt.get(title.start),
          data,
        ),
      ),
    ...openTitles(text, titles, numbers, data.agencies).map((title) =>
      ofOpenTitle(text, title, numbers, taken),
    ),
    ...numbers
      .filter((number) => !taken.has(number))
      .map((number) => withShortTitle(text, ofNumber(text, number, data), titles)),
    ...laws
      .filter((law) => !opened.has(law.start) && !isSetUp(law.start))
      .map((law) => ({
        ...law,
        form: 'law' as const,
        docNumber: null,
        issuers: [],
        year: null,
        setUp: shortNameSetUp(text, law.end),
      })),
  ];
  const own = withCarriedIssuers(
    text,
    withoutOverlaps(found),
    ({ start }) => agenciesBefore(text, start, data.agencies).names.length > 0,
  );
  for (const setUp of setUps) {
    antecedents.set(setUp.name, own.find((each) => each.setUp?.name === setUp.name) ?? null);
  }
  return [
    ...own,
    ...shortUses(text, own, setUps, antecedents),
    ...nestedTitles(text, own, allNumbers, data),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** In printed order; of two that overlap the longer stays. */
function withoutOverlaps(found: readonly BlockCitation[]): readonly BlockCitation[] {
  const kept: BlockCitation[] = [];
  for (const each of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= each.start) kept.push(each);
    else if (each.end - each.start > last.end - last.start) kept[kept.length - 1] = each;
  }
  return kept;
}

function ofTitle(
  text: string,
  title: NumberedTitle,
  numbers: readonly CitedNumber[],
  taken: Set<CitedNumber>,
  law: LawMention | undefined,
  data: CitationData,
): BlockCitation {
  const after = numberAfter(text, title.end, numbers);
  const before =
    after === undefined
      ? numbers.findLast(
          (each) =>
            each.end <= title.start &&
            !taken.has(each) &&
            NUMBER_TO_TITLE.test(text.slice(each.end, title.start)),
        )
      : undefined;
  const number = title.number ?? after ?? before;
  if (number !== undefined) taken.add(number);
  const joint = after === undefined ? [] : jointNumbers(text, after, numbers);
  for (const each of joint) taken.add(each);
  const last = joint.at(-1) ?? after;
  const start = before?.start ?? title.start;
  const numberEnd = last === undefined ? title.end : closedEnd(text, last.end);
  const run = lawPointsAfter(text, numberEnd);
  const points = law !== undefined && law.points.length > 0 ? law.points : run.points;
  const inside = titleParts(title.title, data.agencies);
  const named = agenciesBefore(text, start, data.agencies);
  return {
    start,
    end: Math.max(numberEnd, law?.end ?? 0, run.points.length > 0 ? run.end : 0),
    form: law === undefined ? 'title' : 'law',
    docNumber: number?.number ?? null,
    ...(joint.length > 0 && { otherNumbers: joint.map((each) => each.number) }),
    title: title.title,
    issuers:
      [inside.issuers, named.names, number?.issuers ?? []].find((names) => names.length > 0) ?? [],
    year: number?.year ?? issueYear(text, named.start, start),
    points,
    setUp: shortNameSetUp(text, last?.end ?? title.end),
  };
}

function ofOpenTitle(
  text: string,
  { start, end, title, issuers }: OpenTitle,
  numbers: readonly CitedNumber[],
  taken: Set<CitedNumber>,
): BlockCitation {
  const number = numberAfter(text, end, numbers);
  if (number !== undefined) taken.add(number);
  return {
    start,
    end: number === undefined ? end : closedEnd(text, number.end),
    form: number === undefined ? 'title' : 'number',
    docNumber: number?.number ?? null,
    title,
    issuers,
    year: number?.year ?? issueYear(text, start, start),
    points: [],
    setUp: shortNameSetUp(text, number?.end ?? end),
  };
}

function ofNumber(text: string, number: CitedNumber, data: CitationData): BlockCitation {
  const kind = KIND.exec(text.slice(0, number.start))?.[0] ?? '';
  const run = lawPointsAfter(text, number.end);
  return {
    start: number.start,
    end: run.points.length > 0 ? run.end : number.end,
    form: 'number',
    docNumber: number.number,
    title: null,
    issuers:
      number.issuers.length > 0
        ? number.issuers
        : agenciesBefore(text, number.start - kind.length, data.agencies).names,
    year: number.year,
    points: run.points,
    setUp: shortNameSetUp(text, number.end),
  };
}

/** 《通知》（人社部发〔2020〕11号） is one citation: the number says which 《通知》. */
function withShortTitle(
  text: string,
  citation: BlockCitation,
  titles: readonly BracketedTitle[],
): BlockCitation {
  const short = titles.find(
    ({ end, title }) =>
      end <= citation.start &&
      isShortName(title) &&
      TO_NUMBER.test(text.slice(end, citation.start)),
  );
  return short === undefined
    ? citation
    : { ...citation, start: short.start, end: closedEnd(text, citation.end) };
}

function numberAfter(
  text: string,
  end: number,
  numbers: readonly CitedNumber[],
): CitedNumber | undefined {
  return numbers.find((each) => each.start >= end && TO_NUMBER.test(text.slice(end, each.start)));
}

function closedEnd(text: string, at: number): number {
  return at + (CLOSING.exec(text.slice(at, at + 3))?.[0].length ?? 0);
}
