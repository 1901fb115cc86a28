// （主动公开） · 此件依申请公开 · 公开属性：不予公开 · （信息公开选项：主动公开） · 【删减后公开】 · （此件主动公开，有效期五年）
const DISCLOSED =
  /^[（(【［[〔]?(?:(?:政府)?(?:信息)?公开(?:属性|方式|类别|类型|形式|选项)[:：])?(?:此件|本件|此文|本文)?(?:主动|依申请|不予?|暂不|免予|删减后|部分)公开(?:发布)?(?:[，,；;、][^。；，,]{2,16})?[）)】］\]〕]?。?$/u;

/** Whether a line, without white space, says to whom a document may be shown, as offices print it below the date: （主动公开）. */
export function isDisclosureNote(plain: string): boolean {
  return plain.includes('公开') && DISCLOSED.test(plain);
}
