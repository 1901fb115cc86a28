import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Which rooms a room may import from, besides itself. docs/architecture.md says why. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  outline: ['model', 'text'],
  bulletin: ['model', 'text', 'outline'],
  library: ['model', 'text', 'outline'],
  plugins: ['model', 'text', 'outline', 'library'],
  'search/client': ['text', 'model'],
  // Whoever pastes a text finds its citations with the very finders of the build.
  client: ['text', 'model', 'search/client', 'library'],
  // Puts the finished site together; knows files, not what is in them.
  offline: [],
  search: ['model', 'text', 'outline', 'library'],
  store: ['model', 'text', 'outline', 'bulletin'],
  site: ['model', 'text', 'outline', 'library', 'plugins', 'store'],
  components: ['model', 'text', 'outline', 'library', 'plugins', 'site'],
  layouts: ['model', 'text', 'library', 'site', 'components'],
  pages: [
    'model',
    'text',
    'outline',
    'library',
    'plugins',
    'store',
    'site',
    'components',
    'layouts',
  ],
};

/** Rooms that hold rules alone: neither the machine nor the site builder may show through. */
const PURE = [
  'model',
  'text',
  'outline',
  'bulletin',
  'library',
  'plugins',
  'search/client',
  'client',
];

/** Rooms whose code reaches a browser: of the model they may take types only, since zod must not be shipped. */
const SHIPPED = ['search/client', 'client'];

// import type { A } from '../model/a.ts'; export { b } from "./b.ts"; await import('./c.ts')
const IMPORT =
  /(?:^|\n)\s*(?<keyword>import|export)\s+(?<type>type\s)?[^'";]*?from\s*['"](?<from>[^'"]+)['"]|import\(\s*['"](?<dynamic>[^'"]+)['"]\s*\)|(?:^|\n)\s*import\s+['"](?<bare>[^'"]+)['"]/g;

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

function roomOf(path: string): string {
  const parts = relative('src', path).split('/');
  if (parts[0] === 'search' && parts[1] === 'client') return 'search/client';
  return parts[0] ?? '';
}

function importsOf(file: string): Import[] {
  const code = readFileSync(file, 'utf8');
  return [...code.matchAll(IMPORT)].map(({ groups }) => ({
    file,
    room: roomOf(file),
    target: groups?.['from'] ?? groups?.['dynamic'] ?? groups?.['bare'] ?? '',
    typeOnly: groups?.['type'] !== undefined,
  }));
}

const FILES = globSync('src/*/**/*.{ts,astro}');
const IMPORTS = FILES.flatMap(importsOf);

describe('layers', () => {
  test('every room is known', () => {
    const unknown = FILES.filter((file) => !(roomOf(file) in MAY_IMPORT));
    expect(unknown).toEqual([]);
  });

  test.each(Object.entries(MAY_IMPORT))('%s imports only from %j', (room, allowed) => {
    const wrong = IMPORTS.filter((it) => it.room === room && it.target.startsWith('.'))
      .map((it) => ({ ...it, into: roomOf(join(it.file, '..', it.target)) }))
      .filter(({ into }) => into in MAY_IMPORT && into !== room && !allowed.includes(into))
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(wrong).toEqual([]);
  });

  test.each(PURE)('%s knows neither node: nor astro:', (room) => {
    const wrong = IMPORTS.filter(
      ({ room: from, target }) => from === room && /^(?:node|astro):|^nodejieba$/.test(target),
    )
      .filter(({ file }) => file !== 'src/text/dictionary.ts')
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(wrong).toEqual([]);
  });

  test.each(SHIPPED)('%s takes types only from the model', (room) => {
    const wrong = IMPORTS.filter(
      ({ file, room: from, target, typeOnly }) =>
        from === room && roomOf(join(file, '..', target)) === 'model' && !typeOnly,
    ).map(({ file, target }) => `${file} imports ${target}`);
    expect(wrong).toEqual([]);
  });

  test('only the site reads the collection', () => {
    const wrong = IMPORTS.filter(
      ({ target, room }) => target.startsWith('astro:content') && room !== 'site',
    )
      .map(({ file }) => file)
      .filter((file) => file !== 'src/content.config.ts');
    expect(wrong).toEqual([]);
  });

  test('only text/dictionary.ts knows nodejieba', () => {
    const wrong = IMPORTS.filter(({ target }) => target === 'nodejieba').map(({ file }) => file);
    expect(wrong.filter((file) => file !== 'src/text/dictionary.ts')).toEqual([]);
  });
});
