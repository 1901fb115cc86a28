import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heldNotices } from '../../../../bench/held-notices.ts';
import { deadlines } from '../../../../src/library/deadlines/deadlines.ts';
import { clause } from '../facts/clause.ts';

const of = (text: string, date: string | null = '2020-02-14', title = '') =>
  deadlines({ clauses: [clause('p_1', text)], date, title });

/** Each: text, wordings with first and last day. */
const DATED: readonly (readonly [
  string,
  readonly (readonly [string, string | null, string | null])[],
])[] = [
  ['可按规定申请在2020年6月30日前缓缴。', [['2020年6月30日前', null, '2020-06-30']]],
  ['可于2月17日至3月20日期间，登录平台。', [['2月17日至3月20日期间', '2020-02-17', '2020-03-20']]],
  ['应缴社会保险费征收期延长至3月底。', [['延长至3月底', null, '2020-03-31']]],
  ['先延长缴费至3月底，再申请。', [['延长缴费至3月底', null, '2020-03-31']]],
  [
    '2月17日至21日申请的，于2月底前退回。',
    [
      ['2月17日至21日', '2020-02-17', '2020-02-21'],
      ['2月底前', null, '2020-02-29'],
    ],
  ],
  [
    '2月17日至21日一批。22日至29日另一批。',
    [
      ['2月17日至21日', '2020-02-17', '2020-02-21'],
      ['22日至29日', '2020-02-22', '2020-02-29'],
    ],
  ],
  ['自2020年2月起，免征。', [['自2020年2月起', '2020-02-01', null]]],
  ['统一从2020年2月开始执行。', [['从2020年2月开始', '2020-02-01', null]]],
  ['起始月份统一为2020年2月，不得延后。', [['起始月份统一为2020年2月', '2020-02-01', null]]],
  ['确保年底前实现省级统收统支。', [['年底前', null, '2020-12-31']]],
  ['缓缴执行期为2020年内。', [['2020年内', '2020-01-01', '2020-12-31']]],
  [
    '2020年毕业生签约开始时间推迟到3月1日，结束时间延至12月31日。',
    [
      ['推迟到3月1日', '2020-03-01', null],
      ['延至12月31日', null, '2020-12-31'],
    ],
  ],
  ['在2020年2月9日24时前，其他企业在家上班。', [['2020年2月9日24时前', null, '2020-02-09']]],
  ['决定在2020年至2021年实施计划。', [['在2020年至2021年', '2020-01-01', '2021-12-31']]],
  ['于二〇二〇年三月五日前报送。', [['二〇二〇年三月五日前', null, '2020-03-05']]],
  ['2020年3月前报送。', [['2020年3月前', null, '2020-02-29']]],
  ['2021年1月前报送。', [['2021年1月前', null, '2020-12-31']]],
  [
    '3月下旬起受理，4月中旬止。',
    [
      ['3月下旬起', '2020-03-21', null],
      ['4月中旬止', null, '2020-04-20'],
    ],
  ],
  ['截至4月底人数持平的，给予补贴。', [['截至4月底', null, '2020-04-30']]],
  [
    '4月5日放假，4月26日（星期日）、5月9日（星期六）上班。',
    [
      ['4月5日', '2020-04-05', '2020-04-05'],
      ['4月26日', '2020-04-26', '2020-04-26'],
      ['5月9日', '2020-05-09', '2020-05-09'],
    ],
  ],
  ['本办法2020年3月1日施行。', [['2020年3月1日', '2020-03-01', null]]],
  [
    '自2019年12月20日至2020年1月10日停征，至2020年2月29日止。',
    [
      ['自2019年12月20日至2020年1月10日', '2019-12-20', '2020-01-10'],
      ['至2020年2月29日止', null, '2020-02-29'],
    ],
  ],
  ['于每年2月底前报送。', [['每年2月底前', null, null]]],
  ['本办法自2019年1月1日起施行。', [['自2019年1月1日起', '2019-01-01', null]]],
  ['截止时间为2020年2月30日。', [['截止时间为2020年2月30日', null, null]]],
  [
    '自2020年2月1日起至2020年6月30日止，免征。',
    [['自2020年2月1日起至2020年6月30日', '2020-02-01', '2020-06-30']],
  ],
  [
    '请于2020年2月26日（周三）中午12:00前发送。',
    [['2020年2月26日（周三）中午12:00前', null, '2020-02-26']],
  ],
  ['最迟于3月15日报送。', [['最迟于3月15日', null, '2020-03-15']]],
  ['不晚于2020年3月10日提交。', [['不晚于2020年3月10日', null, '2020-03-10']]],
  ['费用将于3月份退回。', [['将于3月份', '2020-03-01', '2020-03-31']]],
  [
    '各区应于每月5日前报送，次月15日前汇总。',
    [
      ['每月5日前', null, null],
      ['次月15日前', null, null],
    ],
  ],
  // 22日 of no month is no day.
  ['22日至29日申请退费。', [['22日至29日', null, null]]],
];

