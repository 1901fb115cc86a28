import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexBy } from '../../../src/site/index-by.ts';
import { leafOf, leavesOf } from '../../../src/site/volumes.ts';

interface Row {
  readonly date: string | null;
}
const dateOf = ({ date }: Row): string | null => date;
const rows = (...dates: readonly (string | null)[]): readonly Row[] =>
  dates.map((date) => ({ date }));

describe('a long list', () => {
  test('stays on one page as long as it is short', () => {
    const list = rows('2020-02-07', '2019-01-01', null);
    expect(leafOf(list, dateOf, { most: 3 })).toEqual({
      items: list,
      total: 3,
      volumes: [],
      volume: null,
    });
  });

  test('is parted by years, the newest first and shown, what has no date last', () => {
    const list = rows('2019-05-01', '2020-02-07', null, '2019-01-01');
    const { volumes, volume, items, total } = leafOf(list, dateOf, { most: 2 });
    expect(volumes.map(({ id, name, count }) => [id, name, count])).toEqual([
      ['2020', '2020年', 1],
      ['2019', '2019年', 2],
      ['none', '未载日期', 1],
    ]);
    expect([volume?.id, items, total]).toEqual(['2020', rows('2020-02-07'), 4]);
  });

  test('is parted by months where a year is too long', () => {
    const list = rows('2020-01-01', '2020-01-20', '2020-02-07', '2019-12-31');
    const { volumes } = leafOf(list, dateOf, { most: 2 });
    expect(volumes.map(({ id, name }) => [id, name])).toEqual([
      ['2020-02', '2020年2月'],
      ['2020-01', '2020年1月'],
      ['2019-12', '2019年12月'],
    ]);
  });

  test('goes over several pages where a month is too long, or too much has no date', () => {
    const dated = Array.from({ length: 5 }, () => '2020-01-20');
    const list = rows(...dated, '2019-12-31', null, null, null);
    const { volumes } = leafOf(list, dateOf, { most: 2 });
    expect(volumes.map(({ id, name, count }) => [id, name, count])).toEqual([
      ['2020-01', '2020年1月 第1页', 2],
      ['2020-01-2', '2020年1月 第2页', 2],
      ['2020-01-3', '2020年1月 第3页', 1],
      ['2019-12', '2019年12月', 1],
      ['none', '未载日期 第1页', 2],
      ['none-2', '未载日期 第2页', 1],
    ]);
    expect(leafOf(list, dateOf, { wanted: 'none-2', most: 2 }).items).toHaveLength(1);
  });

  test('stays parted by years however much has no date', () => {
    const list = rows('2020-01-01', '2019-05-01', null, null, null);
    expect(leafOf(list, dateOf, { most: 2 }).volumes.map(({ id }) => id)).toEqual([
      '2020',
      '2019',
      'none',
      'none-2',
    ]);
  });

  test.each([
    ['2020-02-21', '2020'],
    ['2021-01-01', '2021'],
    ['2018-01-01', '2022'],
    [null, '2022'],
  ])('opens at %s with %s', (today, opened) => {
    const list = rows('2020-02-07', '2021-03-01', '2022-12-31', '2019-01-01');
    expect(leafOf(list, dateOf, { most: 1, today }).volume?.id).toBe(opened);
  });

  test('every item stands on exactly one page behind the first', () => {
    const date = fc.option(
      fc
        .tuple(fc.integer({ min: 2015, max: 2018 }), fc.integer({ min: 10, max: 12 }))
        .map(([year, month]) => `${year}-${month}-01`),
    );
    fc.assert(
      fc.property(
        fc.array(date, { maxLength: 40 }),
        fc.integer({ min: 1, max: 10 }),
        (dates, most) => {
          const list = rows(...dates);
          const [first, ...others] = leavesOf(list, dateOf, most);
          const shown = others.flatMap(({ leaf }) => leaf.items);
          expect(new Set(shown.length === 0 ? first?.leaf.items : shown)).toEqual(new Set(list));
          expect(shown.length === 0 ? list.length <= most : shown.length === list.length).toBe(
            true,
          );
        },
      ),
    );
  });
});

test('an index gives the items of a key in order, each once', () => {
  const index = indexBy(['ab', 'ba', 'cc'], (word) => word);
  expect([...index]).toEqual([
    ['a', ['ab', 'ba']],
    ['b', ['ab', 'ba']],
    ['c', ['cc']],
  ]);
});
