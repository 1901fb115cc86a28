import { expect, test } from 'vitest';
import { revisionDate } from '../../../src/bulletin/revision.ts';
import { readDocNumber } from '../../../src/text/doc-number.ts';

const NOTE =
  '（2004年3月2日省人民政府令第171号发布，根据2011年9月5日《关于修改部分规章的决定》第一次修正，根据2018年7月20日《关于修改部分规章的决定》第二次修正）';

test.each([
  ['某省集体合同实施细则（2018年修正）', '某省人民政府令第188号', '2018-07-20'],
  ['某省集体合同实施细则（2011年修正）', '某省人民政府令第180号', '2011-09-05'],
  // The number is that of the first text: its day is the day of that.
  ['某省集体合同实施细则（2018年修正）', '某省人民政府令第171号', undefined],
  ['某省集体合同实施细则', '某省人民政府令第188号', undefined],
  ['某省集体合同实施细则（2016年修正）', '某省人民政府令第188号', undefined],
  ['某省集体合同实施细则（2018年修正）', '', undefined],
])('%s, %s', (title, number, day) => {
  expect(revisionDate(NOTE, readDocNumber(number), title)?.iso).toBe(day);
});
