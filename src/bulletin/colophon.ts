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

// 本快讯仅供客户参考，不构成法律意见。如需转载，请注明出处。
const DISCLAIMER =
  /^(?:声明[:：])?本(?:刊|期|快讯|简讯|通讯|资讯|简报|电子报|周报|月报|汇编|选编|资料|内容|公众号|推送).*(?:仅供.{0,12}参考|不构成.{0,12}(?:意见|建议)|请注明(?:出处|来源))/u;

// 长按二维码关注“某某劳动法”
const FOLLOW = /^(?:长按|扫描|扫码|识别|点击).{0,12}(?:二维码|关注)/u;

/** The unit with which the colophon at the end of a source begins: who prints the bulletin, its number as a periodical, what it says of its own use; the number of units where there is none. */
export function colophonFrom(units: readonly Unit[]): number {
  let from = units.length;
  while (from > 0 && units.length - from < MOST && isField(units[from - 1])) from -= 1;
  const printed = units
    .slice(from)
    .some(({ plain }) => PRINTED.test(plain) || DISCLAIMER.test(plain));
  return printed ? from : units.length;
}

function isField(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.plain.length > LONGEST) return false;
  if (DISCLAIMER.test(unit.plain) || FOLLOW.test(unit.plain)) return true;
  if (/。/u.test(unit.plain)) return false;
  return [...unit.plain.matchAll(FIELD)][0]?.index === 0;
}
