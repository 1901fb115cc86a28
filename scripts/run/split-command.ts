import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { missingFacts } from '../../src/library/check/missing-facts.ts';
import { bulletinsSchema } from '../../src/model/bulletin.ts';
import type { SplitTally } from '../../src/model/split-tally.ts';
import { readYaml } from '../../src/store/read-yaml.ts';
import type { BulletinFacts } from '../../src/store/register.ts';
import { splitCache } from '../../src/store/split-cache.ts';
import { splitData } from '../../src/store/split-data.ts';
import { unwritable } from '../../src/store/unwritable.ts';
import type { SplitReport } from '../../src/store/update-bulletin.ts';
import { updateLibrary } from '../../src/store/update-library.ts';
import { writeFault } from '../../src/store/write-fault.ts';
import { writeFile } from '../../src/store/write-file.ts';
import { BULLETINS, NOTICES, REGISTER } from './content-paths.ts';
import { enterBulletin, registerBulletins } from './enter-bulletin.ts';
import { barProgress, lineProgress, noProgress } from './progress.ts';
import { retire } from './retire.ts';
import { splitFiles } from './split-files.ts';
import { SPLIT_HELP } from './split-help.ts';
import { outcomeLines } from './split-lines.ts';
import { splitPlaces } from './split-places.ts';
import { problemLine, splitTable } from './split-table.ts';

const DATA = 'content/data';
const CACHE = '.cache/split';
/** Counts of the last whole run, for the site's page of figures. */
const TALLY = '.cache/split-tally.json';

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
  const out = values.out ?? NOTICES;
  const { files, problems, withdrawn, present } = splitFiles(positionals, values.out !== undefined);
  const hindered = unwritable([
    ...splitPlaces(out, [...withdrawn, ...files.map(({ id }) => id)], CACHE),
    ...(values.report === undefined ? [] : [{ path: values.report, is: 'file' as const }]),
  ]);
  for (const fault of hindered) complain(fault);
  if (hindered.length > 0) return 1;
  if (withdrawn.size > 0) {
    const others = readdirSync(NOTICES).filter((id) => !withdrawn.has(id));
    retire(new Set(others), values.force, terminal);
    if (files.length === 0 && problems.length === 0) return 0;
  }
  for (const { message } of problems) complain(message);
  if (files.length === 0 && problems.length > 0) return 1;
  if (files.length === 0) {
    complain(`${BULLETINS}/ 中没有汇编；请放入 txt、pdf 或 docx 文件后再试`);
    return 1;
  }
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
    retire(present, values.force, terminal);
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
