import { describe, expect, test } from 'vitest';
import type { FoundCitation } from '../../../../src/model/citation.ts';
import { library, notice } from './fixture.ts';

function found(body: string, title = '关于别的事的通知'): readonly FoundCitation[] {
  return library(notice({ id: 'a', title }, body))[0]?.citations ?? [];
}

const short = (citation: FoundCitation) =>
  [citation.form, citation.docNumber ?? '', citation.title ?? '', citation.issuers.join('、')].join(
    ' | ',
  );

describe('each form of citation', () => {
  test.each([
    [
      'title with number behind',
      '落实《人力资源社会保障部办公厅关于妥善处理新型冠状病毒感染的肺炎疫情防控期间劳动关系问题的通知》（人社厅明电〔2020〕5号），对因疫情防控引发的',
      [
        'title | 人社厅明电〔2020〕5号 | 人力资源社会保障部办公厅关于妥善处理新型冠状病毒感染的肺炎疫情防控期间劳动关系问题的通知 | 人力资源社会保障部办公厅',
      ],
    ],
    [
      'issuers before, in brackets of another kind',
      '区人力资源社会保障局应按照市人力资源社会保障局、市财政局《关于印发<北京市职业技能提升行动实施方案（2019-2021年）>相关配套文件的通知》（京人社能发[2019]142号）文件中',
      [
        'title | 京人社能发〔2019〕142号 | 关于印发<北京市职业技能提升行动实施方案（2019-2021年）>相关配套文件的通知 | 市人力资源社会保障局、市财政局',
        'title |  | 北京市职业技能提升行动实施方案（2019-2021年） | ',
      ],
    ],
    [
      'and others',
      '工作措施和人力资源社会保障部等五部委《关于做好疫情防控期间有关就业工作的通知》（人社部明电〔2020〕2号）文件精神',
      [
        'title | 人社部明电〔2020〕2号 | 关于做好疫情防控期间有关就业工作的通知 | 人力资源社会保障部',
      ],
    ],
    [
      'issuers before a verb',
      '2020年2月21日,国家医疗保障局、财政部、国家税务总局联合印发了《关于阶段性减征职工基本医疗保险费的指导意见》（医保发[2020]6号）。',
      [
        'title | 医保发〔2020〕6号 | 关于阶段性减征职工基本医疗保险费的指导意见 | 国家医疗保障局、财政部、国家税务总局',
      ],
    ],
    [
      'issuers run together inside the title',
      '《人力资源社会保障部教育部财政部交通运输部国家卫生健康委关于做好疫情防控期间有关就业工作的通知》（人社部明电〔2020〕2号），探索',
      [
        'title | 人社部明电〔2020〕2号 | 人力资源社会保障部教育部财政部交通运输部国家卫生健康委关于做好疫情防控期间有关就业工作的通知 | 人力资源社会保障部、教育部、财政部、交通运输部、国家卫生健康委',
      ],
    ],
    ['number alone', '按照人社部明电〔2020〕2号文件要求', ['number | 人社部明电〔2020〕2号 |  | ']],
    [
      'number before its title',
      '根据京政办发〔2020〕7号文件《关于应对新型冠状病毒感染的肺炎疫情影响促进中小微企业持续健康发展的若干措施》的规定',
      [
        'title | 京政办发〔2020〕7号 | 关于应对新型冠状病毒感染的肺炎疫情影响促进中小微企业持续健康发展的若干措施 | ',
      ],
    ],
    [
      'numbers that share a year',
      '继续执行人社部发〔2020〕8号、11号和12号的规定',
      [
        'number | 人社部发〔2020〕8号 |  | ',
        'number | 人社部发〔2020〕11号 |  | ',
        'number | 人社部发〔2020〕12号 |  | ',
      ],
    ],
    [
      'serials that share 号',
      '继续执行人社部发〔2020〕8、11、12号和医保发〔2020〕6号',
      [
        'number | 人社部发〔2020〕8号 |  | ',
        'number | 人社部发〔2020〕11号 |  | ',
        'number | 人社部发〔2020〕12号 |  | ',
        'number | 医保发〔2020〕6号 |  | ',
      ],
    ],
    [
      'numbers that share a code',
      '符合人社部发〔2019〕8号、〔2020〕11号规定的',
      ['number | 人社部发〔2019〕8号 |  | ', 'number | 人社部发〔2020〕11号 |  | '],
    ],
    [
      'angle brackets around the year',
      '按照人社部发〈2020〉8号、医保发<2020>6号文件',
      ['number | 人社部发〔2020〕8号 |  | ', 'number | 医保发〔2020〕6号 |  | '],
    ],
    [
      'a plain short name beside its number',
      '按照《通知》（人社部发〔2020〕11号）要求',
      ['number | 人社部发〔2020〕11号 |  | '],
    ],
    [
      'number without an agency code',
      '北京市人民代表大会常务委员会公告〔十五届〕第23号公布',
      ['number | 〔十五届〕第23号 |  | 北京市人民代表大会常务委员会'],
    ],
    ['order', '（国务院令第423号）', ['number | 国务院令第423号 |  | 国务院']],
    [
      'a title without brackets before its number',
      '附件：人力资源社会保障部办公厅关于做好新型冠状病毒感染的肺炎疫情防控期间人力资源市场管理有关工作的通知（人社厅明电〔2020〕8号）',
      [
        'number | 人社厅明电〔2020〕8号 | 人力资源社会保障部办公厅关于做好新型冠状病毒感染的肺炎疫情防控期间人力资源市场管理有关工作的通知 | 人力资源社会保障部办公厅',
      ],
    ],
    [
      'a title without brackets behind its agency',
      '企业应当按照国务院办公厅关于延长2020年春节假期的通知要求安排补休',
      ['title |  | 国务院办公厅关于延长2020年春节假期的通知 | 国务院办公厅'],
    ],
    [
      'broken by a line end',
      '在落实《人力资源社会保障部办公厅关于人力资源和社会保 障系统做好疫情防控有关工作的通知》（人社厅明电 〔2020〕 3 号）要求基础上',
      [
        'title | 人社厅明电〔2020〕3号 | 人力资源社会保障部办公厅关于人力资源和社会保障系统做好疫情防控有关工作的通知 | 人力资源社会保障部办公厅',
      ],
    ],
    [
      'a list',
      '贯彻《关于甲类工作的通知》《关于乙类工作的意见》和《关于丙类工作的决定》精神',
      [
        'title |  | 关于甲类工作的通知 | ',
        'title |  | 关于乙类工作的意见 | ',
        'title |  | 关于丙类工作的决定 | ',
      ],
    ],
    [
      'nested marks belong to the outermost title, and the inner title is told too',
      '现就执行《关于对《关于因防控疫情推迟开学企业职工看护未成年子女期间工资待遇问题的通知》有关问题说明的通知》答复如下',
      [
        'title |  | 关于对《关于因防控疫情推迟开学企业职工看护未成年子女期间工资待遇问题的通知》有关问题说明的通知 | ',
        'title |  | 关于因防控疫情推迟开学企业职工看护未成年子女期间工资待遇问题的通知 | ',
      ],
    ],
    [
      'an agency that no data lists',
      '按照甘肃省人力资源社会保障厅《关于做好春耕用工的通知》要求',
      ['title |  | 关于做好春耕用工的通知 | 甘肃省人力资源社会保障厅'],
    ],
    [
      'our own',
      '2月6日，我部印发《关于切实做好技能人才评价有关工作的通知》，明确要求',
      ['title |  | 关于切实做好技能人才评价有关工作的通知 | 本机关'],
    ],
  ])('%s', (_form, text, expected) => {
    expect(found(text).map(short)).toEqual(expected);
  });
});

