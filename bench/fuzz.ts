import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  isMainThread,
  type MessagePort,
  parentPort,
  Worker,
  workerData,
} from 'node:worker_threads';
import fc from 'fast-check';
import { readText } from '../src/bulletin/read-text.ts';
import { splitBulletin } from '../src/bulletin/split.ts';
import { bulletinsSchema } from '../src/model/bulletin.ts';
import { issuersSchema } from '../src/model/issuer.ts';
import { lawsSchema } from '../src/model/law.ts';
import { siteConfigSchema } from '../src/model/site-config.ts';
import { synonymsSchema } from '../src/model/synonym.ts';
import { topicsSchema } from '../src/model/topic.ts';
import { numberIn } from '../src/search/client/numbers.ts';
import { partQuantities } from '../src/search/client/quantities.ts';
import { parseQuery } from '../src/search/client/query.ts';
import { readState, writeState } from '../src/search/client/state.ts';
import { parseNotice } from '../src/store/parse-notice.ts';
import { readYaml } from '../src/store/read-yaml.ts';
import { sha256 } from '../src/store/sha256.ts';
import { splitData } from '../src/store/split-data.ts';
import { fold } from '../src/text/fold.ts';

/**
 * Gives broken bulletins, front matters, data files and queries to what reads them, for as long as is asked, and prints runs
 * and findings: `npm run bench:fuzz -- --minutes 10 --seed N`. A crash, an unclear problem or a run that takes seconds is a finding.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
  },
});
const MILLISECONDS = Number(values.minutes) * 60_000;
const SEED = Number(values.seed);
/** Milliseconds of processor time that no single input may take. */
const SLOW_MS = 3_000;
/** Characters put in at once: a reader of YAML may take a second for a megabyte of it. */
const LONGEST = 20_000;
const RUNS = 50;
/** Milliseconds that no round may take, on a busy machine too. */
const STUCK_MS = 120_000;
const DATA = 'content/data';
// A problem is told in Chinese, in one line.
const CLEAR = /^(?=.*\p{Script=Han})[^\n]+$/u;

const bulletin = readFileSync('content/bulletins/2020-02.txt', 'utf8').split('\n');
const notices = readdirSync('content/notices', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => readFileSync(join('content/notices', name), 'utf8'));
const data = splitData(DATA);
const SCHEMAS = {
  'issuers.yaml': issuersSchema,
  'laws.yaml': lawsSchema,
  'site.yaml': siteConfigSchema,
  'synonyms.yaml': synonymsSchema,
  'topics.yaml': topicsSchema,
  '../bulletins/bulletin.yaml': bulletinsSchema,
} as const;
/** What the watch hands to the thread that works. */
const given = workerData as { readonly first: number; readonly folder: string } | null;
const folder = given?.folder ?? mkdtempSync(join(tmpdir(), 'wenhao-fuzz-'));
const file = join(folder, 'data.yaml');

/** What is put into a text: marks of YAML, Markdown, queries and bulletins, or anything. */
const noise = fc.oneof(
  fc.constantFrom(
    ...['---', '\n', ': ', '- ', '&a ', '*a', '!!map ', '<<: *a', '{', '[', '"', "'", '|', '>'],
    ...[
      '? ',
      '%YAML 9',
      '#',
      '\t',
      '\u0000',
      '\ud800',
      '\ufeff',
      '《',
      '（',
      '〔2020〕',
      '号',
      '\f',
    ],
    ...['__proto__: 1\n', 'constructor: ', 'null', '.nan', '1e999', '2020-13-45', '同条:', '-'],
    `a: &a [x]\nb: &b [${'*a,'.repeat(200)}]\nc: &c [${'*b,'.repeat(200)}]\n`,
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const act = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.nat(40),
  put: noise,
  times: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.nat(3000) }),
});
const acts = fc.array(act, { maxLength: 6 });

interface Act {
  readonly at: number;
  readonly drop: number;
  readonly put: string;
  readonly times: number;
}

function broken(text: string, changes: readonly Act[]): string {
  let out = text;
  for (const { at, drop, put, times } of changes) {
    const place = Math.floor(at * out.length);
    out = out.slice(0, place) + put.repeat(times).slice(0, LONGEST) + out.slice(place + drop);
  }
  return out;
}

function clear(problems: readonly { readonly message: string }[]): void {
  for (const { message } of problems)
    if (!CLEAR.test(message)) throw new Error(`unclear: ${JSON.stringify(message)}`);
}

const bulletins = fc
  .tuple(fc.nat(bulletin.length - 1), fc.integer({ min: 1, max: 300 }), acts)
  .map(([from, count, changes]) => broken(bulletin.slice(from, from + count).join('\n'), changes));
const fronts = fc
  .tuple(fc.constantFrom(...notices), acts)
  .map(([text, changes]) => broken(text.slice(0, 3000), changes));
const files = fc
  .tuple(fc.constantFrom(...(Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[])), acts)
  .map(
    ([name, changes]) =>
      [name, broken(readFileSync(join(DATA, name), 'utf8').slice(0, 4000), changes)] as const,
  );
