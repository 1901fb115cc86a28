// Kills the build at ten moments and starts two at once: npm run bench:faults. The last good dist/ must stand each time.
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const MOMENTS = 10;
const DIST = 'dist';

/** One digest over names and bytes of everything that is served. */
function digest(): string {
  const hash = createHash('sha256');
  const files = globSync('**/*', { cwd: DIST, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file));
  return `${files.length} files, ${hash.digest('hex').slice(0, 16)}`;
}

/** A build in a process group of its own, so that its children can be killed with it. */
const start = (): ChildProcess =>
  spawn(process.execPath, ['scripts/build.ts'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });

const ended = (build: ChildProcess): Promise<{ code: number | null; told: string }> =>
  new Promise((resolve) => {
    let told = '';
    build.stderr?.on('data', (chunk: Buffer) => {
      told += chunk.toString();
    });
    build.on('close', (code) => resolve({ code, told }));
  });

const failures: string[] = [];
function expect(what: string, holds: boolean): void {
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${what}`);
  if (!holds) failures.push(what);
}

const began = performance.now();
const first = await ended(start());
const length = performance.now() - began;
expect(`a build ends well (${(length / 1000).toFixed(1)} s)`, first.code === 0);
const good = digest();
console.log(`     ${good}`);

for (let moment = 1; moment <= MOMENTS; moment += 1) {
  const build = start();
  const over = ended(build);
  const wait = (length * moment) / (MOMENTS + 1);
  await new Promise((resolve) => setTimeout(resolve, wait));
  try {
    process.kill(-(build.pid ?? 0), 'SIGKILL');
  } catch {
    // It had ended before: the moment came too late, and the site is whole all the more.
  }
  await over;
  expect(
    `killed after ${(wait / 1000).toFixed(1)} s, the last good site stands`,
    digest() === good,
  );
}

const one = start();
const oneEnds = ended(one);
await new Promise((resolve) => setTimeout(resolve, 500));
const two = await ended(start());
expect(
  'a second build at once says so and stops',
  two.code === 1 && two.told.includes('另一个构建正在进行'),
);
expect('the first of two is not disturbed', (await oneEnds).code === 0);
expect('the next build is the same to the byte', digest() === good);

process.exitCode = failures.length > 0 ? 1 : 0;
