import { readFileSync, statSync } from 'node:fs';
import { readProblem } from '../bulletin/read-problem.ts';
import type { Problem } from '../model/problem.ts';
import { sha256 } from './sha256.ts';

/** A source file as it is on disk. */
export interface LoadedSource {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** Larger files are no bulletins: a year of monthly ones as text has about 4 MB, as PDF about 50. */
const MOST_BYTES = 100 * 1024 * 1024;

// Codes of the system, and what a person can do about them.
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: '找不到文件；请检查文件名和所在文件夹',
  EACCES: '没有读取权限；请修改文件权限后再试',
  EPERM: '没有读取权限；请修改文件权限后再试',
  EISDIR: '是文件夹，不是文件；请给出其中的文件，或把文件夹移走',
};

const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : '';

/** Gives the problem of a file that could not be opened, from what the system threw. */
export function openingProblem(path: string, bulletin: string, cause: unknown): Problem {
  const code = codeOf(cause);
  const reason = REASONS[code] ?? `无法读取（${code || '未知原因'}）；请检查磁盘或重新复制文件`;
  return readProblem(bulletin, 'unreadable', `${path} ${reason}`);
}

/** Reads a source file whole, with its SHA-256; a folder, an empty, a huge or an unreadable file is a problem. */
export function loadSource(path: string, bulletin: string): LoadedSource | Problem {
  try {
    const { size } = statSync(path);
    if (size > MOST_BYTES) {
      const megabytes = Math.round(size / 1024 / 1024);
      const message = `${path} 有 ${megabytes} MB，超过上限 100 MB；请分册，或压缩其中的图片后再放入`;
      return readProblem(bulletin, 'too-large', message);
    }
    const bytes = readFileSync(path);
    if (bytes.length === 0) {
      return readProblem(bulletin, 'empty-source', `${path} 是空文件；请检查文件是否放错`);
    }
    return { bytes, sha256: sha256(bytes) };
  } catch (cause) {
    return openingProblem(path, bulletin, cause);
  }
}
