import { z } from 'zod';

/** Counts of tests. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const unitReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });
const e2eReport = z.object({
  stats: z.object({ expected: z.int(), flaky: z.int(), unexpected: z.int() }),
  errors: z.array(z.unknown()).default([]),
});

/** Counts from Vitest's JSON report. Throws on another shape. */
export function unitTally(json: string): Tally {
  const report = unitReport.parse(JSON.parse(json));
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** Counts from Playwright's JSON report; an error outside a test counts as one failure. Throws on another shape. */
export function e2eTally(json: string): Tally {
  const { stats, errors } = e2eReport.parse(JSON.parse(json));
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + (stats.unexpected === 0 ? errors.length : 0),
  };
}
