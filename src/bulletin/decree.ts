import type { DocNumber } from '../text/doc-number.ts';
import { squeeze } from '../text/squeeze.ts';
import type { Candidate, Head } from './head.ts';
import { kindOf } from './kind.ts';
import { withoutSlips } from './title-slips.ts';
import { titleAt } from './titles.ts';
import type { Unit } from './units.ts';

/** An order with its number, and what stands above it. */
interface Ordered extends Pick<Candidate, 'from' | 'sections' | 'leads' | 'red'> {
  readonly above: NonNullable<Candidate['above']>;
}

// 第一条　为了… · 第一章　总则
const FIRST_ARTICLE = /^第[一1１][条章]/u;

/** 令 or 公告 with its number and no title of its own: it is known by the text that it issues where that is printed too, else by its own name. */
export function decree(
  units: readonly Unit[],
  { from, sections, leads, red, above }: Ordered,
  known: ReadonlySet<string>,
): Head | null {
  const opening = units.slice(above.unit + 1, above.unit + 4).map((unit) => unit.plain);
  // Between a title and its articles stands the number of the text, and no order that issues it.
  const entitled = from === above.unit && kindOf(units[from - 1]?.plain ?? '') !== null;
  if (entitled && FIRST_ARTICLE.test(opening[0] ?? '')) return null;
  const article = opening.findIndex((plain) => FIRST_ARTICLE.test(plain));
  const text = opening.slice(0, article < 0 ? opening.length : article).join('');
  const cited = /《(?<title>[^《》]{4,80})》.{0,120}(?:公布|发布|施行|通过|颁布)/u.exec(text)
    ?.groups?.['title'];
  const issued = cited === undefined ? undefined : uncited(cited);
  const { number } = above;
  const name = red === null ? (units[above.unit]?.text ?? '') : (units[red]?.text ?? '');
  if (red === null && !/(?:令|公告|通告)$/u.test(number.code)) return null;
  // Where the contents list the order by its own name and not what it issues, the bulletin has said what its title is.
  if (
    issued === undefined ||
    (known.has(squeeze(name)) && !known.has(withoutSlips(issued))) ||
    !isPrinted(issued, units, above.unit + 1)
  ) {
    if (red !== null && !/(?:令|公告|通告)$/u.test(squeeze(name))) return null;
    if (issued === undefined && !beginsText(units[above.unit + 1])) return null;
    return {
      from,
      sections,
      leads,
      title: [red ?? above.unit],
      titleText: name,
      titlePlain: squeeze(name),
      kind: kindOf(name.replace(/(?:[（(]?第|^)[^第]*号[）)]?$/u, '')),
      number,
      numberUnit: red === null ? null : above.unit,
      date: null,
      bodyFrom: above.unit + 1,
      confidence: 0.7,
    };
  }
  const whole = red !== null && number.code === '' && number.session === null;
  return {
    from,
    sections,
    leads,
    title: [],
    titleText: issued,
    titlePlain: withoutSlips(issued),
    kind: kindOf(issued),
    number: whole ? ordered(units[red ?? from], number) : number,
    numberUnit: above.unit,
    date: null,
    bodyFrom: red ?? above.unit + 1,
    confidence: 0.8,
  };
}

/** 关于修改〈条例〉的决定 as its own title prints it: 关于修改《条例》的决定. */
function uncited(title: string): string {
  return title.replaceAll('〈', '《').replaceAll('〉', '》');
}

/** Units in which a text that an order issues must begin. */
const REACH = 12;

/** Whether the text that an order issues stands below it, under its title or with its first article. */
function isPrinted(issued: string, units: readonly Unit[], from: number): boolean {
  const title = withoutSlips(issued);
  for (let at = from; at < Math.min(from + REACH, units.length); at += 1) {
    const plain = units[at]?.plain ?? '';
    if (withoutSlips(plain) === title || FIRST_ARTICLE.test(plain)) return true;
    const other = titleAt(units, at)?.plain;
    if (other !== undefined) return other === title;
  }
  return false;
}

/** Whether a unit is a paragraph of text. */
function beginsText(unit: Unit | undefined): boolean {
  return unit !== undefined && /[。；：]$/u.test(unit.plain) && /[，。]/u.test(unit.plain);
}

/** 国务院令 over 第724号: together they are the number. */
export function ordered(order: Unit | undefined, number: DocNumber): DocNumber {
  const name = order?.plain ?? '';
  return { ...number, text: name + number.text, code: name };
}
