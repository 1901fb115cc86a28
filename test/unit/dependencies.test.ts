import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

/** What may come with the project, held without asking any registry. */
const packageSchema = z.object({
  dependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
  allowScripts: z.record(z.string(), z.boolean()).default({}),
});
const entrySchema = z.object({
  version: z.string().optional(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  license: z.unknown().optional(),
  link: z.boolean().optional(),
  optional: z.boolean().optional(),
  inBundle: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
});
const lockSchema = z.object({ packages: z.record(z.string(), entrySchema) });
const installedSchema = z.object({
  license: z.union([z.string(), z.object({ type: z.string() })]).optional(),
  licenses: z.array(z.object({ type: z.string() })).optional(),
  scripts: z.record(z.string(), z.string()).default({}),
});

// 1.2.3 or 1.2.3-beta.4: one version, no range
const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/u;
// sha512-…==
const INTEGRITY = /^sha(?:256|384|512)-[A-Za-z0-9+/]+={0,2}$/u;
// "resolved": "https://registry.example.org/…"
const HOST = /(?:https?|git|ssh):\/\//u;
/** Words of a package about itself, from which nothing is loaded. */
const WORDS = new Set(['funding', 'deprecated']);

/** Licences that ask for no more than a notice; weaker than these none. The last four are of data, of fonts and of one file each. */
const LICENCES = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'Python-2.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'MPL-2.0',
  'LGPL-3.0-or-later',
]);

const ROOTS = ['.', 'bench/peers'] as const;
const read = (root: string, name: string): unknown =>
  JSON.parse(readFileSync(join(root, name), 'utf8'));

describe.each(ROOTS)('the packages of %s', (root) => {
  const manifest = packageSchema.parse(read(root, 'package.json'));
  const text = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const { packages } = lockSchema.parse(JSON.parse(text));
  const locked = Object.entries(packages).filter(([path]) => path !== '');
  const direct = { ...manifest.dependencies, ...manifest.devDependencies };

  test('are pinned to one version each', () => {
    const loose = Object.entries(direct).filter(([, version]) => !EXACT.test(version));
    expect(loose).toEqual([]);
    const other = Object.entries(direct).filter(
      ([name, version]) => packages[`node_modules/${name}`]?.version !== version,
    );
    expect(other).toEqual([]);
  });

  test('are locked by a hash of their content, from no named host', () => {
    expect(locked.length).toBeGreaterThan(100);
    const open = locked.filter(
      ([, { integrity, link, inBundle }]) => !link && !inBundle && !INTEGRITY.test(integrity ?? ''),
    );
    expect(open.map(([path]) => path)).toEqual([]);
    const loaded: unknown = JSON.parse(text, (key, value) => (WORDS.has(key) ? undefined : value));
    expect(HOST.exec(JSON.stringify(loaded))).toBeNull();
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  test('run nothing when they are installed but what package.json allows', () => {
    const names = locked
      .filter(([, { hasInstallScript, optional }]) => hasInstallScript && !optional)
      .map(([path]) => path.replace(/^.*node_modules\//u, ''));
    const allowed = Object.keys(manifest.allowScripts);
    expect(names.filter((name) => !allowed.includes(name))).toEqual([]);
  });

  test('may be used under their licences', () => {
    const stranger = locked.flatMap(([path, { license }]) => {
      const names = licenceNames(license, join(root, path));
      // A choice of licences is allowed by one that is; both of two that hold together must be.
      const fits = names.some((together) => together.every((name) => LICENCES.has(name)));
      return fits ? [] : [`${path}: ${names.flat().join(', ')}`];
    });
    expect(stranger).toEqual([]);
  });
});

/** The licences of a package as choices of licences that hold together, as its lock entry or its own file tells. */
function licenceNames(locked: unknown, path: string): string[][] {
  const told = typeof locked === 'string' ? locked : installedLicence(path);
  return told
    .replace(/[()]/gu, '')
    .split(' OR ')
    .map((choice) => choice.split(' AND ').map((name) => name.trim()));
}

function installedLicence(path: string): string {
  const { license, licenses } = installedSchema.parse(read(path, 'package.json'));
  if (typeof license === 'string') return license;
  return license?.type ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'none';
}

test('docs/dependencies.md names each package that package.json does, and no other', () => {
  const { dependencies, devDependencies } = packageSchema.parse(read('.', 'package.json'));
  const rows = readFileSync('docs/dependencies.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|')[1] ?? '');
  const named = rows.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/gu)].map(([, name]) => name));
  const types = named.includes('@types/*') ? /^@types\//u : /^$/u;
  const direct = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
  expect(direct.filter((name) => !named.includes(name) && !types.test(name))).toEqual([]);
  expect(named.filter((name) => name !== '@types/*' && !direct.includes(name ?? ''))).toEqual([]);
});
