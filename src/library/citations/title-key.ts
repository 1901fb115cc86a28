// Marks that printers set, drop or swap freely: 《〈<“ " 、 ， and all white space.
const LOOSE_MARKS = /[\s《》〈〉<>＜＞“”"‘’'「」『』、，,;；:：·]/gu;
// ０-９ Ａ-Ｚ（）
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ（）．]/gu;
// 2019—2021年
const DASHES = /[—–－‐‑~～]+/gu;

/** The form in which two printings of one title are equal: no white space, no quotation marks, half-width digits and brackets. */
export function titleKey(title: string): string {
  return title
    .replace(LOOSE_MARKS, '')
    .replace(FULL_WIDTH, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/[【〔﹝[]/gu, '(')
    .replace(/[】〕﹞\]]/gu, ')')
    .replace(DASHES, '-');
}
