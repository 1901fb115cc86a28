import { describe, expect, test } from 'vitest';
import { citeNotice, MANUAL_EDITION } from '../../../src/library/cite-as.ts';
import { citeClause, clauseNames } from '../../../src/library/cite-as-clause.ts';
import { outline } from '../../../src/outline/outline.ts';
import { readBlocks } from '../../../src/outline/read-blocks.ts';

const FRONT = {
  id: 'renshebufa-2020-8',
  bulletin: '2020-02',
  title: '关于做好新型冠状病毒感染肺炎疫情防控期间稳定劳动关系支持企业复工复产的意见',
  docNumber: '人社部发〔2020〕8号',
  date: '2020-02-07',
  issuers: [
    '人力资源社会保障部',
    '中华全国总工会',
    '中国企业联合会/中国企业家协会',
    '中华全国工商业联合会',
  ],
  issuersInferred: false,
  addressees: [],
};

describe('a notice', () => {
  test('first signer and the number of all, title, number', () => {
    expect(citeNotice(FRONT)).toBe(
      '人力资源社会保障部等四部门《关于做好新型冠状病毒感染肺炎疫情防控期间稳定劳动关系支持企业复工复产的意见》（人社部发〔2020〕8号）',
    );
  });

  test.each([
    [
      'one signer',
      { issuers: ['财政部'], title: '关于考勤的通知' },
      '财政部《关于考勤的通知》（人社部发〔2020〕8号）',
    ],
    [
      'two signers',
      { issuers: ['财政部', '教育部'], title: '关于考勤的通知' },
      '财政部等两部门《关于考勤的通知》（人社部发〔2020〕8号）',
    ],
    [
      'no number',
      { issuers: ['财政部'], title: '关于考勤的通知', docNumber: null },
      '财政部《关于考勤的通知》（2020年2月7日）',
    ],
    [
      'neither number nor date',
      { issuers: [], title: '考勤问答', docNumber: null, date: null },
      '《考勤问答》',
    ],
    [
      'an issuer that the title holds',
      { issuers: ['北京住房公积金管理中心'], title: '北京住房公积金管理中心关于考勤的通知' },
      '《北京住房公积金管理中心关于考勤的通知》（人社部发〔2020〕8号）',
    ],
    [
      'inferred issuers',
      { issuersInferred: true, title: '医保局负责人就考勤答记者问' },
      '《医保局负责人就考勤答记者问》（人社部发〔2020〕8号）',
    ],
    [
      'a title in the title',
      { issuers: ['财政部'], title: '关于印发《考勤办法》的通知' },
      '财政部《关于印发〈考勤办法〉的通知》（人社部发〔2020〕8号）',
    ],
  ])('%s', (_, more, expected) => {
    expect(citeNotice({ ...FRONT, ...more })).toBe(expected);
  });

  test('after the manual', () => {
    expect(MANUAL_EDITION).toContain('《法学引注手册》');
    expect(citeNotice({ ...FRONT, issuers: ['财政部'], title: '关于考勤的通知' }, 'manual')).toBe(
      '财政部《关于考勤的通知》，人社部发〔2020〕8号，2020年2月7日发布',
    );
  });
});

function namesOf(body: string, style: 'house' | 'manual' = 'house'): Record<string, string> {
  const front = { ...FRONT, title: '关于考勤的通知' };
  return Object.fromEntries(clauseNames(outline(readBlocks(body), front).clauses, style));
}

describe('clauses', () => {
  test('parts, items and points by their printed numbers', () => {
    expect(
      namesOf(
        '现通知：\n\n## 一、甲\n\n1.乙。\n\n12.丙。\n\n## 二、丁\n\n（四）戊。\n\n2.己；\n\n（1）庚；\n\n①辛。\n\n特此通知。',
      ),
    ).toMatchObject({
      p_1: '引言部分',
      sec_1: '第一部分',
      sec_1__item_12: '第一部分第12项',
      sec_2__sub_4: '第二部分第（四）项',
      sec_2__sub_4__item_2: '第二部分第（四）项第2点',
      sec_2__sub_4__item_2__point_1: '第二部分第（四）项第2点第（1）目',
      sec_2__sub_4__item_2__point_1__subpoint_1: '第二部分第（四）项第2点第（1）目第①小点',
    });
  });

  test('paragraphs as the eye counts them', () => {
    expect(namesOf('甲。\n\n乙。\n\n一、丙。\n\n丁。\n\n二、戊。')).toMatchObject({
      p_1: '引言第1段',
      p_2: '引言第2段',
      sec_1__p_1: '第一部分第2段',
    });
    expect(namesOf('## 一、丙\n\n丁。\n\n二、戊。')).toMatchObject({ sec_1__p_1: '第一部分第1段' });
    expect(namesOf('甲。\n\n乙。')).toEqual({ p_1: '第1段', p_2: '第2段' });
    expect(namesOf('一、丙。\n\n二、戊。\n\n庚。')).toMatchObject({ p_1: '结尾部分' });
    expect(namesOf('问：甲？\n\n答：乙。\n\n丙。')).toEqual({
      qa_1: '第1问',
      qa_1__p_1: '第1问第2段',
    });
  });

  const LAW =
    '## 第二章 工时\n\n第三条 应当报告：\n\n（一）甲；\n\n（四）乙：\n\n1.丙；\n\n书面报告。\n\n第三条之一 变更的：\n\n（一）丁。';

  test('第X条第X款第X项, without the chapter, and without 第一款 where there is no second', () => {
    expect(namesOf(LAW)).toMatchObject({
      chap_2: '第二章',
      art_3: '第三条',
      art_3__para_1__item_4: '第三条第一款第四项',
      art_3__para_1__item_4__point_1: '第三条第一款第四项第1目',
      art_3__para_2: '第三条第二款',
      'art_3-1__para_1__item_1': '第三条之一第一项',
    });
  });

  test('the manual takes figures', () => {
    expect(namesOf(LAW, 'manual')).toMatchObject({
      art_3__para_1__item_4: '第3条第1款第4项',
      'art_3-1': '第3条之一',
    });
  });

  test('attachments and issued texts', () => {
    expect(namesOf('甲。\n\n# 附件1 名单\n\n一、乙。')).toMatchObject({
      att_1__sec_1: '附件1第一部分',
    });
    expect(namesOf('甲。\n\n# 考勤办法\n\n第一条 乙。')).toMatchObject({
      att_1: '所附《考勤办法》',
      att_1__art_1: '所附《考勤办法》第一条',
    });
  });

  test('behind the notice', () => {
    expect(citeClause('《甲》（乙〔2020〕1号）', '第一部分')).toBe(
      '《甲》（乙〔2020〕1号）第一部分',
    );
    expect(citeClause('《甲》，乙〔2020〕1号', '第1条', 'manual')).toBe(
      '《甲》，乙〔2020〕1号，第1条',
    );
    expect(citeClause('《甲》', '')).toBe('《甲》');
  });
});
