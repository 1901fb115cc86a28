import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A folder as a web server hands it out. */
export interface Served {
  readonly address: string;
  /** Bytes sent so far as gzip level 9 makes them (what is compressed already, as it is). */
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

interface Packed {
  readonly bytes: Uint8Array;
  readonly isSmaller: boolean;
}

function pack(plain: Uint8Array): Packed {
  const small = gzipSync(plain, { level: LEVEL });
  const isSmaller = small.length < plain.length;
  return { bytes: isSmaller ? small : plain, isSmaller };
}

/**
 * Serves a folder on a free port of this machine and counts the bytes. A host keeps its files compressed or has processors of its own for
 * it: unless `compress` asks for packed files, as a tool does that reckons with what goes over the line, a file is sent as it is, and what
 * gzip makes of it is counted when `sent` asks, so that the browser's time is not spent on it.
 */
export async function serve(folder: string, { compress = false } = {}): Promise<Served> {
  const packed = new Map<string, Packed>();
  const packedOf = (file: string): Packed => {
    const known = packed.get(file) ?? pack(readFileSync(file));
    packed.set(file, known);
    return known;
  };
  const handedOut: string[] = [];
  let sent = 0;
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    const file = join(folder, path);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    handedOut.push(file);
    const isPacked = compress && packedOf(file).isSmaller;
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'max-age=3600',
      ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(isPacked ? packedOf(file).bytes : readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    sent: () => {
      for (const file of handedOut.splice(0)) sent += packedOf(file).bytes.length;
      return sent;
    },
    close: () => server.close(),
  };
}