const NONE: readonly string[] = [
  '北京市第十五届人民代表大会常务委员会于2020年2月7日通过。',
  '2020年1月社会保险费已扣缴的参保单位可申请退费。',
  '2019年12月（不含）前不存在未按时缴纳社会保险费情况。',
  '截至2019年底，累计结存1.36万亿元。',
  '从7月到年底，先后派出多个调研组。',
  '根据《职业技能提升行动方案（2019—2021年）》和《通知》。',
  '为落实“将1月、2月应缴社会保险费征收期延长至3月底”的政策。',
  '未经确认的企业不能延长缴费至7月底。',
  '2018年1月1日起《核安全法》正式施行。',
  '我局于2020年2月3日至5日召开会商会。',
  '网上服务大厅http://106.74.0.244:8082/personlogin/，电话010-64962031。',
];

/** Each in a notice of 2020-02-14: a period tells whom a rule concerns, by what has befallen them. */
const BEFALLEN: readonly string[] = [
  '2019年12月至2020年2月期间出现因缴费不成功导致缴费中断的人员，可以补缴，不视为断缴；',
  '2020年1月1日至2月29日发生裁员的，不予返还。',
];

/** …but a period in which something may be done, or that is still to come, is set. */
const OPEN_PERIODS: readonly string[] = [
  '2月17日至21日申请退费的参保单位，将予退回。',
  '2020年2月20日至3月20日期间发生中断的人员，可以补缴。',
  '2020年2月1日至4月30日发生的房租，予以减半。',
];

const LASTING: readonly (readonly [string, string, number | null, number, string])[] = [
  ['免征期限不超过5个月；', '不超过5个月', null, 5, '月'],
  ['缓缴期限原则上不超过6个月，', '原则上不超过6个月', null, 6, '月'],
  ['可享受最长不超过五年的补贴', '最长不超过五年', null, 5, '年'],
  ['补办手续应在疫情解除后三个月内完成。', '疫情解除后三个月内', null, 3, '月'],
  ['应在受理3日内完成认定工作。', '受理3日内', null, 3, '日'],
  ['可于次月起90日内提出申请。', '次月起90日内', null, 90, '日'],
  [
    '于受理申请材料之日起，5个工作日内随机抽取',
    '受理申请材料之日起，5个工作日内',
    null,
    5,
    '工作日',
  ],
  ['用人单位可以自收到裁定书之日起三十日内起诉', '自收到裁定书之日起三十日内', null, 30, '日'],
  ['全链条并行、48小时内办结', '48小时内', null, 48, '小时'],
  ['可与证券公司协商，展期3至6个月。', '展期3至6个月', 3, 6, '月'],
  ['在2—3年内调整到位', '2—3年内', 2, 3, '年'],
  ['有效期5年。', '有效期5年', null, 5, '年'],
  ['公示期5个工作日', '公示期5个工作日', null, 5, '工作日'],
  ['劳动者提前三十日以书面形式通知', '提前三十日', null, 30, '日'],
  ['审核通过的在官网公示一周。', '公示一周', null, 1, '周'],
  ['在官网公示培训情况5个工作日，', '公示培训情况5个工作日', null, 5, '工作日'],
  ['公示期不少于7个工作日。', '公示期不少于7个工作日', null, 7, '工作日'],
  ['缓缴期限最长6个月。', '最长6个月', null, 6, '月'],
  ['工龄满10年的，医疗期为6个月。', '医疗期为6个月', null, 6, '月'],
  ['仲裁的时效期间为一年。', '时效期间为一年', null, 1, '年'],
  ['本通知有效期暂定三个月。', '有效期暂定三个月', null, 3, '月'],
  ['政策实施期限暂定为一年。', '实施期限暂定为一年', null, 1, '年'],
];

