import { describe, expect, test } from 'vitest';
import { resolveCitations } from '../../../../src/library/citations/resolve-citations.ts';
import type { CitationTarget } from '../../../../src/model/citation.ts';
import type { Notice } from '../../../../src/model/notice.ts';
import { data, library, notice } from './fixture.ts';

const JOBS = '关于做好疫情防控期间有关就业工作的通知';
const HELD: readonly Notice[] = [
  notice({
    id: 'bu-2',
    title: JOBS,
    docNumber: '人社部明电〔2020〕2号',
    date: '2020-02-05',
    issuers: ['人力资源社会保障部', '教育部', '财政部', '交通运输部', '国家卫生健康委'],
  }),
  notice({
    id: 'jing-14',
    title: JOBS,
    docNumber: '京人社就字〔2020〕14号',
    date: '2020-02-06',
    issuers: ['北京市人力资源和社会保障局', '北京市财政局'],
    region: '北京',
  }),
  notice(
    {
      id: 'guo-1',
      title: '关于延长2020年春节假期的通知',
      docNumber: '国办发明电〔2020〕1号',
      date: '2020-01-26',
      issuers: ['国务院办公厅'],
    },
    '一、延长假期。2月3日起正常上班。\n\n二、推迟开学。时间另行通知。\n\n三、安排补休。工资应当落实。',
  ),
  notice({
    id: 'guide',
    title: '关于印发企事业单位复工复产疫情防控措施指南的通知',
    docNumber: '国发明电〔2020〕4号',
    date: '2020-02-21',
    issuers: ['国务院应对新型冠状病毒感染肺炎疫情联防联控机制'],
    attachments: ['企事业单位复工复产疫情防控措施指南'],
  }),
  notice({
    id: 'she-7',
    title: '关于切实做好疫情防控期间社会保险经办工作的通知',
    docNumber: '人社厅明电〔2020〕7号',
    date: '2020-01-30',
    issuers: ['人力资源社会保障部办公厅'],
  }),
  notice({
    id: 'renda-23',
    title: '关于依法防控疫情坚决打赢疫情防控阻击战的决定',
    docNumber: '〔十五届〕第23号',
    date: '2020-02-07',
    issuers: ['北京市第十五届人民代表大会常务委员会'],
    region: '北京',
    kind: '决定',
  }),
  notice({
    id: 'jing-36',
    title: '关于进一步做好疫情防控期间本市人力资源和社会保障相关工作的通知',
    date: '2020-01-31',
    issuers: ['北京市人力资源和社会保障局'],
    region: '北京',
  }),
  notice({
    id: 'list-1',
    title: '关于发布首批线上教学资源的通知',
    date: '2020-02-20',
    issuers: ['北京市职业能力建设指导中心'],
    region: '北京',
    attachments: ['疫情防控期间北京市第一批免费提供在线教学资源目录（详情见官网）'],
  }),
  notice(
    {
      id: 'rules',
      title: '失业保险金申领发放办法实施细则',
      docNumber: '甲人社规〔2020〕6号',
      date: '2020-01-02',
      issuers: ['甲市人力资源和社会保障局'],
      region: '甲市',
      kind: '实施细则',
    },
    '第一条 为了保障待遇，制定本细则。\n\n第二条 本细则适用于参保职工。',
  ),
];

const BEIJING: Partial<Notice['front']> = {
  title: '关于进一步做好有关事项的通知',
  date: '2020-02-25',
  issuers: ['北京市职业能力建设指导中心'],
  region: '北京',
};

function targets(body: string, front: Partial<Notice['front']> = BEIJING, held = HELD) {
  const citing = notice({ id: 'citing', ...front }, body);
  const resolved = resolveCitations(library(...held, citing), data).get('citing') ?? [];
  return resolved.map(({ target }) => word(target));
}

function word(target: CitationTarget): string {
  if (target.kind === 'notice') return target.notice;
  if (target.kind === 'clause') return `${target.notice}#${target.clause}`;
  if (target.kind === 'law') return `law ${target.law}`;
  return target.kind;
}

