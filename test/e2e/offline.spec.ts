import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import sirv from 'sirv';

const NOTICE = 'renshebufa-2020-8';
// Words of this notice alone, and what another build has in their place.
const [OLD, NEW] = ['要力争把风险隐患化解在萌芽状态', '要争取将风险苗头消弭于萌芽时候'];
const PATH = '/any/path/';

/** A host whose folder can be changed for another, and whose line can be cut. */
interface Host {
  readonly address: string;
  readonly asked: string[];
  serve(folder: string): void;
  cut(isCut: boolean): void;
  close(): void;
}

async function host(folder: string): Promise<Host> {
  const asked: string[] = [];
  let isCut = false;
  let files: RequestListener;
  const serve = (from: string): void => {
    const handler = sirv(from, { dev: true });
    files = (request, response) =>
      handler(request, response, () => {
        response.writeHead(404).end();
      });
  };
  serve(folder);
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (isCut || request.url?.startsWith(PATH) !== true) {
      request.socket.destroy();
      return;
    }
    request.url = request.url.slice(PATH.length - 1);
    files(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${PATH}`,
    asked,
    serve,
    cut: (now) => {
      isCut = now;
      if (now) server.closeAllConnections();
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function search(page: Page, address: string, words: string): Promise<string | null> {
  await page.goto(`${address}search.html?q=${encodeURIComponent(`“${words}”`)}`);
  await expect(page.locator('main')).toHaveAttribute('data-search-status', 'done');
  return page.locator('main').getAttribute('data-search-literal');
}

const tool = (page: Page) => page.locator('[data-offline-tool]');

async function keep(page: Page, address: string): Promise<void> {
  await page.goto(`${address}help.html`);
  await tool(page).getByRole('button', { name: '离线保存' }).click();
  await expect(tool(page)).toHaveAttribute('data-offline', 'kept', { timeout: 60_000 });
}

const registrations = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

test.describe('kept for reading without a network', () => {
  // In one process, which makes the other build once.
  test.describe.configure({ mode: 'default' });
  let folder = '';
  let next = '';
  let here: Host;

  test.beforeAll(({ browserName: _ }, info) => {
    if (info.project.name !== 'root') return;
    folder = mkdtempSync(join(tmpdir(), 'wenhao-offline-'));
    next = join(folder, 'new');
    cpSync('dist', next, { recursive: true });
    execFileSync(process.execPath, ['test/e2e/changed-build.ts', next, NOTICE, OLD, NEW]);
  });

  test.afterAll(() => {
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  });

  test.beforeEach(async ({ browserName: _ }, info) => {
    test.skip(info.project.name !== 'root', 'brings a host of its own, under a path');
    here = await host('dist');
  });

  test.afterEach(() => here?.close());

  test('nothing is kept before the button is pressed; its size is told first', async ({ page }) => {
    await page.goto(`${here.address}notices/${NOTICE}.html`);
    await page.goto(`${here.address}help.html`);
    await expect(tool(page)).toContainText(/共 \d+\.\d MB，\d+ 个文件/);
    expect(await registrations(page)).toBe(0);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    expect(here.asked.filter((path) => path.includes('offline-worker'))).toEqual([]);
  });

  test('with the line cut every page opens and search answers; taken away, nothing is left', async ({
    page,
  }) => {
    await keep(page, here.address);
    here.cut(true);
    await page.reload();
    await expect(tool(page)).toContainText(/已离线保存：\d+\.\d MB/);
    expect(await search(page, here.address, OLD)).toBe('1');
    await page.locator('article[data-result] a[href*="#"]').first().click();
    await page.waitForURL(/notices\/[^/]+\.html\?mark=/);
    await expect(page.locator('article[data-notice]')).toContainText(OLD);
    // The folder itself, and a page that was never there.
    await page.goto(here.address);
    await expect(page.locator('main')).toBeVisible();
    await page.goto(`${here.address}notices/no-such.html`);
    await expect(page.getByRole('heading', { name: '没有这一页' })).toBeVisible();

    await page.goto(`${here.address}help.html`);
    here.cut(false);
    await tool(page).getByRole('button', { name: '移除' }).click();
    await expect(tool(page)).toHaveAttribute('data-offline', 'ready');
    expect(await registrations(page)).toBe(0);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    here.cut(true);
    await expect(page.goto(`${here.address}help.html`)).rejects.toThrow();
  });

  test('a newer build is told; until it is chosen all pages and the index stay of the old one, then all are new', async ({
    page,
    context,
  }) => {
    await keep(page, here.address);
    here.serve(next);
    await page.goto(`${here.address}notices.html`);
    const bar = page.locator('.newer');
    await expect(bar).toContainText('新版已经备好', { timeout: 60_000 });

    // The host has the new build alone; what is read is the old one, whole.
    expect(await search(page, here.address, OLD)).toBe('1');
    expect(await search(page, here.address, NEW)).toBe('0');
    await page.goto(`${here.address}notices/${NOTICE}.html`);
    await expect(page.locator('article[data-notice]')).toContainText(OLD);
    await expect(bar).toContainText('新版已经备好');

    const other = await context.newPage();
    await other.goto(`${here.address}notices/${NOTICE}.html`);
    await expect(other.locator('article[data-notice]')).toContainText(OLD);
    const typing = await context.newPage();
    await typing.goto(`${here.address}memo.html`);
    await typing.getByLabel('文稿').fill('写到一半');
    await bar.getByRole('button', { name: '换用新版' }).click();
    // A page that holds typed words is not taken away from under the reader.
    await expect(typing.locator('.newer')).toContainText('新版已经换用');
    await expect(typing.getByLabel('文稿')).toHaveValue('写到一半');
    // Both pages begin anew, and nothing of the old build is left.
    await expect(page.locator('article[data-notice]')).toContainText(NEW);
    await expect(other.locator('article[data-notice]')).toContainText(NEW);
    here.cut(true);
    expect(await search(page, here.address, NEW)).toBe('1');
    expect(await search(page, here.address, OLD)).toBe('0');
    await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(1);
  });

  test('a host in the middle of an update spoils nothing: the build is refused, and tried again', async ({
    page,
  }) => {
    const half = join(folder, 'half');
    cpSync(next, half, { recursive: true });
    // The worker of the new build has come, one page is still that of the old one.
    const late = `notices/${NOTICE}.html`;
    cpSync(join('dist', late), join(half, late));
    here.serve(half);
    await page.goto(`${here.address}help.html`);
    await tool(page).getByRole('button', { name: '离线保存' }).click();
    await expect(tool(page)).toHaveAttribute('data-offline', 'failed', { timeout: 60_000 });
    expect(await registrations(page)).toBe(0);
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
    here.serve('dist');
    await tool(page).getByRole('button', { name: '离线保存' }).click();
    await expect(tool(page)).toHaveAttribute('data-offline', 'kept', { timeout: 60_000 });
  });
});

test('from a folder it is said that the folder is offline already @place', async ({
  page,
  baseURL,
}) => {
  await page.goto(new URL('help.html', baseURL).href);
  const isFolder = baseURL?.startsWith('file:') === true;
  await expect(tool(page)).toHaveAttribute('data-offline', isFolder ? 'folder' : 'ready');
  if (isFolder) await expect(tool(page).getByRole('button')).toHaveCount(0);
});

test('the manifest and its icons are found at a root and under a path @place', async ({
  page,
  baseURL,
}, info) => {
  test.skip(info.project.name === 'file', 'a folder needs no manifest');
  await page.goto(new URL(`notices/${NOTICE}.html`, baseURL).href);
  const link = page.locator('link[rel="manifest"]');
  const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
  expect(address).toBe(new URL('manifest.webmanifest', baseURL).href);
  const manifest = (await (await page.request.get(address)).json()) as {
    start_url: string;
    icons: { src: string; sizes: string }[];
  };
  expect(new URL(manifest.start_url, address).href).toBe(new URL('index.html', baseURL).href);
  for (const { src, sizes } of manifest.icons) {
    const bytes = await (await page.request.get(new URL(src, address).href)).body();
    // Width and height of a PNG stand in its header.
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
  }
});
