import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const WORKER = 'offline-worker.js';
const SIZE = 'offline.json';
const SOURCE = new URL('../client/offline/worker.ts', import.meta.url).pathname;

interface SiteFile {
  readonly path: string;
  /** In the form of Subresource Integrity. */
  readonly digest: string;
  readonly size: number;
}

/** Every file of a built site but those that keep it, sorted. One is read at a time: a large site does not fit into memory. */
function filesOf(dist: string): readonly SiteFile[] {
  return globSync('**/*', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => path !== WORKER && path !== SIZE)
    .sort()
    .map((path) => {
      const bytes = readFileSync(join(dist, path));
      const digest = `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
      return { path, digest, size: bytes.length };
    });
}

/**
 * Writes what keeps a built site for reading without a network: `offline-worker.js`, which knows every file by its digest,
 * and `offline.json`, its size. The last step of a build, since any change to a file makes another worker.
 * Throws what esbuild throws.
 */
export async function buildOffline(dist: string): Promise<void> {
  const found = filesOf(dist);
  const files = found.map(({ path, digest }) => [path, digest]);
  const bytes = found.reduce((sum, { size }) => sum + size, 0);
  const id = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 10);
  const { outputFiles } = await build({
    entryPoints: [SOURCE],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    legalComments: 'none',
    target: ['chrome105', 'firefox110', 'safari15.4'],
    define: {
      OFFLINE_BUILD: JSON.stringify({ id, bytes, files }),
      'process.env.NODE_ENV': '"production"',
    },
    logLevel: 'silent',
  });
  writeFileSync(join(dist, WORKER), outputFiles[0]?.text ?? '');
  writeFileSync(join(dist, SIZE), `${JSON.stringify({ files: files.length, bytes })}\n`);
}
