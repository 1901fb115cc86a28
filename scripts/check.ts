import { checkCommand } from './run/check-command.ts';

/** Everything that people edit, and every notice, held to what it must be. */
process.exitCode = checkCommand(process.argv.slice(2), {
  tell: (line) => console.log(line),
  complain: (line) => console.error(line),
  draws: false,
});
