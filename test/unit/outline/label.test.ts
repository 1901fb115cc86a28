import { expect, test } from 'vitest';
import { readLabel } from '../../../src/outline/label.ts';

test.each([
  ['一、提高思想认识。各地要充分', 'sec', '1', '一、', false],
  ['十二、保障日常人力资源公共服务。', 'sec', '12', '十二、', false],
  ['二．开展行前服务', 'sec', '2', '二．', false],
  ['一、二级医院应当', 'sec', '1', '一、', true],
  ['（四）保持工作场所通风换气。', 'sub', '4', '（四）', false],
  ['(十一)主动化解劳动关系矛盾。', 'sub', '11', '(十一)', false],
  ['1.加强分类指导。', 'item', '1', '1.', false],
  ['12．组织开展', 'item', '12', '12．', false],
  ['3、拓展线上培训', 'item', '3', '3、', false],
  ['1.2020年北京地区毕业生', 'item', '1', '1.', false],
  ['（1）招用本市登记失业人员', 'point', '1', '（1）', false],
  ['2）失业人员', 'point', '2', '2）', false],
  ['①养老保险', 'subpoint', '1', '①', false],
  ['㈢规范用工', 'sub', '3', '㈢', false],
  ['⑿其他情形', 'point', '12', '⑿', false],
  ['⒉申报流程', 'item', '2', '⒉', false],
  ['⑳其他', 'subpoint', '20', '⑳', false],
  ['第十二条 纳税人发生的', 'art', '12', '第十二条', false],
  ['第一百三十三条之一 在道路上', 'art', '133-1', '第一百三十三条之一', false],
  ['第五条规定的情形', 'art', '5', '第五条', true],
  ['第二章 子女教育', 'chap', '2', '第二章', false],
  ['第一编 通则', 'part', '1', '第一编', false],
  ['第三节 罚则', 'div', '3', '第三节', false],
])('%s', (text, kind, key, label, doubtful) => {
  expect(readLabel(text)).toMatchObject({ kind, key, text: label, doubtful });
});

test.each([
  '2.4万元；100人（含）以上的',
  '0.8%，以上年度',
  '2020年2月3日',
  '一是深入学习领会',
  '（此件公开发布）',
  '（含）以上',
  '第一书记、驻村工作队',
  '第二批免费技能培训',
  '010-64962031',
])('%s is no numbering', (text) => {
  expect(readLabel(text)).toBeNull();
});

test('the length takes in the spaces after the label', () => {
  expect(readLabel('第三条　用人单位')?.length).toBe(4);
  expect(readLabel('㈢ 规范用工')?.length).toBe(2);
});
