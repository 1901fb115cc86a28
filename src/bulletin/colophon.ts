import type { Unit } from './units.ts';

/** Most lines of a colophon. */
const MOST = 6;

/** Most characters of one of its lines. */
const LONGEST = 120;

// 主管主办：某省人民政府办公厅　国内统一刊号：CN51-0000/D　印刷：某印刷厂
const FIELD =
  /(?:主管(?:主办)?|主办|编印|编辑部?|出版|印刷|发行|定价|刊号|准印证号?|邮发代号|地址|邮编|网址|电话)[:：]/gu;

/** What no notice says of itself. */
const PRINTED = /刊号[:：]|准印证|邮发代号|定价[:：]|印刷[:：]|发行[:：]/u;

/** The unit with which the colophon at the end of a source begins: who prints the bulletin, its number as a periodical; the number of units where there is none. */
export function colophonFrom(units: readonly Unit[]): number {
  let from = units.length;
  while (from > 0 && units.length - from < MOST && isField(units[from - 1])) from -= 1;
  const printed = units.slice(from).some((unit) => PRINTED.test(unit.plain));
  return printed ? from : units.length;
}

function isField(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.plain.length > LONGEST || /。/u.test(unit.plain)) return false;
  return [...unit.plain.matchAll(FIELD)][0]?.index === 0;
}
