import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { classicScript } from './script.ts';

const INDEX_FILE = /\.(?:pf_meta|pf_index|pagefind|json)$/;

/** How the search page names a file of a Pagefind folder, seen from the folder of its own index. */
const named = (folder: string, file: string): string => `../${folder}/${file}.js`;

/**
 * Writes beside every file of a Pagefind folder a classic script that hands over its bytes as base64: from a folder on disk a
 * page may load nothing else.
 */
export function writeOffline(dist: string, folder: string): void {
  const base = join(dist, folder);
  for (const file of readdirSync(base, { recursive: true, encoding: 'utf8' })) {
    const name = file.replaceAll('\\', '/');
    const path = join(base, file);
    if (INDEX_FILE.test(name)) {
      const bytes = readFileSync(path).toString('base64');
      writeFileSync(
        `${path}.js`,
        `wenhaoSearch(${JSON.stringify(named(folder, name))},"${bytes}");\n`,
      );
    } else if (name === 'pagefind.js') {
      const script = classicScript(readFileSync(path, 'utf8'));
      writeFileSync(
        `${path}.js`,
        `wenhaoSearch(${JSON.stringify(named(folder, name))},${script});\n`,
      );
    }
  }
}
