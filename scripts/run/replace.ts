import { existsSync, renameSync, rmSync } from 'node:fs';

const former = (target: string): string => `${target}.old`;

/** Puts back what `replace` had set aside when it was stopped between its two moves. */
export function recover(target: string): void {
  if (!existsSync(target) && existsSync(former(target))) renameSync(former(target), target);
  rmSync(former(target), { recursive: true, force: true });
}

/** Moves the folder `next` in place of `target`. A folder cannot be exchanged in one step, so the old one waits beside. */
export function replace(next: string, target: string): void {
  if (existsSync(target)) renameSync(target, former(target));
  renameSync(next, target);
  rmSync(former(target), { recursive: true, force: true });
}
