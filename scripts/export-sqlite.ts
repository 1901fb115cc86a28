import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { readTables } from '../src/search/sqlite/read-tables.ts';
import { writeDatabase } from '../src/search/sqlite/write-database.ts';
import { indexCutter, readWordList } from '../src/text/words.ts';

/** `dist/data` → a SQLite database, `wenhao.sqlite` unless another name is given: for other software, not for the site or the zip. */
const WORDS = 'content/data/words.txt';

function main([target = 'wenhao.sqlite']: readonly string[]): number {
  const data = readTables('dist');
  if (data === null) {
    console.error('没有找到 dist/data/notices.json，请先运行 npm run build。');
    return 1;
  }
  const part = `${target}.part`;
  const words = existsSync(WORDS) ? readWordList(readFileSync(WORDS, 'utf8')) : [];
  try {
    rmSync(part, { force: true });
    writeDatabase(part, data, indexCutter(words));
    renameSync(part, target);
  } catch (error) {
    rmSync(part, { force: true });
    console.error(
      `${target} 没有写成：${error instanceof Error ? error.message : String(error)}。请检查文件夹是否存在、磁盘是否已满。`,
    );
    return 1;
  }
  console.log(`${target}：${data.notices.length} 件公文，${data.clauses.length} 条`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