describe('what is no citation', () => {
  test.each([
    ['a phrase', '国务院关于做好疫情防控工作的决策部署'],
    ['a plan in quotes', '实施职业技能提升行动“互联网+职业技能培训计划”的目标任务'],
    ['a bracket that never closes', '按照《中华人民共和国的要求做好工作'],
    ['a year in brackets', '方案（2019）规定的8号楼'],
    ['a telephone number', '联系电话：010-84207252/84208244（传真）'],
  ])('%s', (_what, text) => {
    expect(found(text)).toEqual([]);
  });

  test('the own number on a line of its own', () => {
    const own = notice(
      { id: 'a', docNumber: '人社部发〔2020〕12号' },
      '人社部发【2020】12号\n\n正文。',
    );
    expect(library(own)[0]?.citations).toEqual([]);
  });
});

describe('short names', () => {
  test('set up in words, used without brackets, before and after', () => {
    const citations = found(
      '财政部印发《关于阶段性减免企业社会保险费的通知》（人社部发〔2020〕11号，以下简称11号文件）。就11号文件的有关实施工作\n\n不得突破11号文件规定的上限。',
    );
    expect(citations.map(short)).toEqual([
      'title | 人社部发〔2020〕11号 | 关于阶段性减免企业社会保险费的通知 | 财政部',
      'short-name | 人社部发〔2020〕11号 | 关于阶段性减免企业社会保险费的通知 | 财政部',
      'short-name | 人社部发〔2020〕11号 | 关于阶段性减免企业社会保险费的通知 | 财政部',
    ]);
    expect(citations.map(({ span }) => span.block)).toEqual([0, 0, 1]);
  });

  test('set up in brackets', () => {
    expect(
      found(
        '财政部印发《关于阶段性减征职工基本医疗保险费的指导意见》（以下简称《意见》）。就《意见》发布后公众关心的问题',
      ).map(short),
    ).toEqual([
      'title |  | 关于阶段性减征职工基本医疗保险费的指导意见 | 财政部',
      'short-name |  | 关于阶段性减征职工基本医疗保险费的指导意见 | 财政部',
    ]);
  });

  test.each([
    ['behind 文件', '根据人社部发〔2020〕11号文件（以下简称11号文）。\n\n11号文规定'],
    ['by 简称 alone', '根据人社部发〔2020〕11号文件（简称《减免通知》）。\n\n《减免通知》规定'],
  ])('set up %s', (_how, body) => {
    expect(found(body).map(({ docNumber }) => docNumber)).toEqual([
      '人社部发〔2020〕11号',
      '人社部发〔2020〕11号',
    ]);
  });

  test('a name set up for something that is no document carries nothing', () => {
    const citations = found(
      '落实《关于甲类工作的通知》（以下简称《通知》）。\n\n五部门的工作要求（以下简称《通知》）如下。\n\n《通知》明确，企业应当补休。',
    );
    expect(citations.map(short)).toEqual([
      'title |  | 关于甲类工作的通知 | ',
      'short-name |  | 通知 | ',
    ]);
  });

  test('a plain 《通知》 carries only itself', () => {
    expect(found('《通知》明确，企业应依法履行劳动合同').map(short)).toEqual([
      'short-name |  | 通知 | ',
    ]);
  });
});

describe('year, clause, span and sentence', () => {
  test('the year of issue is read where the text names it', () => {
    const years = (text: string) => found(text).map(({ year }) => year);
    expect(years('2019年5月，国务院办公厅印发《职业技能提升行动方案（2019—2021年）》。')).toEqual([
      2019,
    ]);
    expect(years('落实1月23日印发的《关于做好有关工作的通知》')).toEqual([null]);
    expect(years('2020年，各地要按照财政部《关于做好有关工作的通知》')).toEqual([null]);
  });

  test('every citation says where it stands', () => {
    const body = '一、加强服务。第一句话。各地要按照人社部明电〔2020〕2号要求办理！第三句。';
    expect(found(body)).toEqual([
      expect.objectContaining({
        span: { block: 0, start: 17, end: 30 },
        text: '人社部明电〔2020〕2号',
        clause: 'sec_1',
        sentence: '各地要按照人社部明电〔2020〕2号要求办理！',
      }),
    ]);
  });

  test('the clause of a notice or law cited with it is kept', () => {
    const points = found('按照京政办发〔2020〕7号第三条的规定').map((each) => each.points);
    expect(points).toEqual([[{ article: 3, branch: null, paragraph: null, item: null }]]);
  });
});
