import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { newCommand } from '../../../scripts/run/new-command.ts';

const ROOT = resolve('.');
let folder = '';
let told: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenhao-new-'));
  told = [];
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const start = (...args: string[]): number =>
  newCommand(args, ROOT, {
    tell: (line) => told.push(line),
    complain: (line) => told.push(line),
    draws: false,
  });

test('the program and its word lists, the settings, and none of our notices', () => {
  const target = join(folder, '律所 Firm');
  expect(start(target, '--name', '某某律所', '--seal', '#123a6b')).toBe(0);
  const files = globSync('**/*', { cwd: target });
  expect(files.filter((it) => /^content\/(?:notices|bulletins)\//.test(it))).toEqual([
    'content/bulletins/README.md',
  ]);
  expect(files.filter((it) => /^(?:test|bench|\.git|node_modules|dist)(?:\/|$)/.test(it))).toEqual(
    [],
  );
  const read = (path: string): string => readFileSync(join(target, path), 'utf8');
  expect(parse(read('content/data/site.yaml'))).toMatchObject({
    name: '某某律所',
    seal: '#123a6b',
    address: null,
  });
  expect(read('README.md')).toContain('# 某某律所');
  expect(read('public/favicon.svg')).toContain('#123a6b');
  const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  expect(manifest['name']).toBe('firm');
  expect(manifest['devDependencies']).toBeUndefined();
  expect(Object.keys(manifest['scripts'] ?? {})).toContain('build');
  for (const command of Object.values(manifest['scripts'] ?? {})) {
    const script = /node (\S+\.ts)/.exec(command)?.[1];
    if (script !== undefined) expect(existsSync(join(target, script)), script).toBe(true);
  }
  expect(existsSync(`${target}.part`)).toBe(false);
});

test('the lockfile agrees with the manifest, and holds nothing that only tests need', () => {
  const target = join(folder, 'own');
  expect(start(target)).toBe(0);
  const read = (path: string) => JSON.parse(readFileSync(join(target, path), 'utf8'));
  const { packages } = read('package-lock.json') as {
    packages: Record<string, Record<string, unknown>>;
  };
  expect(packages['']?.['dependencies']).toEqual(read('package.json').dependencies);
  expect(packages['']?.['devDependencies']).toBeUndefined();
  expect(packages['node_modules/astro']).toBeDefined();
  expect(packages['node_modules/vitest']).toBeUndefined();
  expect(parse(readFileSync(join(target, 'content/data/site.yaml'), 'utf8')).name).toBe('文号');
});

test('what the program imports comes with it', () => {
  const target = join(folder, 'own');
  expect(start(target)).toBe(0);
  const { dependencies } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  // import { build } from 'esbuild'; import type { Root } from 'hast' is gone at run time
  const imports = globSync('{src,scripts}/**/*.{ts,astro}', { cwd: target }).flatMap((path) =>
    [
      ...readFileSync(join(target, path), 'utf8').matchAll(
        /^import (?!type )[^'";]*?from '((?:@[^/']+\/)?[^./'][^/':]*)(?:\/[^']*)?'/gm,
      ),
    ].map(([, name = '']) => name),
  );
  const missing = new Set(imports.filter((name) => !(name in dependencies)));
  expect([...missing]).toEqual([]);
});

test.each([
  [['--name', 'x'], '请写一个文件夹'],
  [['--nonsense'], '不认识的参数'],
  [['full'], '里已有内容'],
  [['file'], '是一个文件'],
  [['own', '--seal', 'red'], '--seal 写得不对'],
  [['own', '--seal', '#ffeeee'], '看不清'],
  [['own', '--address', 'somewhere'], '--address 写得不对'],
  [['own', '--name', ''], '--name 写得不对'],
])('%j is refused in one line, and nothing is written', (args, line) => {
  mkdirSync(join(folder, 'full'));
  writeFileSync(join(folder, 'full', 'a.txt'), 'kept');
  writeFileSync(join(folder, 'file'), 'kept');
  const given = args.map((arg) => (/^(?:own|full|file)$/.test(arg) ? join(folder, arg) : arg));
  expect(start(...given)).toBe(1);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(line);
  expect(existsSync(join(folder, 'own'))).toBe(false);
  expect(readFileSync(join(folder, 'full', 'a.txt'), 'utf8')).toBe('kept');
});

test('a folder inside the project is refused', () => {
  expect(start('content/own')).toBe(1);
  expect(told[0]).toContain('在本项目里面');
});
