import { describe, expect, test } from 'vitest';
import type { LawPoint } from '../../../../src/model/citation.ts';
import { library, notice } from './fixture.ts';

const point = ({ article, branch, paragraph, item }: LawPoint): string =>
  `${article}${branch === null ? '' : `-${branch}`}.${paragraph ?? ''}.${item ?? ''}`;

/** Number, title, agencies and articles of each citation found in a sentence; empty parts left out. */
function found(body: string): readonly string[] {
  const [entry] = library(notice({ id: 'a', title: '关于别的事的通知' }, body));
  return (entry?.citations ?? []).map(({ docNumber, otherNumbers = [], title, issuers, points }) =>
    [docNumber, ...otherNumbers, title, issuers.join('、'), points.map(point).join(' ')]
      .filter((part) => part !== null && part !== '')
      .join(' | '),
  );
}

describe('sentences as other bulletins print them', () => {
  test.each([
    [
      '国发 and 国办发 in one list',
      '贯彻《国务院关于做好当前和今后一段时期就业创业工作的意见》（国发〔2017〕28号）、《国务院办公厅关于支持多渠道灵活就业的意见》（国办发〔2020〕27号）要求',
      [
        '国发〔2017〕28号 | 国务院关于做好当前和今后一段时期就业创业工作的意见 | 国务院',
        '国办发〔2020〕27号 | 国务院办公厅关于支持多渠道灵活就业的意见 | 国务院办公厅',
      ],
    ],
    [
      'articles of two laws',
      '根据《中华人民共和国劳动合同法》第三条、第五条和《工资支付暂行规定》第七条第二款第（三）项的规定',
      ['中华人民共和国劳动合同法 | 3.. 5..', '工资支付暂行规定 | 7.2.3'],
    ],
    [
      'a judicial interpretation with number and article',
      '依据《最高人民法院关于审理劳动争议案件适用法律问题的解释（一）》（法释〔2020〕26号）第四十四条',
      [
        '法释〔2020〕26号 | 最高人民法院关于审理劳动争议案件适用法律问题的解释（一） | 最高人民法院 | 44..',
      ],
    ],
    [
      'an interpretation of a law is not that law',
      '民事诉讼法第六十七条及《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第九十条',
      [
        '民事诉讼法 | 67..',
        '最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释 | 最高人民法院 | 90..',
      ],
    ],
    [
      'two numbers of one joint document',
      '《关于阶段性减免企业社会保险费有关问题的通知》（浙人社发〔2020〕13号、浙财社〔2020〕9号）自发布之日起',
      ['浙人社发〔2020〕13号 | 浙财社〔2020〕9号 | 关于阶段性减免企业社会保险费有关问题的通知'],
    ],
    [
      'two numbers that are two documents',
      '符合财税〔2018〕164号、国税发〔2009〕3号文件规定的',
      ['财税〔2018〕164号', '国税发〔2009〕3号'],
    ],
    [
      'an announcement of two agencies',
      '按照财政部、税务总局公告2020年第8号执行',
      ['财政部税务总局公告2020年第8号 | 财政部、税务总局'],
    ],
    [
      'an announcement beside a title that names its agencies',
      '《财政部 税务总局关于支持疫情防控有关个人所得税政策的公告》（财政部 税务总局公告2020年第10号）',
      [
        '财政部税务总局公告2020年第10号 | 财政部税务总局关于支持疫情防控有关个人所得税政策的公告 | 财政部、税务总局',
      ],
    ],
    [
      'an announcement of an agency that no data lists',
      '按照中国银保监会公告2020年第5号要求',
      ['中国银保监会公告2020年第5号 | 中国银保监会'],
    ],
    [
      'an order of a ministry with 和 in its name',
      '依照《企业职工带薪年休假实施办法》（人力资源和社会保障部令第1号）第十条',
      ['人力资源和社会保障部令第1号 | 企业职工带薪年休假实施办法 | 人力资源和社会保障部 | 10..'],
    ],
    [
      'an order before its title',
      '人力资源社会保障部令第44号《人才市场管理规定》同时废止',
      ['人力资源社会保障部令第44号 | 人才市场管理规定 | 人力资源社会保障部'],
    ],
    [
      'the number before 令',
      '《女职工劳动保护特别规定》（国务院第619号令）第七条',
      ['国务院令第619号 | 女职工劳动保护特别规定 | 国务院 | 7..'],
    ],
    [
      'an order in Chinese figures with the state in front',
      '（中华人民共和国国务院令第四百二十三号）',
      ['中华人民共和国国务院令第423号 | 中华人民共和国国务院'],
    ],
    [
      'items joined by 至',
      '《劳动合同法》第四十六条第（一）至（三）项，以及刑法第一百三十三条之一第一款第（二）项至第（四）项',
      ['劳动合同法 | 46..1 46..2 46..3', '刑法 | 133-1.1.2 133-1.1.3 133-1.1.4'],
    ],
    [
      'a short name set up beside the number',
      '就贯彻国务院办公厅《关于进一步做好稳就业工作的意见》（国发〔2019〕28 号，以下简称《意见》）提出如下意见。《意见》第三条',
      [
        '国发〔2019〕28号 | 关于进一步做好稳就业工作的意见 | 国务院办公厅',
        '国发〔2019〕28号 | 关于进一步做好稳就业工作的意见 | 国务院办公厅 | 3..',
      ],
    ],
    [
      'a short name by number',
      '财政部《关于有关个人所得税政策的公告》（财政部公告2020年第10号，以下简称10号公告）转发给你们，10号公告第一条规定的补助',
      [
        '财政部公告2020年第10号 | 关于有关个人所得税政策的公告 | 财政部',
        '财政部公告2020年第10号 | 关于有关个人所得税政策的公告 | 财政部 | 1..',
      ],
    ],
    [
      'a remark between two numbers in round brackets',
      '根据《关于执行〈工伤保险条例〉若干问题的意见》（人社部发〔2013〕34号）及（人社部发〔2016〕29号）文件',
      ['人社部发〔2013〕34号 | 关于执行〈工伤保险条例〉若干问题的意见', '人社部发〔2016〕29号'],
    ],
    [
      'a former ministry',
      '劳动和社会保障部《关于确立劳动关系有关事项的通知》（劳社部发[2005]12号）第一条、第二条',
      ['劳社部发〔2005〕12号 | 关于确立劳动关系有关事项的通知 | 劳动和社会保障部 | 1.. 2..'],
    ],
    [
      'round brackets around the year, spaces, 文',
      '沪人社规﹝2021﹞33 号文、沪人社福（2019）23号文件继续有效',
      ['沪人社规〔2021〕33号', '沪人社福〔2019〕23号'],
    ],
    [
      'quotation marks in the title',
      '《国务院关于印发“十四五”就业促进规划的通知》（国发〔2021〕14号）提出',
      ['国发〔2021〕14号 | 国务院关于印发“十四五”就业促进规划的通知 | 国务院'],
    ],
    ['我部 in an order is whoever speaks', '我部令第3号规定的期限', ['令第3号 | 本机关']],
    [
      '依 in front of a code that begins with 法',
      '依法发〔2020〕7号意见第二条第（一）项，妨害传染病防治的',
      ['法发〔2020〕7号 | 2..1'],
    ],
    [
      'a city in general is nobody',
      '参照特大城市《关于优化甲类服务的办法》执行',
      ['关于优化甲类服务的办法'],
    ],
    [
      '第（三）条 of a notice is no article',
      '按照国办发明电〔2020〕1号第（三）条安排',
      ['国办发明电〔2020〕1号'],
    ],
    [
      'the year before the code',
      '按照（2031）某人社函12号的要求，参照《关于仲裁条款效力的复函》（〔2005〕民四他字第3号）办理',
      ['〔2031〕某人社函12号', '〔2005〕民四他字第3号 | 关于仲裁条款效力的复函'],
    ],
    [
      'the year before the code, the agency in front',
      '最高人民法院[2012]民一他字第17号复函认为',
      ['〔2012〕民一他字第17号 | 最高人民法院'],
    ],
    [
      'the year before the code, at the end of a title',
      '《关于仲裁条款效力的复函（[2005]民四他字第3号）》第一条',
      ['〔2005〕民四他字第3号 | 关于仲裁条款效力的复函 | 1..'],
    ],
    [
      'further serials of one year and code that stand in front',
      '（2005）民四他字第3号、第4号，（2031）某人社函12、13号',
      [
        '〔2005〕民四他字第3号',
        '〔2005〕民四他字第4号',
        '〔2031〕某人社函12号',
        '〔2031〕某人社函13号',
      ],
    ],
    [
      'two numbers of one joint document, the year before the code',
      '《关于案件移送的复函》（〔2003〕民立他字第5号、高检会〔2003〕7号）',
      ['〔2003〕民立他字第5号 | 高检会〔2003〕7号 | 关于案件移送的复函'],
    ],
    [
      'a short name by number, the year before the code',
      '（2031）某人社函12号（以下简称12号函），12号函第一条',
      ['〔2031〕某人社函12号', '〔2031〕某人社函12号 | 1..'],
    ],
    [
      'an edition and an order behind a title',
      '《事业单位国有资产管理办法》（2019）财政部令第100号',
      ['事业单位国有资产管理办法', '财政部令第100号 | 财政部'],
    ],
    [
      'a year in brackets and an ordinal are no code',
      '根据[2019]第3号文件，（2020年）某某部门第5号，（2020）某某部门5号',
      ['〔2019〕第3号'],
    ],
  ])('%s', (_form, sentence, expected) => {
    expect(found(sentence)).toEqual(expected);
  });
});

