import type { DocNumber } from '../text/doc-number.ts';
import { readDocNumber } from '../text/doc-number.ts';
import { squeeze } from '../text/squeeze.ts';
import type { Candidate, Head } from './head.ts';
import { withoutSlips } from './title-slips.ts';
import { type FoundTitle, titleAt } from './titles.ts';
import type { Unit } from './units.ts';

// 中华人民共和国最高人民法院公告 · 某某部 某某局公告: says whose it is, and not of what
const ANNOUNCES = /^(?!.*(?:关于|的|《)).{4,60}(?:公告|令)$/u;

// 《最高人民法院关于…的解释》已于…通过，现予公布
const MAKES_PUBLIC = /《(?<title>[^《》]{4,120})》.{0,160}(?:公布|发布|施行|通过|颁布)/u;

/** Units of an announcement that say what it makes public, and units below which that text must begin. */
const OPENING = 3;
const REACH = 12;

/** Where a bulletin has an announcement, and its title. */
type Announcement = Pick<Candidate, 'from' | 'at' | 'sections' | 'leads' | 'title'>;

/**
 * The head of an announcement without a number that makes public a text printed below it, under a number of its own: it is
 * one notice, known by that text. Null for other titles, and where the contents list the announcement by its own name.
 */
export function announcement(
  units: readonly Unit[],
  { from, at, sections, leads, title }: Announcement,
  known: ReadonlySet<string>,
): Head | null {
  if (!ANNOUNCES.test(title.plain) || title.gluedNumber !== null || known.has(title.plain))
    return null;
  const start = at + title.count;
  if (readDocNumber(units[start]?.text ?? '') !== null) return null;
  const text = units.slice(start, start + OPENING).map(({ plain }) => plain);
  const cited = MAKES_PUBLIC.exec(text.join(''))?.groups?.['title'];
  if (cited === undefined) return null;
  const issued = issuedBelow(units, start + 1, cited, known);
  if (issued === null) return null;
  return {
    from,
    sections,
    leads,
    title: [],
    titleText: issued.title.text,
    titlePlain: issued.title.plain,
    kind: issued.title.kind,
    number: issued.number,
    numberUnit: issued.numberUnit,
    date: issued.title.gluedDate,
    bodyFrom: at,
    confidence: 0.8,
  };
}

interface Issued {
  readonly title: FoundTitle;
  readonly number: DocNumber | null;
  readonly numberUnit: number | null;
}

/** The text with a title as cited that begins first below a place, with the number above or behind that title. */
function issuedBelow(
  units: readonly Unit[],
  from: number,
  cited: string,
  known: ReadonlySet<string>,
): Issued | null {
  const wanted = bare(withoutSlips(cited));
  for (let at = from; at < Math.min(from + REACH, units.length); at += 1) {
    const title = titleAt(units, at, known);
    if (title === null || bare(title.plain) !== wanted) continue;
    const above = readDocNumber(units[at - 1]?.text ?? '');
    const below = readDocNumber(units[at + title.count]?.text ?? '');
    const own = title.gluedNumber === null ? null : readDocNumber(title.gluedNumber);
    const numberUnit = above !== null ? at - 1 : below !== null ? at + title.count : null;
    return { title, number: above ?? below ?? own, numberUnit };
  }
  return null;
}

/** A title without marks of quotation: 〈〉 within 《》 stands as 《》 where the title is printed. */
const bare = (title: string): string => squeeze(title).replace(/[《》〈〉]/gu, '');
