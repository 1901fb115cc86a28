import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Watched, watchProcesses } from './watch-processes.ts';

/** A command that ran: what it printed, how long it took, what it and its children held. */
export interface WatchedRun extends Watched {
  readonly told: string;
  readonly seconds: number;
}

/** Runs a command in `folder` to its end, with the settings of a build or without, and watches it. Throws with what it printed where it failed. */
export async function runWatched(
  [command = '', ...args]: readonly string[],
  folder: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<WatchedRun> {
  const start = performance.now();
  const child = spawn(command, args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...settings },
  });
  const stop = watchProcesses(child.pid ?? 0);
  let told = '';
  let complained = '';
  child.stdout.on('data', (part) => {
    told += String(part);
  });
  child.stderr.on('data', (part) => {
    complained += String(part);
  });
  const [code] = await once(child, 'close');
  const watched = stop();
  if (code !== 0)
    throw new Error(`${command} ${args.join(' ')}: ${complained}${told.slice(-2000)}`);
  return { ...watched, told, seconds: (performance.now() - start) / 1000 };
}
