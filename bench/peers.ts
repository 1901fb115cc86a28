// The same notices as three sites, measured in one run: npm run bench:peers [-- --literal N]
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import matter from 'gray-matter';
import { browser as findBrowser } from '../scripts/run/browser.ts';
import { type Driver, ours, starlightSearch, vitepressSearch } from './peers/engines.ts';
import { type Peer, type PeerNotice, starlight, vitepress } from './peers/sites.ts';
import { type Judged, mean, quantile, score } from './search/judge.ts';
import { launch } from './search/page.ts';
import { serve } from './search/served.ts';
import { literalRuns, sourceNotices, spellings } from './search/source.ts';

const BULLETIN = '2020-02';
const SEED = 20200221;
const HERE = join(import.meta.dirname, 'peers');
const CONTENT = join(import.meta.dirname, '../content/notices', BULLETIN);

const { values: options } = parseArgs({ options: { literal: { type: 'string', default: '100' } } });

interface Figures {
  readonly [name: string]: string;
}

function notices(): PeerNotice[] {
  return readdirSync(CONTENT)
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const { data, content } = matter(readFileSync(join(CONTENT, name), 'utf8'), {});
      const docNumber = typeof data['docNumber'] === 'string' ? data['docNumber'] : null;
      return { id: String(data['id']), title: String(data['title']), docNumber, body: content };
    });
}

function run(command: readonly string[], cwd: string): number {
  const [program = '', ...args] = command;
  const before = performance.now();
  const { status, stderr, stdout } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`${command.join(' ')} failed\n${stdout}\n${stderr}`);
  return (performance.now() - before) / 1000;
}

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);
const gzipped = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;

const judged = ['gold/queries.dev.json', 'queries/own.dev.json', 'queries/own.held.json']
  .flatMap((path) => JSON.parse(readFileSync(join(import.meta.dirname, path), 'utf8')) as Judged[])
  .filter(({ grades }) => Object.keys(grades).length > 0);
const sources = sourceNotices(CONTENT);
const ordinals = new Map(sources.map(({ id, ordinal }) => [id, ordinal]));
const raw = readFileSync(join(import.meta.dirname, `../content/bulletins/${BULLETIN}.txt`), 'utf8');

async function measure(
  chromium: Browser,
  { name, dist, page: address }: Pick<Peer, 'name' | 'dist' | 'page'>,
  driver: Driver,
  seconds: number,
): Promise<Figures> {
  const files = globSync('**/*', { cwd: dist, withFileTypes: true }).filter((it) => it.isFile());
  const bytes = files.reduce(
    (sum, it) => sum + readFileSync(join(it.parentPath, it.name)).length,
    0,
  );
  const pages = sources.map(({ id }) => gzipped(join(dist, address(id))));
  const served = await serve(dist);
  try {
    const reading = await chromium.newContext();
    const reader = await reading.newPage();
    const before = served.sent();
    await reader.goto(`${served.address}${address(sources[0]?.id ?? '')}`, {
      waitUntil: 'networkidle',
    });
    const whole = served.sent() - before;
    await reading.close();

    const context = await chromium.newContext();
    const page = await context.newPage();
    const start = served.sent();
    await driver.open(page, served.address, judged[0]?.q ?? '');
    await page.waitForLoadState('networkidle');
    const first = served.sent() - start;
    const next: number[] = [];
    const times: number[] = [];
    const scores = [];
    for (const query of judged) {
      const sent = served.sent();
      const at = performance.now();
      const ids = await driver.ask(page, query.q);
      times.push(performance.now() - at);
      next.push(served.sent() - sent);
      scores.push(
        score(
          ids.map((id) => ordinals.get(id) ?? id),
          query,
        ),
      );
    }
    const runs = literalRuns(raw, sources, Number(options.literal), SEED);
    let found = 0;
    let held = 0;
    for (const { run: text, held: wanted } of runs) {
      const ids = (await driver.ask(page, text)).filter((id) => wanted.has(id));
      found += ids.length;
      held += Math.min(wanted.size, 20);
    }
    let numbers = 0;
    let asked = 0;
    const all = sources.flatMap(({ docNumber }) => docNumber ?? []);
    for (const { id, docNumber } of sources) {
      if (docNumber === null) continue;
      for (const spelled of spellings(docNumber, all)) {
        asked += 1;
        if ((await driver.ask(page, spelled))[0] === id) numbers += 1;
      }
    }
    await context.close();
    const it = mean(scores);
    return {
      site: name,
      'build, s': seconds.toFixed(1),
      'site, MB': (bytes / 1e6).toFixed(2),
      'notice HTML, KB gz (median)': kilobytes(quantile(pages, 0.5)),
      'notice with all it loads, KB gz': kilobytes(whole),
      'first search, KB gz': kilobytes(first),
      'next search, KB gz (median)': kilobytes(quantile(next, 0.5)),
      'next search, KB gz (most)': kilobytes(Math.max(...next)),
      'answer p50, ms': quantile(times, 0.5).toFixed(0),
      'answer p95, ms': quantile(times, 0.95).toFixed(0),
      'success@1': it.success.toFixed(3),
      'MRR@10': it.reciprocal.toFixed(3),
      'recall@10': it.recall.toFixed(3),
      'nDCG@10': it.ndcg.toFixed(3),
      'no result': it.empty.toFixed(3),
      'literal recall@20': (found / held).toFixed(3),
      'numbers first': (numbers / asked).toFixed(3),
    };
  } finally {
    served.close();
  }
}

if (!existsSync(join(HERE, 'node_modules/.bin/vitepress'))) run(['npm', 'ci'], HERE);
const work = join(HERE, '.work');
const texts = notices();
const bin = join(HERE, 'node_modules/.bin');
const rivals: readonly [Peer, Driver][] = [
  [starlight(work, texts), starlightSearch],
  [vitepress(work, texts), vitepressSearch],
];
const root = join(import.meta.dirname, '..');
const chromium = await launch(findBrowser());
try {
  const columns: Figures[] = [];
  const seconds = run(['node', 'scripts/build.ts'], root);
  columns.push(
    await measure(
      chromium,
      { name: 'Wenhao', dist: join(root, 'dist'), page: (id) => `notices/${id}.html` },
      ours,
      seconds,
    ),
  );
  for (const [peer, driver] of rivals) {
    const [program = '', ...args] = peer.command;
    const built = run([join(bin, program), ...args], peer.folder);
    columns.push(await measure(chromium, peer, driver, built));
  }
  const names = Object.keys(columns[0] ?? {});
  console.log(
    `${judged.length} judged queries, ${options.literal} literal runs, the same ${texts.length} notices\n`,
  );
  for (const name of names)
    console.log(
      [name.padEnd(34), ...columns.map((it) => (it[name] ?? '').padStart(10))].join('  '),
    );
} finally {
  await chromium.close();
}
