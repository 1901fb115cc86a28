import { expect, test } from 'vitest';
import { splitText } from './split-text.ts';

const middle = (text: string): string => `                        ${text}`;

const AGENCIES = [
  '国家互联网信息办公室',
  '中华人民共和国国家发展和改革委员会',
  '中华人民共和国工业和信息化部',
  '中华人民共和国公安部',
];

test.each([2, 3, 4])(
  'an order that %i agencies give under the title of its text has their number',
  (count) => {
    const agencies = AGENCIES.slice(0, count);
    const { notices } = splitText(
      [
        '渡口设备检查办法',
        '',
        ...[...agencies, '令', '第6号'].map(middle),
        '',
        '    《渡口设备检查办法》已经2031年2月12日第7次室务会议审议通过，现予公布，自2031年9月1日起施行。',
        '',
        middle('2031年3月8日'),
        '',
        middle('渡口设备检查办法'),
        '',
        '    第一条　为了规范渡口设备检查工作，制定本办法。',
        '    第二条　本办法自2031年9月1日起施行。',
      ].join('\n'),
    );
    expect(notices.map(({ front }) => [front.title, front.docNumber])).toEqual([
      ['渡口设备检查办法', `${agencies.join('')}令第6号`],
    ]);
  },
);
