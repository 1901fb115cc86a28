import { expect, type Page, test } from '@playwright/test';

const NOTICE = 'notices/renshebufa-2020-8.html';
const CLAUSE = 'sec_3__sub_6';

/** What the page would have put on the clipboard, a moment after a button was pressed. */
async function keepCopies(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const copies: string[] = [];
    Object.assign(window, { copies });
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: async (text: string) => {
          copies.push(text);
        },
      },
    });
  });
}

async function lastCopy(page: Page): Promise<string> {
  return page.evaluate(() => (window as unknown as { copies: string[] }).copies.at(-1) ?? '');
}

test('following the number of a clause offers its citation, its text and its link @place', async ({
  page,
}) => {
  await keepCopies(page);
  await page.goto(NOTICE);
  await page.locator(`a.n[href="#${CLAUSE}"]`).press('Enter');
  const tools = page.locator('article').getByRole('group', { name: '引用此条' });
  await expect(tools).toBeVisible();
  await tools.getByRole('button', { name: '复制引注' }).press('Enter');
  const citation =
    '人力资源社会保障部等四部门《关于做好新型冠状病毒感染肺炎疫情防控期间稳定劳动关系支持企业复工复产的意见》（人社部发〔2020〕8号）第三部分第（六）项';
  await expect.poll(() => lastCopy(page)).toBe(citation);
  await expect(page.getByRole('status')).toHaveText('引注已复制');
  await tools.getByRole('button', { name: '复制原文' }).click();
  await expect.poll(() => lastCopy(page)).toMatch(/^（六）保障职工工资待遇权益。对因依法被隔离/);
  expect(await lastCopy(page)).toContain(`因疫情防控不能休假的职工`);
  expect((await lastCopy(page)).endsWith(`——${citation}`)).toBe(true);
  await tools.getByRole('button', { name: '复制链接' }).click();
  await expect.poll(() => lastCopy(page)).toMatch(/renshebufa-2020-8\.html#sec_3__sub_6$/);
});

test('what a clause leads into is copied with it', async ({ page, baseURL: _ }, info) => {
  test.skip(info.project.name !== 'root', 'the pages are the same everywhere');
  await keepCopies(page);
  const copied = async (address: string): Promise<readonly string[]> => {
    await page.goto(`notices/${address}`);
    await page.locator('article').getByRole('button', { name: '复制原文' }).click();
    await expect.poll(() => lastCopy(page)).not.toBe('');
    return (await lastCopy(page)).split('\n').map((line) => line.slice(0, 4));
  };
  expect(await copied('fafa-2020-7.html#sec_2__sub_1')).toEqual([
    '（一）依',
    '1.已经',
    '2.新型',
    '其他拒绝',
    '以暴力、',
    '——最高',
  ]);
  const listed = ['经重点企', '（一）重', '（二）重', '（三）重'];
  const whole = await copied('2020-02-44.html#sec_4');
  expect(whole.slice(1, -1)).toEqual(listed);
  expect((await copied('2020-02-44.html#sec_4__p_1')).slice(0, -1)).toEqual(listed);
  // The last of a list leads nowhere.
  expect(await copied('fafa-2020-7.html#sec_2__sub_1__item_2')).toHaveLength(2);
});

test('style and format are chosen once and kept', async ({ page }) => {
  await keepCopies(page);
  await page.goto(`${NOTICE}#${CLAUSE}`);
  const tools = page.locator('article').getByRole('group', { name: '引用此条' });
  await tools.getByText('体例与格式').click();
  await tools.getByLabel('体例').selectOption('manual');
  await tools.getByLabel('格式').selectOption('markdown');
  await page.locator('a.n[href="#sec_4"]').click();
  await tools.getByRole('button', { name: '复制引注' }).click();
  await expect
    .poll(() => lastCopy(page))
    .toMatch(/^\[.*，人社部发〔2020〕8号，2020年2月7日发布，第四部分。\]\(.*#sec_4\)$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('permalinks and contents still lead to their clauses', async ({ page }) => {
    await page.goto(NOTICE);
    await page.locator(`nav.toc a[href="#${CLAUSE}"]`).click();
    await expect(page).toHaveURL(new RegExp(`#${CLAUSE}$`));
    await expect(page.locator(`#${CLAUSE}:target`)).toBeInViewport();
  });
});

test('words handed over by search are marked, stepped through with keys and cleared, the text untouched @place', async ({
  page,
}) => {
  await page.goto(NOTICE);
  const before = await page.locator('article[data-notice]').innerHTML();
  await page.goto(`${NOTICE}?mark=${encodeURIComponent('隔离')}`);
  const marks = () =>
    page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => String(range)));
  const found = await marks();
  expect(found.length).toBeGreaterThan(1);
  expect(new Set(found)).toEqual(new Set(['隔离']));
  const bar = page.getByRole('group', { name: '标出的词：隔离' });
  await page.keyboard.press('n');
  await expect(bar).toContainText(`1／${found.length}`);
  await page.keyboard.press('p');
  await expect(bar).toContainText(`${found.length}／${found.length}`);
  expect(await page.locator('article[data-notice]').innerHTML()).toBe(before);
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  expect(await marks()).toEqual([]);
  expect(page.url()).not.toContain('mark=');
});

test('a citation shows a card while it has the focus, and Escape takes it away', async ({
  page,
}) => {
  await page.goto('notices/renshebumingdian-2020-1.html');
  const link = page.locator('article a[data-cite]').first();
  await page.keyboard.press('Tab');
  await link.focus();
  await expect(page.locator('.card')).toHaveCount(1);
  await expect(page.locator('.card')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.card')).toHaveCount(0);
});
