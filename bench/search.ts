// Search quality, bytes and time on the built site: npm run bench:search [-- --held] [--peers] [--ablations] [--dist DIR] [--runs N] [--write]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { browser as findBrowser } from '../scripts/run/browser.ts';
import { noteBudget } from '../scripts/run/budget.ts';
import { type SearchFigures, searchFiguresSchema } from '../src/model/search-figures.ts';
import { ablated } from './search/ablations.ts';
import { type Judged, mean, quantile, type Score, score } from './search/judge.ts';
import { ask, launch, open } from './search/page.ts';
import { type Engine, miniSearch, stockPagefind } from './search/peers.ts';
import { serve } from './search/served.ts';
import { literalRuns, type SourceNotice, sourceNotices, spellings } from './search/source.ts';

const BULLETIN = '2020-02';
const SEED = 20200221;
/** Success: the first result is relevant; answers: it has the best grade of all. */
const FLOORS = { success: 0.95, answers: 0.92, ndcg: 0.93, literal: 1, numbers: 1 } as const;
/** Kinds whose words stand in the texts, against questions and everyday words. */
const FIRST_SORT = new Set(['kw', 'multi', 'title', 'num', 'sub', 'op']);

/** What the site tells of its search; it may not claim more than is measured. */
const PUBLISHED = join(import.meta.dirname, '../content/data/search-figures.json');
const TOLERANCE = 0.005;

/** Published shares that are better than what was measured now. */
function tooProud(now: SearchFigures): string[] {
  const told = searchFiguresSchema.parse(JSON.parse(readFileSync(PUBLISHED, 'utf8')));
  const shares = [
    'success',
    'answers',
    'reciprocalRank',
    'recall',
    'ndcg',
    'literalRecall',
  ] as const;
  return shares
    .filter((name) => told[name] > now[name] + TOLERANCE)
    .map(
      (name) => `published ${name} ${told[name]}, measured ${now[name]}: run with --held --write`,
    );
}

const { values: options } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    held: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: true },
    ablations: { type: 'boolean', default: true },
    misses: { type: 'boolean', default: false },
    runs: { type: 'string', default: '300' },
    write: { type: 'boolean', default: false },
  },
  allowNegative: true,
});

const read = (path: string): Judged[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, path), 'utf8')) as Judged[];
/** The queries that came with the hand-checked data. */
const gold = read('gold/queries.dev.json');
const queries = [
  ...gold,
  ...read('queries/own.dev.json'),
  ...read('queries/third.dev.json'),
  ...read('queries/fourth.dev.json'),
  ...read('queries/fifth.dev.json'),
  ...(options.held
    ? ['own', 'third', 'fifth', 'sixth'].flatMap((hand) => read(`queries/${hand}.held.json`))
    : []),
];
const notices = sourceNotices(join(import.meta.dirname, '../content/notices', BULLETIN));
const ordinals = new Map(notices.map(({ id, ordinal }) => [id, ordinal]));
const ordinalsOf = (ids: readonly string[]): string[] => ids.map((id) => ordinals.get(id) ?? id);
const answerable = queries.filter(({ grades }) => Object.keys(grades).length > 0);
const failures: string[] = [];

const figure = (value: number): string => value.toFixed(3);
function row(name: string, count: number, it: Score): void {
  console.log(
    [
      name.padEnd(34),
      String(count).padStart(4),
      ...[it.success, it.answers, it.reciprocal, it.recall, it.ndcg, it.empty].map(figure),
    ].join('  '),
  );
}
const head = (title: string): void =>
  console.log(`\n${title.padEnd(34)}     n  succ@1  answ@1  MRR@10  rec@10  nDCG@10  empty`);

