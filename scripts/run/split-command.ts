import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readProblem } from '../../src/bulletin/read-problem.ts';
import { missingFacts } from '../../src/library/check/missing-facts.ts';
import { bulletinsSchema } from '../../src/model/bulletin.ts';
import type { SplitTally } from '../../src/model/split-tally.ts';
import { type BulletinFile, bulletinId, listBulletins } from '../../src/store/list-bulletins.ts';
import { readYaml } from '../../src/store/read-yaml.ts';
import { type BulletinFacts, unregister } from '../../src/store/register.ts';
import { retireBulletins } from '../../src/store/retire-bulletins.ts';
import { splitCache } from '../../src/store/split-cache.ts';
import { splitData } from '../../src/store/split-data.ts';
import { type Place, unwritable } from '../../src/store/unwritable.ts';
import type { SplitReport } from '../../src/store/update-bulletin.ts';
import { updateLibrary } from '../../src/store/update-library.ts';
import { writeFault } from '../../src/store/write-fault.ts';
import { writeFile } from '../../src/store/write-file.ts';
import { enterBulletin, registerBulletins } from './enter-bulletin.ts';
import { barProgress, lineProgress, noProgress } from './progress.ts';
import { SPLIT_HELP } from './split-help.ts';
import { outcomeLines, retiredLines } from './split-lines.ts';
import { problemLine, splitTable } from './split-table.ts';

const BULLETINS = 'content/bulletins';
const NOTICES = 'content/notices';
const DATA = 'content/data';
const CACHE = '.cache/split';
/** Counts of the last whole run, for the site's page of figures. */
const TALLY = '.cache/split-tally.json';
const REGISTER = join(BULLETINS, 'bulletin.yaml');