describe('what is held', () => {
  test.each([
    ['by number', `《${JOBS}》（人社部明电〔2020〕2号）文件精神`, 'bu-2'],
    ['by number in another spelling', '按照人社部明电[2020]第 2 号文件', 'bu-2'],
    [
      'by number though the printed title has a slip',
      '《关于作好疫情防控期间就业工作的通知》（京人社就字〔2020〕14号）',
      'jing-14',
    ],
    ['the same title told apart by issuer', `根据人社部等五部委《${JOBS}》及有关精神`, 'bu-2'],
    [
      'the same title told apart by local issuers',
      `落实北京市人力资源和社会保障局、北京市财政局《${JOBS}》精神`,
      'jing-14',
    ],
    ['a local agency named as in its place', `落实市人力社保局《${JOBS}》精神`, 'jing-14'],
    [
      'issuer inside the title',
      '根据《国务院办公厅关于延长2020年春节假期的通知》，2020年1月31日至2月2日期间',
      'guo-1',
    ],
    [
      'the ministry for its general office',
      '根据人力资源和社会保障部《关于切实做好疫情防控期间社会保险经办工作的通知》要求',
      'she-7',
    ],
    [
      'by the title of an attachment',
      '宣贯《企事业单位复工复产疫情防控措施指南》，指导落实',
      'guide',
    ],
    [
      'by the covering title of a text',
      '根据《关于印发〈企事业单位复工复产疫情防控措施指南〉的通知》的要求',
      'guide',
    ],
    [
      'number without agency code beside its issuer',
      '依据北京市人民代表大会常务委员会公告〔十五届〕第23号',
      'renda-23',
    ],
    [
      'issuer inside, session left out',
      '《北京市人民代表大会常务委员会关于依法防控疫情 坚决打赢疫情防控阻击战的决定》',
      'renda-23',
    ],
    [
      'no number held, title and issuer agree',
      '北京市人力资源和社会保障局《关于进一步做好疫情防控期间本市人力资源和社会保障相关工作的通知》（京人社办字〔2020〕9号）',
      'jing-36',
    ],
    [
      'an own list named almost as printed',
      '日前我们公布了《疫情防控期间北京市第一批免费提供技能培训在线教学资源目录》，受到',
      'list-1',
    ],
    ['named by its place', `落实我市《${JOBS}》精神`, 'jing-14'],
    ['the number inside the title', `按照《${JOBS}（人社部明电〔2020〕2号）》办理`, 'bu-2'],
    [
      'by a covering title with its agency',
      '《国务院应对新型冠状病毒感染肺炎疫情联防联控机制印发〈企事业单位复工复产疫情防控措施指南〉的通知》',
      'guide',
    ],
    ['a clause of it', '按照国办发明电〔2020〕1号第三条安排补休', 'guo-1#sec_3'],
    [
      'an article of it',
      '依据《失业保险金申领发放办法实施细则》（甲人社规〔2020〕6号）第二条',
      'rules#art_2',
    ],
    [
      'a title without brackets',
      '应当按照国务院办公厅关于延长2020年春节假期的通知要求安排',
      'guo-1',
    ],
  ])('%s', (_case, body, target) => {
    expect(targets(body)).toEqual([target]);
  });

  test('a notice printed in two bulletins is one document', () => {
    const twice = HELD.filter(({ front }) => front.id === 'jing-36').map((each) =>
      notice({ ...each.front, id: '2020-03-09', bulletin: '2020-03' }),
    );
    expect(
      targets(
        '市人力社保局《关于进一步做好疫情防控期间本市人力资源和社会保障相关工作的通知》',
        BEIJING,
        [...HELD, ...twice],
      ),
    ).toEqual(['jing-36']);
  });

  test('the later uses of a short name go where the first went', () => {
    expect(
      targets(
        '落实国务院办公厅《关于延长2020年春节假期的通知》（以下简称1号文件）。\n\n1号文件第三条规定',
      ),
    ).toEqual(['guo-1', 'guo-1#sec_3']);
  });
});

