import { existsSync, readFileSync } from 'node:fs';
import { type Document, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { ZodType } from 'zod';
import { readProblem } from '../bulletin/read-problem.ts';
import type { Problem } from '../model/problem.ts';
import { parseYaml } from './parse-yaml.ts';
import { valueError } from './value-error.ts';

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
  const fail = (line: number, message: string): Problem => {
    const problem = readProblem('', 'data-file', `${path} 第${line}行：${message}`);
    return { ...problem, bulletin: null, line };
  };
  const read = parseYaml(readFileSync(path, 'utf8'));
  if ('message' in read) return { data: null, problems: [fail(read.line, read.message)] };
  const { document, counter, value } = read;
  const result = schema.safeParse(value ?? undefined, { error: valueError });
  if (result.success) return { data: result.data, problems: [] };
  const problems = result.error.issues.map(({ path: keys, message }) =>
    fail(counter.linePos(offsetOf(document, keys)).line, `${keys.join('.')}：${message}；请改正`),
  );
  return { data: null, problems };
}
