import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { splitCommand } from '../../../scripts/run/split-command.ts';

const HOME = process.cwd();
const PASSWORD = resolve('test/fixtures/read/password.pdf');
// The first two notices of the real bulletin.
const TEXT = readFileSync('content/bulletins/2020-02.txt', 'utf8')
  .split('\n')
  .slice(0, 135)
  .join('\n');
const NOISE = Uint8Array.from({ length: 9999 }, (_, i) => (i * 7919) % 256);
const POEM = '床前明月光\n疑是地上霜\n举头望明月\n低头思故乡\n';
const NOTICES = 'content/notices/2020-02';
const FIRST = `${NOTICES}/guobanfamingdian-2020-1.md`;

let root = '';
const at = (path: string): string => join(root, path);
const put = (path: string, content: string | Uint8Array): void => {
  mkdirSync(join(at(path), '..'), { recursive: true });
  writeFileSync(at(path), content);
};
const read = (path: string): string => readFileSync(at(path), 'utf8');
const tree = (): string[] =>
  existsSync(at('content/notices'))
    ? readdirSync(at('content/notices'), { recursive: true, encoding: 'utf8' }).sort()
    : [];

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}
// Progress, which a slow machine prints: [1/2] 2020-02 2 件
const PROGRESS = /^\[\d+\/\d+\] /u;

const split = async (...args: readonly string[]): Promise<Ended> => {
  let [out, err] = ['', ''];
  const tell = (line: string): void => {
    out += `${line}\n`;
  };
  const complain = (line: string): void => {
    if (!PROGRESS.test(line)) err += `${line}\n`;
  };
  return { code: await splitCommand(args, { tell, complain, draws: false }), out, err };
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wenhao-split-'));
  cpSync(join(HOME, 'content/data'), at('content/data'), { recursive: true });
  process.chdir(root);
  put('content/bulletins/2020-02.txt', TEXT);
});
afterEach(() => {
  process.chdir(HOME);
  rmSync(root, { recursive: true });
});

