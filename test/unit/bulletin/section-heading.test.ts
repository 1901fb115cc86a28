import { expect, test } from 'vitest';
import { splitText } from './split-text.ts';

const NOTICE = [
  '某市人力资源和社会保障局关于调整补贴标准的通知',
  '某人社发〔2031〕5号',
  '',
  '各县人力资源和社会保障局：',
  '经研究，决定自2031年1月1日起调整补贴标准，请遵照执行。',
  '',
  '某市人力资源和社会保障局',
  '2031年1月5日',
];

test.each(['政策解读', '热点问答'])(
  'what names a sort of texts heads them, and is no title: %s',
  (line) => {
    const { notices } = splitText(
      [
        ...NOTICE,
        '',
        line,
        '',
        '《关于调整补贴标准的通知》解读',
        '',
        '一、出台背景',
        '原标准执行已满三年，有必要加以调整。',
      ].join('\n'),
    );
    expect(notices.map(({ front }) => [front.title, front.section])).toEqual([
      ['某市人力资源和社会保障局关于调整补贴标准的通知', null],
      ['《关于调整补贴标准的通知》解读', line],
    ]);
  },
);

test.each([
  ['第一辑　就业创业', '就业创业'],
  ['第一部分　就业创业', '就业创业'],
  ['第三辑（总第27辑）', null],
])(
  'a part with a name heads a section under the cover, a bare issue does not: %s',
  (line, section) => {
    const cover = ['某市人力资源和社会保障局', '政策文件汇编', '（二〇三一年度）', '', line, ''];
    const { notices, placed, total } = splitText([...cover, ...NOTICE].join('\n'));
    expect(notices.map(({ front }) => front.section)).toEqual([section]);
    expect(placed).toBe(total);
  },
);
