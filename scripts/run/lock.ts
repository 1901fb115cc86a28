import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** Milliseconds between two looks at a lock that does not name its owner yet, and how often one looks. */
const PAUSE_MS = 20;
const LOOKS = 50;

/** Paths that this process holds: a killed one may have had its number, as in a container that starts anew. */
const held = new Set<string>();

const codeOf = (failure: unknown): unknown => (failure as NodeJS.ErrnoException).code;

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (failure) {
    // Another user's process lives as well.
    return codeOf(failure) === 'EPERM';
  }
}

/** False where the lock is there already. */
function take(path: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'wx');
  } catch (failure) {
    if (codeOf(failure) === 'EEXIST') return false;
    throw failure;
  }
  try {
    writeSync(file, String(process.pid));
    return true;
  } catch (failure) {
    rmSync(path, { force: true });
    throw failure;
  } finally {
    closeSync(file);
  }
}

/** What a lock holds, null where it is gone meanwhile. */
function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (failure) {
    if (codeOf(failure) === 'ENOENT') return null;
    throw failure;
  }
}

/** Removes the lock that holds `seen`; one that another process took in the meantime stays. */
function removeStale(path: string, seen: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (failure) {
    if (codeOf(failure) === 'ENOENT') return;
    throw failure;
  }
  if (read(aside) === seen) rmSync(aside, { force: true });
  else renameSync(aside, path);
}

/**
 * Takes a lock file; returns the function that gives it back, or null where a living process holds it. Throws what the file
 * system throws, such as a full disk. It holds the owner's process id and no time, so that a lock left by a killed process is
 * seen as such even when the clock was set back.
 */
export function lock(path: string): (() => void) | null {
  mkdirSync(dirname(path), { recursive: true });
  for (let look = 0; look < LOOKS; look += 1) {
    if (take(path)) {
      held.add(path);
      return () => {
        held.delete(path);
        rmSync(path, { force: true });
      };
    }
    const seen = read(path);
    if (seen === null) continue;
    // Its owner is about to write, unless it was killed just there.
    if (seen === '' && look < LOOKS - 2) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
      continue;
    }
    const owner = Number(seen);
    const own = owner === process.pid;
    if (Number.isInteger(owner) && owner > 0 && (own ? held.has(path) : alive(owner))) return null;
    removeStale(path, seen);
  }
  return null;
}
