import type { listBulletins } from './list-bulletins.ts';

/** The ids of the bulletins that a folder holds, of those that cannot be read or stand there twice as well: none of them has been withdrawn. */
export const presentIds = ({ files, problems }: ReturnType<typeof listBulletins>): Set<string> =>
  new Set([...files.map(({ id }) => id), ...problems.flatMap(({ bulletin }) => bulletin ?? [])]);
