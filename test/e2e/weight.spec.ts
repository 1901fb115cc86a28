import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { noteBudget } from '../../scripts/run/budget.ts';

/** Budgets of design.md, gzip. */
const KB = 1024;
const weight = (path: string): number => gzipSync(readFileSync(`dist/${path}`)).length;

/** Notes a weight in kilobytes for the table at the end, and holds it to its budget. */
function keep(name: string, bytes: number, limit: number): void {
  expect(bytes, name).toBeGreaterThan(0);
  noteBudget({ name, value: bytes / KB, limit: limit / KB, unit: 'KB gzip', bound: 'most' });
  expect(bytes, name).toBeLessThanOrEqual(limit);
}

test('pages, stylesheet and scripts keep to their budgets', async ({ browserName: _ }, info) => {
  test.skip(info.project.name !== 'root', 'the files are the same everywhere');
  const notices = globSync('notices/*.html', { cwd: 'dist' })
    .map(weight)
    .sort((a, b) => a - b);
  const median = notices[Math.floor(notices.length / 2)] ?? 0;
  keep('notice page HTML, median', median, 15 * KB);
  const styles = globSync('assets/*.css', { cwd: 'dist' });
  expect(styles).toHaveLength(1);
  keep('stylesheet', weight(styles[0] ?? ''), 15 * KB);
  const html = readFileSync('dist/notices/renshebufa-2020-8.html', 'utf8');
  const scripts = [...html.matchAll(/<script defer src="\.\.\/([^"]+)"/g)].map(
    ([, path]) => path ?? '',
  );
  expect(scripts.length).toBeGreaterThan(0);
  const total = scripts.reduce((sum, path) => sum + weight(path), 0);
  keep('scripts before search is used', total, 10 * KB);
});
