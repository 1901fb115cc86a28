import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
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

  test('a lock with the number of this process that this process does not hold is a left one', () => {
    const path = join(folder, 'build.lock');
    writeFileSync(path, String(process.pid));
    expect(lock(path)).not.toBeNull();
  });

  test('a lock that does not name its owner yet is waited for, not taken', async () => {
    const path = join(folder, 'build.lock');
    writeFileSync(path, '');
    // Its owner comes to write only after the first look, and lives on.
    const owner = spawn('sh', ['-c', 'sleep 0.05; printf %s $$ > "$0"; exec sleep 60', path]);
    try {
      await new Promise((resolve) => owner.on('spawn', resolve));
      expect(lock(path)).toBeNull();
      expect(readFileSync(path, 'utf8')).toBe(String(owner.pid));
    } finally {
      owner.kill();
    }
  });

  test("another user's living process holds its lock", () => {
    const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
      throw Object.assign(new Error('not permitted'), { code: 'EPERM' });
    });
    const path = join(folder, 'build.lock');
    writeFileSync(path, String(DEAD));
    expect(lock(path)).toBeNull();
    kill.mockRestore();
  });

  test('what hinders the lock itself is thrown, not taken for another build', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => lock(join(folder, 'file', 'build.lock'))).toThrow(/ENOTDIR|EEXIST/);
  });
});
