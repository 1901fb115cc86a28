import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heldNotices } from '../../../../bench/held-notices.ts';
import { amounts } from '../../../../src/library/amounts/amounts.ts';
import { clause } from '../facts/clause.ts';

const of = (text: string) => amounts([clause('p_1', text)]);

/** Each: text, wording, value, unit, bound, per. */
const ONE: readonly (readonly [string, string, number, string, string, string | null])[] = [
  ['工作相关人员给予每人每天300元补助，', '每人每天300元', 300, '元', 'exact', '每人每天'],
  [
    '按照不低于本市最低工资标准的70%支付基本生活费。',
    '不低于本市最低工资标准的70%',
    70,
    '%',
    'least',
    null,
  ],
  ['（最高补贴6315元/人）。', '最高补贴6315元/人', 6315, '元', 'most', '/人'],
  ['岗位补贴标准为每人每年8000元。', '每人每年8000元', 8000, '元', 'exact', '每人每年'],
  [
    '给予每家最高不超过20万元的研发费用补助。',
    '每家最高不超过20万元',
    200000,
    '元',
    'most',
    '每家',
  ],
  ['人数为50人（含）以上的，补助2.4万元；', '补助2.4万元', 24000, '元', 'exact', null],
  ['按照1000元/人标准予以确定。', '1000元/人', 1000, '元', 'exact', '/人'],
  [
    '一次性给予该企业3个月应缴纳社会保险费30%的补贴；',
    '3个月应缴纳社会保险费30%',
    30,
    '%',
    'exact',
    null,
  ],
  ['持平或增长20%（不含）以内的，', '增长20%（不含）以内', 20, '%', 'most', null],
  ['同比下降50%以上，', '同比下降50%以上', 50, '%', 'least', null],
  ['支持比例上限由原50%提高至70%。', '由原50%提高至70%', 70, '%', 'exact', null],
  ['担保费率降至1.5%以下；', '降至1.5%以下', 1.5, '%', 'most', null],
  ['降低综合费率0.5个百分点；', '降低综合费率0.5个百分点', 0.5, '个百分点', 'exact', null],
  ['仍按缴费基数12％的比例转移', '缴费基数12％', 12, '%', 'exact', null],
  ['给予百分之二十的补贴', '百分之二十', 20, '%', 'exact', null],
  [
    '发放不低于本市职工最低工资标准1.2倍工资的，',
    '不低于本市职工最低工资标准1.2倍',
    1.2,
    '倍',
    'least',
    null,
  ],
  ['单位缴费部分可减半征收，', '可减半征收', 0.5, '倍', 'exact', null],
  [
    '可按6个月的上年度本市月人均失业保险金标准和',
    '6个月的上年度本市月人均失业保险金标准',
    6,
    '个月',
    'exact',
    null,
  ],
  ['的，年休假5天;', '年休假5天', 5, '天', 'exact', null],
  ['女方可享受15天陪产假', '15天陪产假', 15, '天', 'exact', null],
  ['2月4日至10日放假调休，共7天。', '放假调休，共7天', 7, '天', 'exact', null],
  ['每户家庭可有一名职工在家看护', '每户家庭可有一名职工', 1, '人', 'exact', '每户'],
  ['处二千元以上五千元以下罚款', '二千元以上五千元以下', 5000, '元', 'most', null],
  ['每人分摊的额度不能超过每月1000元。', '不能超过每月1000元', 1000, '元', 'most', '每月'],
  ['在80000元限额内扣除', '80000元', 80000, '元', 'exact', null],
  ['小时最低工资标准确定为24元/小时，', '24元/小时', 24, '元', 'exact', '/小时'],
  [
    '第1个月至第12个月按月领取1816元。',
    '第1个月至第12个月按月领取1816元',
    1816,
    '元',
    'exact',
    null,
  ],
  ['用人单位缴费比例由20%降至16%，', '由20%降至16%', 16, '%', 'exact', null],
  ['处应缴数额1倍以上3倍以下的罚款。', '处应缴数额1倍以上3倍以下', 3, '倍', 'most', null],
  ['减半征收的政策，延长执行', '减半征收', 0.5, '倍', 'exact', null],
  ['征收1,200元', '征收1,200元', 1200, '元', 'exact', null],
  ['贷款利率上浮不超过3个百分点。', '不超过3个百分点', 3, '个百分点', 'most', null],
  ['给予每人500元至1000元的补贴。', '每人500元至1000元', 1000, '元', 'exact', '每人'],
  ['按日加收万分之五的滞纳金。', '按日加收万分之五', 0.5, '‰', 'exact', null],
  ['不超过其营业收入的千分之二。', '不超过其营业收入的千分之二', 2, '‰', 'most', null],
  ['支付一个月工资的经济补偿。', '一个月工资', 1, '个月', 'exact', null],
  ['支付半个月工资的经济补偿。', '半个月工资', 0.5, '个月', 'exact', null],
  ['标准为12个月的本人工资。', '12个月的本人工资', 12, '个月', 'exact', null],
  ['减免2个月租金。', '减免2个月租金', 2, '个月', 'exact', null],
  ['予以免除房租三个月。', '免除房租三个月', 3, '个月', 'exact', null],
  ['集体宿舍原则上每间不超过6人，', '每间不超过6人', 6, '人', 'most', '每间'],
  ['人均不少于2.5平方米。', '人均不少于2.5平方米', 2.5, '平方米', 'least', null],
  [
    '每人办公占有面积不少于2.5平方米，',
    '每人办公占有面积不少于2.5平方米',
    2.5,
    '平方米',
    'least',
    '每人',
  ],
  ['应每日进行2次体温检测。', '每日进行2次体温检测', 2, '次', 'exact', '每日'],
  ['每周至少一次，', '每周至少一次', 1, '次', 'least', '每周'],
  ['小时最低工资标准25.3元。', '小时最低工资标准25.3元', 25.3, '元', 'exact', null],
];

