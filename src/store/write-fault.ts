// Codes of the system, and what a person can do about them.
const REASONS: Readonly<Record<string, string>> = {
  EACCES: '没有读写权限；请修改它的权限（去掉“只读”）后再试',
  EPERM: '没有读写权限；请修改它的权限（去掉“只读”）后再试',
  EROFS: '所在的磁盘是只读的；请换到可以写入的地方',
  ENOTDIR: '是文件，不是文件夹；请换一个文件夹，或把这个文件移走',
  EEXIST: '是文件，不是文件夹；请换一个文件夹，或把这个文件移走',
  EISDIR: '是文件夹，不是文件；请换一个名称，或把这个文件夹移走',
  ENOSPC: '写不下：磁盘已满；请腾出空间后再试',
};

// What is written is first written beside its place: a.md.next
const BESIDE = /\.next$/u;

/** One Chinese sentence (where, what, what to do) for what the system threw when something was to be written; null for any other failure. */
export function writeFault(failure: unknown): string | null {
  if (!(failure instanceof Error) || !('code' in failure)) return null;
  const reason = REASONS[String(failure.code)];
  if (reason === undefined) return null;
  const path = 'path' in failure ? String(failure.path).replace(BESIDE, '') : '';
  return `${path} ${reason}`.trim();
}
