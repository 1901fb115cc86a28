import { join } from 'node:path';
import { newCommand } from './run/new-command.ts';

/** An instance of one's own: the program without our content. */
process.exitCode = newCommand(process.argv.slice(2), join(import.meta.dirname, '..'), {
  tell: (line) => console.log(line),
  complain: (line) => console.error(line),
  draws: false,
});
