import { describe, expect, test } from 'vitest';
import { isNamed, numberIn, numberParts } from '../../../../src/search/client/numbers.ts';
import { fold } from '../../../../src/text/fold.ts';

const CODES = [
  '人社部发',
  '人社部明电',
  '国发明电',
  '国办发明电',
  '医保发',
  '京人社劳字',
  '十五届',
];

describe('numberParts', () => {
  test.each([
    ['人社部发〔2020〕8号', { code: '人社部发', year: '2020', serial: '8' }],
    ['〔十五届〕第23号', { code: '十五届', year: '', serial: '23' }],
    ['公告第5号', null],
  ])('%s', (no, parts) => {
    expect(numberParts(no)).toEqual(parts);
  });
});

describe('numberIn', () => {
  test.each([
    ['人社部发〔2020〕8号', '人社部发', '2020', '8', ''],
    ['人社部发[2020]8号', '人社部发', '2020', '8', ''],
    ['人社部发（２０２０）第８号', '人社部发', '2020', '8', ''],
    ['人社部发2020 8', '人社部发', '2020', '8', ''],
    ['人社部发20208', '人社部发', '2020', '8', ''],
    ['人社部发8号', '人社部发', '', '8', ''],
    ['国办发明电', '国办发明电', '', '', ''],
    ['国发明电5号', '国发明电', '', '5', ''],
    ['〔十五届〕第23号', '十五届', '', '23', ''],
    ['11号文', '', '', '11', ''],
    ['京人社劳 11号', '京人社劳', '', '11', ''],
    ['沪人社规〔2019〕3号', '沪人社规', '2019', '3', ''],
    ['京医保发〔2020〕6号', '京医保发', '2020', '6', ''],
    ['人社部发8号 工伤', '人社部发', '', '8', '工伤'],
    ['按照人社部发〔2020〕8号执行', '人社部发', '2020', '8', '按照 执行'],
  ])('%s', (typed, code, year, serial, rest) => {
    const found = numberIn(fold(typed), CODES);
    expect(found).toMatchObject({ code, year, serial });
    expect(found?.rest).toBe(rest);
  });

  test.each([
    '2020年2月8日',
    '隔离期间工资',
    '京人社劳字 年休假',
    '医保 2020',
    '300元',
    '方法发布于2月',
  ])('%s names no number', (typed) => {
    expect(numberIn(fold(typed), CODES)).toBeNull();
  });
});

test('a part of a number names all that have it', () => {
  const parts = { code: '人社部发', year: '2020', serial: '8' };
  const mention = { code: '人社部', year: '', serial: '08', whole: false, rest: '' };
  expect(isNamed(parts, mention)).toBe(true);
  expect(isNamed(parts, { ...mention, whole: true })).toBe(false);
  expect(isNamed(parts, { ...mention, year: '2019' })).toBe(false);
});
