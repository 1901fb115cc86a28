// 1.1　关于… · 1-1 关于… · 1.1.1 关于… · 3.3　2022年度…; not 2.5平方米以下…
const DECIMAL =
  /^\d{1,2}(?:[.．\-－–—]\d{1,2}?){1,3}(?=[ \u3000\t]+[\p{Script=Han}《“\d]|[《“]|(?:19|20)\d{2}年|(?![万亿元角分米千百平公倍小个级折日月岁周年度吨升斤克天人])\p{Script=Han})/u;

/** The numbering by section and title with which a line begins (1.1, 1-1, 1.1.1), or an empty string. */
export function decimalLabel(text: string): string {
  return DECIMAL.exec(text.trimStart())?.[0] ?? '';
}
