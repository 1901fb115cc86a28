import { join } from 'node:path';
import type { Place } from '../../src/store/unwritable.ts';
import { BULLETINS, NOTICES, REGISTER } from './content-paths.ts';

/** Everything that splitting bulletins of these ids may write to, `cache` included; elsewhere than among the notices nothing of the content. */
export function splitPlaces(out: string, ids: Iterable<string>, cache: string): readonly Place[] {
  const folders = [out, ...[...ids].map((id) => join(out, id))];
  const content = out === NOTICES ? [BULLETINS, cache] : [];
  return [
    ...[...folders, ...content].map((path): Place => ({ path, is: 'folder' })),
    ...(out === NOTICES ? [{ path: REGISTER, is: 'file' } as const] : []),
  ];
}
