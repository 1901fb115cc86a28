import { describe, expect, test } from 'vitest';
import { titleMark } from '../../../src/bulletin/title-label.ts';
import { splitText } from './split-text.ts';

test.each([...'◆◇●○■□★☆▲△▼※◎•*＊·'])('%s before a title is its mark', (sign) => {
  expect(titleMark(`${sign}关于某事的通知`)).toBe(sign);
  expect(titleMark(`${sign} 关于某事的通知`).trim()).toBe(sign);
});

test.each(['*8元', '**', '· 3'])('%s is no mark of a title', (text) => {
  expect(titleMark(text)).toBe('');
});

const notice = (mark: string, name: string): string =>
  [
    `${mark}江海省律师协会关于${name}的规则(试行)`,
    '　　(2031年3月1日江海省律师协会第二次会议通过)',
    '　　第一条 为了规范有关行为,制定本规则。',
    '　　第二条 本规则自发布之日起试行。',
  ].join('\n');

describe.each(['◆', '● ', '* ', '＊', '※ ', '· '])('titles that begin with %s', (mark) => {
  test('lose it, and the headings in brackets above them theirs', () => {
    const { notices, placed, total } = splitText(
      [
        `〔协会通知〕\n\n${notice(mark, '宣传活动')}`,
        notice(mark, '收费活动'),
        `〔行业规则〕\n\n${notice(mark, '培训活动')}`,
      ].join('\n\n'),
    );
    expect(notices.map(({ front }) => [front.title, front.section])).toEqual([
      ['江海省律师协会关于宣传活动的规则(试行)', '协会通知'],
      ['江海省律师协会关于收费活动的规则(试行)', '协会通知'],
      ['江海省律师协会关于培训活动的规则(试行)', '行业规则'],
    ]);
    expect(placed).toBe(total);
  });
});
