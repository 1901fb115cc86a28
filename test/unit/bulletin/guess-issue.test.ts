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
