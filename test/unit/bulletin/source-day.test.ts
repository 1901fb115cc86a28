import { expect, test } from 'vitest';
import { splitText } from './split-text.ts';

const asked = (under: string, title = '《渡口设备检查办法》答记者问'): string =>
  [
    title,
    '',
    `                    ${under}`,
    '',
    '    近日，有关负责人就《渡口设备检查办法》回答了记者提问。',
    '    一、问：请介绍出台的背景？',
    '    答：渡口设备日益增多，检查工作需要统一的规则。',
  ].join('\n');

test.each([
  ['2031年7月7日　来源：某某网', '2031-07-07'],
  ['2031-07-07 稿件来源：某某网', '2031-07-07'],
  ['2031年7月7日起施行', null],
])('questions and answers have the day beside their source under the title: %s', (under, date) => {
  expect(splitText(asked(under)).notices.map(({ front }) => front.date)).toEqual([date]);
});
