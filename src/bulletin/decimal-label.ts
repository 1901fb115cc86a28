// 2.5万元 · 1.5倍 · 3.8公里 · 1.2个百分点: an amount; not 1.1公安部…, 1.2人力资源…, 1.3个人所得税…
const AMOUNT =
  '万|亿|千[克米瓦]|元|角|平方|公[里斤顷分]|小时|个(?!人)|百分|米|折|倍|级|吨|升(?!级)|斤|克|岁|周岁|[年月日]|天(?!津)|人(?![力事民社才])|次|度';

// 1.1　关于… · 1-1 关于… · 1.1.1 关于… · 3.3　2022年度… · 1.1、关于… · 【1.1】关于… · （1-1）关于… · §1.1 关于…; 1.1 alone
const DECIMAL = new RegExp(
  `^(?:[【［\\[（(〔]\\d{1,2}(?:[.．\\-－–—]\\d{1,2}){1,3}[】］\\]）)〕]|§?[ \\u3000]?\\d{1,2}(?:[.．\\-－–—]\\d{1,2}?){1,3}(?:[、：:｜|丨]|[.．](?!\\d)|(?=[ \\u3000\\t]+[\\p{Script=Han}《“\\d]|[《“]|(?:19|20)\\d{2}年|(?!${AMOUNT})\\p{Script=Han}|$)))`,
  'u',
);

/** The numbering by section and title with which a line begins (1.1, 1-1, 1.1.1), with its brackets or the mark behind it; an empty string where there is none. */
export function decimalLabel(text: string): string {
  return DECIMAL.exec(text.trimStart())?.[0] ?? '';
}
