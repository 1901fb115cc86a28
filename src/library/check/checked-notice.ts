import type { Notice } from '../../model/notice.ts';
import type { Problem, Severity } from '../../model/problem.ts';

/** A notice with the file it stands in. */
export interface CheckedNotice extends Notice {
  /** Path for messages. */
  readonly file: string;
  /** File name without its ending, and folder: what id and bulletin must be. */
  readonly stem: string;
  readonly folder: string;
  /** Line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
}

/** A problem of a notice file; the message begins with the file. */
export function fileProblem(
  notice: CheckedNotice,
  rule: string,
  message: string,
  severity: Severity = 'error',
  line: number | null = null,
): Problem {
  return {
    rule,
    message: `${notice.file}${line === null ? '' : ` 第${line}行`}：${message}`,
    bulletin: notice.folder,
    page: null,
    line,
    excerpt: '',
    severity,
    notice: notice.front.id,
  };
}
