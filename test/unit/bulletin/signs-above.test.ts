import { describe, expect, test } from 'vitest';
import { splitText } from './split-text.ts';

/** A notice without a date, as a gazette sets it: who signs stands right under the text. */
const undated = (signers: readonly string[]): readonly string[] => [
  '某省工伤保险辅助器具管理办法',
  '',
  '某人社规〔2031〕4号',
  '',
  '第一条　为了规范辅助器具管理，维护职工的合法权益，制定本办法。',
  '第二条　本办法由省人力资源和社会保障厅负责解释。',
  ...signers,
];

const NEXT = [
  '某省药品监督管理局关于启用电子许可证的通告',
  '',
  '2031年第7号',
  '',
  '经研究，决定启用电子许可证。现将有关事项通告如下：',
  '一、自2031年7月1日起，核发的许可证为电子证照。',
  '某省药品监督管理局',
  '2031年6月27日',
];

describe('agencies under the end of a text, with an empty line below', () => {
  test.each([
    [['某省人力资源和社会保障厅']],
    [['某省人力资源和社会保障厅', '某省卫生健康委员会']],
    [['某省药品监督管理局']],
  ])('sign it without a date: %s', (signers) => {
    const { notices, placed, total } = splitText([...undated(signers), '', ...NEXT].join('\n'));
    expect(
      notices.map(({ front: { title, date, issuers, section } }) => [
        title,
        date,
        issuers,
        section,
      ]),
    ).toEqual([
      ['某省工伤保险辅助器具管理办法', null, signers, null],
      ['某省药品监督管理局关于启用电子许可证的通告', '2031-06-27', ['某省药品监督管理局'], null],
    ]);
    expect(placed).toBe(total);
  });

  test('with an empty line above they head a section', () => {
    const text = [...undated(['某省人力资源和社会保障厅', '2031年6月1日']), '', '某省药监局', ''];
    const { notices } = splitText([...text, ...NEXT].join('\n'));
    expect(notices.map(({ front }) => front.section)).toEqual([null, '某省药监局']);
  });
});

test('the agency of the title below an empty line signs a text without a date, and heads no section', () => {
  const text = [
    '某省水务局关于规范取水许可的通知',
    '',
    '各县水务局：',
    '经研究，决定规范取水许可，请遵照执行。',
    '',
    '某省水务局',
    '',
    ...NEXT,
  ];
  const { notices } = splitText(text.join('\n'));
  expect(notices.map(({ front }) => [front.issuers, front.issuersInferred, front.section])).toEqual(
    [
      [['某省水务局'], false, null],
      [['某省药品监督管理局'], false, null],
    ],
  );
});
