import { expect, test } from 'vitest';
import { splitText } from './split-text.ts';

const text = (word: string): string =>
  Array.from(
    { length: 12 },
    (_, i) => `　　${word}各地要把第${i + 1}项工作落到实处，及时报告进展情况。`,
  ).join('\n');

const pages = [
  `关于做好甲项工作的通知\n劳社部发〔2006〕1号\n各省劳动和社会保障厅：\n${text('甲')}`,
  `劳动和社会保障部\n2006年1月8日\n关于做好乙项工作的通知\n劳社部发〔2006〕2号\n各省劳动和社会保障厅：\n${text('乙')}`,
  '　　特此通知。\n劳动和社会保障部\n2006年2月8日',
];

test('a page that is bound in twice is set aside and reported, and its notice keeps its own signature', () => {
  const [one = '', two = '', three = ''] = pages;
  const split = splitText([one, two, two, three].join('\n\f'));
  expect(split.placed).toBe(split.total);
  expect(split.notices.map(({ front }) => [front.title, front.date])).toEqual([
    ['关于做好甲项工作的通知', '2006-01-08'],
    ['关于做好乙项工作的通知', '2006-02-08'],
  ]);
  expect(split.problems.map(({ rule, line }) => [rule, line])).toEqual([['repeated-page', 33]]);
});

test.each([
  ['differs in one character', (page: string) => page.replace('第7项', '第8项')],
  ['holds less than half of it', (page: string) => page.slice(0, page.length * 0.4)],
  ['has another number', (page: string) => `${page}\n— 3 —`],
])('a page that is the one before but %s stays, with every word', (_, change) => {
  const [one = '', two = ''] = pages;
  const split = splitText([one, `${two}\n— 2 —`, change(two)].join('\n\f'));
  expect(split.problems.map(({ rule }) => rule)).not.toContain('repeated-page');
  expect(split.placed).toBe(split.total);
});

test('a page that comes again later, not at once, stays', () => {
  const [one = '', two = '', three = ''] = pages;
  const split = splitText([one, two, three, two].join('\n\f'));
  expect(split.problems.map(({ rule }) => rule)).not.toContain('repeated-page');
});

test('pages that only look alike stay', () => {
  const [one = '', two = '', three = ''] = pages;
  const split = splitText([one, two, two.replaceAll('乙', '丙'), three].join('\n\f'));
  expect(split.problems.map(({ rule }) => rule)).not.toContain('repeated-page');
});
