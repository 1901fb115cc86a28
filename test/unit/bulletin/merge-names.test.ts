import { describe, expect, test } from 'vitest';
import { agencyBook } from '../../../src/bulletin/agency-book.ts';
import { mergeNames } from '../../../src/bulletin/merge-names.ts';
import type { Issuer } from '../../../src/model/issuer.ts';

const issuer = (name: string): Issuer => ({
  id: name,
  name,
  short: name,
  aliases: [],
  codes: {},
  region: '全国',
});
const book = agencyBook(
  ['国家林草总局', '林草总局', '水运部', '水运和港口保障部', '国家药械监督管理局'].map(issuer),
);

describe('agencies of a signature', () => {
  test.each([
    ['a name that a scan broke, known as a whole', ['国家 林草总局'], ['国家林草总局']],
    ['broken into three', ['国家药械 监督管理 局'], ['国家药械监督管理局']],
    ['with a part that ends as names do', ['水运和港口 保障部'], ['水运和港口保障部']],
    ['that nobody knows, torn at its front', ['国 家 药 品械监督管理局'], ['国家药品械监督管理局']],
    ['with its office apart', ['水运部 办公厅'], ['水运部办公厅']],
    ['that nobody knows, less its last letter', ['某某省教育 厅'], ['某某省教育厅']],
    [
      'offices of two agencies',
      ['水运部办公厅 林草总局 办公室'],
      ['水运部办公厅', '林草总局办公室'],
    ],
    ['beside another', ['水运部 国家 林草总局'], ['水运部', '国家林草总局']],
    ['two that are known each', ['水运部　林草总局'], ['水运部', '林草总局']],
    ['over two lines', ['国家', '林草总局'], ['国家林草总局']],
    ['two that nobody knows', ['某某协会 某某联合会'], ['某某协会', '某某联合会']],
  ])('%s', (_, lines, names) => {
    expect(mergeNames(lines, book)).toEqual(names);
  });
});

test.each([
  [
    ['某某省财政厅    某某省发展和改革委员', '会某某省教育厅    某某省商务厅'],
    ['某某省财政厅', '某某省发展和改革委员会', '某某省教育厅', '某某省商务厅'],
  ],
  [['某某省人力资源和', '社会保障厅'], ['某某省人力资源和社会保障厅']],
  [
    ['某某省财政厅', '会计学会'],
    ['某某省财政厅', '会计学会'],
  ],
])('a name of which the next row has the end: %j', (lines, names) => {
  expect(mergeNames(lines, book)).toEqual(names);
});
