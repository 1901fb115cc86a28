// A firm's archive made of real clauses, built and searched: npm run bench:scale [-- 1000 10000] [--alone 50000] [--queries N] [--runs N] [--keep]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { citationLibrary } from '../scripts/run/citation-library.ts';
import { clausePool } from './scale/clause-pool.ts';
import { growth, overLimits } from './scale/limits.ts';
import { type Measured, measureArchive } from './scale/measure-archive.ts';
import type { Step } from './scale/step.ts';
import type { Judged } from './search/judge.ts';

const { values: options, positionals } = parseArgs({
  options: {
    alone: { type: 'string' },
    dist: { type: 'string', default: 'dist' },
    queries: { type: 'string', default: '60' },
    runs: { type: 'string', default: '60' },
    keep: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
/** Sizes whose pages are built, and those that are split, resolved and indexed alone: by themselves, all that is asked for. */
const asked = positionals.length > 0 || options.alone !== undefined;
const whole = asked ? positionals : ['1000', '10000'];
const alone = (asked ? (options.alone ?? '') : '50000').split(',').filter(Boolean);

const queries = JSON.parse(
  readFileSync(join(import.meta.dirname, 'queries/own.dev.json'), 'utf8'),
) as Judged[];
const setting: Omit<Measured, 'whole'> = {
  pool: clausePool(citationLibrary('.').notices),
  real: options.dist,
  queries: queries.map(({ q }) => q).slice(0, Number(options.queries)),
  runs: Number(options.runs),
  keep: options.keep,
};

const steps: Step[] = [];
for (const count of whole)
  steps.push(await measureArchive(Number(count), { ...setting, whole: true }));
for (const count of alone)
  steps.push(await measureArchive(Number(count), { ...setting, whole: false }));

const over = steps.flatMap(overLimits);
for (const [at, to] of steps.slice(1).entries()) {
  const from = steps[at];
  if (from === undefined) continue;
  const { times, figures } = growth(from, to);
  console.log(
    `\n${from.notices} → ${to.notices} notices: the archive grows ${times.toFixed(1)} times`,
  );
  for (const { name, grown, faster } of figures) {
    console.log(`  ${name}: ${grown.toFixed(1)} times${faster ? ', faster than the archive' : ''}`);
    if (faster) over.push(`${to.notices}: ${name} grows faster than the archive`);
  }
}
if (over.length > 0) {
  console.log(`\nOver the limit: ${over.join('; ')}`);
  process.exitCode = 1;
}
