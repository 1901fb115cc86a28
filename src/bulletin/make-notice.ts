import type { FrontMatter } from '../model/front-matter.ts';
import type { PageMap } from '../model/page-break.ts';
import { isAgencyName, isOfficer } from '../text/agency.ts';
import { squeeze } from '../text/squeeze.ts';
import { addresseesOf } from './addressees.ts';
import { type AgencyBook, agenciesInTitle } from './agency-book.ts';
import { findAttached } from './attached.ts';
import { bodyBlocks } from './body.ts';
import { bylineOf } from './byline.ts';
import { decreeIssuers } from './decree-issuers.ts';
import type { Head } from './head.ts';
import { isOrderOfState, lawmaker } from './lawmaker.ts';
import { countCharacters, type Line } from './line.ts';
import { noticeEvidence } from './notice-evidence.ts';
import { noticeFile } from './notice-file.ts';
import { noticeId } from './notice-id.ts';
import { noticePageMap, noticePages, type PageCounter } from './notice-pages.ts';
import { regionOf } from './region.ts';
import { findSignOff, type SignOff } from './sign-off.ts';
import { stopsMidSentence } from './split-problems.ts';
import type { SplitContext, SplitNotice } from './split-result.ts';
import { titleAgencies } from './title-agencies.ts';
import { titleDigits } from './title-digits.ts';
import { withoutSlips } from './title-slips.ts';
import { titleWords } from './title-words.ts';
import type { Unit } from './units.ts';

/** What all notices of a bulletin share. */
export interface Shared extends PageCounter {
  readonly context: SplitContext;
  readonly book: AgencyBook;
}

/** Where a notice stands in its bulletin. */
export interface Place {
  readonly ordinal: number;
  readonly section: string | null;
  /** Gives an id that no notice of the bulletin has. */
  readonly uniqueId: (id: string) => string;
  /** Units before the first notice that are nobody's. */
  readonly strays: readonly Unit[];
}

/** A notice with what its problems are found from. */
export interface Made {
  readonly notice: SplitNotice;
  readonly placed: number;
  readonly pages: PageMap[string];
  readonly strays: readonly Unit[];
  readonly date: SignOff['date'];
  readonly dateLine: Line | undefined;
  readonly lastLine: Line | undefined;
  /** The id was taken. */
  readonly clash: boolean;
  /** The text stops in mid-sentence. */
  readonly cut: boolean;
}

/** Fewest characters of the name of an agency; a shorter one is its code. */
const FULL_NAME = 4;

// 中华人民共和国国务院令
const ORDER = /^(?<agency>.+?)(?:令|命令)$/u;

