import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { siteConfigSchema } from '../../src/model/site-config.ts';
import { sealColours } from '../../src/site/seal-colours.ts';
import { newInstance } from './new-instance.ts';
import type { Terminal } from './split-command.ts';

const HELP = `用法：npm run new -- 文件夹 [--name 名称] [--seal 颜色] [--address 网址]

建一个自己的知识库：程序和用词表在内，公文一件没有。文件夹须是空的，或还不存在。

例：
  npm run new -- ../gongwen --name "某某律所公文库"
  npm run new -- ../gongwen --name "某某律所公文库" --seal "#123a6b" --address https://example.com/gongwen/

退出码：0 已建好；1 没有建。`;

/** The name of the npm package that a folder is: npm allows lower-case ASCII alone. */
function npmName(folder: string): string {
  const ascii = basename(folder)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return ascii.replace(/^-|-$/g, '') || 'notices';
}

/** Starts an instance of one's own. `root` is the folder of this project. Gives the exit code; writes all or nothing. */
export function newCommand(args: readonly string[], root: string, terminal: Terminal): number {
  const no = (line: string): number => {
    terminal.complain(line);
    return 1;
  };
  let parsed: ReturnType<typeof readArgs>;
  try {
    parsed = readArgs(args);
  } catch {
    return no('有不认识的参数。用法见 npm run new -- --help');
  }
  const { values, positionals } = parsed;
  if (values.help) {
    terminal.tell(HELP);
    return 0;
  }
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1)
    return no('请写一个文件夹，例如：npm run new -- ../gongwen');
  const target = resolve(folder);
  if (!relative(root, target).startsWith('..'))
    return no(`${folder} 在本项目里面，请写项目以外的文件夹，例如 ../gongwen`);
  if (existsSync(target) && !statSync(target).isDirectory())
    return no(`${folder} 是一个文件，请写一个文件夹`);
  if (existsSync(target) && readdirSync(target).length > 0)
    return no(`${folder} 里已有内容，请换一个空文件夹`);
  const checked = siteConfigSchema.safeParse({
    name: values.name,
    seal: values.seal ?? null,
    address: values.address ?? null,
  });
  if (!checked.success) {
    const wrong = new Set(checked.error.issues.map(({ path }) => `--${path.join('.')}`));
    return no(`${[...wrong].join('、')} 写得不对。用法见 npm run new -- --help`);
  }
  const { name, seal, address } = checked.data;
  if (seal !== null && sealColours(seal) === null)
    return no(`--seal 的颜色 ${seal} 在浅色底上看不清，请换一个更深的颜色`);
  const part = `${target}.part`;
  try {
    rmSync(part, { recursive: true, force: true });
    newInstance(root, part, { folder: npmName(target), name, seal, address });
    rmSync(target, { recursive: true, force: true });
    renameSync(part, target);
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    return no(
      `${folder} 没有建成：${error instanceof Error ? error.message : String(error)}。请检查上级文件夹是否可写、磁盘是否已满`,
    );
  }
  terminal.tell(`已建好 ${folder}。接下来：
  cd ${folder}
  npm ci
  把汇编放进 content/bulletins/，再运行 npm run build`);
  return 0;
}

function readArgs(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      seal: { type: 'string' },
      address: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
}