describe('near misses stay unresolved', () => {
  test.each([
    ['the same title with nobody named', `落实《${JOBS}》精神`, 'unknown'],
    [
      'the same title from a third place',
      `落实上海市人力资源和社会保障局《${JOBS}》精神`,
      'external',
    ],
    [
      'a title one word off',
      '根据《国务院办公厅关于延长2020年春节假期工作的通知》安排',
      'external',
    ],
    ['a longer code that ends alike', '按照新人社部明电〔2020〕2号文件', 'external'],
    ['another serial', '按照人社部明电〔2020〕12号文件', 'external'],
    ['another year', '按照人社部明电〔2019〕2号文件', 'external'],
    [
      'a number that is not held beside a title that is',
      `人社部《${JOBS}》（人社部明电〔2020〕20号）`,
      'external',
    ],
    [
      'number and title of two documents',
      `《国务院办公厅关于延长2020年春节假期的通知》（人社部明电〔2020〕2号）`,
      'unknown',
    ],
    ['number without agency code, nobody named', '依据公告〔十五届〕第23号', 'external'],
    [
      'number without agency code, another issuer',
      '依据上海市人民代表大会常务委员会公告〔十五届〕第23号',
      'external',
    ],
    [
      'the bureau instead of the ministry',
      '市人力社保局《关于切实做好疫情防控期间社会保险经办工作的通知》',
      'external',
    ],
    [
      'the same title of another year',
      '2019年12月，国务院办公厅印发《关于延长2020年春节假期的通知》',
      'external',
    ],
    [
      'a list of another batch',
      '日前我们公布了《疫情防控期间北京市第二批免费提供技能培训在线教学资源目录》',
      'external',
    ],
    [
      'a like list of somebody else',
      '人社部公布了《疫情防控期间北京市第一批免费提供技能培训在线教学资源目录》',
      'external',
    ],
    ['a plain short name that nobody set up', '《通知》明确，企业应依法履行劳动合同', 'unknown'],
  ])('%s', (_case, body, kind) => {
    expect(targets(body)).toEqual([kind]);
  });

  test('an earlier notice does not cite a later one of the same title', () => {
    expect(targets(`根据人社部《${JOBS}》办理`, { ...BEIJING, date: '2020-01-20' })).toEqual([
      'external',
    ]);
  });

  test('a local notice that nobody names is not meant by another place', () => {
    const shanghai = { ...BEIJING, region: '上海', issuers: ['上海市人力资源和社会保障局'] };
    const body = '落实《关于进一步做好疫情防控期间本市人力资源和社会保障相关工作的通知》';
    expect(targets(body, shanghai)).toEqual(['external']);
    expect(targets(body)).toEqual(['jing-36']);
  });

  test('a short title without agency or number may be anybody’s', () => {
    const held = [notice({ id: 'short', title: '关于放假的通知', issuers: ['国务院办公厅'] })];
    expect(targets('按照《关于放假的通知》执行', BEIJING, held)).toEqual(['unknown']);
    expect(targets('按照国务院办公厅《关于放假的通知》执行', BEIJING, held)).toEqual(['short']);
  });
});

test('a short name of several words is used in the sentence that sets it up', () => {
  const body =
    '根据国务院办公厅《关于延长2020年春节假期的通知》（以下简称《假期通知》），《假期通知》第三条适用。';
  expect(targets(body)).toEqual(['guo-1', 'guo-1#sec_3']);
});

describe('short names that nobody set up', () => {
  const two = (second: string) => ({
    ...BEIJING,
    title: `《关于延长2020年春节假期的通知》《${second}》解读`,
  });

  test('of two notices explained, the one that ends on the noun', () => {
    const title = '关于依法防控疫情坚决打赢疫情防控阻击战的决定';
    expect(targets('《通知》明确放假。《决定》明确处罚。', two(title))).toEqual([
      'guo-1',
      'renda-23',
    ]);
  });

  test.each(['关于切实做好疫情防控期间社会保险经办工作的通知', '关于没有收录的事的通知'])(
    'two that end alike decide nothing: %s',
    (second) => {
      expect(targets('《通知》明确放假。', two(second))).toEqual(['unknown']);
    },
  );

  test('in a notice that issues one its own is meant', () => {
    const own = { ...BEIJING, title: '关于印发《甲市培训补贴办法》的通知' };
    expect(targets('《办法》由市局负责解释。', own)).toEqual([]);
    expect(targets('《意见》另行印发。', own)).toEqual(['unknown']);
  });
});