/** Reads the fields of one notice and turns its text into Markdown. `until`: the unit after its last. */
export function makeNotice(
  units: readonly Unit[],
  head: Head,
  until: number,
  place: Place,
  shared: Shared,
): Made {
  const { context, book } = shared;
  const inHead = new Set([
    ...head.sections,
    ...head.leads,
    ...head.title,
    ...(head.numberUnit === null ? [] : [head.numberUnit]),
  ]);
  const own = units
    .slice(head.from, until)
    .map((unit, i) => ({ unit, at: head.from + i }))
    .filter(({ at }) => !head.sections.includes(at) && !head.leads.includes(at));
  const rest = own.filter(({ at }) => !inHead.has(at)).map(({ unit }) => unit);
  const body = [...place.strays, ...rest];
  const found = findSignOff(rest, 0, book, head);
  const signed = found.date === null ? { ...found, date: head.date } : found;
  // A decree is signed by persons, or by nobody where a note tells of it: its agency is the one that the order names.
  const agencies = signed.issuers.filter((name) => !isOfficer(name));
  const officers = agencies.length === 0;
  const order =
    orderer(head.number?.code ?? '', rest, book) ??
    (head.kind === '令' ? orderer(head.titlePlain, rest, book) : undefined);
  const byline = signed.issuers.length > 0 ? null : bylineOf(rest, book);
  const passed = officers && byline === null ? passedBy(units, head, rest, book) : [];
  const decreed = byline === null ? decreeIssuers(signed.issuers, order, book) : [];
  const signers = officers ? decreed : agencies;
  const signOff =
    passed.length > 0
      ? { ...signed, issuers: [], issuerUnits: [] }
      : { ...signed, issuers: signers };
  const inferred =
    passed.length > 0
      ? passed
      : signOff.issuers.length === 0 && byline === null
        ? agenciesNamed(units, head, book)
        : [];
  const issuers = signOff.issuers.length > 0 ? signOff.issuers : (byline?.names ?? inferred);
  const addressed = addresseesOf(rest);
  const attached = findAttached(
    body,
    place.strays.length + (signOff.dateUnit === null ? rest.length : signOff.dateUnit + 1),
    head,
  );
  const blocks = bodyBlocks(body, attached.headings);
  const markdown = blocks.map((block) => block.markdown).join('\n\n');
  const title = withoutSlips(titleDigits(titleWords(head.titleText)));
  const wanted = noticeId(head.number, issuers[0] ?? null, context.bulletin, place.ordinal, book);
  const id = place.uniqueId(wanted);
  const lines = own.flatMap(({ unit }) => unit.lines);
  const pages = noticePages(lines, shared);
  const front: Omit<FrontMatter, 'contentHash'> = {
    id,
    title,
    docNumber: head.number?.text ?? null,
    date: signOff.date?.iso ?? null,
    issuers: [...issuers],
    issuersInferred: inferred.length > 0,
    kind: head.kind ?? '其他',
    region: regionOf(issuers, place.section, head.titlePlain, head.number?.code ?? '', book),
    section: place.section,
    addressees: addressed.map(({ text }) => text),
    attachments: [...attached.titles],
    topics: [...(context.topicsOf?.(title, markdown) ?? [])],
    bulletin: context.bulletin,
    ordinal: place.ordinal,
    pages,
  };
  const file = noticeFile(front, markdown, context.hash);
  const headLines = own.filter(({ at }) => inHead.has(at)).flatMap(({ unit }) => unit.lines);
  return {
    notice: {
      front: file.front,
      body: markdown,
      file: file.text,
      evidence: noticeEvidence(units, head, rest, signOff, byline, addressed, place),
      lines: [lines[0]?.line ?? 1, lines.at(-1)?.line ?? 1],
      problems: [],
    },
    placed:
      countCharacters(headLines) +
      blocks.reduce((sum, block) => sum + squeeze(block.text).length, 0),
    pages: noticePageMap(blocks, lines, shared, context.hash(markdown)),
    strays: place.strays,
    date: signOff.date,
    dateLine: rest[signOff.dateUnit ?? -1]?.lines[0],
    lastLine: lines.at(-1),
    clash: id !== wanted,
    cut: stopsMidSentence(rest),
  };
}

/** The agencies that a title names: as its words tell them, or as its lines and wide spaces part more of them. */
function agenciesNamed(units: readonly Unit[], head: Head, book: AgencyBook): readonly string[] {
  const told = agenciesInTitle(head.titlePlain, book);
  const lines = head.title.flatMap((at) => units[at]?.lines.map((line) => line.text) ?? []);
  const parted = titleAgencies(lines, book) ?? [];
  return parted.length > told.length ? parted : told;
}

/** Units at the start of a text that tell who passed it. */
const OPENING = 4;

/** Those whose text an order of the head of state makes public: the agencies that the title names, else the congress that passed it; nobody where the order is another's. */
function passedBy(
  units: readonly Unit[],
  head: Head,
  rest: readonly Unit[],
  book: AgencyBook,
): readonly string[] {
  if (!isOrderOfState(head.number?.code ?? '')) return [];
  const named = agenciesNamed(units, head, book);
  if (named.length > 0) return named;
  const body = lawmaker(
    rest
      .slice(0, OPENING)
      .map(({ plain }) => plain)
      .join('\n'),
  );
  return body === null ? [] : [body];
}

/** The agency that an order names: in its number, else over it (重庆市人民政府令 over 渝府令〔2022〕354号). */
function orderer(code: string, rest: readonly Unit[], book: AgencyBook): string | undefined {
  const coded = ORDER.exec(code)?.groups?.['agency'];
  if (coded === undefined) return undefined;
  if (coded.length >= FULL_NAME || book.find(coded) !== undefined) return coded;
  const printed = rest.slice(0, 3).map((unit) => ORDER.exec(unit.plain)?.groups?.['agency']);
  return printed.find((name) => name !== undefined && isAgencyName(name));
}
