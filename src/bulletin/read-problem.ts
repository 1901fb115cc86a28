import type { Problem, Severity } from '../model/problem.ts';

/** Gives a problem with a whole source file: an error unless told otherwise. */
export function readProblem(
  bulletin: string,
  rule: string,
  message: string,
  severity: Severity = 'error',
): Problem {
  return { rule, message, bulletin, page: null, line: null, excerpt: '', severity };
}
