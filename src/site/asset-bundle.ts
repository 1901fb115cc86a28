import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/** Entries by the name under which layouts ask for them. One that is not there yet is left out. */
const ENTRIES = {
  css: 'src/styles/index.css',
  page: 'src/client/page.ts',
  notice: 'src/client/notice.ts',
  dates: 'src/client/dates.ts',
  suggest: 'src/client/suggest-entry.ts',
  search: 'src/search/client/entry.ts',
  archive: 'src/search/client/archive-entry.ts',
  offline: 'src/client/offline/entry.ts',
  desk: 'src/client/desk/notice-entry.ts',
  'desk-page': 'src/client/desk/page-entry.ts',
  memo: 'src/client/memo/entry.ts',
} as const;

/** Name of a browser asset. */
export type AssetName = keyof typeof ENTRIES;

/** What was bundled: address of each asset relative to the site's root, and the text of each file. */
export interface Bundle {
  readonly names: Readonly<Partial<Record<AssetName, string>>>;
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Bundles the stylesheet and the browser scripts below `root`. With `hashed`, names carry ten digits of the
 * content's SHA-256, so that a host may keep them for ever. `style` is put behind the stylesheet. Throws what esbuild throws.
 */
export async function bundleAssets(root: string, hashed: boolean, style = ''): Promise<Bundle> {
  const names: Partial<Record<AssetName, string>> = {};
  const files: Record<string, string> = {};
  for (const [name, entry] of Object.entries(ENTRIES) as [AssetName, string][]) {
    if (!existsSync(join(root, entry))) continue;
    const result = await build({
      absWorkingDir: resolve(root),
      entryPoints: [entry],
      bundle: true,
      minify: hashed,
      write: false,
      format: 'iife',
      charset: 'utf8',
      legalComments: 'none',
      target: ['chrome105', 'firefox110', 'safari15.4'],
      // The sheet is written for the browsers it meets: nothing in it needs lowering.
      ...(name === 'css' ? { target: 'esnext' } : {}),
      logLevel: 'silent',
    });
    const kind = name === 'css' ? 'css' : 'js';
    const text = (result.outputFiles[0]?.text ?? '') + (kind === 'css' ? style : '');
    const stem = name === 'css' ? 'wenhao' : name;
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
    const path = hashed ? `assets/${stem}.${hash}.${kind}` : `assets/${stem}.${kind}`;
    names[name] = path;
    files[path] = text;
  }
  return { names, files };
}