test('a title that names its place is known in another', () => {
  expect(
    targets('参照《甲市失业保险金申领发放办法实施细则》第二条', BEIJING, [
      notice(
        {
          id: 'placed',
          title: '甲市失业保险金申领发放办法实施细则',
          issuers: ['甲市人力资源和社会保障局'],
          region: '甲市',
        },
        '第一条 制定本细则。\n\n第二条 适用。',
      ),
    ]),
  ).toEqual(['placed#art_2']);
  expect(targets('参照《失业保险金申领发放办法实施细则》')).toEqual(['external']);
});

test('a notice never cites itself', () => {
  const own = notice(
    {
      id: 'own',
      title: '关于印发《关于进一步做好人力资源服务工作的实施方案》的通知',
      docNumber: '京人社市场字〔2020〕24号',
      issuers: ['北京市人力资源和社会保障局'],
      region: '北京',
    },
    '现将《关于进一步做好人力资源服务工作的实施方案》（京人社市场字〔2020〕24号，以下简称《方案》）印发给你们。《方案》自印发之日起施行。',
  );
  expect(resolveCitations(library(own), data).get('own')).toEqual([]);
});

describe('a covering notice and what it covers', () => {
  const forwarded = notice(
    {
      id: 'forwarded',
      title: '国务院办公厅转发民政部关于清理整顿社会团体意见的通知',
      docNumber: '国办发〔1997〕11号',
      date: '1997-04-08',
      issuers: ['国务院办公厅'],
      attachments: ['民政部关于清理整顿各类社会团体的意见'],
    },
    '民政部《关于清理整顿各类社会团体的意见》已经国务院同意，现转发给你们。',
  );
  const citing = (id: string, body: string, attachments: readonly string[] = []) =>
    notice({ id, date: '1998-01-01', attachments: [...attachments] }, body);
  const of = (...others: readonly Notice[]) =>
    [...resolveCitations(library(forwarded, ...others), data).values()].map((list) =>
      list.map(({ target }) => word(target)),
    );

  test('the covering notice does not cite what it covers, others cite it there', () => {
    const body = '按照民政部《关于清理整顿各类社会团体的意见》办理。';
    expect(of(citing('a', body))).toEqual([[], ['forwarded']]);
    expect(of(citing('a', body.replace('民政部', '公安部')))).toEqual([[], ['external']]);
  });

  test('what is attached as a copy and held under its own title is cited', () => {
    const held = notice({
      id: 'held',
      title: '关于清理整顿各类社会团体的意见',
      date: '1997-03-01',
      issuers: ['民政部'],
    });
    const body = '按照民政部《关于清理整顿各类社会团体的意见》办理。';
    expect(of(held, citing('a', body, ['民政部关于清理整顿各类社会团体的意见']))).toEqual([
      ['held'],
      [],
      ['held'],
    ]);
  });
});

test('forms and licences in 《》 are no documents', () => {
  expect(
    targets('取得《劳务派遣许可证》或《人力资源服务许可证》的机构，见《人力资源法律政策》'),
  ).toEqual([]);
});

describe('a plain 《通知》 in an interpretation', () => {
  const body =
    '市人力社保局发布了《关于进一步做好疫情防控期间本市人力资源和社会保障相关工作的通知》。\n\n《通知》明确，企业应依法履行劳动合同。《意见》另有规定。';
  const front = { issuers: [], region: '北京', kind: '解读', date: null };

  test('is the notice that its title names; another noun is not', () => {
    const title = '关于进一步做好疫情防控期间本市人力资源和社会保障相关工作的通知的政策解读';
    expect(targets(body, { ...front, title })).toEqual(['jing-36', 'jing-36', 'unknown']);
  });

  test('is the only notice that it cites', () => {
    const title = '市人力社保局有关负责人就疫情防控工作答记者问';
    expect(targets(body, { ...front, title })).toEqual(['jing-36', 'jing-36', 'unknown']);
  });

  test('is nobody’s where two are cited', () => {
    const title = '市人力社保局有关负责人就疫情防控工作答记者问';
    expect(targets(`${body}\n\n按照国办发明电〔2020〕1号`, { ...front, title })).toEqual([
      'jing-36',
      'unknown',
      'unknown',
      'guo-1',
    ]);
  });

  test('is nobody’s in another kind of notice', () => {
    expect(targets(body)).toEqual(['jing-36', 'unknown', 'unknown']);
  });
});