const NONE: readonly string[] = [
  '网上服务大厅http://106.74.0.244:8082/personlogin/、端口5788。',
  '（京政办发〔2020〕5号）；电话010-64962031，邮编100010。',
  '累计不低于40课时，场地120平方米，共6人，每天有3人，每3天报送一次。',
  '每日新增2次报告，每日第2次核酸，每年一次性发放。',
  '当年底累计结存1.36万亿元，减负1500亿元左右，降幅在20%左右。',
  '不得同时执行减半征收措施。',
  '截至2月10日，已有1.2万家企业受益，返还资金386亿元。',
  '减半征收职工医保费的总体考虑是减负。',
  '《关于发放1000元补贴的通知》和“每人500元”的说法。',
  '2020年元旦，3元月，12元素。',
  '共23家平台，涉及近200种职业。',
  '拖欠三个月工资的，责令支付。',
];

describe('amounts', () => {
  test.each(ONE)('%s', (text, wording, value, unit, bound, per) => {
    expect(of(text)).toMatchObject([{ wording, value, unit, bound, per }]);
  });

  test.each(NONE)('states none: %s', (text) => {
    expect(of(text)).toEqual([]);
  });

  test.each([
    ['工资待遇由所属企业按正常工作期间工资支付。', '按正常工作期间工资支付'],
    ['期间的工资待遇由职工所属企业按出勤照发。', '按出勤照发'],
    ['企业应按劳动合同规定的标准支付职工工资。', '按劳动合同规定的标准支付职工工资'],
    ['企业应当视同提供正常劳动并支付其工资，', '视同提供正常劳动并支付其工资'],
    ['享受与正常工作期间相同的工资收入。', '享受与正常工作期间相同的工资收入'],
    ['支付给职工的工资不得低于当地最低工资标准。', '不得低于当地最低工资标准'],
    ['提取额度调整为以缴存人实际支付的房租金额确定，', '额度调整为以缴存人实际支付的房租金额确定'],
    ['由财政予以全额补助。', '全额补助'],
    ['对信誉良好的旅行社，全额退还旅行社质量保证金，待疫情结束后', '全额退还旅行社质量保证金'],
    ['免征进口关税和进口环节增值税、消费税；', '免征进口关税和进口环节增值税、消费税'],
    [
      '可免征企业养老保险、失业保险（以下简称两项保险）的单位缴费部分，免征期',
      '免征企业养老保险、失业保险（以下简称两项保险）的单位缴费部分',
    ],
    [
      '可免征各类参保单位（不含机关）三项社会保险单位缴费部分，',
      '免征各类参保单位（不含机关）三项社会保险单位缴费部分',
    ],
    ['免征残疾人就业保障金、减免房屋租金。', '免征残疾人就业保障金'],
    ['免收滞纳金（以通知为准）。', '免收滞纳金'],
    ['缓缴期间免收滞纳金。', '免收滞纳金'],
    ['暂免征收残疾人就业保障金。', '暂免征收残疾人就业保障金'],
    ['放宽到不高于上年度全国城镇调查失业率控制目标。', '不高于上年度全国城镇调查失业率控制目标'],
  ])('a standard in words: %s', (text, wording) => {
    expect(of(text)).toMatchObject([{ kind: 'standard', wording, value: null, unit: null }]);
  });

  test.each([
    '按规定支付工伤保险待遇。',
    '按月预发养老保险待遇。',
    '免征政策可以执行到6月份。',
    '“免收滞纳金”的说法',
  ])('no standard: %s', (text) => {
    expect(of(text)).toEqual([]);
  });

  /** Each: text, wording. The words say who may have something. */
  test.each([
    ['持平或增长20%（不含）以内的，一次性给予补贴；', '增长20%（不含）以内'],
    ['增长20%及以上的，一次性给予补贴。', '增长20%及以上'],
    ['低于60%的，以实际缴费基数为补贴基数；', '低于60%'],
    ['发放不低于最低工资标准1.2倍工资的，可按规定享受。', '不低于最低工资标准1.2倍'],
    ['如参展企业数量超过总数的50%，给予一定的场租费用补贴。', '超过总数的50%'],
    ['利税总额同比下降50%以上，连续两个季度出现亏损，且一季度亏损的；', '同比下降50%以上'],
  ])('a condition: %s', (text, wording) => {
    expect(of(text)).toMatchObject([{ wording, isCondition: true }]);
  });

  test.each([
    '病假工资不得低于最低工资标准的80%。',
    '给予2月份租金50%的减免。',
    '担保费率降至1.5%以下，逾期未申请的；',
    '按每人1000元的标准享受补贴。',
    '如实核定，给予每人500元补贴。',
    '年休假5天;已满10年不满20年的，另行规定。',
  ])('no condition: %s', (text) => {
    expect(of(text).map(({ isCondition }) => isCondition)).toEqual([false]);
  });

  test('under a heading that names conditions all are conditions', () => {
    const below = [clause('point_1', '利润下降不低于30%。')];
    const under = (heading: string) =>
      amounts([
        clause('item_1', heading, { heading, headingForm: 'standing', children: below }),
      ]).map(({ isCondition }) => isCondition);
    expect(under('申请条件')).toEqual([true]);
    expect(under('改善劳动条件')).toEqual([false]);
  });

  test('a figure in brackets has the words that it puts in numbers', () => {
    expect(of('裁员率低于上年末全国城镇调查失业率（5.2%）；')).toMatchObject([
      { wording: '低于上年末全国城镇调查失业率（5.2%）', value: 5.2, bound: 'most' },
    ]);
    expect(of('（5%）')).toMatchObject([{ wording: '5%' }]);
  });

  test('a run-in heading leaves the standard to its text', () => {
    const text = '停征部分收费。对企业停征特种设备检验费、占道费。';
    const headed = clause('item_1', text, { heading: '停征部分收费', headingForm: 'run-in' });
    expect(amounts([headed]).map(({ wording }) => wording)).toEqual(['停征特种设备检验费、占道费']);
  });

  test('two figures of one sentence keep their own words', () => {
    const text = '对每家企业给予不超过合同额50%的补贴，最高额度不超过20万元。';
    expect(of(text).map(({ wording }) => wording)).toEqual([
      '不超过合同额50%',
      '最高额度不超过20万元',
    ]);
  });

  test('a list of rates gives each', () => {
    const text = '机械化率分别达到65%和55%，';
    expect(of(text).map(({ value }) => value)).toEqual([65, 55]);
  });

  test('standing headings are not read', () => {
    const heading = '补贴标准每人1000元';
    const standing = clause('sec_1', `一、${heading}`, {
      label: '一、',
      heading,
      headingForm: 'standing',
    });
    expect(amounts([standing])).toEqual([]);
  });

  test('words are exact wherever they stand', () => {
    const piece = fc.constantFrom(
      '每人',
      '300',
      '元',
      '%',
      '不超过',
      '由原',
      '50',
      '提高至',
      '的',
      '，',
      '（',
      '）',
      '以上',
      '倍',
      '万',
      '减半征收',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        for (const { wording, quote, sentence, value } of of(pieces.join(''))) {
          expect(sentence).toContain(wording);
          expect(sentence).toContain(quote);
          expect(value === null || Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });
});

describe('six notices read by hand', () => {
  const labels = JSON.parse(
    readFileSync(new URL('../../../fixtures/amounts/2020-02.json', import.meta.url), 'utf8'),
  ) as Record<
    string,
    { clause: string; wording: string; value: number | null; unit: string | null }[]
  >;
  const notices = heldNotices('2020-02');

  test.each(Object.entries(labels))('notice %s', (ordinal, wanted) => {
    const notice = notices.find(({ front }) => front.ordinal === Number(ordinal));
    const found = amounts(notice?.clauses ?? []);
    expect(found.map(({ value, unit }) => [value, unit])).toEqual(
      wanted.map(({ value, unit }) => [value, unit]),
    );
    for (const [at, { wording, clause: id }] of wanted.entries()) {
      expect(found[at]?.wording).toContain(wording);
      expect(found[at]?.clause.startsWith(id)).toBe(true);
    }
  });
});