describe('agencies in front of a list', () => {
  test.each([
    [
      'speak for each title of it',
      '落实人社部《关于甲类工作的通知》（人社部发〔2020〕8号）、《关于乙类工作的意见》和《关于丙类工作的决定》精神',
      ['人社部', '人社部', '人社部'],
    ],
    [
      'not for a title that names its own',
      '落实人社部《关于甲类工作的通知》和《国务院办公厅关于乙类工作的意见》、《关于丙类工作的决定》',
      ['人社部', '国务院办公厅', ''],
    ],
    [
      'not beyond other words',
      '落实人社部《关于甲类工作的通知》，按照《关于乙类工作的意见》办理',
      ['人社部', ''],
    ],
    [
      'not where they stand inside a title',
      '落实《人社部关于甲类工作的通知》和《关于乙类工作的意见》',
      ['人社部', ''],
    ],
    [
      'over a short name set up between',
      '落实人社部《关于甲类工作的通知》（以下简称《甲通知》）和《关于乙类工作的意见》',
      ['人社部', '人社部'],
    ],
  ])('%s', (_case, sentence, expected) => {
    const [entry] = library(notice({ id: 'a', title: '关于别的事的通知' }, sentence));
    expect(entry?.citations.map(({ issuers }) => issuers.join('、'))).toEqual(expected);
  });
});
