import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citationArcs } from '../../../../src/library/network/citation-arcs.ts';

const NOTICES = [
  { id: 'city', date: '2020-02-19', cites: ['ministry', 'holiday'] },
  { id: 'explained', date: '2020-02-19', cites: ['city'] },
  { id: 'alone', date: '2020-02-01', cites: [] },
  { id: 'holiday', date: '2020-01-26', cites: [] },
  { id: 'undated', date: null, cites: ['holiday'] },
  { id: 'ministry', date: '2020-02-07', cites: ['holiday', 'elsewhere'] },
];

test('from the earliest down, what is cited above what cites it, the undated last', () => {
  const { rows, arcs, alone, left } = citationArcs(NOTICES, 10);
  expect(rows).toEqual(['holiday', 'ministry', 'city', 'explained', 'undated']);
  expect(arcs).toEqual([
    { cited: 0, citing: 1 },
    { cited: 1, citing: 2 },
    { cited: 0, citing: 2 },
    { cited: 2, citing: 3 },
    { cited: 0, citing: 4 },
  ]);
  expect(alone).toEqual(['alone']);
  expect(left).toBe(0);
});

test('on one day the cited comes first, however the bulletin orders them', () => {
  const day = '2020-02-19';
  const { rows } = citationArcs(
    [
      { id: 'b', date: day, cites: ['a'] },
      { id: 'a', date: day, cites: [] },
    ],
    10,
  );
  expect(rows).toEqual(['a', 'b']);
});

test('of many, those with the most citations', () => {
  const { rows, left } = citationArcs(NOTICES, 2);
  expect(rows).toEqual(['holiday', 'city']);
  expect(left).toBe(3);
});

test('every notice is a row, alone, or counted as left; every arc joins two rows', () => {
  const id = fc.nat(12).map(String);
  const notice = fc.record({
    id,
    date: fc.constantFrom('2020-01-01', '2020-01-02', null),
    cites: fc.uniqueArray(id, { maxLength: 5 }),
  });
  const library = fc
    .uniqueArray(notice, { selector: (it) => it.id, maxLength: 12 })
    .map((all) => all.map((it) => ({ ...it, cites: it.cites.filter((to) => to !== it.id) })));
  fc.assert(
    fc.property(library, fc.integer({ min: 1, max: 12 }), (notices, most) => {
      const { rows, arcs, alone, left } = citationArcs(notices, most);
      expect(rows.length + alone.length + left).toBe(notices.length);
      expect(new Set(rows).size).toBe(rows.length);
      for (const { cited, citing } of arcs)
        expect([rows[cited], rows[citing]].every((it) => it !== undefined)).toBe(true);
    }),
  );
});
