import { expect, test } from 'vitest';
import { splitText } from './split-text.ts';

const ARTICLES = [
  '第一条　为了规范劳动用工管理，维护劳动者的合法权益，制定本办法。',
  '第二条　用人单位应当依法建立劳动规章制度。',
  '第三条　职工可以向有关部门投诉。',
  '第四条　有关部门应当及时处理。',
  '第五条　本办法由有关部门负责解释。',
];

/** The date of an act that stands under these lines, and over these. */
function dateUnder(
  under: readonly string[],
  over: readonly string[] = [],
): string | null | undefined {
  const head = ['工伤认定程序办法', '（人力资源和社会保障部令第8号）'];
  return splitText([...head, ...under, ...ARTICLES, ...over].join('\n')).notices[0]?.front.date;
}

test.each([
  [['《工伤认定程序办法》已经部务会通过，现予公布，自2011年1月1日起施行。', '2010年12月31日']],
  [['新修订的《工伤认定程序办法》已经部务会通过，现予发布施行。', '二○一○年十二月三十一日']],
  [['现公布《工伤认定程序办法》，自2011年1月1日起施行。', '2010年12月31日']],
  [['（2010年12月31日）']],
  [['2010年12月31日']],
  [['（2010年12月20日部务会通过，2010年12月31日公布，自2011年1月1日起施行）']],
])('an act under %j is of the day below its note or number', (under) => {
  expect(dateUnder(under)).toBe('2010-12-31');
});

test('a day under the number gives way to that of the signature', () => {
  const signed = ['人力资源和社会保障部', '2010年12月30日'];
  expect(dateUnder(['2010年12月31日'], signed)).toBe('2010-12-30');
});

test('a day in the midst of the text is not that of the act', () => {
  const text = ['各地在办理工伤认定时，以下列日期为准。', '2010年12月31日', ...ARTICLES];
  expect(dateUnder(text)).toBeNull();
});
