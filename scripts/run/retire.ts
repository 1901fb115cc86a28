import { existsSync, readFileSync } from 'node:fs';
import { unregister } from '../../src/store/register.ts';
import { retireBulletins } from '../../src/store/retire-bulletins.ts';
import { writeFile } from '../../src/store/write-file.ts';
import { NOTICES, REGISTER } from './content-paths.ts';
import type { Terminal } from './split-command.ts';
import { retiredLines } from './split-lines.ts';

/** Removes the notices of bulletins that are not `present`, and their entries in the register where nothing is left of them; tells what it did. */
export function retire(
  present: ReadonlySet<string>,
  force: boolean,
  { tell, complain }: Terminal,
): void {
  const retired = retireBulletins(NOTICES, present, force);
  for (const line of retiredLines(retired)) tell(line);
  for (const problem of retired.flatMap(({ problems }) => problems)) complain(problem.message);
  for (const { bulletin, left } of retired) {
    if (left.length > 0 || !existsSync(REGISTER)) continue;
    const known = readFileSync(REGISTER, 'utf8');
    const next = unregister(known, bulletin);
    if (next !== known) writeFile(REGISTER, next);
  }
}
