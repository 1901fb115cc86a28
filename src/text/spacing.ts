const HAN = '\\p{Script=Han}〇○●×％‰℃';
const MARK = '，。；：！？、（）《》〈〉“”‘’〔〕【】…—·';
const WORD = 'A-Za-z0-9';

/** An address on the net keeps the space in front of it: 网上大厅 http://… */
const ADDRESS = /^(?:https?:|ftp:|www\.|[A-Za-z0-9._-]{2,40}@)/iu;

// 2020 年 · 月 3 · 掌上 12333 · APP 向 · ） 2020
const MIXED = new RegExp(
  `(?<=[${HAN}${MARK}])[ \\t\\u00a0\\u3000]+(?=[${WORD}])|(?<=[${WORD}%℃.])[ \\t\\u00a0\\u3000]+(?=[${HAN}${MARK}])`,
  'gu',
);
// 形势监测。 各地 · “点对点” 服务
const AFTER_MARK = /(?<=[，。；：！？、”])[ \t\u00a0]+(?=\p{Script=Han})/gu;
const BEFORE_MARK = /(?<![ \t\u00a0])[ \t\u00a0]+(?=[，。；：！？、）》”])/gu;
const LATIN_TAIL = /(?<![A-Za-z0-9._~:/?#@!$&*+=%-])[A-Za-z0-9._~:/?#@!$&*+=%-]+$/u;
// 登录|https://www.a.cn/b: what stands behind the last space or Chinese character
const LAST_WORD = /(?<![^\s\p{Script=Han}])[^\s\p{Script=Han}]+$/u;
const RUN = /[ \t\u00a0\u2000-\u200a\u3000]+/gu;
// 总 则 · 国 务 院 · 第一章 总 则: letters spaced out to fill a line
const LOOSE =
  /^(?<label>第[一二三四五六七八九十百]+[编章节] ?)?(?<words>\p{Script=Han}(?: \p{Script=Han})+)$/u;

/**
 * Takes out the spaces that text extraction puts around figures and Latin words (2020 年 2 月), and white space around Chinese
 * marks; runs of spaces become one. Spaces between Chinese words, between Latin words and before an address are kept.
 */
export function tightenSpaces(text: string): string {
  const single = text
    .replace(/[\u200b\u2060\ufeff]/gu, '')
    .replace(RUN, ' ')
    .trim();
  const loose = LOOSE.exec(single)?.groups;
  if (loose !== undefined)
    return (loose['label'] ?? '') + (loose['words'] ?? '').replaceAll(' ', '');
  return single
    .replace(MIXED, (space, offset: number) => {
      if (ADDRESS.test(single.slice(offset + space.length))) return ' ';
      const tail = LATIN_TAIL.exec(single.slice(Math.max(0, offset - 80), offset))?.[0] ?? '';
      return /:\/\/|www\.|@/u.test(tail) &&
        !/^[，。；：！？、（）《》”]/u.test(single.slice(offset + space.length))
        ? ' '
        : '';
    })
    .replace(BEFORE_MARK, '')
    .replace(AFTER_MARK, '');
}

/** Joins two printed lines of one paragraph: nothing between Chinese, a space between two Latin words. */
export function joinLines(before: string, after: string): string {
  const left = before.trimEnd();
  const right = after.trimStart();
  const words = /[A-Za-z,;]$/u.test(left) && /^[A-Za-z]/u.test(right);
  const address = /\/|@|www\./u.test(LAST_WORD.exec(left)?.[0] ?? '');
  return words && !address ? `${left} ${right}` : left + right;
}
