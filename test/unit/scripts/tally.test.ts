import { describe, expect, test } from 'vitest';
import { e2eTally, unitTally } from '../../../scripts/run/tally.ts';

describe('tally', () => {
  test('counts unit tests', () => {
    expect(unitTally('{"numPassedTests":3,"numFailedTests":1,"other":true}')).toEqual({
      passed: 3,
      failed: 1,
    });
  });

  test.each([
    [{ expected: 5, flaky: 1, unexpected: 0 }, [], { passed: 6, failed: 0 }],
    [{ expected: 5, flaky: 0, unexpected: 2 }, [{}], { passed: 5, failed: 2 }],
    [
      { expected: 0, flaky: 0, unexpected: 0 },
      [{ message: 'no server' }],
      { passed: 0, failed: 1 },
    ],
  ])('counts end-to-end tests %j with errors %j', (stats, errors, expected) => {
    expect(e2eTally(JSON.stringify({ stats, errors }))).toEqual(expected);
  });

  test('another shape is an error, never a silent zero', () => {
    expect(() => unitTally('{}')).toThrow();
    expect(() => e2eTally('{"stats":{}}')).toThrow();
  });
});
