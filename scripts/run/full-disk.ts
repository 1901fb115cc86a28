import { statfsSync } from 'node:fs';

/** A build that ends with less room than this ended for want of it. */
const LEAST_BYTES = 1024 * 1024;

/** Whether the disk on which a folder lies has no room left to write anything in. */
export function isDiskFull(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < LEAST_BYTES;
}
