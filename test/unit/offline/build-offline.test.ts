import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildOffline } from '../../../src/offline/build-offline.ts';

const dist = mkdtempSync(join(tmpdir(), 'wenhao-build-offline-'));
afterAll(() => rmSync(dist, { recursive: true, force: true }));
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');

test('the worker names every file with its digest, comes out the same each time, and changes with any of them', async () => {
  mkdirSync(join(dist, 'notices'));
  writeFileSync(join(dist, 'index.html'), '首页');
  writeFileSync(join(dist, 'notices/a.html'), '甲');
  await buildOffline(dist);
  const first = read('offline-worker.js');
  const digest = createHash('sha256').update('甲').digest('base64');
  expect(first).toContain(`["notices/a.html","sha256-${digest}"]`);
  expect(JSON.parse(read('offline.json'))).toEqual({ files: 2, bytes: 9 });

  await buildOffline(dist);
  expect(read('offline-worker.js')).toBe(first);
  writeFileSync(join(dist, 'notices/a.html'), '乙');
  await buildOffline(dist);
  expect(read('offline-worker.js')).not.toBe(first);
});

test('it is a classic script', () => {
  expect(read('offline-worker.js')).not.toMatch(/^\s*(?:import|export)\b/m);
});
