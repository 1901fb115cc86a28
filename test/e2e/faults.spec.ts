import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { recover } from '../../scripts/run/replace.ts';
import { type Building, build, digest, instance, startBuild } from './instance.ts';

/** What may go wrong while a small instance is built: the last good site stands, and the next build is right. */
test.describe.configure({ mode: 'serial' });

const LONG = 600_000;
const BULLETIN = `国务院

关于做好有关工作的通知

国办发〔2020〕99号

各省、自治区、直辖市人民政府：

一、提高认识。各地要于2020年3月31日前落实《国务院办公厅关于延长2020年春节假期的通知》。

国务院办公厅

2020年2月1日

关于进一步做好有关工作的通知

国办发〔2020〕100号

各省、自治区、直辖市人民政府：

一、继续落实国办发〔2020〕99号文件。

国务院办公厅

2020年2月2日
`;

let root = '';
let good = '';
const dist = (): string => join(root, 'dist');
const notices = (): string => join(root, 'content/notices/2020-09');

test.beforeAll(async ({ browserName: _ }, info) => {
  if (info.project.name !== 'root') return;
  test.setTimeout(LONG);
  root = instance({ '2020-09': BULLETIN });
  const { code, told } = await build(root);
  expect(code, told).toBe(0);
  good = digest(dist());
});

test.beforeEach(({ browserName: _ }, info) => {
  test.skip(info.project.name !== 'root', 'builds the same anywhere');
  test.setTimeout(LONG);
});

test.afterAll(() => {
  if (root !== '') rmSync(root, { recursive: true, force: true });
});

type Reached = (building: Building) => boolean;
const lockFile = (): string => join(root, '.cache/build.lock');
/** Whether the lock names this build: the one before left it to a process that is gone. */
const isLocked: Reached = ({ pid }) =>
  existsSync(lockFile()) && readFileSync(lockFile(), 'utf8') === String(pid);
const says =
  (words: string): Reached =>
  ({ told }) =>
    told().includes(words);
/** Whether a build has written something, which it clears away before it splits. */
const wrote =
  (path: string): Reached =>
  ({ told }) =>
    told().includes('scripts/split.ts') && existsSync(join(root, path));

/** Ten moments over the steps of a build. */
const MOMENTS: readonly (readonly [string, Reached])[] = [
  ['the lock is taken', isLocked],
  ['bulletins are split', says('scripts/split.ts')],
  ['pages are begun', says('astro build')],
  ['content is read', says('Synced content')],
  ['the code for pages is built', says('Building static entrypoints')],
  ['the new site is begun', wrote('dist.next')],
  ['pages are written', wrote('dist.next/data')],
  ['the last page is written', wrote('dist.next/index.html')],
  ['pages are done', says('Complete!')],
  ['the search index is begun', wrote('dist.next/search-index')],
];

/** What a build writes. */
const WRITTEN = ['dist', 'dist.old', 'dist.next', '.cache', 'content'];
/** Milliseconds until every process of a build has stopped. */
const STOPPING = 50;

/** A copy of all that a build has written so far, while it stands still: to the byte what it leaves where it is killed now. */
async function leftNow(building: Building, folder: string): Promise<void> {
  building.freeze();
  await new Promise((done) => setTimeout(done, STOPPING));
  for (const name of WRITTEN)
    if (existsSync(join(root, name)))
      cpSync(join(root, name), join(folder, name), { recursive: true });
  building.thaw();
}

test('cut off at ten moments, the last good site stands, and the next build is right', async () => {
  const building = startBuild(root);
  let over = false;
  void building.ended.then(() => {
    over = true;
  });
  for (const [at, [name, reached]] of MOMENTS.entries()) {
    while (!over && !reached(building)) await new Promise((done) => setTimeout(done, 2));
    expect(over, `${name}: never seen in\n${building.told()}`).toBe(false);
    const folder = at + 1 < MOMENTS.length ? mkdtempSync(join(tmpdir(), 'wenhao-cut-')) : root;
    if (folder === root) {
      building.kill();
      expect((await building.ended).code, name).toBeNull();
    } else await leftNow(building, folder);
    expect(readFileSync(join(folder, '.cache/build.lock'), 'utf8'), name).toBe(
      String(building.pid),
    );
    // Between its two moves the old site waits beside, and the next command puts it back.
    recover(join(folder, 'dist'));
    expect(digest(join(folder, 'dist')), name).toBe(good);
    if (folder !== root) rmSync(folder, { recursive: true });
  }

  const next = startBuild(root);
  await expect.poll(() => readFileSync(lockFile(), 'utf8')).toBe(String(next.pid));
  // And two at once: the second says so in one line, and the first is not disturbed.
  const second = await build(root);
  expect(second.code).toBe(1);
  expect(second.told.trim()).toBe('另一个构建正在进行，请等它结束后再试。');
  const { code, told } = await next.ended;
  expect(code, told).toBe(0);
  expect(digest(dist())).toBe(good);
});

