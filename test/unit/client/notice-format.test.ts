import { describe, expect, test } from 'vitest';
import {
  type Cited,
  type CitingChoice,
  citationText,
  formattedCitation,
  formattedQuotation,
} from '../../../src/client/notice-format.ts';

const CITED: Cited = {
  house: '财政部《考勤办法》（财〔2021〕3号）',
  manual: '财政部《考勤办法》，财〔2021〕3号，2021年3月1日发布',
  source: '《法律政策》2021年第1期',
  name: '第三条第一款',
  manualName: '第3条第1款',
  pages: '44—45',
  address: 'https://example.cn/notices/cai-2021-3.html#art_3__para_1',
};
const CHOICE: CitingChoice = { style: 'house', format: 'plain', withSource: false };

test('the house style', () => {
  expect(formattedCitation(CITED, CHOICE)).toBe('财政部《考勤办法》（财〔2021〕3号）第三条第一款');
});

test('the manual, closed by a full stop', () => {
  expect(formattedCitation(CITED, { ...CHOICE, style: 'manual' })).toBe(
    '财政部《考勤办法》，财〔2021〕3号，2021年3月1日发布，第3条第1款。',
  );
});

describe('with its source', () => {
  test('and the pages of the clause', () => {
    expect(citationText(CITED, { ...CHOICE, withSource: true })).toBe(
      '财政部《考勤办法》（财〔2021〕3号）第三条第一款，载《法律政策》2021年第1期，第44—45页',
    );
  });

  test('without pages where they are not certain, without anything where there is no source', () => {
    const withSource = { ...CHOICE, withSource: true };
    expect(citationText({ ...CITED, pages: null }, withSource)).toMatch(/第1期$/);
    expect(citationText({ ...CITED, source: null }, withSource)).toMatch(/第一款$/);
  });
});

test('the notice itself has no clause to name', () => {
  const whole = { ...CITED, name: '', manualName: '' };
  expect(citationText(whole, { ...CHOICE, style: 'manual' })).toBe(CITED.manual);
});

test('Markdown is a link, and nothing in the words is markup', () => {
  const cited = { ...CITED, house: '《甲_乙*[丙]》', name: '', address: 'file:///a (b)/c.html#d' };
  expect(formattedCitation(cited, { ...CHOICE, format: 'markdown' })).toBe(
    '[《甲\\_乙\\*\\[丙\\]》](file:///a%20%28b%29/c.html#d)',
  );
});

test('HTML is a link, escaped', () => {
  const cited = { ...CITED, house: '《<b>"甲"&乙》', name: '', address: 'x?a=1&b="' };
  expect(formattedCitation(cited, { ...CHOICE, format: 'html' })).toBe(
    '<a href="x?a=1&amp;b=&quot;">《&lt;b&gt;&quot;甲&quot;&amp;乙》</a>',
  );
});

test('a quotation has its citation below', () => {
  const words = ['第三条 甲。', '<乙>*'];
  expect(formattedQuotation(words, CITED, CHOICE)).toBe(
    '第三条 甲。\n<乙>*\n——财政部《考勤办法》（财〔2021〕3号）第三条第一款',
  );
  expect(formattedQuotation(words, CITED, { ...CHOICE, format: 'markdown' })).toMatch(
    /^> 第三条 甲。\n>\n> \\<乙\\>\\\*\n>\n> ——\[/,
  );
  expect(formattedQuotation(words, CITED, { ...CHOICE, format: 'html' })).toMatch(
    /^<blockquote><p>第三条 甲。<\/p><p>&lt;乙&gt;\*<\/p><\/blockquote><p>——<a /,
  );
});
