import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Bundle, bundleAssets } from './asset-bundle.ts';
import { readData } from './data.ts';
import { sealStyle } from './seal-style.ts';

const VIRTUAL = 'virtual:wenhao/assets';
const RESOLVED = `\0${VIRTUAL}`;

/** Media types of what the last build left behind and `astro dev` serves: the search index. */
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  wasm: 'application/wasm',
};

// search-index/core.84bca2dc86.js
const INDEXES = /^(?:pagefind|search-index)\//;
/** The first file that a search asks for. */
const MANIFEST = 'search-index/manifest.js';

/**
 * One stylesheet and a few classic scripts, named by their content, beside Astro's own bundling: Astro would ship
 * module scripts with absolute addresses, which neither a sub-path nor `file://` can load.
 */
export function assets(): AstroIntegration {
  let bundle: Bundle = { names: {}, files: {} };
  let style = '';
  return {
    name: 'wenhao-assets',
    hooks: {
      'astro:config:setup': async ({ config, command, updateConfig }) => {
        const root = fileURLToPath(config.root);
        style = sealStyle(readData().config.seal);
        bundle = await bundleAssets(root, command === 'build', style);
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'wenhao-assets',
                resolveId: (id: string) => (id === VIRTUAL ? RESOLVED : undefined),
                load: (id: string) =>
                  id === RESOLVED
                    ? `export const assets = ${JSON.stringify(bundle.names)};`
                    : undefined,
              },
            ],
          },
        });
      },
      'astro:server:setup': ({ server, logger }) => {
        const root = server.config.root;
        server.watcher.on('change', async (file) => {
          if (!/\/src\/(?:styles|client|search\/client|text)\//.test(file)) return;
          bundle = await bundleAssets(root, false, style);
          server.ws.send({ type: 'full-reload' });
          logger.info(`${basename(file)} bundled`);
        });
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://local').pathname.slice(1);
          const type = TYPES[path.split('.').at(-1) ?? ''];
          const made = bundle.files[path];
          const kept = join(root, 'dist', path);
          if (made !== undefined && type !== undefined) {
            response.setHeader('Content-Type', type).end(made);
          } else if (INDEXES.test(path) && existsSync(kept)) {
            response.setHeader('Content-Type', type ?? 'application/octet-stream');
            response.end(readFileSync(kept));
          } else if (path === MANIFEST) {
            logger.warn('没有索引，查找页暂不可用：请先运行 npm run build');
            next();
          } else {
            next();
          }
        });
      },
      'astro:build:done': ({ dir }) => {
        for (const [path, text] of Object.entries(bundle.files)) {
          const file = join(fileURLToPath(dir), path);
          mkdirSync(join(file, '..'), { recursive: true });
          writeFileSync(file, text);
        }
      },
    },
  };
}
