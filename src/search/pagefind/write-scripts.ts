import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PagefindEntry } from './gather.ts';
import { pagefindFiles } from './index-part.ts';
import { mendedScript } from './script.ts';

/** Writes Pagefind's scripts and WebAssembly into a folder, once for all indexes. Gives what its entry file says besides the languages; throws where Pagefind lacks one. */
export async function writeScripts(folder: string): Promise<PagefindEntry> {
  const files = await pagefindFiles(['']);
  const content = (name: string): Buffer => {
    const file = files.find(({ path }) => path.endsWith(name));
    if (file === undefined) throw new Error(`Pagefind: no ${name}`);
    return Buffer.from(file.content);
  };
  mkdirSync(folder, { recursive: true });
  for (const name of ['pagefind.js', 'pagefind-worker.js'])
    writeFileSync(join(folder, name), mendedScript(content(name).toString('utf8')));
  const wasm = 'wasm.unknown.pagefind';
  writeFileSync(join(folder, wasm), content(wasm));
  return JSON.parse(content('pagefind-entry.json').toString('utf8')) as PagefindEntry;
}
