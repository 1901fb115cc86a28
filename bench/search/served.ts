import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A folder as a web server hands it out. */
export interface Served {
  readonly address: string;
  /** Bytes sent so far, gzip level 9 (what is compressed already, as it is). */
  readonly sent: () => number;
  readonly close: () => void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
const LEVEL = 9;

/** Serves a folder on a free port of this machine, compressed, and counts the bytes. */
export async function serve(folder: string): Promise<Served> {
  let sent = 0;
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    const file = join(folder, path);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const plain = readFileSync(file);
    const small = gzipSync(plain, { level: LEVEL });
    const compress = small.length < plain.length;
    sent += Math.min(small.length, plain.length);
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'max-age=3600',
      ...(compress ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(compress ? small : plain);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, sent: () => sent, close: () => server.close() };
}