test('documents that are not held have one key under number and under title', () => {
  const citing = [
    notice(
      { id: 'a' },
      '工信部、统计局《关于印发中小企业划型标准规定的通知》（工信部联企业〔2011〕300号）等',
    ),
    notice(
      { id: 'b' },
      '工信部《关于印发中小企业划型标准规定的通知》等规定\n\n《新型冠状病毒感染的肺炎诊疗方案》',
    ),
  ];
  const resolved = resolveCitations(library(...citing), data);
  expect([...resolved.values()].flat().map(({ target }) => target)).toEqual([
    { kind: 'external', key: '工信部联企业(2011)300号' },
    { kind: 'external', key: '工信部联企业(2011)300号' },
    { kind: 'external', key: '《新型冠状病毒感染的肺炎诊疗方案》' },
  ]);
});

describe('a title within a title', () => {
  const SOCIAL = '关于切实做好疫情防控期间社会保险经办工作的通知';

  test.each([
    [
      'the inner one is held, the outer one is not',
      `按照《关于转发〈人力资源社会保障部办公厅${SOCIAL}〉的通知》（粤人社函〔2020〕222号）执行`,
      ['external', 'she-7'],
    ],
    [
      'with no marks around the inner one',
      `按照《关于转发人力资源社会保障部办公厅${SOCIAL}的通知》执行`,
      ['external', 'she-7'],
    ],
    [
      'with its number inside',
      `《转发人力资源社会保障部办公厅〈${SOCIAL}〉（人社厅明电〔2020〕7号）的通知》`,
      ['external', 'she-7'],
    ],
    [
      'neither is held',
      '按照《关于转发〈国务院办公厅关于支持多渠道灵活就业的意见〉的通知》执行',
      ['external'],
    ],
    [
      'the inner one is of somebody else',
      `按照《关于转发〈上海市人力资源和社会保障局${SOCIAL}〉的通知》执行`,
      ['external'],
    ],
    [
      'the outer one is held',
      '宣贯《国务院应对新型冠状病毒感染肺炎疫情联防联控机制印发〈企事业单位复工复产疫情防控措施指南〉的通知》',
      ['guide'],
    ],
  ])('%s', (_case, body, expected) => {
    expect(targets(body)).toEqual(expected);
  });
});

describe('agencies carried over a list', () => {
  test.each([
    ['tell two of one title apart', `落实人社部《关于甲类工作的通知》和《${JOBS}》`, 'bu-2'],
    ['also by the place', `落实市人力社保局《关于甲类工作的通知》、《${JOBS}》`, 'jing-14'],
    [
      'rule out a document of somebody else',
      `落实上海市人力资源和社会保障局《关于甲类工作的通知》和《${JOBS}》`,
      'external',
    ],
  ])('%s', (_case, body, expected) => {
    expect(targets(body)).toEqual(['external', expected]);
  });
});

