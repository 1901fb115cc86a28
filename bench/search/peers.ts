import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { wordCutter } from '../../src/text/words.ts';
import { serve } from './served.ts';
import type { SourceNotice } from './source.ts';

/** Ranks the ids of notices for a query. */
export type Engine = (q: string) => Promise<readonly string[]>;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Stock Pagefind over the same notices as Chinese pages, in the same browser. Bytes count its own files only. */
export async function stockPagefind(
  notices: readonly SourceNotice[],
  page: Page,
): Promise<{ readonly engine: Engine; readonly sent: () => number; readonly stop: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  try {
    for (const { id, title, text } of notices) {
      const content = `<html lang="zh"><head><title>${escaped(title)}</title></head><body><h1>${escaped(title)}</h1><p>${escaped(text)}</p></body></html>`;
      const added = await index.addHTMLFile({ url: `/${id}.html`, content });
      if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
    }
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  } finally {
    await close();
  }
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="zh"><title>Pagefind</title></html>',
  );
  const served = await serve(folder);
  await page.goto(`${served.address}index.html`);
  const engine: Engine = (q) =>
    page.evaluate(async (query) => {
      const path = '/pagefind/pagefind.js';
      const pagefind = (await import(path)) as {
        search(q: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
      };
      const { results } = await pagefind.search(query);
      const shown = await Promise.all(results.slice(0, 20).map((result) => result.data()));
      return shown.map(({ url }) => url.replace(/^\/|\.html$/g, ''));
    }, q);
  return { engine, sent: served.sent, stop: served.close };
}

/** MiniSearch over the same notices, texts and queries cut by jieba. */
export function miniSearch(notices: readonly SourceNotice[]): Engine {
  const cut = wordCutter([]);
  const words = (text: string): string[] => cut(text).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const engine = new MiniSearch<SourceNotice>({
    fields: ['title', 'text'],
    idField: 'id',
    tokenize: words,
    searchOptions: { boost: { title: 3 }, prefix: true },
  });
  engine.addAll(notices);
  return async (q) => engine.search(q).map(({ id }) => String(id));
}
