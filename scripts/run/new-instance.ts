import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';

/** What a firm sets when it starts its own. */
export interface InstanceSettings {
  /** Name of the npm package: lower-case ASCII. */
  readonly folder: string;
  readonly name: string;
  /** #rrggbb, or null for the red of the design. */
  readonly seal: string | null;
  readonly address: string | null;
}

/** What an instance consists of, beside what is written for it. Tests, benches and our own bulletins stay here. */
const PARTS = [
  'src',
  'scripts',
  'public',
  'hosting',
  'template',
  'content/data',
  'docs/publish.md',
  'README.zh-CN.md',
  'LICENSE',
  'astro.config.ts',
  'tsconfig.json',
  '.npmrc',
  '.gitignore',
  '.dockerignore',
] as const;

/** Parts of those that are for working on the program, or show our own content. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'scripts/test.ts',
  'scripts/report-links.ts',
  'scripts/run/browser.ts',
  'scripts/run/tally.ts',
  'public/share.png',
]);

/** Commands that an instance has no use for: they need what stays here. */
const COMMANDS_LEFT_OUT = /^(?:test|bench|lint|format|report)(?::|$)/;

/** The red of the design in the picture of a browser tab. */
const DESIGN_SEAL = '#9c1c1c';

interface LockedPackage {
  readonly dev?: boolean;
}

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function withoutTests({ scripts, ...rest }: Manifest, name: string): Manifest {
  const { devDependencies: _, knip: __, description: ___, ...kept } = rest;
  const commands = Object.entries(scripts).filter(([key]) => !COMMANDS_LEFT_OUT.test(key));
  return { ...kept, name, scripts: Object.fromEntries(commands) };
}

function lockWithoutTests(lock: Record<string, unknown>, name: string): Record<string, unknown> {
  const packages = lock['packages'] as Readonly<Record<string, LockedPackage>>;
  const { devDependencies: _, ...root } = packages[''] as Record<string, unknown>;
  const kept = Object.entries(packages).filter(([key, it]) => key !== '' && it.dev !== true);
  return { ...lock, name, packages: { '': { ...root, name }, ...Object.fromEntries(kept) } };
}

/**
 * Writes an instance of its own into `target`, a folder that is not there or empty: the program below `root` without tests and
 * without our notices, and the settings given. Throws what the file system throws.
 */
export function newInstance(root: string, target: string, settings: InstanceSettings): void {
  for (const part of PARTS) {
    if (!existsSync(join(root, part))) continue;
    mkdirSync(dirname(join(target, part)), { recursive: true });
    cpSync(join(root, part), join(target, part), {
      recursive: true,
      filter: (from) => !LEFT_OUT.has(from.slice(root.length + 1).replaceAll('\\', '/')),
    });
  }
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text);
  };
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');

  write(
    'package.json',
    json(withoutTests(JSON.parse(read('package.json')) as Manifest, settings.folder)),
  );
  write(
    'package-lock.json',
    json(
      lockWithoutTests(
        JSON.parse(read('package-lock.json')) as Record<string, unknown>,
        settings.folder,
      ),
    ),
  );
  // Set in the document, so that its remarks stay.
  const site = parseDocument(read('content/data/site.yaml'));
  site.set('name', settings.name);
  site.set('address', settings.address);
  site.set('seal', settings.seal);
  write('content/data/site.yaml', site.toString());
  if (settings.seal !== null)
    write(
      'public/favicon.svg',
      read('public/favicon.svg')
        .replaceAll(DESIGN_SEAL, settings.seal)
        .replace('<title>文号</title>', ''),
    );
  write(
    'README.md',
    read('template/README.md').replace('{{name}}', () => settings.name),
  );
  write('content/bulletins/README.md', read('template/bulletins.md'));
}
