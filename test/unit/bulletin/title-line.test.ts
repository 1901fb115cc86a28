import { expect, test } from 'vitest';
import { isTitleLine } from '../../../src/bulletin/title-line.ts';
import { squeeze } from '../../../src/text/squeeze.ts';

const lineOf = (text: string): boolean =>
  isTitleLine({
    lines: [],
    text,
    plain: squeeze(text),
    centred: true,
    newPage: false,
    gapBefore: false,
    opensPage: false,
    apart: false,
  });

test.each([
  '关于做好有关',
  '工作的通知',
  '国务院办公厅',
  '关于缴费比例由4%调整为5%的通知',
  '江海省司法厅关于律师事务所年度检查结果的通告(江司通〔2031〕5号)',
  '【3】关于某事的通知【某发〔2031〕1号】',
])('%s can be a line of a title', (text) => {
  expect(lineOf(text)).toBe(true);
});

test.each([
  '国发〔2018〕1号',
  '2020年3月1日',
  '各省、自治区、直辖市人民政府：',
  '附件：某某办法',
  '特此通知。',
  '————政策文件————',
  '【国务院文件】',
  '〔协会通知〕',
  '第二部分 部门规章',
  '10001元至50000元的部分 按4%－5%交纳',
  '烫烫锟斤拷',
  '劳动政策选编 2022年第2期',
])('%s can be none', (text) => {
  expect(lineOf(text)).toBe(false);
});
