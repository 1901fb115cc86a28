import { expect, test } from 'vitest';
import { uniqueIds } from '../../../src/bulletin/unique-ids.ts';

test('an id that is taken gets the lowest number that is free', () => {
  const take = uniqueIds();
  expect(['a-1', 'a-1', 'a-1-3', 'a-1', 'a-1', 'b'].map(take)).toEqual([
    'a-1',
    'a-1-2',
    'a-1-3',
    'a-1-4',
    'a-1-5',
    'b',
  ]);
});