describe('a run over all bulletins', () => {
  test('writes the notices, prints a table and the closing line, registers the bulletin', async () => {
    const { code, out, err } = await split('--report', 'r/report.json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('国办发明电〔2020〕1号  2020-01-26');
    const closing = /^(\d+) notices, (\d+) of (\d+) characters placed, \d+ warnings\n$/u;
    const [, notices, placed, total] =
      closing.exec(out.slice(out.trimEnd().lastIndexOf('\n') + 1)) ?? [];
    expect([notices, placed]).toEqual(['2', total]);
    expect(Number(total)).toBe(TEXT.replace(/\s/gu, '').length);
    expect(tree()).toEqual([
      '2020-02',
      '2020-02/guobanfamingdian-2020-1.md',
      '2020-02/guofamingdian-2020-4.md',
      '2020-02/pages.json',
    ]);
    // A text that names no bulletin: neither name nor month is taken from the name of the file.
    expect(read('content/bulletins/bulletin.yaml')).toMatch(
      /^2020-02:\n {2}name: null\n[\s\S]*issue: null\n {2}date: null\n/u,
    );
    expect(out.match(/^提醒 .*bulletin\.yaml：2020-02 的 name（.*date（.*$/gmu)).toHaveLength(1);
    const [report] = JSON.parse(read('r/report.json'));
    expect(report).toMatchObject({
      bulletin: '2020-02',
      placed: Number(placed),
      total: Number(total),
    });
    expect(report.notices).toHaveLength(2);
    expect(report.notices[0]).toMatchObject({
      id: 'guobanfamingdian-2020-1',
      docNumber: '国办发明电〔2020〕1号',
      evidence: { title: { lines: [expect.any(Number)] } },
    });
  });

  test('a notice file that cannot be opened is named in one line, and the others stay', async () => {
    await split();
    const [name = '', other = ''] = tree().filter((path) => path.endsWith('.md'));
    const before = read(`content/notices/${other}`);
    rmSync(at(`content/notices/${name}`));
    mkdirSync(at(`content/notices/${name}`));
    const { code, err } = await split();
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(`content/notices/${name} 是文件夹，不是文件`);
    expect(read(`content/notices/${other}`)).toBe(before);
  });

  test('a second run changes nothing, a program that reads as before prints the same', async () => {
    const first = await split();
    const before = tree().map((name) => name.endsWith('d') && read(`content/notices/${name}`));
    const second = await split();
    expect(second).toEqual(first);
    expect(tree().map((name) => name.endsWith('d') && read(`content/notices/${name}`))).toEqual(
      before,
    );
    expect((await split('--quiet')).out.trim().split('\n')).toHaveLength(1);
  });

  test('re-splitting one bulletin touches no other', async () => {
    put('content/bulletins/2020-03.txt', TEXT.replaceAll('2020〕', '2021〕'));
    await split();
    const other = read('content/notices/2020-03/guobanfamingdian-2021-1.md');
    put('content/notices/2020-03/guofamingdian-2021-4.md', '正在编辑');
    const { code } = await split('content/bulletins/2020-02.txt');
    expect(code).toBe(0);
    expect(read('content/notices/2020-03/guobanfamingdian-2021-1.md')).toBe(other);
    expect(read('content/notices/2020-03/guofamingdian-2021-4.md')).toBe('正在编辑');
  });
});

describe('corrections', () => {
  const correct = (): void => put(FIRST, read(FIRST).replace('2月2日', '2月3日'));

  test('are kept and named, also when the other notices are written anew', async () => {
    await split();
    correct();
    const corrected = read(FIRST);
    rmSync(at(`${NOTICES}/guofamingdian-2020-4.md`));
    const { code, out } = await split('--quiet');
    expect(code).toBe(0);
    expect(out).toContain(`保留手工更正：${FIRST}\n`);
    expect(read(FIRST)).toBe(corrected);
    expect(existsSync(at(`${NOTICES}/guofamingdian-2020-4.md`))).toBe(true);
  });

  test('are shown beside what the program reads now, where that changed', async () => {
    await split();
    correct();
    put('content/bulletins/2020-02.txt', TEXT.replace('阻断疫情传播', '切断疫情传播'));
    const { out } = await split('--quiet');
    expect(out).toMatch(/保留手工更正：.*程序现在读出的不同如下/u);
    expect(out).toMatch(/ {4}- .*阻断疫情传播.*\n {4}\+ .*切断疫情传播/u);
    expect(read(FIRST)).toContain('阻断疫情传播');
  });

  test('give way to --force', async () => {
    await split();
    const written = read(FIRST);
    correct();
    await split('--force');
    expect(read(FIRST)).toBe(written);
  });

  test.each([
    ['a quote left open', (file: string) => file.replace('的通知"', '的通知'), /第3行：.*请/u],
    [
      'a field of the wrong shape',
      (file: string) => file.replace('ordinal: 1', 'ordinal: 一'),
      /第\d+行：字段 ordinal.*请改正/u,
    ],
  ])(
    'with a broken front matter (%s) stop the bulletin: file, line, exit 1, nothing written',
    async (_, breakIt, words) => {
      await split();
      put(FIRST, breakIt(read(FIRST)));
      rmSync(at(`${NOTICES}/guofamingdian-2020-4.md`));
      const { code, err } = await split();
      expect(code).toBe(1);
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(err).toMatch(new RegExp(`^${FIRST} `, 'u'));
      expect(err).toMatch(words);
      expect(existsSync(at(`${NOTICES}/guofamingdian-2020-4.md`))).toBe(false);
    },
  );
});

describe('a bulletin that is gone', () => {
  beforeEach(async () => {
    put('content/bulletins/2020-03.txt', TEXT.replaceAll('2020〕', '2021〕'));
    await split();
    rmSync(at('content/bulletins/2020-02.txt'));
  });

  test('leaves what somebody else keeps in its folder', async () => {
    put(`${NOTICES}/备忘.docx`, '');
    await split();
    expect(readdirSync(at(NOTICES))).toEqual(['备忘.docx']);
  });

  test('takes its notices with it', async () => {
    const { code, out } = await split();
    expect(code).toBe(0);
    expect(out).toContain('2020-02 的汇编已移除，随之删去 2 件');
    expect(existsSync(at(NOTICES))).toBe(false);
    expect(read('content/bulletins/bulletin.yaml')).not.toContain('2020-02:');
    expect(tree()).toContain('2020-03/guobanfamingdian-2021-1.md');
  });

  test('leaves what was corrected by hand, until --force', async () => {
    put(FIRST, read(FIRST).replace('2月2日', '2月3日'));
    const { out } = await split();
    expect(out).toContain(`${FIRST} 曾手工更正，未随汇编删去\n`);
    expect(out).toContain('请运行 npm run split -- --force 2020-02');
    expect(readdirSync(at(NOTICES)).filter((name) => name.endsWith('.md'))).toHaveLength(1);
    await split('--force');
    expect(existsSync(at(NOTICES))).toBe(false);
  });
});

describe('--force', () => {
  const other = 'content/notices/2020-03/guobanfamingdian-2021-1.md';
  const correct = (path: string): void => put(path, read(path).replace('2月2日', '2月9日'));
  beforeEach(async () => {
    put('content/bulletins/2020-03.txt', TEXT.replaceAll('2020〕', '2021〕'));
    await split();
    correct(FIRST);
    correct(other);
  });

  test('with the name of a bulletin that is gone removes its corrected notices, and touches no other', async () => {
    rmSync(at('content/bulletins/2020-02.txt'));
    await split();
    const { code, out } = await split('--force', '2020-02');
    expect(code).toBe(0);
    expect(out).toContain(`已按 --force 删去手工更正过的 ${FIRST}`);
    expect(existsSync(at(NOTICES))).toBe(false);
    expect(read(other)).toContain('2月9日');
  });

  test('names every correction that it overrules', async () => {
    const { out } = await split('--force');
    for (const path of [FIRST, other])
      expect(out).toContain(`已按 --force 改回程序读出的，手工更正不再保留：${path}`);
    expect(read(other)).not.toContain('2月9日');
  });
});

test.each([
  ['in a run over all', []],
  ['where one of them is named', ['content/bulletins/2020-02.text']],
  ['where their name is given with --force', ['--force', '2020-02']],
])(
  'two bulletins of one id, %s: nothing of either is written, nothing of what was there is removed',
  async (_, args) => {
    await split();
    const before = tree().map((name) => [
      name,
      name.endsWith('.md') && read(`content/notices/${name}`),
    ]);
    put('content/bulletins/2020-02.text', TEXT.replaceAll('2020〕', '2021〕'));
    const { code, err } = await split(...args);
    expect(code).toBe(1);
    expect(err).toMatch(/编号同为 2020-02|找不到文件/u);
    expect(
      tree().map((name) => [name, name.endsWith('.md') && read(`content/notices/${name}`)]),
    ).toEqual(before);
  },
);

test('two notices of one id are told before anything is written', async () => {
  await split();
  const second = `${NOTICES}/guofamingdian-2020-4.md`;
  put(second, read(second).replace(/^id: .*$/mu, 'id: guobanfamingdian-2020-1'));
  const { code, err } = await split();
  expect(code).toBe(1);
  expect(err).toContain(`${second} 的 id 与 ${FIRST} 相同，都是 guobanfamingdian-2020-1`);
});

describe('elsewhere', () => {
  test('--out writes below a folder and leaves the content alone', async () => {
    const { code } = await split('--out', 'trial', 'content/bulletins/2020-02.txt');
    expect(code).toBe(0);
    expect(readdirSync(at('trial/2020-02'))).toContain('guofamingdian-2020-4.md');
    expect(tree()).toEqual([]);
    expect(existsSync(at('content/bulletins/bulletin.yaml'))).toBe(false);
  });

  test('a file from elsewhere joins the bulletins', async () => {
    put('下载/2020-04.txt', TEXT.replaceAll('2020〕', '2022〕'));
    const { code, out } = await split('下载/2020-04.txt');
    expect(code).toBe(0);
    expect(out).toContain('已复制到 content/bulletins/2020-04.txt');
    expect((await split()).code).toBe(0);
    expect(tree()).toContain('2020-04/guobanfamingdian-2022-1.md');
  });

  test('a file from elsewhere does not push out one of its name', async () => {
    put('下载/2020-02.txt', '另一期');
    const { code, err } = await split('下载/2020-02.txt');
    expect(code).toBe(1);
    expect(err).toContain('编号同为 2020-02');
    expect(read('content/bulletins/2020-02.txt')).toBe(TEXT);
  });
});

test.each([
  ['--out', 'taken.md'],
  ['--report', '占用'],
])('%s to what stands in its way is one line, and nothing is written', async (option, path) => {
  put('taken.md', '我的笔记');
  mkdirSync(at('占用'));
  const { code, out, err } = await split(option, path);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^(?:taken\.md 是文件，不是文件夹|占用 是文件夹，不是文件)；请.*\n$/u);
  expect(read('taken.md')).toBe('我的笔记');
  expect(tree()).toEqual([]);
});

