import { expect, type Page, test } from '@playwright/test';

const main = (page: Page) => page.locator('main[data-search-status]');
const hits = (page: Page) => page.locator('article[data-result]');

async function search(page: Page, baseURL: string | undefined, address: string): Promise<void> {
  await page.goto(new URL(`search.html${address}`, baseURL).href);
  await expect(main(page)).toHaveAttribute('data-search-status', 'done');
}

const q = (typed: string): string => `?q=${encodeURIComponent(typed)}`;

test('a question finds the clause, and the clause opens @place', async ({ page, baseURL }) => {
  await search(page, baseURL, q('公司账上没钱了，工资能不能晚点发？'));
  await expect(main(page)).toHaveAttribute('data-search-literal', '0');
  await expect(page.locator('.tell')).toContainText('没有包含');
  await expect(page.locator('.tell')).toContainText('已同时查找');
  const link = hits(page).first().locator('h2 a');
  await expect(link).toHaveAttribute('href', /^notices\/[a-z0-9-]+\.html#[a-z0-9_]+$/);
  await link.click();
  await expect(page.locator('article[data-notice]')).toBeVisible();
  const clause = new URL(page.url()).hash.slice(1);
  await expect(page.locator(`[id="${clause}"]`)).toBeVisible();
});

test('the words that were found are marked on the page that opens @place', async ({
  page,
  baseURL,
}) => {
  await search(page, baseURL, q('年休假'));
  const clause = hits(page).first().locator('.clauses a').first();
  await expect(clause).toHaveAttribute('href', /^[^?]+#/);
  await clause.click();
  await expect(page).toHaveURL(/\?mark=%E5%B9%B4%E4%BC%91%E5%81%87.*#/);
  await expect(page.locator('article[data-notice]')).toBeVisible();
  const marked = await page.evaluate(() => [...CSS.highlights.values()].map(({ size }) => size));
  expect(Math.max(...marked)).toBeGreaterThan(0);
});

test('where the phrase stands as typed, it alone is marked on the page that opens', async ({
  page,
  baseURL,
}) => {
  const phrase = '视为因政府实施隔离措施';
  await search(page, baseURL, q(phrase));
  await hits(page).first().locator('.clauses a').first().click();
  await expect(page.locator('article[data-notice]')).toBeVisible();
  await expect(page.getByRole('group', { name: `标出的词：${phrase}`, exact: true })).toBeVisible();
  const marked = await page.evaluate(() =>
    [...(CSS.highlights.get('found') ?? [])].map((range) => String(range)),
  );
  expect(new Set(marked.map((words) => words.replace(/\s/g, '')))).toEqual(new Set([phrase]));
});

test('a question is told from the others of its notice', async ({ page, baseURL }) => {
  await search(page, baseURL, q('职业技能提升行动 线上培训'));
  const labels = await page.locator('.clauses a[href*="#qa_"] > :first-child').allTextContents();
  expect(labels.length).toBeGreaterThan(1);
  for (const label of labels) expect(label).toMatch(/^问[一二三四五六七八九十]+/);
});

test('a long query is read whole on a phone', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await search(page, baseURL, q('被隔离了公司能不能辞退我怎么办'));
  const hidden = () =>
    page.locator('.search .seek input').evaluate((box) => box.scrollWidth - box.clientWidth);
  expect(await hidden()).toBeLessThanOrEqual(0);
  const size = (): Promise<number> =>
    page
      .locator('.search .seek input')
      .evaluate((box) => Number.parseFloat(getComputedStyle(box).fontSize));
  const small = await size();
  await page.locator('.search .seek input').fill('工资');
  expect(await size()).toBeGreaterThan(small);
});

test('literal matches come first and are marked', async ({ page, baseURL }) => {
  await search(page, baseURL, `${q('工伤保险待遇')}&n=500`);
  const literal = await hits(page).evaluateAll((all) =>
    all.map((hit) => (hit as HTMLElement).dataset['literal']),
  );
  const count = Number(await main(page).getAttribute('data-search-literal'));
  expect(count).toBeGreaterThan(1);
  expect(literal.slice(0, count).every((it) => it === 'true')).toBe(true);
  expect(literal.slice(count).every((it) => it === 'false')).toBe(true);
  await expect(hits(page)).toHaveCount(Number(await main(page).getAttribute('data-search-total')));
  await expect(
    hits(page).first().locator('mark', { hasText: '工伤保险待遇' }).first(),
  ).toBeVisible();
});

for (const typed of [
  '人社部发[2020]8号',
  '人社部发８号',
  '人社部发2020 8',
  '人社部发〔二〇二〇〕八号',
  '人社部发〔20〕8号',
  '人力资源社会保障部 8号文',
  'renshebufa-2020-8',
  'RSBF 8',
])
  test(`${typed} puts the notice first`, async ({ page, baseURL }) => {
    await search(page, baseURL, q(typed));
    await expect(hits(page).first()).toHaveAttribute('data-result', 'renshebufa-2020-8');
  });

test('a number that is only cited finds who cites it, without its year as well', async ({
  page,
  baseURL,
}) => {
  for (const typed of ['工信部联企业〔2011〕300号', '工信部联企业300号']) {
    await search(page, baseURL, q(typed));
    await expect(hits(page)).toHaveCount(4);
    await expect(page.locator('.tell')).toContainText('以下 4 件引用或提到它');
  }
});

test('traditional characters find simplified text', async ({ page, baseURL }) => {
  await search(page, baseURL, q('勞務派遣'));
  expect(Number(await main(page).getAttribute('data-search-literal'))).toBeGreaterThan(0);
});

test('facets narrow, stand in the address, and go back @place', async ({ page, baseURL }) => {
  await search(page, baseURL, q('工资'));
  const all = await main(page).getAttribute('data-search-total');
  await page.locator('.facets input[name="region"]').first().check();
  await expect(page).toHaveURL(/region=/);
  await expect(main(page)).toHaveAttribute('data-search-status', 'done');
  expect(await main(page).getAttribute('data-search-total')).not.toBe(all);
  const counted = await page
    .locator('.facets label', { has: page.locator('input[name="region"]:checked') })
    .locator('.k')
    .textContent();
  await expect(main(page)).toHaveAttribute('data-search-total', counted ?? '');
  await page.goBack();
  await expect(main(page)).toHaveAttribute('data-search-total', all ?? '');
});

test('the order by date is the order of the dates', async ({ page, baseURL }) => {
  await search(page, baseURL, `${q('工资')}&sort=date`);
  const dates = await page.locator('.hit .meta').evaluateAll((all) =>
    all.map((meta) => {
      const [, year = '', month = '', day = ''] =
        /(\d+)年(\d+)月(\d+)日/.exec(meta.textContent) ?? [];
      return `${year}${month.padStart(2, '0')}${day.padStart(2, '0')}`;
    }),
  );
  expect(dates.length).toBeGreaterThan(3);
  expect(dates).toEqual(dates.toSorted().reverse());
});

test('the thesaurus can be switched off and on', async ({ page, baseURL }) => {
  await search(page, baseURL, q('炒鱿鱼'));
  expect(Number(await main(page).getAttribute('data-search-total'))).toBeGreaterThan(0);
  await page.getByRole('link', { name: '只查原词' }).click();
  await expect(page).toHaveURL(/exact=1/);
  await expect(main(page)).toHaveAttribute('data-search-total', '0');
  await expect(page.locator('.tell')).toContainText('炒鱿鱼');
  await page.goBack();
  await expect(page.locator('.tell')).toContainText('解除劳动合同');
});

test('answers come while typing; what was typed last stands', async ({ page, baseURL }) => {
  await page.goto(new URL('search.html', baseURL).href);
  const box = page.locator('main input[name="q"]');
  await box.pressSequentially('住房公积金', { delay: 20 });
  await expect(main(page)).toHaveAttribute('data-search-status', 'done');
  await expect(page).toHaveURL(/%E9%87%91$/);
  await expect(hits(page).first()).toContainText('住房公积金');
  await box.fill('');
  await expect(main(page)).toHaveAttribute('data-search-status', 'idle');
});

test('arrows walk through the results and back, Escape returns to the box', async ({
  page,
  baseURL,
}) => {
  await search(page, baseURL, q('年休假'));
  const box = page.locator('main input[name="q"]');
  await box.focus();
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).first().locator('h2 a')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).first().locator('.clauses a').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box).toBeFocused();
});

