import { reviewCommand } from './run/review-command.ts';

/** Source and notices side by side, on this machine alone. */
process.exitCode = await reviewCommand(process.argv.slice(2), {
  tell: (line) => console.log(line),
  complain: (line) => console.error(line),
  draws: false,
});
