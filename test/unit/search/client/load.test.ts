import { expect, test } from 'vitest';
import { loader } from '../../../../src/search/client/load.ts';
import { openLibrary } from '../../../../src/search/client/open-library.ts';
import { NO_FILTERS, sampleLibrary } from './sample.ts';

/** A page that runs scripts from a table of what each file hands over; a missing one fails as in a browser. */
function page(files: Readonly<Record<string, unknown>>, asked: string[]): Document {
  const document = {
    createElement: () => ({ src: '', onload: () => {}, onerror: () => {}, remove: () => {} }),
    head: {
      append: (script: { src: string; onload: () => void; onerror: () => void }) => {
        asked.push(script.src);
        const name = script.src.slice(script.src.lastIndexOf('/') + 1);
        queueMicrotask(() => {
          if (!(name in files)) return script.onerror();
          if (files[name] !== undefined) globalThis.wenhaoSearch?.(name, files[name]);
          script.onload();
        });
      },
    },
  };
  return document as unknown as Document;
}

test('a file is fetched once and handed to all who ask', async () => {
  const asked: string[] = [];
  const load = loader('../search-index/', page({ 'a.js': 7 }, asked));
  expect(await Promise.all([load('a.js'), load('a.js')])).toEqual([7, 7]);
  expect(asked).toEqual(['../search-index/a.js']);
});

test('a file that fails or hands nothing over is told, and may be asked for again', async () => {
  const files: Record<string, unknown> = { 'empty.js': undefined };
  const load = loader('x/', page(files, []));
  await expect(load('a.js')).rejects.toEqual({ file: 'a.js' });
  await expect(load('empty.js')).rejects.toEqual({ file: 'empty.js' });
  files['a.js'] = 1;
  expect(await load('a.js')).toBe(1);
});

test('traditional characters are read as simplified ones, and their table is fetched only for them', async () => {
  const { core, index } = sampleLibrary();
  const asked: string[] = [];
  const pieces = core.notices.map((_, notice) =>
    index.pieces.slice(index.titles[notice], index.titles[notice + 1]),
  );
  const files = {
    'manifest.js': {
      version: 1,
      core: 'c.js',
      texts: ['t.js'],
      traditional: 'z.js',
      suggest: 's.js',
    },
    'c.js': core,
    't.js': { first: 0, pieces },
    'z.js': ['勞動關係', '劳动关系'],
  };
  const { answer, foldQuery } = await openLibrary(loader('', page(files, asked)), null);
  const filters = NO_FILTERS;
  const request = {
    text: '工资',
    filters,
    sort: 'date',
    expand: true,
    ladder: true,
    runs: true,
  } as const;
  const counted = await answer({ ...request, text: await foldQuery(' ') }, 0, () => undefined);
  expect(counted.found.hits).toHaveLength(core.notices.length);
  expect(counted.found.counts.get('region')?.size).toBeGreaterThan(0);
  expect(asked).not.toContain('t.js');
  const { library } = await answer(request, 20, () => undefined);
  expect(library.index.text).toBe(index.text);
  expect(await foldQuery('劳动关系ＡＢ')).toBe('劳动关系ab');
  expect(asked).not.toContain('z.js');
  expect(await foldQuery('勞動關係')).toBe('劳动关系');
});

test('a library that has grown since its page came is not opened by what opens small ones', async () => {
  const files = { 'manifest.js': { version: 2 } };
  await expect(openLibrary(loader('', page(files, [])), null)).rejects.toEqual({
    file: 'manifest.js',
  });
});