test('twenty at first, more on request', async ({ page, baseURL }) => {
  await search(page, baseURL, q('疫情'));
  await expect(hits(page)).toHaveCount(20);
  await page.locator('[data-more]').click();
  await expect(hits(page)).toHaveCount(40);
  await expect(page).toHaveURL(/n=40/);
});

test('nothing found says so and names words that exist', async ({ page, baseURL }) => {
  await search(page, baseURL, q('"航天员选拔"'));
  await expect(main(page)).toHaveAttribute('data-search-total', '0');
  await expect(page.locator('.tell')).toContainText('没有找到');
});

test('an index file that does not load is told, and can be tried again @place', async ({
  page,
  baseURL,
}, info) => {
  test.skip(info.project.name === 'file', 'what lies in a folder does not fail on the way');
  await page.route('**/search-index/text-0.*', (route) => route.abort());
  await page.goto(new URL(`search.html${q('工资')}`, baseURL).href);
  await expect(main(page)).toHaveAttribute('data-search-status', 'error');
  await expect(page.getByRole('alert')).toContainText('没有加载成功');
  await page.unroute('**/search-index/text-0.*');
  await page.getByRole('button', { name: '重试' }).click();
  await expect(main(page)).toHaveAttribute('data-search-status', 'done');
});

test('the box of any page suggests, and a suggestion leads there @place', async ({
  page,
  baseURL,
}) => {
  await page.goto(new URL('notices/renshebufa-2020-8.html', baseURL).href);
  const box = page.locator('form[role="search"] input[name="q"]').first();
  await box.click();
  await box.pressSequentially('京政办发', { delay: 20 });
  const options = page.getByRole('listbox', { name: '建议' }).getByRole('option');
  await expect(options.first()).toContainText('京政办发');
  await page.keyboard.press('ArrowDown');
  await expect(box).toHaveAttribute('aria-activedescendant', /.+/);
  await page.keyboard.press('Enter');
  await expect(page.locator('article[data-notice]')).toHaveAttribute(
    'data-notice',
    /^jingzhengbanfa-/,
  );
});

test('the box understands pinyin and its initials, and loads their readings only then', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(new URL('notices/renshebufa-2020-8.html', baseURL).href);
  const box = page.locator('form[role="search"] input[name="q"]').first();
  const options = page.getByRole('listbox', { name: '建议' }).getByRole('option');
  await box.fill('劳动关系');
  await expect(options.first()).toContainText('劳动关系');
  expect(asked.filter((url) => url.includes('/pinyin.'))).toEqual([]);
  await box.fill('ldgx');
  await expect(options.first()).toContainText('劳动关系');
  await box.fill('shehuibaox');
  await expect(options.first()).toContainText('社会保险');
  expect(asked.filter((url) => url.includes('/pinyin.'))).toHaveLength(1);
});

test('what a hostile address says is shown as text', async ({ page, baseURL }) => {
  await search(page, baseURL, q('<img src=x onerror=alert(1)> 工资'));
  await expect(page.locator('main img')).toHaveCount(0);
});
