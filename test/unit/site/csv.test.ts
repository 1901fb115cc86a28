import { expect, test } from 'vitest';
import { csv } from '../../../src/site/csv.ts';
import { dataPackage } from '../../../src/site/data-package.ts';
import { clauseLines } from '../../../src/site/data-tables.ts';
import { notice } from './notices.ts';

test('cells with marks of their own are quoted, empty ones stay empty', () => {
  expect(
    csv(
      ['a', 'b'],
      [
        ['“甲”,乙', null],
        ['他说"好"', 3],
      ],
    ),
  ).toBe('\uFEFFa,b\r\n"“甲”,乙",\r\n"他说""好""",3\r\n');
});

test('clauses come parents first', () => {
  const lines = clauseLines([notice({}, '## 一、总则\n\n（一）企业应当支付工资。')]);
  expect(lines.map(({ clause, parent }) => [clause, parent])).toEqual([
    ['sec_1', null],
    ['sec_1__sub_1', 'sec_1'],
  ]);
});

test('the description names every field of a notice', () => {
  const [notices] = dataPackage('文号')['resources'] as {
    jsonSchema: { items: { required: string[] } };
  }[];
  expect(notices?.jsonSchema.items.required).toEqual(
    expect.arrayContaining(['id', 'docNumber', 'contentHash', 'url', 'cites', 'citedBy']),
  );
});