describe('bad input: one clear line, exit 1, the earlier output untouched', () => {
  const huge = (path: string): void => {
    put(path, '');
    truncateSync(at(path), 200 * 1024 * 1024);
  };
  test.each<[string, string, () => void, RegExp]>([
    ['an empty file', '坏.txt', () => put('坏.txt', ''), /空文件/u],
    ['a folder', '夹', () => mkdirSync(at('夹')), /是文件夹/u],
    ['no such file', '没有.txt', () => {}, /找不到文件/u],
    ['200 MB', '大.txt', () => huge('大.txt'), /200 MB/u],
    ['a zip renamed', '坏.pdf', () => put('坏.pdf', 'PK\u0003\u0004xx'), /压缩包/u],
    ['noise', '坏.pdf', () => put('坏.pdf', NOISE), /不是可读的文本/u],
    ['a password', '密.pdf', () => cpSync(PASSWORD, at('密.pdf')), /密码/u],
    ['no notice in it', '诗.txt', () => put('诗.txt', POEM), /没有找到任何公文/u],
  ])('%s', async (_, file, make, words) => {
    await split();
    const before = tree();
    make();
    const { code, out, err } = await split(file);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(file);
    expect(err).toMatch(words);
    expect(tree()).toEqual(before);
  });

  test('no bulletin at all removes nothing', async () => {
    await split();
    const before = tree();
    rmSync(at('content/bulletins/2020-02.txt'));
    const { code, err } = await split();
    expect([code, tree()]).toEqual([1, before]);
    expect(err).toContain('没有汇编');
  });

  test('a broken data file is told with its line', async () => {
    put('content/data/issuers.yaml', '- id: a\n  name: 国务院\n');
    const { code, err } = await split();
    expect(code).toBe(1);
    expect(err).toMatch(/^拆分中断：content\/data\/issuers\.yaml 第\d+行：0\.short/u);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('a bulletin.yaml broken by hand is told before anything is written', async () => {
    put('content/bulletins/bulletin.yaml', '2020-02:\n  name: "政策\n');
    const { code, err } = await split();
    expect([code, tree()]).toEqual([1, []]);
    expect(err).toMatch(/^content\/bulletins\/bulletin\.yaml 第\d行：YAML 写法有误/u);
  });

  test('an unknown option', async () => {
    const { code, err } = await split('--ouput', 'x');
    expect(code).toBe(1);
    expect(err).toContain('--help');
  });

  test('--help shows examples and exit codes', async () => {
    const { code, out } = await split('--help');
    expect(code).toBe(0);
    expect(out).toMatch(/例：[\s\S]*npm run split[\s\S]*退出码/u);
  });
});
