import { z } from 'zod';

const CHINESE = z.locales.zhCN().localeError;

/** Kinds of value as an editor of YAML knows them. */
const KINDS: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  boolean: ' true 或 false',
  array: '列表（每项以“- ”开头）',
  object: '“名称: 内容”的写法',
  record: '“名称: 内容”的写法',
};

/** What is wrong with a value, in words for an editor: zod's own Chinese where it speaks of more than the kind of value. */
export const valueError: z.core.$ZodErrorMap = (issue) => {
  if (issue.code !== 'invalid_type') return CHINESE(issue);
  if (issue.input === undefined || issue.input === null) return '没有填写';
  return `应为${KINDS[issue.expected] ?? issue.expected}`;
};