describe('orders and announcements', () => {
  const held = [
    notice({
      id: 'tax-8',
      title: '关于支持疫情防控有关税收政策的公告',
      docNumber: '财政部税务总局公告2020年第8号',
      date: '2020-02-06',
      issuers: ['财政部', '国家税务总局'],
    }),
    notice({
      id: 'order-1',
      title: '企业职工带薪年休假实施办法',
      docNumber: '人力资源社会保障部令第1号',
      date: '2008-09-18',
      issuers: ['人力资源社会保障部'],
    }),
  ];

  test.each([
    ['agencies joined by 、', '按照财政部、税务总局公告2020年第8号执行', 'tax-8'],
    ['agencies by other names', '按照财政部 国家税务总局公告2020年第8号执行', 'tax-8'],
    ['the number before its kind', '按照财政部、税务总局2020年第8号公告执行', 'tax-8'],
    ['a ministry with 和', '依照人力资源和社会保障部令第1号第三条', 'order-1'],
    ['another year', '按照财政部、税务总局公告2021年第8号执行', 'external'],
    ['another agency', '按照海关总署公告2020年第8号执行', 'external'],
    ['nobody named', '按照公告2020年第8号执行', 'external'],
    ['an order for an announcement', '按照财政部、税务总局令2020年第8号执行', 'external'],
    ['a code of another place', '按照沪人力资源社会保障部令第1号执行', 'external'],
  ])('%s', (_case, body, expected) => {
    expect(targets(body, BEIJING, held)).toEqual([expected]);
  });
});

test('a joint document is known by any of its numbers', () => {
  const body = '《关于作好就业工作的通知》（京财社〔2020〕9号、京人社就字〔2020〕14号）';
  expect(targets(body)).toEqual(['jing-14']);
  expect(targets(body.replace('就字', '医字'))).toEqual(['external']);
});

test('a joint document that is not held goes under one key', () => {
  const body =
    '按照《关于甲类工作的通知》（浙人社发〔2020〕13号、浙财社〔2020〕9号）。\n\n浙财社〔2020〕9号规定';
  const citing = notice({ id: 'citing', ...BEIJING }, body);
  const resolved = resolveCitations(library(citing), data).get('citing') ?? [];
  expect(resolved.map(({ target }) => ('key' in target ? target.key : ''))).toEqual([
    '浙人社发(2020)13号',
    '浙人社发(2020)13号',
  ]);
});

describe('an own list named almost as printed', () => {
  const list = (title: string) => [
    notice({
      id: 'list',
      title: '关于发布线上资源的通知',
      date: '2020-02-20',
      issuers: ['北京市职业能力建设指导中心'],
      region: '北京',
      attachments: [title],
    }),
  ];

  test.each([
    ['one run of words more', '北京市第一批免费提供在线教学资源目录', 'list'],
    ['another batch', '北京市第二批免费提供在线教学资源目录', 'external'],
    ['no place in a series', '北京市区级免费提供在线教学资源目录', 'external'],
    ['two runs of words', '北京市第一批提供在线教学目录', 'external'],
    ['another word in place of one', '北京市第一批免费提供技能竞赛在线教学资源目录', 'external'],
  ])('%s', (_case, printed, expected) => {
    const body = '日前我们公布了《北京市第一批免费提供技能培训在线教学资源目录》，受到好评';
    const wanted = printed.includes('区级') ? body.replace('第一批', '区级') : body;
    expect(targets(wanted, BEIJING, list(printed))).toEqual([expected]);
  });
});

describe('who issued it, said with a date or by the place alone', () => {
  test.each([
    ['agency, date, verb', `北京市人力资源和社会保障局2020年2月6日印发的《${JOBS}》`, 'jing-14'],
    [
      'another agency, date, verb',
      `上海市人力资源和社会保障局于2月3日印发的《${JOBS}》`,
      'external',
    ],
    [
      'another year between',
      '国务院办公厅2019年12月1日印发的《关于延长2020年春节假期的通知》',
      'external',
    ],
    ['the place', `落实北京市印发的《${JOBS}》`, 'jing-14'],
    ['another place', `参照上海市出台的《${JOBS}》`, 'external'],
    [
      'a place that only forwards',
      '天津市转发的《国务院办公厅关于延长2020年春节假期的通知》',
      'guo-1',
    ],
    ['an article that it does not have', '人社厅明电〔2020〕7号文件第九条', 'she-7'],
    ['文件 before the article', '国办发明电〔2020〕1号文件第三条', 'guo-1#sec_3'],
  ])('%s', (_case, body, expected) => {
    expect(targets(body)).toEqual([expected]);
  });
});
