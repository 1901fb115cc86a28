import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeFault } from './write-fault.ts';

/** A place that is going to be written to. */
export interface Place {
  readonly path: string;
  readonly is: 'file' | 'folder';
}

function fault({ path, is }: Place): string | null {
  if (!existsSync(path)) {
    const above = dirname(path);
    return above === path ? null : fault({ path: above, is: 'folder' });
  }
  const folder = statSync(path).isDirectory();
  if (folder !== (is === 'folder')) {
    const code = folder ? 'EISDIR' : 'ENOTDIR';
    return writeFault(Object.assign(new Error(code), { code, path }));
  }
  try {
    accessSync(path, folder ? constants.R_OK | constants.W_OK | constants.X_OK : constants.W_OK);
    return null;
  } catch (failure) {
    return writeFault(failure);
  }
}

/** What hinders writing to these places, a Chinese sentence each; a place that is not there yet is judged by the folder above it. Asked first, so that nothing is left half written. */
export function unwritable(places: readonly Place[]): readonly string[] {
  return [...new Set(places.flatMap((place) => fault(place) ?? []))];
}
