import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort } from '../../scripts/run/free-port.ts';

/** Of the configuration in hosting/nginx.conf, as it is but for port and folder, under a sub-path. */
let site = '';
const NGINX = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'].find(
  (path) => spawnSync(path, ['-v']).status === 0,
);

test.describe('nginx', () => {
  let folder = '';
  let server: ChildProcess | undefined;

  test.beforeAll(async ({ browserName: _ }, info) => {
    if (NGINX === undefined) console.log('nginx is not installed: its tests are skipped');
    test.skip(
      NGINX === undefined || info.project.name !== 'root',
      'one place is enough; needs nginx',
    );
    const port = await freePort();
    site = `http://127.0.0.1:${port}/wenhao/`;
    folder = mkdtempSync(join(tmpdir(), 'wenhao-nginx-'));
    const given = readFileSync('hosting/nginx.conf', 'utf8')
      .replace('listen 8080', `listen 127.0.0.1:${port}`)
      .replaceAll('/srv/wenhao/dist/', `${resolve('dist')}/`);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${folder}/${name};`)
      .join('\n');
    writeFileSync(
      join(folder, 'nginx.conf'),
      // Workers keep the right to read the checkout, which may lie in a home folder.
      `user root;\ndaemon off;\npid ${folder}/pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${temporary}\n${given}\n}\n`,
    );
    server = spawn(NGINX ?? '', ['-c', join(folder, 'nginx.conf'), '-p', folder], {
      stdio: 'inherit',
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

  test('sends types, cache rules and safety headers', async ({ request }) => {
    const page = await request.get(`${site}index.html`);
    expect(page.headers()['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers()['cache-control']).toBe('no-cache');
    expect(page.headers()['x-content-type-options']).toBe('nosniff');
    expect(page.headers()['content-security-policy']).toContain("frame-ancestors 'self'");
    const style = /assets\/[^"']+\.css/.exec(await page.text())?.[0];
    const css = await request.get(`${site}${style}`);
    expect(css.headers()['content-type']).toContain('text/css');
    expect(css.headers()['cache-control']).toContain('immutable');
  });

  test('answers a missing page with our own', async ({ request }) => {
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
