import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type SplitNotice, splitBulletin } from '../src/bulletin/split.ts';
import { readSource } from '../src/store/read-source.ts';
import { splitData } from '../src/store/split-data.ts';
import { squeeze } from '../src/text/squeeze.ts';

/** What a careful reader found in a bulletin. */
interface Gold {
  readonly title: string;
  readonly docNumber?: string | null;
  readonly date?: string | null;
  readonly issuers?: readonly string[];
  readonly kind?: string;
  readonly section?: string | null;
}

const FIELDS = ['title', 'docNumber', 'date', 'issuers', 'kind', 'section'] as const;

/** One field as compared: white space in titles means nothing. */
function shown(front: Gold | SplitNotice['front'], field: (typeof FIELDS)[number]): string {
  const value = front[field];
  return field === 'title' ? squeeze(String(value)) : JSON.stringify(value ?? null);
}

/** The answer as files hold it: a reader may copy the spaces within a number, which are not stored. */
function stored(answer: Gold): Gold {
  const { docNumber } = answer;
  return typeof docNumber === 'string' ? { ...answer, docNumber: squeeze(docNumber) } : answer;
}

/** Prints how many fields of a bulletin come out as a careful reader found them. Gives the exit code. */
async function run(path: string | undefined, goldPath: string | undefined): Promise<number> {
  if (path === undefined || goldPath === undefined) {
    console.error('用法：npm run bench:split -- 汇编文件 参考答案.json');
    return 1;
  }
  const { issuers, radicals } = splitData('content/data');
  const { pages, problems } = await readSource(readFileSync(path), path, 'bench', radicals);
  for (const { severity, message } of problems) if (severity === 'error') console.error(message);
  const start = performance.now();
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
  const result = splitBulletin(pages, { bulletin: 'bench', issuers, hash });
  const took = performance.now() - start;
  const answers: readonly Gold[] = JSON.parse(readFileSync(goldPath, 'utf8'));
  const gold = answers.map(stored);
  const right = new Map<string, number>(FIELDS.map((field) => [field, 0]));
  const left = [...result.notices];
  for (const wanted of gold) {
    const same = left.filter((notice) => shown(notice.front, 'title') === shown(wanted, 'title'));
    const found =
      same.find(({ front }) => (front.docNumber ?? null) === (wanted.docNumber ?? null)) ?? same[0];
    if (found === undefined) {
      console.log(`缺：${wanted.title}`);
      continue;
    }
    left.splice(left.indexOf(found), 1);
    for (const field of FIELDS) {
      if (!(field in wanted) || shown(found.front, field) === shown(wanted, field))
        right.set(field, (right.get(field) ?? 0) + 1);
      else
        console.log(
          `${field}：${wanted.title}\n  得 ${shown(found.front, field)}\n  应 ${shown(wanted, field)}`,
        );
    }
  }
  for (const { front } of left) console.log(`多：${front.title}`);
  for (const [field, count] of right)
    console.log(
      `${field.padEnd(10)} ${count}/${gold.length} ${((100 * count) / Math.max(1, gold.length)).toFixed(1)}%`,
    );
  console.log(
    `${result.notices.length} notices, ${result.placed} of ${result.total} characters placed, ${took.toFixed(0)} ms`,
  );
  return result.placed === result.total ? 0 : 2;
}

process.exitCode = await run(process.argv[2], process.argv[3]);
