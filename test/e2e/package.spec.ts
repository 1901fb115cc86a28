import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { noteBudget } from '../../scripts/run/budget.ts';

/** The zip that is handed to a client: made from the built site, unpacked elsewhere, opened with the network cut. */
const LIMIT = 3_000_000;

function pack(zone: string): Uint8Array {
  const told = execFileSync(process.execPath, ['scripts/package.ts'], {
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  });
  const name = /^(?<name>wenhao-\d{4}-\d{2}(?:-\d{2})?\.zip)/.exec(told)?.groups?.['name'];
  expect(name, told).toBeDefined();
  return readFileSync(name ?? '');
}

// One after the other: each makes the zip anew.
test.describe.configure({ mode: 'serial' });

test.describe('the zip', () => {
  let folder = '';
  let zip: Uint8Array = new Uint8Array();

  test.beforeAll(({ browserName: _ }, info) => {
    test.skip(info.project.name !== 'file', 'the zip is for those who open it from a folder');
    zip = pack('Asia/Shanghai');
    folder = mkdtempSync(join(tmpdir(), 'wenhao-zip-'));
    for (const [name, bytes] of Object.entries(unzipSync(zip))) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
  });

  test.afterAll(() => {
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  test('is small, and the same to the byte wherever it is made', () => {
    const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
    noteBudget({
      name: 'zip for a client',
      value: zip.length / 1e6,
      limit: LIMIT / 1e6,
      unit: 'MB',
      bound: 'most',
    });
    expect(zip.length).toBeLessThan(LIMIT);
    expect(digest(pack('America/New_York'))).toBe(digest(zip));
  });

  test('has one name that is not ASCII, and a text on how to use it', () => {
    const names = Object.keys(unzipSync(zip));
    // From space to tilde: what every unpacking program writes alike.
    expect(names.filter((name) => !/^[ -~]+$/.test(name))).toEqual(['打开我.html']);
    expect(readFileSync(join(folder, 'README.txt'), 'utf8')).toContain('双击“打开我.html”');
  });

  test('opens by its one Chinese name, and searches with the network cut', async ({
    page,
    context,
  }) => {
    await context.setOffline(true);
    await page.goto(pathToFileURL(join(folder, '打开我.html')).href);
    await page.waitForURL(/site\/index\.html$/);
    await page.locator('main input[name="q"]').fill('住房公积金 缓缴');
    await page.locator('main input[name="q"]').press('Enter');
    await page.waitForURL(/search\.html/);
    await expect(page.locator('main')).toHaveAttribute('data-search-status', 'done');
    const hit = page.locator('article[data-result] a[href*="#"]').first();
    await hit.click();
    await page.waitForURL(/notices\/[^/]+\.html/);
    await expect(page.locator('article[data-notice]')).toContainText('住房公积金');
  });
});
