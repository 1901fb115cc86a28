import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jieba from 'nodejieba';
import { expect, test } from 'vitest';
import { dictionary } from '../../../src/text/dictionary.ts';

test('words are cut as with all that nodejieba brings, and nothing is left behind', () => {
  const lines = readFileSync('content/bulletins/2020-02.txt', 'utf8').split('\n').slice(0, 400);
  const before = process.env['TMPDIR'];
  const passing = mkdtempSync(join(tmpdir(), 'wenhao-passing-'));
  try {
    process.env['TMPDIR'] = passing;
    const cut = lines.map((line) => dictionary().cut(line, true));
    expect(readdirSync(passing)).toEqual([]);
    jieba.load();
    expect(cut).toEqual(lines.map((line) => jieba.cut(line, true)));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    rmSync(passing, { recursive: true });
  }
});
