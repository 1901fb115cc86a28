import { once } from 'node:events';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { createInterface } from 'node:readline';
import {
  bulkLines,
  type ExportedClause,
  type ExportedNotice,
  OPENSEARCH_INDEX,
} from '../src/library/export/opensearch.ts';
import { readWordList, wordCutter } from '../src/text/words.ts';

const NOTICES = 'dist/data/notices.json';
const CLAUSES = 'dist/data/clauses.ndjson';
const WORDS = 'content/data/words.txt';

/**
 * The clauses of the built site as `_bulk` requests for OpenSearch or Elasticsearch, with the same words as the site's own search,
 * and beside them the body that makes the index. Read and written line by line: the size of the library does not matter.
 */
async function main([target = 'wenhao-opensearch.ndjson']: readonly string[]): Promise<number> {
  if (!existsSync(NOTICES) || !existsSync(CLAUSES)) {
    console.error(`没有找到 ${NOTICES}，请先运行 npm run build。`);
    return 1;
  }
  const notices = new Map(
    (JSON.parse(readFileSync(NOTICES, 'utf8')) as ExportedNotice[]).map((each) => [each.id, each]),
  );
  const cut = wordCutter(existsSync(WORDS) ? readWordList(readFileSync(WORDS, 'utf8')) : []);
  const part = `${target}.part`;
  const out = createWriteStream(part);
  let clauses = 0;
  for await (const line of createInterface({ input: createReadStream(CLAUSES) })) {
    const clause = JSON.parse(line) as ExportedClause;
    const notice = notices.get(clause.notice);
    if (notice === undefined) throw new Error(`${CLAUSES} 与 ${NOTICES} 不是同一次构建的`);
    clauses += 1;
    if (!out.write(bulkLines(clause, notice, cut))) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
  renameSync(part, target);
  const index = target.replace(/(?:\.ndjson)?$/, '.index.json');
  writeFileSync(index, `${JSON.stringify(OPENSEARCH_INDEX, null, 1)}\n`);
  console.log(`${target}：${notices.size} 件公文，${clauses} 条；建立索引用 ${index}`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