describe('deadlines', () => {
  test.each(DATED)('%s', (text, wanted) => {
    expect(of(text).map(({ wording, from, until }) => [wording, from, until])).toEqual(wanted);
  });

  test.each(NONE)('sets nothing: %s', (text) => {
    expect(of(text)).toEqual([]);
  });

  test.each(BEFALLEN)('qualifies, sets nothing: %s', (text) => {
    expect(of(text)).toEqual([]);
  });

  test.each(OPEN_PERIODS)('sets a period: %s', (text) => {
    expect(of(text)).toMatchObject([{ kind: 'period' }]);
  });

  test('what a question asks is no deadline, what its answer sets is one', () => {
    const text = '问：政策将于2020年4月30日到期，是否会延续？\n答：期限延长至2021年4月30日。';
    const asked = clause('qa_1', text, { kind: 'qa', label: '问：' });
    const found = deadlines({ clauses: [asked], date: '2020-02-14' });
    expect(found.map(({ until }) => until)).toEqual(['2021-04-30']);
    expect(of('3月底前未缴费的怎么办？')).toEqual([]);
  });

  test.each(LASTING)('%s', (text, wording, least, most, unit) => {
    expect(of(text)).toMatchObject([
      { kind: 'duration', wording, length: { least, most, unit }, from: null, until: null },
    ]);
  });

  test.each([
    ['本决定自公布之日起施行。', '自公布之日起施行'],
    ['本办法自发布之日起30日后施行。', '自发布之日起30日后施行'],
    ['劳动合同到期的，顺延至隔离期期满或者紧急措施结束。', '顺延至隔离期期满或者紧急措施结束'],
    ['补贴类政策执行期限为疫情防控期间。', '执行期限为疫情防控期间'],
    ['本措施自本通知印发之日起施行。', '自本通知印发之日起施行'],
    ['从中止时效的原因消除之日起，仲裁时效期间继续计算。', '从中止时效的原因消除之日起'],
    ['自审核次月起补发养老金。', '自审核次月起'],
    ['于到京之日起接受医学观察。', '于到京之日起'],
    ['报送截止时间为报送日下午4点前。', '截止时间为报送日下午4点前'],
  ])('%s ends or begins with an event', (text, wording) => {
    expect(of(text)).toMatchObject([{ kind: 'event', wording, from: null, until: null }]);
  });

  test.each([
    '到京前14日内有接触史的人员',
    '年龄一般不超过70周岁。',
    '每间不超过6人，每课时45分钟。',
    '云南5月3日内部通报',
    '缴纳社会保险费12个月以上',
    '逾期超过15日的，不予受理。',
    '最长的一次会议开了3天。',
  ])('%s is no limit', (text) => {
    expect(of(text)).toEqual([]);
  });

  test.each([
    // A year is taken from the notice's date only where no other year can be meant.
    ['1月31日前报送。', '2019-12-20', null, '2020-01-31', 'notice'],
    ['9月30日前报送。', '2019-12-20', null, null, null],
    ['自12月20日起受理。', '2020-01-05', null, null, null],
    ['2月28日前报送。', null, null, null, null],
    ['2020年1月应缴的，延长至3月底。', null, null, '2020-03-31', 'sentence'],
    ['2月10日后受理。', '2020-02-14', '2020-02-10', null, 'notice'],
  ])('%s in a notice of %s', (text, date, from, until, year) => {
    expect(of(text, date)).toMatchObject([{ from, until, year }]);
  });

  test('the year that a title plans is the year of its dates', () => {
    const [holiday] = of('10月1日至7日放假。', '2018-12-04', '关于2019年部分节假日安排的通知');
    expect(holiday).toMatchObject({ from: '2019-10-01', until: '2019-10-07', year: 'title' });
  });

  test('history of an undated text is left out', () => {
    const text = '2019年2月至5月，组织起草。于2021年3月1日起施行。';
    expect(of(text, null).map(({ wording }) => wording)).toEqual(['2021年3月1日起']);
  });

  test('a date that one part of a sentence repeats is given once, another part gives it again', () => {
    const text = '2020年6月30日前缓缴，2020年6月30日前补办；2020年6月30日前提取。';
    expect(of(text)).toHaveLength(2);
  });

  test('standing headings are not read', () => {
    const heading = '可延长缴费至3月底的具体办法';
    const clauses = [
      clause('sec_2', `二、${heading}`, { label: '二、', heading, headingForm: 'standing' }),
    ];
    expect(deadlines({ clauses, date: '2020-02-07' })).toEqual([]);
  });

  test('words are exact wherever they stand', () => {
    const piece = fc.constantFrom(
      '2020年',
      '3月',
      '5日',
      '底',
      '前',
      '至',
      '延长',
      '自',
      '起',
      '三个月',
      '内',
      '不超过',
      '，',
      '；',
      '。',
      '（',
      '“',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        for (const { wording, quote, sentence, from, until } of of(pieces.join(''))) {
          expect(sentence).toContain(wording);
          expect(sentence).toContain(quote);
          if (from !== null && until !== null) expect(from <= until).toBe(true);
        }
      }),
    );
  });
});

describe('six notices read by hand', () => {
  const labels = JSON.parse(
    readFileSync(new URL('../../../fixtures/deadlines/2020-02.json', import.meta.url), 'utf8'),
  ) as Record<
    string,
    { clause: string; wording: string; from: string | null; until: string | null }[]
  >;
  const notices = heldNotices('2020-02');

  test.each(Object.entries(labels))('notice %s', (ordinal, wanted) => {
    const notice = notices.find(({ front }) => front.ordinal === Number(ordinal));
    const found = deadlines({
      clauses: notice?.clauses ?? [],
      date: notice?.front.date ?? null,
      title: notice?.front.title ?? '',
    });
    expect(found.map(({ clause: id, from, until }) => [id, from, until])).toEqual(
      wanted.map(({ clause: id, from, until }) => [id, from, until]),
    );
    for (const [at, { wording }] of wanted.entries()) expect(found[at]?.wording).toContain(wording);
  });
});
