import { type Document, isMap, isScalar, type LineCounter } from 'yaml';
import { isUntouched } from '../bulletin/notice-file.ts';
import { frontMatterSchema } from '../model/front-matter.ts';
import type { Notice } from '../model/notice.ts';
import type { Problem } from '../model/problem.ts';
import { parseYaml } from './parse-yaml.ts';
import { sha256 } from './sha256.ts';
import { valueError } from './value-error.ts';

/** A notice file that was read: the notice, and whether a person changed the file after `split` wrote it. */
export interface ParsedNotice {
  readonly notice: Notice;
  readonly edited: boolean;
}

// A front matter between two lines of three hyphens: ---\nid: a\n---\n
const FRONT = /^---[ \t]*\n(?<yaml>[\s\S]*?\n)---[ \t]*(?:\n|$)/u;

// A date that YAML readers take for something else than text: 2020-01-26
const BARE_DATE = /^\d{4}-\d{1,2}-\d{1,2}$/u;

const EXCERPT = 40;

/** Line of the file on which a field stands; the first line of the front matter where it is missing. */
const lineOf = (document: Document, counter: LineCounter, field: string): number => {
  if (!isMap(document.contents)) return 1;
  const pair = document.contents.items.find(({ key }) => isScalar(key) && key.value === field);
  const offset = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  return offset === undefined ? 1 : counter.linePos(offset).line + 1;
};

/** Reads a notice file, or says in its problems (each with file, line and what to do) why it cannot be read: then it is null. */
export function parseNotice(
  raw: string,
  file: string,
  bulletin: string,
): { readonly parsed: ParsedNotice | null; readonly problems: readonly Problem[] } {
  // Byte order marks and line ends that an editor's program puts in are no corrections.
  const text = raw.replace(/^\ufeff/u, '').replaceAll('\r\n', '\n');
  const lines = text.split('\n');
  const at = (line: number, rule: string, message: string): Problem => ({
    rule,
    message: `${file} 第${line}行：${message}`,
    bulletin,
    page: null,
    line,
    excerpt: (lines[line - 1] ?? '').slice(0, EXCERPT),
    severity: 'error',
  });
  const fail = (...problems: readonly Problem[]) => ({ parsed: null, problems });

  const front = FRONT.exec(text);
  const yaml = front?.groups?.['yaml'];
  if (front === null || yaml === undefined) {
    const message = '缺少文件头；请在文件开头恢复由两行 --- 包住的各字段，或删去此文件后重新拆分';
    return fail(at(1, 'front-matter-missing', message));
  }
  const read = parseYaml(yaml);
  if ('message' in read)
    return fail(at(read.line + 1, 'front-matter-syntax', `文件头的 ${read.message}`));
  const { document, counter, value } = read;
  const result = frontMatterSchema.safeParse(value, { error: valueError });
  const bare = isMap(document.contents)
    ? document.contents.items.flatMap(({ key, value }) =>
        isScalar(key) &&
        isScalar(value) &&
        value.type === 'PLAIN' &&
        BARE_DATE.test(value.source ?? '')
          ? [String(key.value)]
          : [],
      )
    : [];
  const problems = [
    ...bare.map((field) =>
      at(
        lineOf(document, counter, field),
        'front-matter-date',
        `日期 ${field} 须加引号，如 "2020-01-26"`,
      ),
    ),
    ...(result.error?.issues ?? []).map((issue) => {
      const field = String(
        issue.path[0] ?? (issue.code === 'unrecognized_keys' ? issue.keys[0] : ''),
      );
      const line = lineOf(document, counter, field);
      return at(
        line,
        'front-matter-field',
        `字段 ${issue.path.join('.') || field}：${issue.message}；请改正`,
      );
    }),
  ];
  if (!result.success || problems.length > 0) return fail(...problems);
  const notice = {
    front: result.data,
    body: text.slice(front[0].length).replace(/^\n+/u, '').trimEnd(),
  };
  return {
    parsed: { notice, edited: !isUntouched(text, sha256) },
    problems: [],
  };
}
