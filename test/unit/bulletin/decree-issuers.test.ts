import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { agencyBook } from '../../../src/bulletin/agency-book.ts';
import { decreeIssuers } from '../../../src/bulletin/decree-issuers.ts';
import { issuersSchema } from '../../../src/model/issuer.ts';

const book = agencyBook(
  issuersSchema.parse(parse(readFileSync('content/data/issuers.yaml', 'utf8'))),
);

test.each([
  [['总理李某某'], '中华人民共和国国务院', ['国务院']],
  [['部长张某某'], '人力资源和社会保障部', ['人力资源和社会保障部']],
  // The order names one of two whose heads have signed.
  [
    ['人力资源社会保障部部长尹某某', '财政部部长肖某'],
    '人力资源和社会保障部',
    ['人力资源和社会保障部', '财政部'],
  ],
  [
    ['国家税务总局局长：王某某', '某某管理总局局长努尔·某某'],
    undefined,
    ['国家税务总局', '某某管理总局'],
  ],
  // A joint order names all that issue it, whatever the heads call them.
  [
    ['人力资源社会保障部部长尹某某', '某某监管委主任李某'],
    '中华人民共和国人力资源和社会保障部中华人民共和国某某监督管理委员会',
    ['人力资源和社会保障部', '某某监督管理委员会'],
  ],
  [['某市市长李某'], '某市人民政府', ['某市人民政府']],
  [['中华人民共和国主席习某某'], '中华人民共和国主席', ['中华人民共和国主席']],
  [['部长张某某'], undefined, []],
  [[], undefined, []],
])('%j under an order of %s: %j', (officers, order, issuers) => {
  expect(decreeIssuers(officers, order, book)).toEqual(issuers);
});
