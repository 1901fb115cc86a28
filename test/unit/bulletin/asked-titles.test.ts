import { expect, test } from 'vitest';
import { splitText } from './split-text.ts';

const BEFORE = [
  '某市人力资源和社会保障局关于查处情况的通报',
  '某人社发〔2031〕5号',
  '',
  '各县人力资源和社会保障局：',
  '现将2031年第三季度查处情况通报如下，请认真组织学习并抓好落实。',
  '',
  '某市人力资源和社会保障局',
  '2031年10月20日',
  '',
];

test.each([
  ['（某市劳动人事争议仲裁院整理）', ['某市劳动人事争议仲裁院']],
  ['（由某市人力资源和社会保障局编写）', ['某市人力资源和社会保障局']],
  ['（根据网友来信整理）', []],
])('who wrote the answers issues them, where the last line says so: %s', (line, issuers) => {
  const { notices } = splitText(
    [
      ...BEFORE,
      '劳动合同常见问题解答',
      '',
      '问：试用期最长可以约定多久？',
      '答：劳动合同期限三个月以上不满一年的，试用期不得超过一个月。',
      line,
    ].join('\n'),
  );
  expect(notices[1]?.front.issuers).toEqual(issuers);
  expect(notices[1]?.front.issuersInferred).toBe(false);
  expect(notices[1]?.body).toContain(line);
});

test.each(['问：', '一、问：', '问题一：', '【问】'])(
  'questions under a title say that it begins a text, though nothing else does: %s',
  (mark) => {
    const { notices, placed, total } = splitText(
      [
        ...BEFORE,
        '劳动合同常见问题解　答',
        '',
        `${mark}用人单位未与劳动者签订书面劳动合同的，应当承担什么责任？`,
        '答：应当向劳动者每月支付二倍的工资，自用工之日起满一个月的次日起算。',
      ].join('\n'),
    );
    expect(notices.map(({ front }) => [front.title, front.kind])).toEqual([
      ['某市人力资源和社会保障局关于查处情况的通报', '通报'],
      ['劳动合同常见问题解答', '解答'],
    ]);
    expect(placed).toBe(total);
  },
);
