import { readNumbering } from '../text/numbering.ts';
import { recalled } from '../text/recalled.ts';
import { squeeze } from '../text/squeeze.ts';
import { partLabel } from './part-label.ts';
import { SIGNS } from './section-mark.ts';

// Ⅱ 地方规定 · III. 地方规定
const ROMAN = /^(?:[Ⅰ-Ⅻ]{1,4}[、．.:：·]?|[IVX]{1,4}[、．.:：])(?=\p{Script=Han})/u;

// 1　国家层面; not 12月重点, 3岁以下
const BARE_COUNT = /^\d{1,2}(?=\p{Script=Han}{2})(?!\d{1,2}[月日条项年个岁天期号类届])/u;

// 【国家层面】 · 〔国家层面〕 · ◆ 国家层面 · —— 国家层面
const OPENING = new RegExp(
  `^(?:[【\\[［〖〔『「〈${SIGNS.replace('•', '')}]+|[-—－=~*·]{2,})`,
  'u',
);

// NO.1 国家层面
const COUNTED = /^no[.．]\d{1,2}[｜|丨:：、.．]{0,2}(?=\p{Script=Han})/iu;

/** A heading without brackets and numbering. */
export const sectionName = recalled((text: string): string => {
  const plain = squeeze(text)
    .replace(/^[（(](?<name>[^（）()]{2,20})[）)]$/u, '$<name>')
    .replace(/^[·•](?<name>[^·•]{2,20})[·•]$/u, '$<name>')
    .replace(OPENING, '')
    .replace(
      /(?:(?<![】\]］〗〕』」〉★☆●■◆▲▪◇□▶►※◎❖◈△:：])[】\]］〗〕』」〉★☆●■◆▲▪◇□▶►※◎❖◈△:：]+|(?<![-—－=~*·])[-—－=~*·]{2,})$/u,
      '',
    );
  const label = readNumbering(plain);
  const numbered =
    label?.label ??
    (partLabel(plain) || ((COUNTED.exec(plain) ?? BARE_COUNT.exec(plain))?.[0] ?? ''));
  const rest = plain.slice(numbered.length).replace(ROMAN, '');
  const part =
    /^第[一二三四五六七八九十\d]{1,3}(?:部分|单元|辑|类|板块|篇|编|章)[:：、]?(?<rest>.*)$/u.exec(
      rest,
    )?.groups?.['rest'];
  return part === undefined || part === '' ? rest || plain : part;
});
