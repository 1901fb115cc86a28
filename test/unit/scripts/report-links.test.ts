import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const NOTICES = 'content/notices/2020-02';
const CITING = `${NOTICES}/jingfanggongjijinfa-2020-9.md`;
const root = mkdtempSync(join(tmpdir(), 'wenhao-report-'));

beforeAll(() => {
  for (const path of ['src', 'scripts', 'package.json', 'content/data']) {
    cpSync(path, join(root, path), { recursive: true });
  }
  mkdirSync(join(root, NOTICES), { recursive: true });
  for (const file of [CITING, `${NOTICES}/jianjin-2020-23.md`]) cpSync(file, join(root, file));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function report() {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/report-links.ts'], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout: stdout.trim().split('\n'), stderr: stderr.trim().split('\n') };
}

test('without a commit one line says what is missing', () => {
  const { status, stderr } = report();
  expect(status).toBe(1);
  expect(stderr.at(-1)).toContain('请确认这里是 git 仓库，且上一次提交可以运行');
});

test('gained and lost by notice, then a notice that cannot be read', () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd: root });
  git('init', '-q');
  git('add', 'src', 'scripts', 'content', 'package.json');
  git('commit', '-q', '-m', 'first');
  expect(report().stdout).toEqual(['引用 1 处；较上一次提交增加 0 处，减少 0 处']);

  const file = join(root, CITING);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/建金〔2020〕23号/u, '建金〔2020〕24号'));
  const { status, stdout } = report();
  expect(status).toBe(0);
  expect(stdout[0]).toBe('jingfanggongjijinfa-2020-9');
  expect(stdout[1]).toMatch(/^ {2}\+ p_1 .*建金〔2020〕24号\) {2}→ {2}external 建金\(2020\)24号$/u);
  expect(stdout[2]).toMatch(/^ {2}- p_1 .*建金〔2020〕23号\) {2}→ {2}notice jianjin-2020-23$/u);
  expect(stdout[3]).toBe('引用 1 处；较上一次提交增加 1 处，减少 1 处');

  writeFileSync(file, '没有文件头');
  const broken = report();
  expect(broken.status).toBe(1);
  expect(broken.stderr).toHaveLength(1);
  expect(broken.stderr[0]).toContain('缺少文件头');
});