const queries = fc
  .tuple(
    fc.constantFrom(
      '',
      '?q=人社部发2020 8号&n=20',
      '人社部发〔2020〕8号 "停工停产" | -缓缴 发文:住建部',
    ),
    acts,
  )
  .map(([text, changes]) => broken(text, changes));

type Check = () => fc.IProperty<[unknown]> | fc.IProperty<unknown>;

/** Runs a check and turns a slow one into a finding. */
const timed =
  <T>(check: (input: T) => void) =>
  (input: T): void => {
    const before = process.cpuUsage();
    check(input);
    const { user } = process.cpuUsage(before);
    if (user / 1000 > SLOW_MS) throw new Error(`slow: ${Math.round(user / 1000)} ms`);
  };

const CHECKS: Readonly<Record<string, Check>> = {
  splitter: () =>
    fc.property(
      bulletins,
      timed((text) => {
        const { pages } = readText(new TextEncoder().encode(text), 'b');
        const result = splitBulletin(pages, { bulletin: 'b', issuers: data.issuers, hash: sha256 });
        clear(result.problems);
        if (result.notices.length > 0 && result.placed !== result.total)
          throw new Error(`placed ${result.placed} of ${result.total}`);
      }),
    ),
  'front matter': () =>
    fc.property(
      fronts,
      timed((text) => {
        const { parsed, problems } = parseNotice(text, 'a.md', 'b');
        clear(problems);
        if (parsed === null && problems.length === 0) throw new Error('nothing read, nothing said');
      }),
    ),
  'data files': () =>
    fc.property(
      files,
      timed(([name, text]) => {
        writeFileSync(file, text);
        const read = readYaml<unknown>(file, SCHEMAS[name]);
        clear(read.problems);
        if (read.data === null && read.problems.length === 0)
          throw new Error('nothing read, nothing said');
      }),
    ),
  queries: () =>
    fc.property(
      queries,
      timed((text) => {
        const state = readState(text);
        const again = writeState(readState(writeState(state)));
        if (again !== writeState(state))
          throw new Error('an address is not read as it was written');
        parseQuery(fold(text));
        partQuantities(fold(text));
        numberIn(fold(text), ['人社部发', '国发']);
      }),
    ),
};

/** What one round of one check gave. */
interface Round {
  readonly name: string;
  readonly seed: number;
  readonly runs: number;
  /** What was said, and the input it was said of; null where all held. */
  readonly finding: readonly [string, string] | null;
}

/** Runs one check with one seed. */
function round(name: string, check: Check, seed: number): Round {
  const details = fc.check(check() as fc.IProperty<unknown>, { numRuns: RUNS, seed });
  const failed = details.failed && details.counterexample !== null;
  const said = String(details.errorInstance).split('\n')[0] ?? '';
  const input = JSON.stringify(details.counterexample).slice(0, 300);
  return { name, seed, runs: details.numRuns, finding: failed ? [said, input] : null };
}

/** Rounds without end in a thread of its own: what never comes back must not take the watch with it. */
function work(port: MessagePort, first: number): void {
  for (let at = first; ; at += 1)
    for (const [name, check] of Object.entries(CHECKS)) {
      const seed = SEED * 100_000 + at;
      port.postMessage({ at, name, seed });
      port.postMessage(round(name, check, seed));
    }
}

/** Watches rounds until the time is over: each that ends, and each that takes longer than any may. */
async function watch(): Promise<number> {
  const runs = new Map<string, number>();
  const findings = new Set<string>();
  const end = Date.now() + MILLISECONDS;
  const tell = (name: string, seed: number, said: string, input: string): void => {
    if (!findings.has(`${name}: ${said}`))
      console.log(`${name}, seed ${seed}: ${said}\n  ${input}`);
    findings.add(`${name}: ${said}`);
  };
  for (let first = 0; first === 0 || Date.now() < end; ) {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: { first, folder },
      argv: process.argv.slice(2),
    });
    let now = { at: first, name: '', seed: 0 };
    let since = Date.now();
    worker.on('message', (message: typeof now | Round) => {
      since = Date.now();
      if ('at' in message) now = message;
      else {
        runs.set(message.name, (runs.get(message.name) ?? 0) + message.runs);
        if (message.finding !== null) tell(message.name, message.seed, ...message.finding);
      }
    });
    worker.on('error', (error) => tell(now.name, now.seed, String(error), ''));
    const stuck = (): boolean => Date.now() - since > STUCK_MS;
    while (!stuck() && (Date.now() < end || runs.size < Object.keys(CHECKS).length))
      await new Promise((done) => setTimeout(done, 500));
    if (stuck()) tell(now.name, now.seed, `no end in ${STUCK_MS / 1000} s`, '');
    await worker.terminate();
    first = now.at + 1;
  }
  rmSync(folder, { recursive: true });
  for (const [name, count] of runs) console.log(`${name}: ${count} runs`);
  console.log(`${findings.size} findings in ${values.minutes} minutes, seed ${SEED}`);
  return findings.size === 0 ? 0 : 1;
}

if (isMainThread) process.exitCode = await watch();
else if (parentPort !== null) work(parentPort, given?.first ?? 0);
