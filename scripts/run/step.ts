import { spawnSync } from 'node:child_process';

/** Runs a command of the project's own `node_modules/.bin` with its output shown; true where it ended well. */
export function step(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): boolean {
  console.log(`\n$ ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, [...args], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  return status === 0;
}
