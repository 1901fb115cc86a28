/** East Asian wide: ideographs, full-width forms and Chinese punctuation take two columns of print. */
const WIDE =
  /[\u1100-\u115f\u2014\u2018-\u201d\u2026\u2160-\u217f\u2460-\u24ff\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

/** Columns that a text takes in print, a Chinese character counting two. */
export function printWidth(text: string): number {
  let width = 0;
  // What comes before the first wide character needs no closer look.
  for (const char of text) width += char >= '\u1100' && WIDE.test(char) ? 2 : char === '\t' ? 4 : 1;
  return width;
}
