import { readFileSync, rmSync } from 'node:fs';
import { browser } from './run/browser.ts';
import { noteBudget, notedBudgets } from './run/budget.ts';
import { budgetTable, isKept } from './run/budget-table.ts';
import { freePort } from './run/free-port.ts';
import { step, stepApart } from './run/step.ts';
import { e2eTally, type Tally, unitTally } from './run/tally.ts';

/** Everything that must hold before a change lands. `npm test -- e2e` leaves out what needs no browser. */
const onlyE2e = process.argv.includes('e2e');
/** Seconds on two cores that have nothing else to do. */
const MOST_SECONDS = 600;
const MOST_BUILD_SECONDS = 15;
const began = performance.now();
const total = { passed: 0, failed: 0 };
const failures: string[] = [];

const seconds = (since: number): number => (performance.now() - since) / 1000;

function count({ passed, failed }: Tally): void {
  total.passed += passed;
  total.failed += failed;
}

function noted(name: string, ok: boolean): boolean {
  count(ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  if (!ok) failures.push(name);
  return ok;
}

const check = (name: string, command: string, args: readonly string[]): boolean =>
  noted(name, step(command, args));

/** A check that others run beside: its output is shown when it ends. */
const checkApart = async (
  name: string,
  command: string,
  args: readonly string[],
): Promise<boolean> => noted(name, await stepApart(command, args));

function suite(name: string, command: string, args: readonly string[], read: () => Tally): void {
  const ok = step(command, args);
  let tally: Tally = { passed: 0, failed: 0 };
  try {
    tally = read();
  } catch {
    failures.push(`${name}: no report was written`);
  }
  count(tally);
  // A runner can fail without a failing test (coverage under its threshold, a suite that does not load).
  if (!ok && tally.failed === 0) total.failed += 1;
  if (!ok) failures.push(name);
}

rmSync('test-results', { recursive: true, force: true });
process.env['CHROMIUM_PATH'] = browser();
process.env['WENHAO_TEST_PORT'] ??= String(await freePort());

if (!onlyE2e) {
  check('format and lint', 'biome', ['check', '.']);
  check('types for content', 'astro', ['sync']);
  suite(
    'unit tests',
    'vitest',
    [
      'run',
      '--coverage',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=test-results/unit.json',
    ],
    () => unitTally(readFileSync('test-results/unit.json', 'utf8')),
  );
}

const buildBegan = performance.now();
if (check('build', 'node', ['scripts/build.ts'])) {
  noteBudget({
    name: 'build',
    value: seconds(buildBegan),
    limit: MOST_BUILD_SECONDS,
    unit: 's',
    bound: 'most',
    timed: true,
  });
  // Each of these keeps one core busy.
  const types = async (): Promise<void> => {
    // Reads every TypeScript file of the project as tsc does, and the components besides.
    if (!onlyE2e) await checkApart('types', 'astro', ['check']);
  };
  const files = async (): Promise<void> => {
    if (!onlyE2e) await checkApart('unused code', 'knip', []);
    await checkApart('content', 'node', ['scripts/check.ts']);
    await checkApart('valid HTML', 'html-validate', ['dist/**/*.html']);
    await checkApart('links and fragments', 'linkinator', [
      'dist',
      '--recurse',
      '--check-fragments',
      '--silent',
      '--skip',
      '^https?://(?!localhost|127)',
    ]);
  };
  await Promise.all([types(), files()]);
  check('search quality', 'node', [
    'bench/search.ts',
    '--held',
    '--no-peers',
    '--no-ablations',
    '--runs',
    '150',
  ]);
  check('Lighthouse', 'node', ['bench/lighthouse.ts', '--floor']);
  suite('end to end', 'playwright', ['test'], () =>
    e2eTally(readFileSync('test-results/e2e.json', 'utf8')),
  );
}

if (!onlyE2e)
  noteBudget({
    name: 'the whole test',
    value: seconds(began),
    limit: MOST_SECONDS,
    unit: 's',
    bound: 'most',
    timed: true,
  });
const budgets = notedBudgets();
const over = budgets.filter((budget) => !budget.timed && !isKept(budget));
for (const { name } of over) failures.push(`budget: ${name}`);
total.failed += over.length;
console.log(`\n${budgetTable(budgets).join('\n')}`);
if (failures.length > 0) console.log(`\nFailed: ${failures.join('; ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
