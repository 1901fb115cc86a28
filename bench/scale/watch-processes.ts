import { readdirSync, readFileSync } from 'node:fs';

const WATCH_MS = 1000;
const TICKS = 100;

/** What one process came to. */
export interface WatchedProcess {
  readonly name: string;
  /** Bytes held at most. */
  readonly peak: number;
}

/** What a process and all its descendants came to. */
export interface Watched {
  readonly processes: readonly WatchedProcess[];
  /** Bytes that they held at once, at most. */
  readonly peak: number;
  /** Seconds of processor time, user and system. */
  readonly processor: number;
}

interface Reading {
  readonly parent: number;
  readonly name: string;
  readonly resident: number;
  readonly highest: number;
  readonly processor: number;
}

const field = (status: string, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);

function read(pid: string): Reading | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const counted = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').slice(0, 2);
    const resident = field(status, 'VmRSS') * 1024;
    return {
      parent: field(status, 'PPid'),
      name: words.map((word) => word.split('/').at(-1)).join(' '),
      resident,
      highest: Math.max(resident, field(status, 'VmHWM') * 1024),
      processor: (Number(counted[11]) + Number(counted[12])) / TICKS,
    };
  } catch {
    // It ended while it was read.
    return null;
  }
}

/** Watches a process and its descendants through /proc until the function it gives is called, which tells what they came to. */
export function watchProcesses(root: number): () => Watched {
  const known = new Map<number, Reading>();
  let peak = 0;
  const look = (): void => {
    const now = new Map<number, Reading>();
    for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
      const reading = read(name);
      if (reading !== null) now.set(Number(name), reading);
    }
    const belongs = (pid: number): boolean => {
      if (pid === root) return true;
      const parent = now.get(pid)?.parent ?? 0;
      return parent > 1 && belongs(parent);
    };
    let sum = 0;
    for (const [pid, reading] of now) {
      if (!belongs(pid)) continue;
      sum += reading.resident;
      const before = known.get(pid);
      const highest = Math.max(before?.highest ?? 0, reading.highest);
      // A process that is ending has no name any more.
      const name = reading.name || (before?.name ?? '');
      known.set(pid, { ...reading, name, highest });
    }
    peak = Math.max(peak, sum);
  };
  look();
  const timer = setInterval(look, WATCH_MS);
  return () => {
    clearInterval(timer);
    const processes = [...known.values()]
      .map(({ name, highest }) => ({ name, peak: highest }))
      .sort((a, b) => b.peak - a.peak);
    const processor = [...known.values()].reduce((sum, each) => sum + each.processor, 0);
    return { processes, peak, processor };
  };
}
