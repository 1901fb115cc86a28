import type { Problem } from '../../model/problem.ts';
import { type CheckedNotice, fileProblem } from './checked-notice.ts';

/** Words around a place where two printings part. */
const AROUND = 12;

// Marks of Markdown and white space, which two printings may set differently.
const MARKUP = /[\s\\#|*_-]/gu;

const packed = (body: string): string => body.replace(MARKUP, '');

/** The words of two texts around the first place where they differ, or null where they are the same. */
const parting = (a: string, b: string): readonly [string, string] | null => {
  if (a === b) return null;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  const from = Math.max(0, at - AROUND);
  return [a.slice(from, at + AROUND), b.slice(from, at + AROUND)];
};

/** Fields by which a document is known; two printings of it cannot differ in them. */
const identity = (
  first: CheckedNotice,
  other: CheckedNotice,
  names: ReadonlyMap<string, string>,
): readonly Problem[] => {
  const signed = (issuers: readonly string[]): string =>
    issuers.map((issuer) => names.get(issuer) ?? issuer).join('、');
  const fix =
    '两期中 id 相同的必须是同一份文件；请改正有误的一处，若确非同一文件，请改其一的 id 和文件名';
  const [a, b] = [first.front, other.front];
  const found: Problem[] = [];
  if (a.docNumber !== b.docNumber) {
    const message = `文号 ${b.docNumber ?? '（无）'} 与 ${first.file} 的 ${a.docNumber ?? '（无）'} 不同；${fix}`;
    found.push(fileProblem(other, 'printing-number', message));
  }
  if (signed(a.issuers) !== signed(b.issuers)) {
    const message = `发文机关 ${b.issuers.join('、') || '（无）'} 与 ${first.file} 的 ${a.issuers.join('、') || '（无）'} 不同；${fix}`;
    found.push(fileProblem(other, 'printing-issuers', message));
  }
  return found;
};

/** Documents without a number that two bulletins print under two ids: nobody but the editor can say that they are one. */
const unlinked = (notices: readonly CheckedNotice[]): readonly Problem[] => {
  const firsts = new Map<string, CheckedNotice>();
  return notices.flatMap((notice): readonly Problem[] => {
    const { title, date, docNumber, issuers, id } = notice.front;
    if (docNumber !== null || date === null) return [];
    const key = [title, date, ...issuers].join('\n');
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, notice);
    if (first === undefined || first.folder === notice.folder || first.front.id === id) return [];
    const message = `似与 ${first.file} 是同一文件；若是，请把 id 和文件名改为 ${first.front.id}，两期便合为一页`;
    return [fileProblem(notice, 'printing-unlinked', message, 'warning')];
  });
};

/**
 * Compares printings of one document (same id in several bulletins, given oldest first): number and issuers must agree,
 * other differences are told. `names` gives the one name of an agency for every other.
 */
export function checkPrintings(
  notices: readonly CheckedNotice[],
  names: ReadonlyMap<string, string>,
): readonly Problem[] {
  return [...printed(notices, names), ...unlinked(notices)];
}

function printed(
  notices: readonly CheckedNotice[],
  names: ReadonlyMap<string, string>,
): readonly Problem[] {
  const firsts = new Map<string, CheckedNotice>();
  return notices.flatMap((notice): readonly Problem[] => {
    const first = firsts.get(notice.front.id);
    if (first === undefined) firsts.set(notice.front.id, notice);
    if (first === undefined || first.folder === notice.folder) return [];
    const errors = identity(first, notice, names);
    if (errors.length > 0) return errors;
    const tell = (rule: string, message: string): Problem =>
      fileProblem(notice, rule, `与 ${first.file} 是同一文件的两次刊印，${message}`, 'warning');
    const found: Problem[] = [];
    if (first.front.title !== notice.front.title)
      found.push(tell('printing-title', `标题不同；站点用较早一期的，请核对`));
    if (first.front.date !== notice.front.date)
      found.push(
        tell(
          'printing-date',
          `成文日期 ${notice.front.date ?? '（无）'} 与 ${first.front.date ?? '（无）'} 不同；请核对`,
        ),
      );
    const places = parting(packed(first.body), packed(notice.body));
    if (places !== null)
      found.push(
        tell(
          'printing-text',
          `文字从“${places[0]}”与“${places[1]}”起不同；站点用较早一期的，请核对`,
        ),
      );
    return found;
  });
}
