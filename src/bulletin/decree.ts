import type { DocNumber } from '../text/doc-number.ts';
import type { Head } from './head.ts';
import { kindOf } from './kind.ts';
import type { Unit } from './units.ts';

/** 令 or 公告 with its number and no title of its own: it is known by the text that it issues. */
export function decree(
  units: readonly Unit[],
  from: number,
  sections: readonly number[],
  red: number | null,
  above: { readonly unit: number; readonly number: DocNumber },
): Head | null {
  const text = units
    .slice(above.unit + 1, above.unit + 4)
    .map((unit) => unit.plain)
    .join('');
  const issued = /《(?<title>[^《》]{4,80})》.{0,120}(?:公布|发布|施行|通过|颁布)/u.exec(text)
    ?.groups?.['title'];
  if (issued === undefined) return null;
  const { number } = above;
  if (red === null && !/(?:令|公告|通告)$/u.test(number.code)) return null;
  const whole = red !== null && number.code === '' && number.session === null;
  return {
    from,
    sections,
    title: [],
    titleText: issued,
    titlePlain: issued,
    kind: kindOf(issued),
    number: whole ? ordered(units[red ?? from], number) : number,
    numberUnit: above.unit,
    bodyFrom: red ?? above.unit + 1,
    confidence: 0.8,
  };
}

/** 国务院令 over 第724号: together they are the number. */
export function ordered(order: Unit | undefined, number: DocNumber): DocNumber {
  const name = order?.plain ?? '';
  return { ...number, text: name + number.text, code: name };
}
