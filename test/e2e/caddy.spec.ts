import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort } from '../../scripts/run/free-port.ts';

/** Of the configuration in hosting/Caddyfile, as it is but for port and folder, under a sub-path. */
let site = '';
const installed = spawnSync('caddy', ['version']).status === 0;

test.describe('Caddy', () => {
  let folder = '';
  let server: ChildProcess | undefined;

  test.beforeAll(async ({ browserName: _ }, info) => {
    if (!installed) console.log('Caddy is not installed: its tests are skipped');
    test.skip(!installed || info.project.name !== 'root', 'one place is enough; needs Caddy');
    const port = await freePort();
    site = `http://127.0.0.1:${port}/wenhao/`;
    folder = mkdtempSync(join(tmpdir(), 'wenhao-caddy-'));
    const given = readFileSync('hosting/Caddyfile', 'utf8')
      .replace(':8080', `http://127.0.0.1:${port}`)
      .replaceAll('/srv/wenhao/dist', resolve('dist'));
    // Without its control port: another Caddy of this machine may hold it.
    writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${given}`);
    server = spawn('caddy', ['run', '--config', join(folder, 'Caddyfile')], {
      stdio: 'ignore',
      env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    });
    await expect
      .poll(() =>
        fetch(site).then(
          ({ status }) => status,
          () => 0,
        ),
      )
      .toBe(200);
  });

  test.afterAll(() => {
    server?.kill();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  test('sends types, cache rules and safety headers, and our own page for a missing one', async ({
    request,
  }) => {
    const page = await request.get(`${site}index.html`);
    expect(page.headers()['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers()['cache-control']).toBe('no-cache');
    expect(page.headers()['x-content-type-options']).toBe('nosniff');
    expect(page.headers()['content-security-policy']).toContain("frame-ancestors 'self'");
    const style = /assets\/[^"']+\.css/.exec(await page.text())?.[0];
    const css = await request.get(`${site}${style}`);
    expect(css.headers()['cache-control']).toContain('immutable');
    const types = {
      'all.md': 'text/markdown',
      'data/clauses.ndjson': 'application/x-ndjson',
      'deadlines.ics': 'text/calendar',
    };
    for (const [path, type] of Object.entries(types))
      expect((await request.get(site + path)).headers()['content-type'], path).toContain(type);
    const missing = await request.get(`${site}notices/none.html`);
    expect(missing.status()).toBe(404);
    expect(await missing.text()).toContain('<html lang="zh-Hans"');
  });

  test('searches under a sub-path', async ({ page }) => {
    await page.goto(`${site}search.html?q=${encodeURIComponent('住房公积金 缓缴')}`);
    await expect(page.locator('main')).toHaveAttribute('data-search-status', 'done');
    await expect(page.locator('article[data-result]').first()).toBeVisible();
  });
});
