// PART.1 国家层面 · Part 2：司法 · PART ONE 综合
const ENGLISH =
  /^part[.．·\-—_ \u3000]{0,3}(?:\d{1,2}|[IVX]{1,4}|[Ⅰ-Ⅻ]|one|two|three|four|five|six|seven|eight|nine|ten)(?![A-Za-z\d])[.．、:：丨|｜/·\-— \u3000]{0,3}/iu;

/** The English numbering of a part with which a heading begins (PART.1 of PART.1 国家层面), with the marks behind it; an empty string where there is none. */
export function partLabel(text: string): string {
  return ENGLISH.exec(text.trimStart())?.[0] ?? '';
}
