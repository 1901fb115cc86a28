import { splitCommand } from './run/split-command.ts';

/** Bulletins → notices. */
process.exitCode = await splitCommand(process.argv.slice(2), {
  tell: (line) => console.log(line),
  complain: (line) => console.error(line),
  draws: process.stderr.isTTY,
});
