import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import matter from 'gray-matter';

/** Front matter marked `---js` would be run as code by gray-matter: that engine is taken out. */
function noScript(): never {
  throw new Error('文件头只能是 YAML（--- 起首），不能是脚本');
}
const ENGINES = { js: noScript, javascript: noScript };

/**
 * Loads every Markdown file below a folder as it is, one entry a file with id `<folder>/<stem>`, since one notice
 * may be printed in several bulletins. Astro's own loader would render each body once more.
 */
export function noticeLoader(base: string): Loader {
  return {
    name: 'notices',
    async load({ store, parseData, generateDigest, watcher, config, logger }) {
      const root = resolve(new URL(config.root).pathname, base);
      const read = async (path: string): Promise<void> => {
        const id = path.slice(0, -'.md'.length).replaceAll('\\', '/');
        const file = join(root, path);
        const raw = readFileSync(file, 'utf8');
        const { data, content } = matter(raw, { engines: ENGINES });
        store.set({
          id,
          data: await parseData({ id, data, filePath: file }),
          body: content,
          filePath: join(base, path),
          digest: generateDigest(raw),
        });
      };
      store.clear();
      const paths = readdirSync(root, { recursive: true, encoding: 'utf8' });
      for (const path of paths.filter((name) => name.endsWith('.md')).sort()) await read(path);
      watcher?.add(root);
      watcher?.on('change', (file) => {
        if (!file.startsWith(root) || !file.endsWith('.md')) return;
        read(file.slice(root.length + 1)).catch((cause: unknown) => logger.error(String(cause)));
      });
    },
  };
}
