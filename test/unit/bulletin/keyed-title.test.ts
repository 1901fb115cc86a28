import { describe, expect, test } from 'vitest';
import { splitText } from './split-text.ts';

interface Printed {
  readonly title: string;
  readonly number: string;
  readonly agencies: string;
  readonly text: readonly string[];
}

const NOTICES: readonly Printed[] = [
  {
    title: '江海省财政厅 江海省教育厅关于某项补助资金使用管理有关问题的通知',
    number: '江财教〔2031〕5号',
    agencies: '江海省财政厅、江海省教育厅',
    text: [
      '各市财政局、教育局：',
      '为规范资金使用，现将有关事项通知如下：',
      '一、加强资金管理。',
      '江海省财政厅　江海省教育厅',
      '2031年3月1日',
    ],
  },
  {
    title: '江海省某项服务管理办法',
    number: '——',
    agencies: '江海省人民政府',
    text: ['第一条　为规范某项服务，制定本办法。', '第二条　本办法自公布之日起施行。'],
  },
  {
    title: '关于某项待遇计发有关问题的批复',
    number: '江人社函〔2031〕12号',
    agencies: '江海省人力资源和社会保障厅',
    text: ['河口市人力资源和社会保障局：', '你局来函收悉。经研究，批复如下：', '同意你局意见。'],
  },
];

const BETWEEN: readonly (readonly [string, string])[] = [
  ['wide spaces', '    '],
  ['ideographic spaces', '　　'],
  ['tabs', '\t'],
  ['colons', '：'],
];

/** A notice under its fields: the key of its title, the title printed once more or not. */
const printed = (notice: Printed, key: string, between: string, again: boolean): string =>
  [
    `${key}${between}${notice.title}`,
    `发文字号${between}${notice.number}`,
    `制定机关${between}${notice.agencies}`,
    `公布日期${between}2031年3月1日`,
    `效力${between}现行有效`,
    '',
    ...(again ? [notice.title] : []),
    ...notice.text,
  ].join('\n');

const FOUND = NOTICES.map(({ title, number, agencies }) => [
  title,
  number === '——' ? null : number,
  '2031-03-01',
  agencies.split('、'),
  '本省文件',
]);

describe.each(['文件名称', '标题', '名称'])('notices under fields that begin with %s', (key) => {
  test.each(
    BETWEEN.flatMap(([name, between]) => [
      [`by ${name}, title printed below`, between, true] as const,
      [`by ${name}, text alone below`, between, false] as const,
    ]),
  )('parted %s', (_, between, again) => {
    const text = [
      '第一部分　本省文件',
      ...NOTICES.map((notice) => printed(notice, key, between, again)),
    ].join('\n\n');
    const { notices, placed, total } = splitText(text);
    expect(
      notices.map(({ front }) => [
        front.title,
        front.docNumber,
        front.date,
        front.issuers,
        front.section,
      ]),
    ).toEqual(FOUND);
    expect(placed).toBe(total);
  });
});

test('rows of keys and values come out as one table, and what stands below them is no cell', () => {
  const text = [
    '第一部分　本省文件',
    ...NOTICES.map((one) => printed(one, '文件名称', '    ', false)),
  ];
  expect(splitText(text.join('\n\n')).notices[1]?.body).toBe(
    [
      '| 发文字号 | —— |',
      '| --- | --- |',
      '| 制定机关 | 江海省人民政府 |',
      '| 公布日期 | 2031年3月1日 |',
      '| 效力 | 现行有效 |',
      '',
      '第一条 为规范某项服务，制定本办法。',
      '',
      '第二条 本办法自公布之日起施行。',
    ].join('\n'),
  );
});
