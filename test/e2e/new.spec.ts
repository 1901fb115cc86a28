import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { linkModules } from './instance.ts';

/** A bulletin of a firm's own, as short as one can be. */
const BULLETIN = `某某律所公文汇编
2026年第11期

市人力资源和社会保障局

关于调整高温津贴发放标准的通知
某人社发〔2026〕7号

各区人力资源和社会保障局，各用人单位：
　　为保障劳动者健康，现就高温津贴发放标准通知如下：
　　一、每年6月至8月，用人单位安排劳动者在35℃以上高温天气从事室外露天作业的，应当向劳动者支付高温津贴，每人每月不低于180元。
　　二、本通知自2026年11月1日起施行。
某市人力资源和社会保障局
2026年10月20日
`;

test('a firm starts its own from a clean folder: name, seal and notices are its own', async ({
  page,
}, info) => {
  test.skip(info.project.name !== 'root', 'one place is enough');
  const folder = mkdtempSync(join(tmpdir(), 'wenhao-own-'));
  try {
    const own = join(folder, 'own');
    const run = (cwd: string, ...args: string[]) =>
      spawnSync('node', args, { cwd, encoding: 'utf8' });
    const started = run(
      '.',
      'scripts/new.ts',
      own,
      '--name',
      '某某律所公文库',
      '--seal',
      '#123a6b',
    );
    expect(started.status, started.stderr).toBe(0);
    linkModules(own);

    const early = run(own, 'scripts/build.ts');
    expect(early.status).toBe(1);
    expect(early.stderr).toContain('content/bulletins');

    writeFileSync(join(own, 'content/bulletins/2026-11.txt'), BULLETIN);
    const built = run(own, 'scripts/build.ts');
    expect(built.status, built.stdout + built.stderr).toBe(0);
    const pages = globSync('notices/*.html', { cwd: join(own, 'dist') });
    expect(pages).toHaveLength(1);
    expect(
      readFileSync(
        join(own, 'dist', globSync('assets/*.css', { cwd: join(own, 'dist') })[0] ?? ''),
        'utf8',
      ),
    ).toContain('#123a6b');
    const ours = JSON.parse(readFileSync('dist/data/notices.json', 'utf8')) as { title: string }[];
    const texts = globSync('**/*.{html,json,md,txt}', { cwd: join(own, 'dist') })
      .map((path) => readFileSync(join(own, 'dist', path), 'utf8'))
      .join('\n');
    expect(ours.filter(({ title }) => texts.includes(title))).toEqual([]);

    await page.goto(
      `${pathToFileURL(join(own, 'dist')).href}/search.html?q=${encodeURIComponent('高温津贴')}`,
    );
    await expect(page.locator('main')).toHaveAttribute('data-search-status', 'done');
    await expect(page.locator('article[data-result]')).toHaveCount(1);
    await expect(page).toHaveTitle(/某某律所公文库/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
