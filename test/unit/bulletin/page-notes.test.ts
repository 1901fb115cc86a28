import { expect, test } from 'vitest';
import { linesOf } from '../../../src/bulletin/line.ts';
import { pageNotes } from '../../../src/bulletin/page-notes.ts';
import type { Page } from '../../../src/model/page.ts';
import { splitText } from './split-text.ts';

/** A page of lines; an empty one is a gap before the next. */
const page = (lines: readonly string[]): Page => ({
  lines: lines.flatMap((text, at) =>
    text === '' ? [] : [{ text, line: at + 1, gapBefore: lines[at - 1] === '' }],
  ),
});

const notesOf = (lines: readonly string[]): readonly string[][] =>
  pageNotes(linesOf([page(lines), page(['正文。'])])).map((note) =>
    note.lines.map(({ text }) => text),
  );

test.each([
  [
    ['许可证由省级部门发放。2', '应当同步登记、', '', '2许可证办理事项可在网站', '查询。——编者注'],
    [['2许可证办理事项可在网站', '查询。——编者注']],
  ],
  [
    ['甲①，乙②。', '', '①甲指职工。', '②乙指单位。'],
    [['①甲指职工。'], ['②乙指单位。']],
  ],
  // No word has the mark.
  [['许可证由省级部门发放。', '', '2许可证办理事项'], []],
  // A date, the numbering of a clause, no gap.
  [['共12。', '', '12月31日前完成。'], []],
  [['共2。', '', '2.许可证由省级部门发放。'], []],
  [['共2。', '2许可证办理事项'], []],
])('%j has the notes %j', (lines, notes) => {
  expect(notesOf(lines)).toEqual(notes);
});

test('a text without pages has none', () => {
  expect(pageNotes(linesOf([page(['共2。', '', '2许可证办理事项'])]))).toEqual([]);
});

test('a note stands behind the paragraph that has its mark, and cuts no sentence that runs over the page', () => {
  const source = [
    '关于发放许可证的通知',
    '',
    '人社部发〔2019〕8号',
    '',
    '各省、自治区、直辖市人力资源社会保障厅：',
    '　　现将许可证的发放有关事项通知如下，请各地认真遵照执行，执',
    '行中的重要情况要及时向部里报告，部里将适时对各地的落实情况开',
    '展检查。',
    '　　一、许可证由省级人力资源社会保障部门按照规定的条件和程序',
    '发放，任何地方都不得以任何名义向申请人收取费用。1',
    '　　二、各地要加强组织领导，明确责任分工，建立健全工作机制，',
    '',
    '1许可证办理事项可在网站查询。',
    '\f加强部门之间的协调配合，实现同步登记、统一管理，确保各项工作',
    '于年底前全部完成。',
    '　　三、各地要加强宣传引导，通过多种形式解读政策，让申请人知',
    '道在哪里办、怎么办，让许可证的发放工作在阳光下进行，接受社会',
    '监督。',
    '　　　　　　　　　　　　　　　　　　　　人力资源社会保障部',
    '　　　　　　　　　　　　　　　　　　　　　　2019年3月1日',
  ].join('\n');
  const { notices, placed, total } = splitText(source);
  expect(notices[0]?.body.split('\n\n').slice(2, 5)).toEqual([
    '一、许可证由省级人力资源社会保障部门按照规定的条件和程序发放，任何地方都不得以任何名义向申请人收取费用。1',
    '1许可证办理事项可在网站查询。',
    '二、各地要加强组织领导，明确责任分工，建立健全工作机制，加强部门之间的协调配合，实现同步登记、统一管理，确保各项工作于年底前全部完成。',
  ]);
  expect(placed).toBe(total);
});
