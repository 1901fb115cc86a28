import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type GuessedIssue, guessIssue } from '../bulletin/guess-issue.ts';
import type { SplitNotice } from '../bulletin/split-result.ts';
import type { Problem } from '../model/problem.ts';
import type { BulletinFile } from './list-bulletins.ts';
import type { LoadedSource } from './load-source.ts';
import { type KeptFile, planFolder } from './plan-folder.ts';
import { readFolder } from './read-folder.ts';
import { type OnPage, readSource } from './read-source.ts';
import { sameIds } from './same-ids.ts';
import type { SplitData } from './split-data.ts';
import { splitSource } from './split-source.ts';
import { writeFile } from './write-file.ts';

/** One notice of a report. */
export type ReportedNotice = Pick<SplitNotice, 'front' | 'evidence' | 'lines'>;

/** One bulletin of the file that `--report` writes. */
export interface SplitReport {
  readonly bulletin: string;
  readonly notices: readonly ReportedNotice[];
  readonly problems: readonly Problem[];
  readonly placed: number;
  readonly total: number;
}

/** What splitting one bulletin came to. Where a problem is an error nothing was written. */
export interface BulletinOutcome {
  readonly report: SplitReport;
  readonly guess: GuessedIssue;
  /** Names of files that were written, kept as corrected by hand, left without a notice, removed; and those of both that were corrected by hand. */
  readonly written: readonly string[];
  readonly kept: readonly KeptFile[];
  readonly stray: readonly string[];
  readonly removed: readonly string[];
  readonly overruled: readonly string[];
  readonly failed: boolean;
}

/** How a bulletin is to be written. */
export interface UpdateOptions {
  /** Folder below which each bulletin has its own. */
  readonly out: string;
  readonly data: SplitData;
  /** Whether files corrected by hand are overwritten too. */
  readonly force: boolean;
  readonly onPage?: OnPage;
}

const NOTHING = { written: [], kept: [], stray: [], removed: [], overruled: [] };
const NO_GUESS: GuessedIssue = { name: null, issue: null, date: null };

/** Outcome of a bulletin that was not split. */
export function failedOutcome(bulletin: string, problems: readonly Problem[]): BulletinOutcome {
  const report = { bulletin, notices: [], problems, placed: 0, total: 0 };
  return { report, guess: NO_GUESS, ...NOTHING, failed: true };
}

const hasError = (problems: readonly Problem[]): boolean =>
  problems.some((problem) => problem.severity === 'error');

/** Reads and splits one bulletin and brings its folder up to date; files that a person corrected stay as they are. */
export async function updateBulletin(
  { id, path }: BulletinFile,
  source: LoadedSource,
  { out, data, force, onPage }: UpdateOptions,
): Promise<BulletinOutcome> {
  const folder = join(out, id);
  const stored = readFolder(folder, id);
  if (stored.problems.length > 0) return failedOutcome(id, stored.problems);
  const { pages, problems: reading } = await readSource(
    source.bytes,
    path,
    id,
    data.radicals,
    onPage,
  );
  if (hasError(reading)) return failedOutcome(id, reading);
  const split = splitSource(pages, id, data);
  const problems = [...reading, ...split.problems];
  const report: SplitReport = {
    bulletin: id,
    notices: split.notices.map(({ front, evidence, lines }) => ({ front, evidence, lines })),
    problems,
    placed: split.placed,
    total: split.total,
  };
  const guess = guessIssue(pages);
  if (split.notices.length === 0 || hasError(problems)) {
    const named = problems.map((problem) =>
      problem.severity === 'error'
        ? { ...problem, message: `${path} ${problem.message}` }
        : problem,
    );
    return { ...failedOutcome(id, named), guess };
  }
  const fresh = split.notices.map(({ front, file }) => ({
    name: `${front.id}.md`,
    text: file,
    ordinal: front.ordinal,
    contentHash: front.contentHash,
  }));
  const plan = planFolder(stored.files, fresh, force);
  const doubled = sameIds(folder, id, stored.files, plan);
  if (doubled.length > 0) return { ...failedOutcome(id, doubled), guess };
  for (const file of plan.write) writeFile(join(folder, file.name), file.text);
  writeFile(join(folder, 'pages.json'), `${JSON.stringify(split.pageMap, null, 1)}\n`);
  for (const name of plan.remove) rmSync(join(folder, name));
  return {
    report,
    guess,
    written: plan.write.map(({ name }) => name),
    kept: plan.kept,
    stray: plan.stray,
    removed: plan.remove,
    overruled: force ? stored.files.filter(({ edited }) => edited).map(({ name }) => name) : [],
    failed: false,
  };
}