const OPTIONS = {
  out: { type: 'string' },
  report: { type: 'string' },
  force: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** Where a command writes, and whether a person watches. */
export interface Terminal {
  readonly tell: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Whether progress can be drawn. */
  readonly draws: boolean;
}

/** The bulletins to be split, and what is wrong with the list; `elsewhere`: nothing of them is kept in the content. */
function filesOf(paths: readonly string[], elsewhere: boolean): ReturnType<typeof listBulletins> {
  const held = existsSync(BULLETINS) ? listBulletins(BULLETINS) : { files: [], problems: [] };
  if (paths.length === 0) return held;
  const given = paths.map((path): BulletinFile => ({ id: bulletinId(path), path }));
  const problems = elsewhere
    ? []
    : given.flatMap(({ id, path }) => {
        const twin = held.files.find(
          (file) => file.id === id && resolve(file.path) !== resolve(path),
        );
        const message = `${path} 与 ${twin?.path} 的编号同为 ${id}；请改名，或先换下那个文件`;
        return twin === undefined ? [] : [readProblem(id, 'same-bulletin', message)];
      });
  const refused = new Set(problems.map(({ bulletin }) => bulletin));
  return { files: given.filter(({ id }) => !refused.has(id)), problems };
}

/** The bulletins among what was named whose file is gone while notices of them are left. */
function withdrawnOf(paths: readonly string[]): ReadonlySet<string> {
  const { files } = existsSync(BULLETINS) ? listBulletins(BULLETINS) : { files: [] };
  const present = new Set(files.map(({ id }) => id));
  const named = paths.filter((path) => !existsSync(path)).map(bulletinId);
  return new Set(named.filter((id) => !present.has(id) && existsSync(join(NOTICES, id))));
}

/** Everything that splitting these bulletins may write to; elsewhere than among the notices nothing of the content. */
function placesOf(out: string, files: readonly BulletinFile[]): readonly Place[] {
  const folders = [out, ...files.map(({ id }) => join(out, id))];
  const content: readonly Place[] = [
    { path: BULLETINS, is: 'folder' },
    { path: REGISTER, is: 'file' },
    { path: CACHE, is: 'folder' },
  ];
  return [
    ...folders.map((path): Place => ({ path, is: 'folder' })),
    ...(out === NOTICES ? content : []),
  ];
}

function retire(present: ReadonlySet<string>, force: boolean, { tell, complain }: Terminal): void {
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

/** What the register does not tell yet of these bulletins. */
function asked(entered: ReadonlyMap<string, BulletinFacts>): ReturnType<typeof missingFacts> {
  const known = Object.entries(readYaml(REGISTER, bulletinsSchema).data ?? {});
  return missingFacts(Object.fromEntries(known.filter(([id]) => entered.has(id))), REGISTER);
}

async function split(args: readonly string[], terminal: Terminal): Promise<number> {
  const { tell, complain, draws } = terminal;
  const { values, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
  });
  if (values.help) {
    tell(SPLIT_HELP);
    return 0;
  }
  const withdrawn = values.out === undefined ? withdrawnOf(positionals) : new Set<string>();
  if (withdrawn.size > 0) {
    const gone = [...withdrawn].map((id) => ({ id, path: id }));
    const hindered = unwritable(placesOf(NOTICES, gone));
    for (const fault of hindered) complain(fault);
    if (hindered.length > 0) return 1;
    const others = readdirSync(NOTICES).filter((id) => !withdrawn.has(id));
    retire(new Set(others), values.force, terminal);
  }
  const paths = positionals.filter((path) => !withdrawn.has(bulletinId(path)));
  if (withdrawn.size > 0 && paths.length === 0) return 0;
  const { files, problems } = filesOf(paths, values.out !== undefined);
  for (const { message } of problems) complain(message);
  if (files.length === 0 && problems.length > 0) return 1;
  if (files.length === 0) {
    complain(`${BULLETINS}/ 中没有汇编；请放入 txt、pdf 或 docx 文件后再试`);
    return 1;
  }
  const out = values.out ?? NOTICES;
  const hindered = unwritable([
    ...placesOf(out, files),
    ...(values.report === undefined ? [] : [{ path: values.report, is: 'file' as const }]),
  ]);
  for (const fault of hindered) complain(fault);
  if (hindered.length > 0) return 1;
  const broken = values.out === undefined ? readYaml(REGISTER, bulletinsSchema).problems : [];
  for (const { message } of broken) complain(message);
  if (broken.length > 0) return 1;
  const progress = values.quiet ? noProgress() : draws ? barProgress() : lineProgress(complain);
  const reports: SplitReport[] = [];
  const tally: SplitTally[number][] = [];
  const entered = new Map<string, BulletinFacts>();
  const sum = { notices: 0, placed: 0, total: 0, warnings: 0 };
  let failed = problems.some(({ severity }) => severity === 'error');
  const steps = updateLibrary(files, {
    out,
    data: splitData(DATA),
    force: values.force,
    cache: values.out === undefined ? splitCache(CACHE, out, DATA) : null,
    onBegin: (file, index) => progress.begin(file.id, index, files.length),
    onPage: progress.page,
  });
  // A bar is drawn over the last line of a terminal: what is to stay waits until it is gone.
  const waiting: string[] = [];
  const show = (...lines: readonly string[]): void => {
    if (draws) waiting.push(...lines);
    else for (const line of lines) tell(line);
  };
  for await (const step of steps) {
    const { outcome, reused, file } = step;
    const { report } = outcome;
    if (values.report !== undefined) reports.push(report);
    if (!outcome.failed) progress.end(report.notices.length);
    else {
      failed = true;
      for (const { severity, message } of report.problems)
        if (severity === 'error') complain(message);
      continue;
    }
    const facts = values.out === undefined ? enterBulletin(step, terminal) : null;
    if (facts !== null) entered.set(file.id, facts);
    const warnings = report.problems.filter(({ severity }) => severity === 'warning').length;
    const { placed, total } = report;
    tally.push({ bulletin: file.id, notices: report.notices.length, placed, total, warnings });
    sum.notices += report.notices.length;
    sum.placed += placed;
    sum.total += total;
    sum.warnings += warnings;
    if (!values.quiet && reused && files.length > 1) {
      show(`${file.id} 没有变化，${report.notices.length} 件`);
    } else if (!values.quiet) {
      show('', file.path, ...splitTable(report), ...report.problems.map(problemLine));
    }
    show(...outcomeLines(outcome, out));
  }
  progress.stop();
  if (entered.size > 0) registerBulletins(entered);
  if (!values.quiet) for (const problem of asked(entered)) waiting.push(`提醒 ${problem.message}`);
  for (const line of waiting) tell(line);
  if (positionals.length === 0 && values.out === undefined) {
    // What cannot be split now has not been withdrawn.
    const named = [
      ...files.map(({ id }) => id),
      ...problems.flatMap(({ bulletin }) => bulletin ?? []),
    ];
    retire(new Set(named), values.force, terminal);
    writeFile(TALLY, JSON.stringify(tally));
  }
  if (values.report !== undefined) {
    mkdirSync(dirname(values.report), { recursive: true });
    // A notice stands in the report as in its file, with what the program went by beside it.
    const told = reports.map(({ notices, ...report }) => ({
      ...report,
      notices: notices.map(({ front, ...reading }) => ({ ...front, ...reading })),
    }));
    writeFileSync(values.report, `${JSON.stringify(told, null, 2)}\n`);
  }
  if (sum.notices > 0) {
    const { notices, placed, total, warnings } = sum;
    tell(`${notices} notices, ${placed} of ${total} characters placed, ${warnings} warnings`);
  }
  if (failed) return 1;
  return sum.placed < sum.total ? 2 : 0;
}

/** What is wrong with the arguments, in words that an editor reads. */
function argumentFault(code: string, message: string): string {
  const option = /'(?<name>-[^' ]+)/u.exec(message)?.groups?.['name'] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `没有 ${option} 这个选项`;
  return `选项 ${option} 后面缺少内容，或不该带内容`;
}

/** Runs `npm run split` with these arguments and gives its exit code. */
export async function splitCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await split(args, terminal);
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    const code = 'code' in cause ? String(cause.code) : '';
    if (code.startsWith('ERR_PARSE_ARGS')) {
      terminal.complain(`参数有误：${argumentFault(code, cause.message)}；用 --help 查看用法`);
      return 1;
    }
    const fault = writeFault(cause);
    if (fault !== null) terminal.complain(`拆分中断：${fault}`);
    else {
      terminal.complain(`拆分中断：${cause.message}`);
      // Broken data is told by its message; anything else is a fault of the program.
      if (!Array.isArray(cause.cause)) terminal.complain(String(cause.cause ?? cause.stack));
    }
    return 1;
  }
}
