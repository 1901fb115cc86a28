import { type DocNumber, readDocNumber } from '../text/doc-number.ts';
import { announcement } from './announcement.ts';
import type { CurrentNotice } from './current-notice.ts';
import { decree, ordered } from './decree.ts';
import { readEnactment } from './enactment.ts';
import { type Candidate, type Head, type HeadContext, RED_HEAD } from './head.ts';
import { weigh } from './head-weight.ts';
import { keyedTitle } from './keyed-title.ts';
import { isAgencyLine } from './line-kinds.ts';
import { isMasthead } from './masthead.ts';
import { isFieldAt } from './metadata.ts';
import { isOfTitleAbove } from './number-above.ts';
import { fieldNumber, numberBelow } from './number-below.ts';
import { headsOrders } from './orders-heading.ts';
import { isRedFile } from './red-agencies.ts';
import { redHeadEnd } from './red-head.ts';
import { isSectionHeading } from './section-heading.ts';
import { leadEnd } from './section-lead.ts';
import { sectionName } from './section-name.ts';
import { signsAbove } from './signs-above.ts';
import { signsBelow } from './signs-below.ts';
import { titleAt } from './titles.ts';
import type { Unit } from './units.ts';
import { webTitle } from './web-title.ts';

/** Weight at which a title begins a notice. */
const ENOUGH = 4;

/** Weight from which there is no doubt. */
const CERTAIN = 8;

/** The head of a notice that begins at a unit, or null. */
export function headAt(units: readonly Unit[], from: number, context: HeadContext): Head | null {
  // A notice says something before the next one begins.
  if (context.current?.speaks === false) return null;
  if (signsBelow(units, from, context.current)) return null;
  if (signsAbove(units, from, context)) return null;
  if (context.current === null && isMasthead(units, from)) return null;
  // Section headings, a red head and a number may stand above the title.
  let at = from;
  const sections: number[] = [];
  const leads: number[] = [];
  let red: number | null = null;
  let above: { readonly unit: number; readonly number: DocNumber } | null = null;
  let field: DocNumber | null = null;
  for (let passed = 0; passed < 6; at += 1) {
    const unit = units[at];
    if (unit === undefined) return null;
    if (isFieldAt(units, at)) {
      if (at > from + MOST_FIELDS) return null;
      field ??= fieldNumber(units, at);
      continue;
    }
    passed += 1;
    const number = readDocNumber(unit.text);
    if (number !== null && above === null) {
      if (isOfTitleAbove(units, at, context.known)) return null;
      above = { unit: at, number };
      continue;
    }
    if (above !== null) break;
    const redEnd = context.sections.has(sectionName(unit.text))
      ? at
      : redHeadEnd(units, at, context.redAgencies);
    if (redEnd > at) {
      red = at;
      at = redEnd - 1;
      continue;
    }
    const isRed = RED_HEAD.test(unit.plain) || (context.redAgencies && isAgencyLine(unit.text));
    if (
      isRed &&
      readDocNumber(units[at + 1]?.text ?? '') !== null &&
      !headsOrders(unit, units[at + 1])
    ) {
      red = at;
      continue;
    }
    if (
      context.redFiles &&
      isRedFile(unit) &&
      red === null &&
      titleAt(units, at + 1, context.known) !== null
    ) {
      red = at;
      continue;
    }
    if (!isSectionHeading(units, at, sections.length, context)) break;
    sections.push(at);
    const end = leadEnd(units, at + 1, context);
    for (; at + 1 < end; at += 1) leads.push(at + 1);
  }
  if (at === from && units[at] === undefined) return null;
  const title =
    titleAt(units, at, context.known) ?? (above === null ? webTitle(units, from, at) : null);
  if (title === null) {
    const ordering =
      above === null ? null : decree(units, { from, sections, leads, red, above }, context.known);
    const keyed = ordering === null ? keyedTitle(units, from, at) : null;
    // Fields behind a text repeat its title.
    return keyed === null || keyed.title.plain === context.current?.head.titlePlain
      ? ordering
      : withTitle(units, { from, sections, leads, red, above, field, ...keyed }, context);
  }
  if (context.current !== null && above === null && isCarried(title.plain, context.current))
    return null;
  const announced =
    above === null
      ? announcement(units, { from, at, sections, leads, title }, context.known)
      : null;
  return (
    announced ?? withTitle(units, { from, at, sections, leads, red, above, field, title }, context)
  );
}

/** Whether a title is that of the notice itself over the text which its order made public: 《某某条例》已经…通过，现予公布 under 某某条例. */
function isCarried(title: string, { head, opening }: CurrentNotice): boolean {
  return title === head.titlePlain && opening.includes(`《${title}》`);
}

/** Most lines of fields above a title. */
const MOST_FIELDS = 24;

function withTitle(
  units: readonly Unit[],
  candidate: Candidate,
  context: HeadContext,
): Head | null {
  const { from, at, sections, leads, above, title } = candidate;
  const after = at + title.count;
  let number =
    above?.number ?? (title.gluedNumber === null ? null : readDocNumber(title.gluedNumber));
  let numberUnit = above?.unit ?? null;
  if (number === null) {
    const below = numberBelow(units, after, title.plain);
    number = below?.number ?? null;
    numberUnit = below?.unit ?? null;
  } else if (
    above !== null &&
    candidate.red !== null &&
    number.code === '' &&
    number.session === null
  ) {
    number = ordered(units[candidate.red], number);
  }
  number ??= candidate.field;
  for (const unit of units.slice(after, after + 3))
    number ??= readEnactment(unit.plain)?.number ?? null;
  const weight = weigh(units, candidate, number, context);
  if (weight < ENOUGH) return null;
  const bodyFrom = numberUnit === after ? after + 1 : after;
  return {
    from,
    sections,
    leads,
    title: Array.from({ length: title.count }, (_, i) => at + i),
    titleText: title.text,
    titlePlain: title.plain,
    kind: title.kind,
    number,
    numberUnit,
    date: title.gluedDate,
    bodyFrom,
    confidence: Math.min(1, weight / CERTAIN),
  };
}
