/** What stands apart on a line by wide spaces, each without white space and with # for its figures: 政策文件 and 某某公报 of a running head. */
export function lineColumns(text: string): readonly string[] {
  if (!/\s/u.test(text)) return [text.replace(/\p{Nd}+/gu, '#')];
  return text
    .split(/[\s\u3000]{2,}/u)
    .map((part) => part.replace(/\s+/gu, '').replace(/\p{Nd}+/gu, '#'));
}
