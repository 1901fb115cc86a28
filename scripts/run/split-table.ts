import type { Problem } from '../../src/model/problem.ts';
import type { SplitReport } from '../../src/store/update-bulletin.ts';
import { printWidth } from '../../src/text/width.ts';

/** Widest title, in columns. */
const TITLE_COLUMNS = 56;

const pad = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - printWidth(text)));

const clip = (text: string, columns: number): string => {
  let shown = '';
  for (const char of text) {
    if (printWidth(shown + char) > columns - 1) return `${shown}…`;
    shown += char;
  }
  return shown;
};

/** One problem on one line: place, what is wrong and what to do, the words concerned. */
export function problemLine({ bulletin, page, line, message, excerpt, notice }: Problem): string {
  const place = [
    notice ?? bulletin ?? '',
    page === null ? '' : `第${page}页`,
    line === null ? '' : `第${line}行`,
  ].filter(Boolean);
  return `${place.join(' ')}：${message}${excerpt === '' ? '' : `〔${excerpt}〕`}`;
}

/** The table of one bulletin: title, number, date and count of problems of each notice. */
export function splitTable({ notices, problems }: SplitReport): readonly string[] {
  const rows = notices.map(({ front }) => [
    clip(front.title, TITLE_COLUMNS),
    front.docNumber ?? '—',
    front.date ?? '—',
    String(problems.filter((problem) => problem.notice === front.id).length || ''),
  ]);
  const all = [['公文', '文号', '成文日期', '问题'], ...rows];
  const columns = [0, 1, 2].map((at) => Math.max(...all.map((row) => printWidth(row[at] ?? ''))));
  return all.map((row) =>
    row
      .map((cell, at) => pad(cell, columns[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
