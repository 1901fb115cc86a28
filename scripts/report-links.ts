// Prints the citations gained and lost against the last commit, by notice.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  citationChanges,
  type ReportedCitation,
  reportedCitations,
} from '../src/library/citations/citation-changes.ts';
import { resolveCitations } from '../src/library/citations/resolve-citations.ts';
import { citationLibrary } from './run/citation-library.ts';

const root = process.cwd();

function now(): readonly ReportedCitation[] {
  const { entries, data } = citationLibrary(root);
  return reportedCitations(resolveCitations(entries, data));
}

/** Content, data and rules of the last commit, run as they were. */
function lastCommit(): readonly ReportedCitation[] {
  const folder = mkdtempSync(join(tmpdir(), 'wenhao-links-'));
  try {
    const archive = execFileSync(
      'git',
      ['archive', 'HEAD', 'content', 'src', 'scripts', 'package.json'],
      {
        maxBuffer: 1 << 30,
      },
    );
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const printed = execFileSync(process.execPath, ['scripts/report-links.ts', '--json'], {
      cwd: folder,
      maxBuffer: 1 << 30,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return JSON.parse(printed.toString('utf8')) as ReportedCitation[];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function attempt<Value>(read: () => Value, failure: string): Value | null {
  try {
    return read();
  } catch (cause) {
    const [detail = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
    console.error(`${failure}：${detail}`);
    return null;
  }
}

function main(): number {
  const after = attempt(now, '无法读取 content/，请按提示改正后再试');
  if (after === null) return 1;
  if (process.argv.includes('--json')) {
    process.stdout.write(JSON.stringify(after));
    return 0;
  }
  const before = attempt(
    lastCommit,
    '无法得到上一次提交的引用，请确认这里是 git 仓库，且上一次提交可以运行',
  );
  if (before === null) return 1;
  const changes = citationChanges(before, after);
  for (const { notice, gained, lost } of changes) {
    console.log(notice);
    for (const each of gained) console.log(`  + ${line(each)}`);
    for (const each of lost) console.log(`  - ${line(each)}`);
  }
  const count = (which: 'gained' | 'lost'): number =>
    changes.reduce((sum, change) => sum + change[which].length, 0);
  console.log(
    `引用 ${after.length} 处；较上一次提交增加 ${count('gained')} 处，减少 ${count('lost')} 处`,
  );
  return 0;
}

function line({ clause, text, target }: ReportedCitation): string {
  return `${clause ?? '—'}  ${text}  →  ${target}`;
}

process.exitCode = main();
