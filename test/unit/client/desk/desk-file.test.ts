import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDeskFile, writeDeskFile } from '../../../../src/client/desk/desk-file.ts';
import {
  type Kept,
  keptOf,
  LONGEST_NOTE,
  mergedKept,
  withKept,
} from '../../../../src/client/desk/kept.ts';
import { readKept } from '../../../../src/client/desk/read-kept.ts';

const KEPT: Kept = {
  notice: 'caifa-2021-3',
  clause: 'sec_3__sub_6',
  title: '关于规范职工考勤管理工作的通知',
  docNumber: '财考发〔2021〕3号',
  name: '第三部分第（六）项',
  quote: '（六）…',
  marked: true,
  note: '<b>与合同第4条比对</b>\n"甲"&乙',
  changed: '2021-03-01T08:30:00.000Z',
};

test('what is written is read again, markup in a note as the text that it is', () => {
  expect(readDeskFile(writeDeskFile([KEPT]))).toEqual({ kept: [KEPT], unread: 0 });
  expect(readDeskFile(`\uFEFF${writeDeskFile([])}`)).toEqual({ kept: [], unread: 0 });
});

describe('nothing that comes from outside is trusted', () => {
  test.each([
    ['no JSON', '收藏'],
    ['another kind of file', '{"format":"x","version":1,"kept":[]}'],
    ['a later version', '{"format":"wenhao-desk","version":2,"kept":[]}'],
    ['a list', '[]'],
    ['null', 'null'],
  ])('%s', (_, text) => expect(readDeskFile(text)).toBeNull());

  test.each([
    ['an address for an id', { notice: 'javascript:alert(1)' }],
    ['a way out of the folder', { notice: '../../etc' }],
    ['a clause that would end the address', { clause: 'sec_1" onclick="' }],
    ['no clause', { clause: '' }],
    ['a title that is no text', { title: 7 }],
    ['a note without end', { note: '甲'.repeat(LONGEST_NOTE + 1) }],
    ['a time that is none', { changed: 'gestern' }],
    ['neither marked nor noted', { marked: false, note: '' }],
  ])('%s', (_, change) => expect(readKept({ ...KEPT, ...change })).toBeNull());

  test('entries that cannot be read are counted, the others kept', () => {
    const text = writeDeskFile([KEPT, { ...KEPT, clause: '??' }]);
    expect(readDeskFile(text)).toEqual({ kept: [KEPT], unread: 1 });
  });
});

describe('keeping', () => {
  test('a mark taken off a clause with a note leaves the note; with neither the clause is let go', () => {
    const noted = withKept([KEPT], { ...KEPT, marked: false });
    expect(keptOf(noted, KEPT.notice, KEPT.clause)?.note).toBe(KEPT.note);
    expect(withKept(noted, { ...KEPT, marked: false, note: '' })).toEqual([]);
  });

  test('two notes on one clause are both there after a merge, the same note once', () => {
    const other = { ...KEPT, note: '另一台电脑上写的', changed: '2021-04-01T00:00:00Z' };
    const [merged] = mergedKept([KEPT], [other]);
    expect(merged?.note).toContain(KEPT.note);
    expect(merged?.note).toContain(other.note);
    expect(mergedKept([KEPT], [KEPT])).toEqual([KEPT]);
  });
});

const entry: fc.Arbitrary<Kept> = fc.record({
  notice: fc.constantFrom('a-1', 'b-2'),
  clause: fc.constantFrom('sec_1', 'sec_2', 'art_3'),
  title: fc.constant('甲'),
  docNumber: fc.constant(null),
  name: fc.constant('乙'),
  quote: fc.constant('丙'),
  marked: fc.boolean(),
  note: fc.string({ maxLength: 20 }),
  changed: fc.constantFrom('2021-03-01T00:00:00Z', '2022-03-01T00:00:00Z'),
});
const desk = fc
  .array(entry, { maxLength: 6 })
  .map((all) => all.reduce<readonly Kept[]>(withKept, []));

test('a merge loses neither mark nor note, and putting the same in again changes nothing', () => {
  fc.assert(
    fc.property(desk, desk, (here, elsewhere) => {
      const merged = mergedKept(here, elsewhere);
      for (const one of [...here, ...elsewhere]) {
        const found = keptOf(merged, one.notice, one.clause);
        expect(found?.note).toContain(one.note);
        if (one.marked) expect(found?.marked).toBe(true);
      }
      const notes = (all: readonly Kept[]): readonly string[] =>
        all.map(({ notice, clause, note }) => `${notice}#${clause} ${note}`).sort();
      expect(notes(mergedKept(merged, elsewhere))).toEqual(notes(merged));
    }),
  );
});
