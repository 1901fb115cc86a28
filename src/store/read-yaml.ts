import { existsSync, readFileSync } from 'node:fs';
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { type ZodType, z } from 'zod';
import { readProblem } from '../bulletin/read-problem.ts';
import type { Problem } from '../model/problem.ts';
import { yamlValue } from './yaml-value.ts';

const CHINESE = z.locales.zhCN().localeError;
/** Kinds of value as an editor of YAML knows them. */
const VALUES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  boolean: 'true 或 false',
  array: '列表（每行以“- ”开头）',
  object: '“名称: 内容”的写法',
  record: '“名称: 内容”的写法',
};

/** What is wrong with a value, in words for an editor; zod's own Chinese where it speaks of more than the kind of value. */
const told: z.core.$ZodErrorMap = (issue) => {
  if (issue.code !== 'invalid_type') return CHINESE(issue);
  if (issue.input === undefined || issue.input === null) return '没有填写';
  return `应为${VALUES[issue.expected] ?? issue.expected}`;
};

/** Where a field stands, or, where it is missing, the nearest one above it that is there. */
const offsetOf = (document: Document, keys: readonly PropertyKey[]): number => {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(key),
      );
      if (pair === undefined) return offset;
      offset = (isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = (isNode(node) ? node.range?.[0] : undefined) ?? offset;
    }
  }
  return offset;
};

/** What a data file holds, or null where there is none or it is not as it must be: then the problems say why. */
export interface ReadYaml<T> {
  readonly data: T | null;
  readonly problems: readonly Problem[];
}

/** Reads a YAML file that people edit against its shape; each problem names file, line and field. */
export function readYaml<T>(path: string, schema: ZodType<T>): ReadYaml<T> {
  if (!existsSync(path)) return { data: null, problems: [] };
  const counter = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), {
    lineCounter: counter,
    prettyErrors: false,
    logLevel: 'error',
  });
  const fail = (offset: number, message: string): Problem => {
    const { line } = counter.linePos(offset);
    const problem = readProblem('', 'data-file', `${path} 第${line}行：${message}`);
    return { ...problem, bulletin: null, line };
  };
  const [broken] = document.errors;
  if (broken !== undefined) {
    const message = 'YAML 写法有误；请检查引号、冒号后的空格与缩进';
    return { data: null, problems: [fail(broken.pos[0], message)] };
  }
  const read = yamlValue(document);
  if (read === null) {
    const message = 'YAML 的引用（& 与 *）无法解开；请把内容直接写出';
    return { data: null, problems: [fail(0, message)] };
  }
  const result = schema.safeParse(read.value ?? undefined, { error: told });
  if (result.success) return { data: result.data, problems: [] };
  const problems = result.error.issues.map(({ path: keys, message }) =>
    fail(offsetOf(document, keys), `${keys.join('.')}：${message}；请改正`),
  );
  return { data: null, problems };
}
