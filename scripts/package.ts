import { existsSync, globSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { type Zippable, zipSync } from 'fflate';
import { parse } from 'yaml';
import { bulletinsSchema } from '../src/model/bulletin.ts';

/**
 * `dist/` → `wenhao-<date of the newest bulletin>.zip`, to hand to a client who opens it with no server and no network.
 * The same `dist/` gives the same bytes: entries are sorted and all carry the bulletin's date.
 */
const DIST = 'dist';

const OPEN_ME = `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta http-equiv="refresh" content="0; url=site/index.html">
<title>打开知识库</title>
</head>
<body>
<p><a href="site/index.html">打开知识库</a></p>
</body>
</html>
`;

const HOW_TO = `怎样使用

1. 先把压缩包完整解压到一个文件夹（不要在压缩包窗口里直接打开）。
2. 双击“打开我.html”，用 Chrome、Edge、Firefox 或 Safari 打开。
3. 不需要安装软件，不需要联网；检索在您的电脑上完成，输入的内容不会传出。

若“打开我.html”的文件名显示为乱码，请直接打开 site 文件夹里的 index.html。
请保持 site 文件夹内的文件名与位置不变，否则链接和检索会失效。
引用以发布机关公布的文本为准。
`;

/** ZIP keeps times without a zone; building them from parts in local time gives the same bytes in every zone. */
function zipTime(date: string): Date {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day);
}

function newestDate(): string {
  const bulletins = bulletinsSchema.parse(
    parse(readFileSync('content/bulletins/bulletin.yaml', 'utf8')),
  );
  const dates = Object.entries(bulletins).map(([id, { date }]) => date ?? id);
  const newest = dates.sort().at(-1);
  if (newest === undefined) throw new Error('content/bulletins/bulletin.yaml 中没有任何汇编。');
  return newest;
}

function pack(): number {
  if (!existsSync(`${DIST}/index.html`)) {
    console.error('没有找到 dist/index.html，请先运行 npm run build。');
    return 1;
  }
  const date = newestDate();
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  const entries: Zippable = {
    '打开我.html': text(OPEN_ME),
    'README.txt': text(`\uFEFF${HOW_TO.replaceAll('\n', '\r\n')}`),
  };
  const files = globSync('**/*', { cwd: DIST, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      `${entry.parentPath}/${entry.name}`.slice(DIST.length + 1).replaceAll('\\', '/'),
    )
    .sort();
  for (const file of files)
    entries[`site/${file}`] = new Uint8Array(readFileSync(`${DIST}/${file}`));
  const zip = zipSync(entries, { level: 9, mtime: zipTime(date) });
  const name = `wenhao-${date}.zip`;
  writeFileSync(`${name}.part`, zip);
  renameSync(`${name}.part`, name);
  console.log(`${name}：${files.length} 个文件，${(zip.length / 1e6).toFixed(2)} MB`);
  return 0;
}

process.exitCode = pack();
