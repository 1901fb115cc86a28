import { expect, test } from 'vitest';
import { type Recent, withRecent } from '../../../../src/client/desk/recent.ts';

const read = (notice: string): Recent => ({ notice, title: notice, docNumber: null, at: '' });

test('the notice read last comes first, each once, thirty at most', () => {
  const all = ['a', 'b', 'a', 'c'].map(read).reduce<readonly Recent[]>(withRecent, []);
  expect(all.map(({ notice }) => notice)).toEqual(['c', 'a', 'b']);
  const many = Array.from({ length: 40 }, (_, at) => read(`n-${at}`));
  expect(many.reduce<readonly Recent[]>(withRecent, [])).toHaveLength(30);
});
