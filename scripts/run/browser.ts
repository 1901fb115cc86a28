import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Chromium without the window around its pages: the same engine, which opens a page in half the time. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];
const WHOLE = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(executable);
}

function run(command: string, args: readonly string[]): boolean {
  console.log(`$ ${command} ${args.join(' ')}`);
  return spawnSync(command, [...args], { stdio: 'inherit' }).status === 0;
}

function installFromDebian(packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  // Another process may hold the package lock on a fresh machine: wait for it.
  const wait = ['-o', 'DPkg::Lock::Timeout=600'];
  return (
    run('apt-get', [...wait, 'update']) &&
    run('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...packages])
  );
}

function hasChineseFont(): boolean {
  try {
    return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}

/**
 * The path of a Chromium: `CHROMIUM_PATH` first, then one without a window from the PATH or Debian's package, a whole one from
 * there, Playwright's own download. Installs Chinese fonts where none are found. Throws where no browser can be had.
 */
export function browser(): string {
  const given = process.env['CHROMIUM_PATH'];
  if (given && !executable(given))
    throw new Error(`CHROMIUM_PATH 指向的 ${given} 无法运行，请更正或取消该变量。`);
  if (!hasChineseFont() && !installFromDebian(['fontconfig', 'fonts-noto-cjk']))
    console.warn('没有找到中文字体，截图中的汉字可能显示为方框。');
  if (given) return given;
  for (const [packages, names] of [
    [['chromium-headless-shell'], SHELLS],
    [['chromium'], WHOLE],
  ] as const) {
    const there = onPath(names) ?? (installFromDebian(packages) ? onPath(names) : undefined);
    if (there) return there;
  }
  if (run('npx', ['playwright', 'install', 'chromium']) && executable(chromium.executablePath()))
    return chromium.executablePath();
  throw new Error('找不到 Chromium，也无法安装。请安装 Chromium 后设置 CHROMIUM_PATH 再试。');
}
