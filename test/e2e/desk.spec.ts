import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';

const NOTICE = 'renshebufa-2020-8';
const CLAUSE = 'sec_3__sub_6';
const NOTE = '<b onclick="x">对照</b>劳动合同第4条\n待客户确认';

const at = (path: string, baseURL: string | undefined): string => new URL(path, baseURL).href;
const tools = (page: Page) => page.locator('article').getByRole('group', { name: '引用此条' });

async function keep(page: Page, baseURL: string | undefined): Promise<void> {
  await page.goto(at(`notices/${NOTICE}.html#${CLAUSE}`, baseURL));
  await tools(page).getByRole('button', { name: '收藏' }).click();
  await expect(tools(page).getByRole('button', { name: '取消收藏' })).toBeVisible();
  await tools(page).getByRole('button', { name: '批注' }).click();
  await tools(page).getByLabel('批注').fill(NOTE);
}

test('a clause is marked and noted, shown on its page and on the desk, exported, let go and had back @place', async ({
  page,
  baseURL,
}) => {
  await keep(page, baseURL);
  await page.goto(at(`notices/${NOTICE}.html`, baseURL));
  await expect(page.locator(`#${CLAUSE} .n`)).toHaveAttribute('data-kept', '藏批');

  await page.goto(at('desk.html', baseURL));
  const kept = page.locator('[data-desk-kept]');
  const entry = kept.locator(`[data-clause="${CLAUSE}"]`);
  await expect(entry.locator('.own')).toHaveText(NOTE);
  expect(await entry.locator('.own *').count()).toBe(0);
  await expect(entry.getByRole('link')).toHaveAttribute('href', `notices/${NOTICE}.html#${CLAUSE}`);
  await expect(page.locator('[data-desk-recent]')).toContainText('人社部发〔2020〕8号');

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出' }).click(),
  ]);
  const path = await file.path();
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
    format: 'wenhao-desk',
    version: 1,
    kept: [{ notice: NOTICE, clause: CLAUSE, marked: true, note: NOTE }],
  });
  await entry.getByRole('button', { name: '删去' }).click();
  await entry.getByRole('button', { name: '确定删去？' }).click();
  await expect(kept).toContainText('还没有收藏');
  await page.getByLabel('导入').setInputFiles(path);
  await expect(entry.locator('.own')).toHaveText(NOTE);
  await expect(page.locator('[data-desk-file] [role="status"]')).toContainText('已读入1条');
  await page.getByLabel('导入').setInputFiles('dist/data/notices.json');
  await expect(page.locator('[data-desk-file] [role="status"]')).toContainText('没有读入');
  await expect(entry).toBeVisible();
});

test('nothing of it leaves the machine', async ({ page, baseURL }, info) => {
  test.skip(info.project.name !== 'root', 'the same everywhere');
  const asked: string[] = [];
  page.on('request', (request) => {
    asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
  });
  await keep(page, baseURL);
  await page.goto(at('desk.html', baseURL));
  await expect(page.locator('.own')).toHaveText(NOTE);
  expect(asked.filter((one) => !one.startsWith(`GET ${baseURL}`))).toEqual([]);
  expect(asked.filter((one) => decodeURIComponent(one).includes('劳动合同第4条'))).toEqual([]);
});

test('what another library kept is shown without a dead link', async ({ page }, info) => {
  test.skip(info.project.name !== 'root', 'the same everywhere');
  await page.addInitScript(() => {
    const one = {
      notice: 'caifa-2031-3',
      clause: 'sec_1',
      title: '关于某事的通知',
      docNumber: null,
      name: '第一部分',
      quote: '一、…',
      marked: true,
      note: '',
      changed: '2031-03-01T00:00:00.000Z',
    };
    localStorage.setItem('wenhao.desk', JSON.stringify([one, { ...one, notice: '../x' }]));
  });
  await page.goto('desk.html');
  const kept = page.locator('[data-desk-kept]');
  await expect(kept).toContainText('本库没有这一件');
  await expect(kept.getByRole('link')).toHaveCount(0);
  await expect(kept.locator('[data-desk-notice]')).toHaveCount(1);
});

test('the list of what was read can be emptied, stopped and begun again', async ({
  page,
}, info) => {
  test.skip(info.project.name !== 'root', 'the same everywhere');
  const recent = page.locator('[data-desk-recent]');
  await page.goto(`notices/${NOTICE}.html`);
  await page.goto('desk.html');
  await expect(recent.getByRole('listitem')).toHaveCount(1);
  await recent.getByRole('button', { name: '不再记录' }).click();
  await recent.getByRole('button', { name: '确定不再记录？' }).click();
  await page.goto(`notices/${NOTICE}.html`);
  await page.goto('desk.html');
  await expect(recent).toContainText('没有记录最近阅读的文件');
  await recent.getByRole('button', { name: '开始记录' }).click();
  await page.goto(`notices/${NOTICE}.html`);
  await page.goto('desk.html');
  await expect(recent.getByRole('listitem')).toHaveCount(1);
});

test('a browser that keeps nothing is told of in a line', async ({ page }, info) => {
  test.skip(info.project.name !== 'root', 'the same everywhere');
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto('desk.html');
  await expect(page.locator('[data-desk-kept]')).toContainText('浏览器不允许本站');
  await page.goto(`notices/${NOTICE}.html#${CLAUSE}`);
  await tools(page).getByRole('button', { name: '收藏' }).click();
  await expect(tools(page)).toContainText('浏览器不允许本站');
});

test('the desk and the tools of a noted clause bar nobody’s way', async ({
  browser,
  baseURL,
}, info) => {
  test.skip(info.project.name !== 'root', 'the same everywhere');
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await keep(page, baseURL);
  const wrong: string[] = [];
  for (const path of [`notices/${NOTICE}.html#${CLAUSE}`, 'desk.html']) {
    await page.goto(at(path, baseURL));
    if (path === 'desk.html') await expect(page.locator('.own')).toBeVisible();
    else await expect(tools(page).getByLabel('批注')).toHaveValue(NOTE);
    wrong.push(...(await violations(page)).map((one) => `${path}: ${one}`));
    await page.setViewportSize({ width: 360, height: 800 });
    const by = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (by > 0) wrong.push(`${path} is ${by} px too wide`);
  }
  expect(wrong).toEqual([]);
  await context.close();
});
