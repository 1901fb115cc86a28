import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lock } from '../../../scripts/run/lock.ts';

/** No process has it: above the largest id that Linux gives. */
const DEAD = 2 ** 22 + 1;

describe('lock', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'wenhao-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is held by one alone, and free again when given back', () => {
    const path = join(folder, 'deep', 'build.lock');
    const release = lock(path);
    expect(release).not.toBeNull();
    expect(lock(path)).toBeNull();
    release?.();
    expect(lock(path)).not.toBeNull();
  });

  test.each([String(DEAD), 'garbage', ''])(
    'a lock left by a killed process (%j) is taken over',
    (left) => {
      const path = join(folder, 'build.lock');
      writeFileSync(path, left);
      expect(lock(path)).not.toBeNull();
      expect(readFileSync(path, 'utf8')).toBe(String(process.pid));
    },
  );
});