async function judge(engine: Engine): Promise<Map<Judged, Score>> {
  const scores = new Map<Judged, Score>();
  for (const query of answerable)
    scores.set(query, score(ordinalsOf(await engine(query.q)), query));
  return scores;
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const served = await serve(options.dist);
const chromium = await launch(findBrowser());
try {
  const page = await chromium.newPage();
  await open(page, served.address, queries[0]?.q ?? '', 20);
  const first = served.sent();

  const times: number[] = [];
  const next: number[] = [];
  const engine: Engine = async (q) => {
    const before = served.sent();
    const shown = await ask(page, q);
    times.push(shown.took);
    next.push(served.sent() - before);
    return shown.ids;
  };
  const scores = await judge(engine);

  head('By kind');
  for (const kind of [...new Set(answerable.map((query) => query.kind))].sort()) {
    const of = [...scores].filter(([query]) => query.kind === kind).map(([, it]) => it);
    row(kind, of.length, mean(of));
  }
  const sort = (wanted: boolean): Score[] =>
    [...scores].filter(([{ kind }]) => FIRST_SORT.has(kind) === wanted).map(([, it]) => it);
  row('keywords, titles, numbers, parts', sort(true).length, mean(sort(true)));
  row('questions, everyday words', sort(false).length, mean(sort(false)));
  const ofGold = gold.flatMap((query) => scores.get(query) ?? []);
  row('bench/gold alone', ofGold.length, mean(ofGold));
  const overall = mean([...scores.values()]);
  row('all', scores.size, overall);
  if (overall.success < FLOORS.success) failures.push(`success@1 ${figure(overall.success)}`);
  if (overall.answers < FLOORS.answers) failures.push(`answers@1 ${figure(overall.answers)}`);
  if (overall.ndcg < FLOORS.ndcg) failures.push(`nDCG@10 ${figure(overall.ndcg)}`);
  if (options.misses)
    for (const [query, it] of scores)
      if (it.answers === 0 || it.ndcg < 0.85)
        console.log(`  ${query.kind}  ${query.q}  ${figure(it.ndcg)}`);

  const unanswerable = queries.filter(({ grades }) => Object.keys(grades).length === 0);
  let said = 0;
  let none = 0;
  for (const { q } of unanswerable) {
    const { total, told, literal } = await ask(page, q);
    if (total === 0) none += 1;
    if (literal.length === 0 && told.includes('没有')) said += 1;
    else if (options.misses) console.log(`  none  ${q}  ${total}`);
  }
  console.log(
    `\nNothing answers: ${unanswerable.length} queries, the page says so for ${said}, shows none at all for ${none}`,
  );

  const raw = readFileSync(
    join(import.meta.dirname, `../content/bulletins/${BULLETIN}.txt`),
    'utf8',
  );
  let right = 0;
  let marked = 0;
  let held = 0;
  for (const { run, held: wanted } of literalRuns(raw, notices, Number(options.runs), SEED)) {
    const { literal } = await ask(page, run, true);
    const hits = literal.filter((id) => wanted.has(id)).length;
    right += hits;
    marked += literal.length;
    held += wanted.size;
    if (options.misses && (hits < wanted.size || hits < literal.length))
      console.log(`  literal  ${run}  ${hits} of ${wanted.size}, ${literal.length} marked`);
  }
  console.log(
    `Literal: ${options.runs} runs, recall ${figure(right / held)}, precision ${figure(right / marked)}`,
  );
  if (right < held * FLOORS.literal) failures.push('literal recall');

  const numbers = notices.flatMap(({ docNumber }) => docNumber ?? []);
  let asked = 0;
  let found = 0;
  for (const { id, docNumber } of notices as readonly SourceNotice[]) {
    if (docNumber === null) continue;
    for (const spelled of spellings(docNumber, numbers)) {
      asked += 1;
      const { ids } = await ask(page, spelled);
      if (ids[0] === id) found += 1;
      else if (options.misses) console.log(`  number  ${spelled}  ${ids[0] ?? 'nothing'}`);
    }
  }
  console.log(`Numbers: ${numbers.length} in 10 spellings, first ${found} of ${asked}`);
  if (found < asked * FLOORS.numbers) failures.push('numbers');
  console.log(
    `Bytes (gzip): first search ${kilobytes(first)}; next: median ${kilobytes(quantile(next, 0.5))}, most ${kilobytes(Math.max(...next))}`,
  );
  const KB = 1024;
  const p95 = quantile(times, 0.95);
  const most = Math.max(...next);
  noteBudget({
    name: 'first search, all it loads',
    value: first / KB,
    limit: 200,
    unit: 'KB gzip',
    bound: 'most',
  });
  noteBudget({
    name: 'next search, the largest',
    value: most / KB,
    limit: 15,
    unit: 'KB gzip',
    bound: 'most',
  });
  noteBudget({
    name: 'search answer, p95',
    value: p95,
    limit: 30,
    unit: 'ms',
    bound: 'most',
    timed: true,
  });
  console.log(
    `Time to done: p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms over ${times.length} queries`,
  );

  const rounded = (value: number): number => Number(value.toFixed(3));
  const figures: SearchFigures = {
    bulletin: BULLETIN,
    queries: scores.size,
    success: rounded(overall.success),
    answers: rounded(overall.answers),
    reciprocalRank: rounded(overall.reciprocal),
    recall: rounded(overall.recall),
    ndcg: rounded(overall.ndcg),
    empty: rounded(overall.empty),
    literalRuns: Number(options.runs),
    literalRecall: rounded(right / held),
    literalPrecision: rounded(right / marked),
    numbers: asked,
    numbersFirst: found,
    firstSearchBytes: first,
    nextSearchBytes: quantile(next, 0.5),
  };
  if (options.write) writeFileSync(PUBLISHED, `${JSON.stringify(figures, null, 2)}\n`);
  else if (options.held) failures.push(...tooProud(figures));

  if (options.ablations) {
    head('Without a part (same code, in Node)');
    for (const [name, without] of ablated(options.dist))
      row(name, answerable.length, mean([...(await judge(without)).values()]));
  }
  if (options.peers) {
    head('On the same notices');
    row('this site', scores.size, overall);
    const stock = await stockPagefind(notices, await chromium.newPage());
    await stock.engine(queries[0]?.q ?? '');
    const stockFirst = stock.sent();
    row('Pagefind as it comes (zh)', scores.size, mean([...(await judge(stock.engine)).values()]));
    console.log(`  its first search ${kilobytes(stockFirst)}, without the page`);
    stock.stop();
    row(
      'MiniSearch on jieba words',
      scores.size,
      mean([...(await judge(miniSearch(notices))).values()]),
    );
  }
} finally {
  await chromium.close();
  served.close();
}
if (failures.length > 0) {
  console.log(`\nBelow the floor: ${failures.join(', ')}`);
  process.exitCode = 1;
}
