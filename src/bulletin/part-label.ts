// PART.1 国家层面 · Part 2：司法 · PART ONE 综合
const ENGLISH =
  /^part[.．·\-—_ \u3000]{0,3}(?:\d{1,2}|[IVX]{1,4}|[Ⅰ-Ⅻ]|one|two|three|four|five|six|seven|eight|nine|ten)(?![A-Za-z\d])[.．、:：丨|｜/·\-— \u3000]{0,3}/iu;

// 专题一　社会保险 · 板块二：地方政策 · 专栏3 司法; not 专题一般规定
const COUNTED =
  /^(?:专题|板块|专栏|栏目|模块|单元|专辑|专篇)(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?![般些期])[.．、:：丨|｜/·\-— \u3000]{0,3}/u;

/** The numbering of a part with which a heading begins (PART.1 of PART.1 国家层面, 专题一), with the marks behind it; an empty string where there is none. */
export function partLabel(text: string): string {
  const start = text.trimStart();
  return (ENGLISH.exec(start) ?? COUNTED.exec(start))?.[0] ?? '';
}
