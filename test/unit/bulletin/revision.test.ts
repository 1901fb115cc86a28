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

test.each([
  // A meeting made the whole text anew.
  [
    '（2011年3月2日某省高级人民法院审判委员会第6次会议讨论通过，2016年9月5日某省高级人民法院审判委员会第15次会议修订）',
    '',
    '2016-09-05',
  ],
  [
    '（2001年1月2日某省第九届人民代表大会常务委员会第一次会议通过　2011年3月4日某省第十一届人民代表大会常务委员会第二次会议第一次修订　2021年5月6日某省第十三届人民代表大会常务委员会第三次会议第二次修订）',
    '',
    '2021-05-06',
  ],
  [
    '（2011年3月2日院审判委员会第6次会议通过，2016年9月5日院审判委员会第15次会议修订）',
    '某高法〔2016〕4号',
    '2016-09-05',
  ],
  // The number is of the year in which it was first passed.
  [
    '（2011年3月2日院审判委员会第6次会议通过，2016年9月5日院审判委员会第15次会议修订）',
    '某高法〔2011〕4号',
    undefined,
  ],
  // A decision changed some of it.
  [
    '（2011年3月2日第六次会议通过，根据2016年9月5日第九次会议《关于修改〈某条例〉的决定》修正）',
    '',
    undefined,
  ],
  ['（2011年3月2日第六次会议通过，根据2016年9月5日第九次会议修订）', '', undefined],
  ['（2011年3月2日第六次会议通过）', '', undefined],
])('%s, %s: made anew on %s', (note, number, day) => {
  expect(revisionDate(note, readDocNumber(number), '某省裁判指引')?.iso).toBe(day);
});