test('a slip in a data file is one line that names it, and nothing is built', async () => {
  const path = join(root, 'content/data/synonyms.yaml');
  const whole = readFileSync(path);
  try {
    writeFileSync(path, `${whole.toString()}坏: [\n`);
    const { code, told } = await build(root);
    expect(code).toBe(1);
    expect(told).toMatch(/^content\/data\/synonyms\.yaml 第\d+行：YAML 写法有误/m);
    expect(told, 'a line, no stack').not.toMatch(/^\s+at /m);
    expect(told).not.toContain('astro build');
  } finally {
    writeFileSync(path, whole);
  }
  expect(digest(dist())).toBe(good);
});

test('Markdown written half, or not to be read, is named, and nothing is lost', async () => {
  const names = readdirSync(notices()).filter((file) => file.endsWith('.md'));
  expect(names).toHaveLength(2);
  const [half = '', unreadable = ''] = names.map((name) => join(notices(), name));
  const wholes = [half, unreadable].map((path) => readFileSync(path));
  const torn = readFileSync(half).subarray(0, Math.floor(statSync(half).size / 5));
  try {
    writeFileSync(half, torn);
    const first = await build(root);
    expect(first.code).toBe(1);
    expect(first.told).toContain(names[0] ?? '');
    // What was edited by hand is nobody's to overwrite.
    expect(readFileSync(half)).toEqual(torn);
    writeFileSync(half, wholes[0] ?? '');
    rmSync(unreadable);
    // A folder cannot be read as a file, not even by root.
    mkdirSync(unreadable);
    const next = await build(root);
    expect(next.code).toBe(1);
    expect(next.told).toContain(names[1] ?? '');
    for (const { told } of [first, next]) {
      expect(told).toContain('dist/ 若已有网站，仍是上一次的');
      expect(told, 'a line, no stack').not.toMatch(/^\s+at /m);
    }
  } finally {
    for (const [at, path] of [half, unreadable].entries()) {
      rmSync(path, { recursive: true, force: true });
      writeFileSync(path, wholes[at] ?? '');
    }
  }
  expect(digest(dist())).toBe(good);
});

test('elsewhere, in another time zone and language, the same bytes; then a full disk is told', async () => {
  const disk = mkdtempSync(join(tmpdir(), 'wenhao-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', disk]).status === 0;
  try {
    const other = instance({ '2020-09': BULLETIN }, { below: disk });
    const elsewhere = await build(other, { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' });
    expect(elsewhere.code, elsewhere.told).toBe(0);
    expect(digest(join(other, 'dist'))).toBe(good);
    if (!mounted) {
      console.log('no small disk can be mounted here: the test of a full one is left out');
      return;
    }
    const ballast = join(disk, 'ballast');
    const fill = (blocksLeft: number): void => {
      rmSync(ballast, { force: true });
      const { bavail, bsize } = statfsSync(disk);
      writeFileSync(ballast, new Uint8Array((bavail - blocksLeft) * bsize));
    };
    // Full while pages are written, and full before anything is.
    for (const blocks of [64, 0]) {
      fill(blocks);
      const { code, told } = await build(other);
      expect(code).toBe(1);
      expect(told).toContain('磁盘已满，写不下新的网站；请腾出空间后再试。');
      expect(told).not.toContain('另一个构建');
      expect(digest(join(other, 'dist'))).toBe(good);
      expect(existsSync(join(other, 'dist.next'))).toBe(false);
      expect(existsSync(join(other, '.cache/build.lock'))).toBe(false);
    }
  } finally {
    if (mounted) spawnSync('umount', [disk]);
    rmSync(disk, { recursive: true, force: true });
  }
});

test('with a clock set back, what was changed is built all the same', async () => {
  const later = new Date('2040-01-01T00:00:00Z');
  for (const file of globSync(['content/**', '.cache/**', 'dist/**'], { cwd: root }))
    utimesSync(join(root, file), later, later);
  writeFileSync(
    join(root, 'content/bulletins/2020-09.txt'),
    BULLETIN.replace('各地要于', '各地务必于'),
  );
  const { code, told } = await build(root);
  expect(code, told).toBe(0);
  expect(readFileSync(join(dist(), 'notices/guobanfa-2020-99.html'), 'utf8')).toContain('务必于');
});
