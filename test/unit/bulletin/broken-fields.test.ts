import { describe, expect, test } from 'vitest';
import { printWidth } from '../../../src/text/width.ts';
import { splitText } from './split-text.ts';

/** A text broken at a width. */
function wrap(text: string, width: number, indent = ''): readonly string[] {
  const lines: string[] = [];
  let line = indent;
  for (const char of text) {
    if (printWidth(line + char) > width) {
      lines.push(line.trimEnd());
      line = char === ' ' || char === '　' ? '' : char;
    } else line += char;
  }
  return [...lines, line];
}

const NOTICES = [
  {
    title: '关于调整粮库保管费标准的通知',
    agencies: ['江海省粮食局', '江海省财政厅', '国家税务总局江海省税务局'],
    number: '江粮发〔2031〕23号',
    day: '2031-03-29',
  },
  {
    title: '关于粮库检查有关问题的复函',
    agencies: ['江海省粮食局'],
    number: '江粮函〔2031〕148号',
    day: '2031-10-08',
  },
];

const LAYOUTS: readonly (readonly [string, string, string])[] = [
  ['two spaces', '：', '  '],
  ['a wide space', '：', '　'],
  ['marks', '：', '｜'],
];

function printed(colon: string, between: string, width: number): string {
  const paragraphs = [
    '为进一步做好粮库管理工作，维护粮食安全，根据有关规定，结合本省实际，经研究，现就有关事项明确如下，请各单位遵照执行。',
    '一、各地要加强组织领导，落实工作责任，确保各项措施落到实处，并将执行中的问题及时报告。',
    '二、本文件自印发之日起执行，此前规定与本文件不一致的，以本文件为准。',
  ].flatMap((text) => wrap(text, width, '　　'));
  return NOTICES.flatMap(({ title, agencies, number, day }, i) => [
    `${i + 1}. ${title}`,
    ...wrap(
      [
        `发文机关${colon}${agencies.join('、')}`,
        `文号${colon}${number}`,
        `发布日期${colon}${day}`,
      ].join(between),
      width,
    ),
    '各市粮食局：',
    ...paragraphs,
    '',
  ]).join('\n');
}

const WIDTHS = Array.from({ length: 25 }, (_, i) => 44 + i * 2);

describe.each(LAYOUTS)(
  'fields on one line, parted by %s, too long for a row',
  (_, colon, between) => {
    test.each(WIDTHS)('of %i columns', (width) => {
      const { notices } = splitText(printed(colon, between, width));
      expect(
        notices.map(({ front: { title, docNumber, date, issuers } }) => [
          title,
          docNumber,
          date,
          issuers,
        ]),
      ).toEqual(NOTICES.map(({ title, agencies, number, day }) => [title, number, day, agencies]));
    });
  },
);
