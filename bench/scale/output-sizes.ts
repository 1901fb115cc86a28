import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const MEGA = 1024 * 1024;
/** As many of the largest pages as show what grows. */
const LARGEST = 8;

/** Bytes as megabytes, to be read. */
export const megabytes = (bytes: number): string =>
  `${(bytes / MEGA).toFixed(bytes < 10 * MEGA ? 2 : 0)} MB`;

/** What a built site came to: bytes in all, and lines that tell files and bytes by folder and the largest pages. */
export function outputTable(dist: string): {
  readonly total: number;
  readonly lines: readonly string[];
} {
  const groups = new Map<string, { files: number; bytes: number }>();
  const pages: { name: string; bytes: number }[] = [];
  let total = 0;
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    const stat = statSync(join(dist, name));
    if (!stat.isFile()) continue;
    total += stat.size;
    const key = join(dirname(name), `*${extname(name)}`);
    const group = groups.get(key) ?? { files: 0, bytes: 0 };
    groups.set(key, { files: group.files + 1, bytes: group.bytes + stat.size });
    if (name.endsWith('.html')) pages.push({ name, bytes: stat.size });
  }
  const largest = pages
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, LARGEST)
    .map(({ name, bytes }) => {
      const packed = gzipSync(readFileSync(join(dist, name))).length;
      return `${name} ${megabytes(bytes)} (${(packed / 1024).toFixed(0)} KB gzip)`;
    });
  return {
    total,
    lines: [
      `output ${megabytes(total)}: ${[...groups]
        .sort(([, a], [, b]) => b.bytes - a.bytes)
        .slice(0, LARGEST)
        .map(([key, { files, bytes }]) => `${key} ${files} files ${megabytes(bytes)}`)
        .join(', ')}`,
      `largest pages: ${largest.join(', ')}`,
    ],
  };
}
