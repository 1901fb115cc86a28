import { describe, expect, test } from 'vitest';
import { readPrint } from '../../../src/bulletin/print.ts';
import { readText } from '../../../src/bulletin/read-text.ts';

/** The units of a text, as one line each. */
function unitsOf(text: string): readonly string[] {
  return readPrint(readText(new TextEncoder().encode(text), 'b').pages).units.map(
    ({ plain }) => plain,
  );
}

const FULL = '各地要加强组织领导明确工作责任结合实际制定具体办法确保各项措施落';
/** A text wrapped at 32 characters, so that its width can be told. */
const WRAPPED = Array.from(
  { length: 6 },
  () => `　　${FULL}\n实到位并及时报告执行中遇到的问题。`,
).join('\n');
const PARAGRAPH = `${FULL}实到位并及时报告执行中遇到的问题。`;
const around = (lines: readonly string[]): readonly string[] =>
  unitsOf([WRAPPED, ...lines, WRAPPED].join('\n')).slice(6, -6);

describe('printed lines that belong together', () => {
  test('are the lines of a paragraph', () => {
    expect(unitsOf(WRAPPED)).toEqual(Array.from({ length: 6 }, () => PARAGRAPH));
  });

  test.each([
    [
      'a number broken at the end of a full line',
      ['　　关于同意某某市调整城市总体规划有关事项和相关若干问题的批复　国', '函〔2018〕145号'],
      ['关于同意某某市调整城市总体规划有关事项和相关若干问题的批复国函〔2018〕145号'],
    ],
    [
      'a note under a title that closes two lines below',
      ['　　　　　（2020年2月7日某某市人民代表大会常务委员', '　　　　　　　会第十八次会议通过）'],
      ['（2020年2月7日某某市人民代表大会常务委员会第十八次会议通过）'],
    ],
    [
      'a title in 《》 broken across lines',
      ['　　根据国务院《关于做好工作', '有关事项的通知》执行。'],
      ['根据国务院《关于做好工作有关事项的通知》执行。'],
    ],
    [
      'addressees over two lines',
      ['各省、自治区、直辖市和新疆生产建设兵团人力资源和社会保障厅（局），', '各有关单位：'],
      ['各省、自治区、直辖市和新疆生产建设兵团人力资源和社会保障厅（局），各有关单位：'],
    ],
  ])('are those of %s', (_, lines, units) => {
    expect(around(lines)).toEqual(units);
  });

  test.each([
    [
      'an agency and the date below it',
      ['　　　　　　　　　　　　　　　　　财政部', '　　　　　　　　　　　　　　2020年3月1日'],
    ],
    [
      'a damaged date too',
      ['　　　　　　　　　　　　　　　　　财政部', '　　　　　　　　　　　　　　2020年3月3■日'],
    ],
    [
      'a number and the title above it',
      ['　　　　　　关于做好有关工作的通知', '　　　　　　　　财发〔2020〕1号'],
    ],
    ['clauses', ['　　一、加强领导。', '　　二、落实责任。']],
    ['addresses on the net', ['http://www.example.cn/a', 'http://www.example.cn/b']],
  ])('are not %s', (_, lines) => {
    expect(around(lines)).toEqual(lines.map((line) => line.trim()));
  });
});
