import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProblem } from '../../src/bulletin/read-problem.ts';
import { checkFields } from '../../src/library/check/check-fields.ts';
import { checkLinks } from '../../src/library/check/check-links.ts';
import { checkPrintings } from '../../src/library/check/check-printings.ts';
import type { CheckedNotice } from '../../src/library/check/checked-notice.ts';
import { missingFacts } from '../../src/library/check/missing-facts.ts';
import type { Bulletin } from '../../src/model/bulletin.ts';
import type { Issuer } from '../../src/model/issuer.ts';
import { pageMapSchema } from '../../src/model/page-break.ts';
import type { Problem } from '../../src/model/problem.ts';
import { outline } from '../../src/outline/outline.ts';
import { readBlocks } from '../../src/outline/read-blocks.ts';
import { dataFiles } from '../../src/store/data-files.ts';
import { listBulletins } from '../../src/store/list-bulletins.ts';
import { loadSource } from '../../src/store/load-source.ts';
import { presentIds } from '../../src/store/present-ids.ts';
import { type FolderFile, readFolder } from '../../src/store/read-folder.ts';
import { BULLETINS, NOTICES, REGISTER } from './content-paths.ts';
import type { Terminal } from './split-command.ts';

const HELP = `用法：npm run check

检查 content/ 中的全部内容：各数据文件和公文文件头的写法，编号与日期，各期之间同一文件是否一致，正文里的链接，条款编号。
每个问题一行：文件、行、怎么办。

例：
  npm run check

退出码：0 没有错误（可有提醒）；1 有错误。`;

/** The one name of an agency for every other that it goes by. */
const canonicalNames = (issuers: readonly Issuer[]): ReadonlyMap<string, string> =>
  new Map(
    issuers.flatMap(({ name, short, aliases }) =>
      [name, short, ...aliases].map((known) => [known, name] as const),
    ),
  );

/** Whether every bulletin is registered as the file that it is now, and every entry has its file. */
function checkRegister(known: Readonly<Record<string, Bulletin>>): readonly Problem[] {
  if (!existsSync(BULLETINS)) return [];
  const held = listBulletins(BULLETINS);
  const { files, problems } = held;
  const stale = files.flatMap(({ id, path }): Problem[] => {
    const source = loadSource(path, id);
    if ('rule' in source) return [source];
    if (known[id]?.sha256 === source.sha256) return [];
    const message = `${path} 尚未拆分，或拆分后有变动；请运行 npm run split`;
    return [readProblem(id, 'source-changed', message, 'warning')];
  });
  const present = presentIds(held);
  const gone = Object.keys(known)
    .filter((id) => !present.has(id))
    .map((id) =>
      readProblem(
        id,
        'source-gone',
        `${REGISTER} 中的 ${id} 没有对应的文件；请放回文件，或运行 npm run split 移除它（手工更正过的公文也要移除，用 npm run split -- --force ${id}）`,
        'warning',
      ),
    );
  return [...problems, ...stale, ...gone];
}

function checkPages(folder: string, bulletin: string): readonly Problem[] {
  const path = join(folder, 'pages.json');
  if (!existsSync(path)) return [];
  try {
    pageMapSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    return [];
  } catch {
    const message = `${path} 不完整或被改动；请删去它，再运行 npm run split`;
    return [readProblem(bulletin, 'page-map', message)];
  }
}

const checked = (file: FolderFile, folder: string, path: string): CheckedNotice => ({
  front: file.front,
  body: file.body,
  file: join(path, file.name),
  stem: file.name.slice(0, -'.md'.length),
  folder,
  bodyLine: file.text.slice(0, file.text.indexOf(file.body.slice(0, 40))).split('\n').length,
});

function check(): { readonly notices: number; readonly problems: readonly Problem[] } {
  const data = dataFiles('content');
  const problems: Problem[] = Object.values(data).flatMap((read) => read.problems);
  if (data.register.problems.length === 0)
    problems.push(
      ...checkRegister(data.register.data ?? {}),
      ...missingFacts(data.register.data ?? {}, REGISTER),
    );
  const notices: CheckedNotice[] = [];
  const folders = existsSync(NOTICES) ? readdirSync(NOTICES, { withFileTypes: true }) : [];
  const names = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  for (const name of names.sort()) {
    const path = join(NOTICES, name);
    const read = readFolder(path, name);
    problems.push(...read.problems, ...checkPages(path, name));
    notices.push(...read.files.map((file) => checked(file, name, path)));
  }
  const numbering = notices.flatMap(({ body, front, file }) =>
    outline(readBlocks(body), front).problems.map((problem) => ({
      ...problem,
      message: `${file}：${problem.message}${problem.excerpt === '' ? '' : `〔${problem.excerpt}〕`}`,
    })),
  );
  problems.push(
    ...checkFields(notices, data.topics.data?.map(({ id }) => id) ?? null),
    ...checkPrintings(notices, canonicalNames(data.issuers.data ?? [])),
    ...checkLinks(notices),
    ...numbering,
  );
  return { notices: notices.length, problems };
}

/** Runs `npm run check` and gives its exit code. */
export function checkCommand(args: readonly string[], { tell, complain }: Terminal): number {
  if (args.includes('--help')) {
    tell(HELP);
    return 0;
  }
  const { notices, problems } = check();
  const of = (severity: Problem['severity']): readonly Problem[] =>
    problems.filter((problem) => problem.severity === severity);
  for (const { message } of of('warning')) tell(`提醒 ${message}`);
  for (const { message } of of('error')) complain(`错误 ${message}`);
  tell(`${notices} 件公文，${of('error').length} 个错误，${of('warning').length} 个提醒`);
  return of('error').length > 0 ? 1 : 0;
}
