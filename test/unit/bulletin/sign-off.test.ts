import { describe, expect, test } from 'vitest';
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

describe('questions and answers that nobody dates', () => {
  const ANSWERS = [
    '近日，工伤认定程序办法公布施行，有关负责人就办法的主要内容回答了记者提问，现将问答全文刊载如下。',
    '问：办法出台的背景是什么？',
    '答：为了规范工伤认定程序，维护职工的合法权益，制定了办法。',
  ];

  /** The date of a text of this title that ends in these lines. */
  const dateOver = (title: string, end: readonly string[]): string | null | undefined =>
    splitText([title, '', ...ANSWERS, ...end].join('\n')).notices[0]?.front.date;
  const TITLE = '人力资源社会保障部有关负责人就《工伤认定程序办法》答记者问';

  test.each([
    [['（来源：某某网，2011年1月5日）']],
    [['来源：某某日报　2011-01-05']],
    [['（摘自《某某报》2011年1月5日）']],
    [['（转自某某网 2011.1.5）']],
    [['（来源：某某网，二〇一一年一月五日）', '（责任编辑：王某）']],
  ])('are of the day that %j gives', (end) => {
    expect(dateOver(TITLE, end)).toBe('2011-01-05');
  });

  test('have none where the note gives none, or two', () => {
    expect(dateOver(TITLE, ['（来源：某某网）'])).toBeNull();
    expect(dateOver(TITLE, ['（来源：某某网2011年1月5日、2011年6月2日）'])).toBeNull();
  });

  test('are of the day of their signature where they have one', () => {
    const end = ['人力资源社会保障部', '2011年1月3日', '（来源：某某网，2011年1月5日）'];
    expect(dateOver(TITLE, end)).toBe('2011-01-03');
  });
});

test('a notice is not of the day on which the page was published from which it was taken', () => {
  const lines = [
    '关于做好工伤认定工作的通知',
    '各省、自治区、直辖市人力资源社会保障厅：',
    '现就做好工伤认定工作有关事项通知如下，请认真贯彻执行。',
    '（来源：某某网，2011年1月5日）',
  ];
  expect(splitText(lines.join('\n')).notices[0]?.front.date).toBeNull();
});
