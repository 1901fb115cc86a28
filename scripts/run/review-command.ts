import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { bulletinsSchema } from '../../src/model/bulletin.ts';
import { listBulletins } from '../../src/store/list-bulletins.ts';
import { readYaml } from '../../src/store/read-yaml.ts';
import { splitData } from '../../src/store/split-data.ts';
import { unwritable } from '../../src/store/unwritable.ts';
import { writeFile } from '../../src/store/write-file.ts';
import { findings } from '../reviewing/findings.ts';
import { reviewBulletin } from '../reviewing/review-bulletin.ts';
import { type ReviewEntry, reviewIndex } from '../reviewing/review-index.ts';
import { reviewPage } from '../reviewing/review-page.ts';
import { BULLETINS, NOTICES, REGISTER } from './content-paths.ts';
import type { Terminal } from './split-command.ts';

const HELP = `用法：npm run review -- [汇编编号 …]

为每期汇编做一页校核：左边是源文各行，右边是整理稿，标出栏目、文号、日期、署名各在哪一行，列出待核之处。
写入 review/（不会发布），用浏览器打开 review/index.html 即可。不写编号时做全部汇编。

例：
  npm run review
  npm run review -- 2020-02

退出码：0 成功；1 有汇编读不出，或没有这个编号。`;

const STYLES = join(import.meta.dirname, '..', '..', 'src', 'styles', 'index.css');

async function sheet(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(STYLES)],
    bundle: true,
    minify: true,
    write: false,
    target: 'esnext',
    charset: 'utf8',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** Runs `npm run review` and gives its exit code. */
export async function reviewCommand(
  args: readonly string[],
  { tell, complain }: Terminal,
): Promise<number> {
  if (args.includes('--help')) {
    tell(HELP);
    return 0;
  }
  const held = existsSync(BULLETINS) ? listBulletins(BULLETINS).files : [];
  const unknown = args.filter((id) => !held.some((file) => file.id === id));
  for (const id of unknown)
    complain(
      `${BULLETINS}/ 中没有编号为 ${id} 的汇编；有的是：${held.map((file) => file.id).join('、')}`,
    );
  const files = args.length === 0 ? held : held.filter((file) => args.includes(file.id));
  if (files.length === 0) {
    if (unknown.length === 0)
      complain(`${BULLETINS}/ 中没有汇编；请放入 txt、pdf 或 docx 文件后再试`);
    return 1;
  }
  const pages = ['index', ...files.map(({ id }) => id)];
  const hindered = unwritable([
    { path: 'review', is: 'folder' },
    ...pages.map((page) => ({ path: `review/${page}.html`, is: 'file' as const })),
  ]);
  for (const fault of hindered) complain(fault);
  if (hindered.length > 0) return 1;
  const register = readYaml(REGISTER, bulletinsSchema).data ?? {};
  const data = splitData('content/data');
  const css = await sheet();
  const entries: ReviewEntry[] = [];
  let failed = unknown.length > 0;
  for (const file of files) {
    const entry = register[file.id];
    const name = [entry?.name ?? file.id, entry?.issue ?? ''].join(' ').trim();
    const reviewed = await reviewBulletin(file, name, NOTICES, data);
    if (!('notices' in reviewed)) {
      failed = true;
      for (const { message } of reviewed) complain(message);
      continue;
    }
    const count = findings(reviewed.problems, reviewed.notices).length;
    writeFile(`review/${file.id}.html`, reviewPage(reviewed, css));
    entries.push({ id: file.id, name, notices: reviewed.notices.length, findings: count });
    tell(`${file.id}：${reviewed.notices.length} 件，待核 ${count} 处`);
  }
  writeFile('review/index.html', reviewIndex(entries, css));
  tell('请用浏览器打开 review/index.html');
  return failed ? 1 : 0;
}
