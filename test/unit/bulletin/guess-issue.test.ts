import { describe, expect, test } from 'vitest';
import { guessIssue } from '../../../src/bulletin/guess-issue.ts';
import type { Page } from '../../../src/model/page.ts';

const page = (...texts: readonly string[]): Page => ({
  lines: texts.map((text, index) => ({ text, line: index + 1, gapBefore: false })),
});
const BODY = ['各地要切实做好疫情防控工作。', '一、提高思想认识。'];

describe('name and issue of a bulletin', () => {
  test.each<[string, readonly Page[], string | null, string | null, string | null]>([
    [
      'in a running head, name and issue on one line',
      Array(4).fill(page('劳动用工政策月报        2021 年第 3 期', ...BODY)),
      '劳动用工政策月报',
      '2021年第3期',
      null,
    ],
    [
      'on a title page, one below the other',
      [page('　　用工与社会保险政策汇编', '二〇二一年第三辑（总第 27 辑）', ...BODY)],
      '用工与社会保险政策汇编',
      '二〇二一年第三辑',
      null,
    ],
    [
      'of a month',
      [page('人事政策选编', '2022年11月刊', ...BODY)],
      '人事政策选编',
      '2022年11月刊',
      '2022-11',
    ],
    [
      'on a cover before a numbered order, parts and chapters',
      [
        page(
          '和州市第二人民医院',
          '价格收费政策文件汇编',
          '（2018—2023年）',
          '价格管理办公室 编',
          '二〇二三年九月',
          '目　录',
          '第一部分 收费管理\t1',
          '1. 收费管理办法（国家某局令第5号）\t1',
          '第一部分 收费管理',
          '收费管理办法',
          '国家某局令第5号',
          '第一部分 收费管理',
          '国家某局令第5号',
          '国家某局令第5号',
        ),
      ],
      '价格收费政策文件汇编',
      null,
      '2023-09',
    ],
    [
      'on a cover with its month in Chinese figures, 〇 read as a letter',
      [page('和州市用工政策选编', '和州市人民政府办公室编', '二O二二年十一月', '目 录', '就业')],
      '和州市用工政策选编',
      null,
      '2022-11',
    ],
    [
      'on a cover of two rows, with the day of printing',
      [page('和州省劳动和就业', '文件汇编', '2021年第l2期', '2021年12月5日出版', '目录')],
      '和州省劳动和就业文件汇编',
      '2021年第12期',
      '2021-12-05',
    ],
    [
      'next above the years, where it ends as no book does',
      [page('和州市职工医院', '医保政策学习材料', '（2019—2024年）', '编印说明', '2024年1月')],
      '医保政策学习材料',
      null,
      null,
    ],
    [
      'in a masthead in letters set apart, issue by number',
      [page('和 州 市', '政 府 公 报', '2023年第4号（总号：118）', '目录')],
      '和州市政府公报',
      '2023年第4号',
      null,
    ],
    [
      'nothing on a bulletin that begins with a document and its number',
      [
        page('某某总署公告', '2023年第127号', '2023年10月8日', ...BODY),
        page('国家某局令第5号', ...BODY),
      ],
      null,
      null,
      null,
    ],
    [
      'nothing on a bulletin that begins with a section',
      [page('第一部分 综合管理', '关于做好春节值班工作的通知', '2023年1月5日', ...BODY)],
      null,
      null,
      null,
    ],
    ['an issue whose name is nowhere', [page('第 12 期', ...BODY)], null, '第12期', null],
  ])('%s', (_, pages, name, issue, date) => {
    expect(guessIssue(pages)).toEqual({ name, issue, date });
  });

  test('an issue cited once in the text is not the bulletin’s own', () => {
    const text = Array.from({ length: 20 }, (_, at) => `第${at}段正文`);
    expect(guessIssue([page(...text, '刊于《公报》2019年第5期')])).toEqual({
      name: null,
      issue: null,
      date: null,
    });
  });
});
