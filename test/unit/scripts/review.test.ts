import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reviewCommand } from '../../../scripts/run/review-command.ts';
import { splitCommand } from '../../../scripts/run/split-command.ts';

const HOME = process.cwd();
const TEXT = readFileSync('content/bulletins/2020-02.txt', 'utf8')
  .split('\n')
  .slice(0, 135)
  .join('\n');
const FIRST = 'content/notices/2020-02/guobanfamingdian-2020-1.md';

let root = '';
const review = async (...args: readonly string[]) => {
  const lines: string[] = [];
  const say = (line: string): void => {
    lines.push(line);
  };
  return { code: await reviewCommand(args, { tell: say, complain: say, draws: false }), lines };
};
const page = (): string => readFileSync('review/2020-02.html', 'utf8');

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'wenhao-review-'));
  cpSync('content/data', join(root, 'content/data'), { recursive: true });
  process.chdir(root);
  mkdirSync('content/bulletins', { recursive: true });
  writeFileSync('content/bulletins/2020-02.txt', TEXT);
  await splitCommand([], { tell: () => {}, complain: () => {}, draws: false });
}, 60_000);
afterAll(() => {
  process.chdir(HOME);
  rmSync(root, { recursive: true });
});

test('source and notices stand side by side, each field on the line where it was read', async () => {
  const { code, lines } = await review();
  expect([code, lines.at(-1)]).toEqual([0, '请用浏览器打开 review/index.html']);
  const html = page();
  expect(html).toMatch(/<li id="l1"[^>]*><span>1<\/span><span> ?国务院 ?<\/span><em>栏目<\/em>/u);
  expect(html).toMatch(/<li id="l5"[^>]*>.*?1 号 ?<\/span><em>文号<\/em>/u);
  expect(html).toMatch(/<dt>成文日期<\/dt><dd>2020-01-26<\/dd><dd><a href="#l29">第29行<\/a>/u);
  expect(html).toMatch(/<dt>其他<\/dt><dd>通知　全国　\p{Script=Han}+（[a-z-]+）/u);
  expect(html).not.toContain('源文中没有对应的行');
});

test('the page asks nothing of the net and every link of it leads somewhere', () => {
  const html = page();
  expect(html).not.toMatch(/(?:src|href)="(?!#)|url\((?!data:)/u);
  const ids = new Set(Array.from(html.matchAll(/ id="([^"]+)"/gu), (match) => match[1]));
  const links = Array.from(html.matchAll(/href="#([^"]+)"/gu), (match) => match[1]);
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((id) => !ids.has(id))).toEqual([]);
});

test('a correction is shown as it is, and what the program reads instead', async () => {
  const file = readFileSync(FIRST, 'utf8');
  writeFileSync(FIRST, file.replace('阻断疫情传播', '阻断<疫情>传播'));
  await review('2020-02');
  const html = page();
  expect(html).toContain('手工更正');
  expect(html).toContain('阻断&lt;疫情&gt;传播');
  expect(html).toMatch(/<pre>- .*\n\+ /u);
  writeFileSync(FIRST, file);
});

test('a bulletin that is not there is named with those that are', async () => {
  const { code, lines } = await review('2020-09');
  expect(code).toBe(1);
  expect(lines).toEqual([expect.stringMatching(/2020-09 的汇编；有的是：2020-02$/u)]);
});

test('--help shows examples and exit codes', async () => {
  expect((await review('--help')).lines.join('\n')).toMatch(/例：[\s\S]*退出码/u);
});
