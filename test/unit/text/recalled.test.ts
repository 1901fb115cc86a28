import { expect, test, vi } from 'vitest';
import { recalled } from '../../../src/text/recalled.ts';

test('answers as the reader does, and reads a text once', () => {
  const read = vi.fn((text: string) => (text === '' ? null : text.length));
  const known = recalled(read);
  expect(['国务院', '', '国务院', '人社部发'].map(known)).toEqual([3, null, 3, 4]);
  expect(known('国务院')).toBe(3);
  expect(read.mock.calls.filter(([text]) => text === '国务院')).toHaveLength(1);
});

test('keeps no more than a bulletin needs: what was asked long ago is read again, with the same answer', () => {
  const read = vi.fn((text: string) => `${text}。`);
  const known = recalled(read);
  known('一');
  for (let at = 0; at < 40_000; at += 1) known(`第${at}行`);
  expect(known('一')).toBe('一。');
  expect(read.mock.calls.filter(([text]) => text === '一')).toHaveLength(2);
});
