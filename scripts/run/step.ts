import { spawn, spawnSync } from 'node:child_process';

/** What a build sets for the commands that it starts. */
export const SETTINGS = {
  ASTRO_TELEMETRY_DISABLED: '1',
  // Large pages for what nodejieba allocates: its dictionary is read in a quarter of the time where glibc knows the setting.
  GLIBC_TUNABLES: 'glibc.malloc.hugetlb=1',
};

/** Room for what is soon forgotten: each page makes much of it, and clearing up took an eighth of the time of ten thousand. */
export const YOUNG = '--max-semi-space-size=64';

/** Runs a command of the project's own `node_modules/.bin` with its output shown; true where it ended well. */
export function step(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): boolean {
  console.log(`\n$ ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, [...args], {
    stdio: 'inherit',
    env: { ...process.env, ...SETTINGS, ...env },
  });
  return status === 0;
}

/** Runs a command like `step`, and meanwhile does `work` in this process; true where the command ended well. */
export async function stepBeside(
  command: string,
  args: readonly string[],
  work: () => void,
): Promise<boolean> {
  console.log(`\n$ ${command} ${args.join(' ')}`);
  const child = spawn(command, [...args], {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...SETTINGS,
      NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} ${YOUNG}`,
    },
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  work();
  return (await ended) === 0;
}

/** Runs a command like `step` beside whatever else runs, and shows its output when it has ended; true where it ended well. */
export async function stepApart(command: string, args: readonly string[]): Promise<boolean> {
  const child = spawn(command, [...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...SETTINGS },
  });
  const told: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => told.push(chunk));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  console.log(`\n$ ${command} ${args.join(' ')}\n${Buffer.concat(told).toString().trimEnd()}`);
  return status === 0;
}
