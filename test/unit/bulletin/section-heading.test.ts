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

test('a heading with a mark parts from the law below it where an empty line stands between', () => {
  const law = (name: string, serial: number): readonly string[] => [
    name,
    `某省人民政府令第${serial}号`,
    '',
    `第一条　为了规范管理，制定本${name.slice(-2)}。`,
    '第二条　本规章自2031年3月1日起施行。',
    '',
  ];
  const { notices } = splitText(
    [
      ...NOTICE,
      '',
      '二、省级规章',
      '',
      ...law('零工市场管理办法', 12),
      '三、其他',
      '',
      ...law('职业培训学校设置规定', 13),
    ].join('\n'),
  );
  expect(notices.map(({ front }) => [front.title, front.section])).toEqual([
    ['某市人力资源和社会保障局关于调整补贴标准的通知', null],
    ['零工市场管理办法', '省级规章'],
    ['职业培训学校设置规定', '其他'],
  ]);
});

test.each([
  [
    'with figures',
    ['水泵叶轮      84139100        4        0', '闸门铰座      73089000        3        0'],
  ],
  ['of two cells', ['水泵叶轮            84139100', '闸门铰座            73089000']],
  ['of words', ['水泵叶轮      泽州      机械类', '闸门铰座      江南      钢构类']],
])(
  'a row of a table on a new page over a title heads no section: a row %s',
  (_, [row = '', next = '']) => {
    const { notices, placed, total } = splitText(
      [
        ['第一部分　就业创业', '', ...NOTICE, '附表', row].join('\n'),
        [next, '', '某市水务局关于调整水价的通知', ...NOTICE.slice(1)].join('\n'),
        ['第二部分　水利工程', '', '某市水务局关于闸门检修的通知', ...NOTICE.slice(1)].join('\n'),
      ].join('\f'),
    );
    expect(notices.map(({ front }) => [front.title, front.section])).toEqual([
      ['某市人力资源和社会保障局关于调整补贴标准的通知', '就业创业'],
      ['某市水务局关于调整水价的通知', '就业创业'],
      ['某市水务局关于闸门检修的通知', '水利工程'],
    ]);
    expect(notices[0]?.body.replaceAll(/\s/gu, '')).toContain(next.slice(0, 4));
    expect(placed).toBe(total);
  },
);

/** Two notices with a line behind the date of the first. */
const between = (line: string): ReturnType<typeof splitText> =>
  splitText(
    [
      ...NOTICE,
      line,
      '',
      '某市财政局关于拨付补助资金的通知',
      '某财社〔2031〕8号',
      '',
      '各县财政局：',
      '现将补助资金拨付你们，请按规定使用。',
      '',
      '某市财政局',
      '2031年2月3日',
    ].join('\n'),
  );

test.each([
  '咨询电话：12333',
  '经办人　张某',
  '（共印200份）',
  '（全文完）',
  '附件略',
  'END',
  '图1　办理流程',
  '社会保险费征缴情况表',
  '政策依据',
])('what stands behind a date is the last line of its notice, and heads none: %s', (line) => {
  const { notices, problems } = between(line);
  expect(notices.map(({ front }) => front.section)).toEqual([null, null]);
  expect(notices[0]?.body).toContain(line.split('　')[0]);
  expect(problems.filter(({ rule }) => rule === 'unsure-section')).toEqual([]);
});

test.each(['【财政文件】', '二、财政文件', '财政部门文件选登：财政'])(
  'a first heading below a notice, where none stands over the first, is reported if it is read as one: %s',
  (line) => {
    const { notices, problems } = between(line);
    const section = notices[1]?.front.section ?? null;
    expect(problems.map(({ rule }) => rule)).toEqual(section === null ? [] : ['unsure-section']);
  },
);
