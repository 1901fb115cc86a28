import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { splitData } from '../src/store/split-data.ts';
import { updateLibrary } from '../src/store/update-library.ts';

/**
 * Splits many bulletins, each a printing of the real one under other numbers, and prints time and peak memory:
 * `node bench/split-many.ts [COUNT]`. The aim: 60 bulletins (3,000 notices) in 60 s, memory flat.
 */
const COUNT = Number(process.argv[2] ?? 60);
const SOURCE = 'content/bulletins/2020-02.txt';

// The serial of a document number: 〔2020〕8
const SERIAL = /(?<=〔\d{4}〕)\d+/gu;

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

const folder = mkdtempSync(join(tmpdir(), 'wenhao-bench-'));
try {
  const text = readFileSync(SOURCE, 'utf8');
  mkdirSync(join(folder, 'bulletins'));
  const files = Array.from({ length: COUNT }, (_, index) => {
    const id = `b${String(index + 1).padStart(3, '0')}`;
    const path = join(folder, 'bulletins', `${id}.txt`);
    const serial = (printed: string): string => String(Number(printed) + index * 100);
    writeFileSync(path, text.replace(SERIAL, serial));
    return { id, path };
  });
  const options = {
    out: join(folder, 'notices'),
    data: splitData('content/data'),
    force: false,
    cache: null,
  };
  const start = performance.now();
  let notices = 0;
  let done = 0;
  for await (const { outcome } of updateLibrary(files, options)) {
    notices += outcome.report.notices.length;
    done += 1;
    if (done % 10 === 0 || done === COUNT) {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      const peak = megabytes(process.resourceUsage().maxRSS * 1024);
      console.log(`${done} bulletins, ${notices} notices, ${seconds} s, peak ${peak}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
