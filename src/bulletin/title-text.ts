import { readNumbering } from '../text/numbering.ts';

/** Most characters of a title. */
export const LONGEST_TITLE = 160;

const unquoted = (plain: string): string => plain.replace(/《[^《》]*》|“[^“”]*”/gu, '');

/** Whether the words can be a whole title: no sentence outside quotation, no numbering, balanced brackets. */
export function isTitleText(plain: string): boolean {
  if (plain.length < 4 || plain.length > LONGEST_TITLE) return false;
  const outside = unquoted(plain);
  if (/[。；！？：:;]/u.test(outside.replace(/[：:](?=\p{Script=Han})/u, ''))) return false;
  if (/[：:]/u.test(outside) && !/[：:]\p{Script=Han}/u.test(outside)) return false;
  if (readNumbering(plain) !== null) return false;
  if ((plain.match(/《/gu)?.length ?? 0) !== (plain.match(/》/gu)?.length ?? 0)) return false;
  if ((plain.match(/“/gu)?.length ?? 0) !== (plain.match(/”/gu)?.length ?? 0)) return false;
  if ((outside.match(/，|,/gu)?.length ?? 0) > 2) return false;
  return !/^(?:[，、）)”》的了和与]|特此|附件|联系|来源|为|根据|按照|依据|经|你[们厅局省市部委院办县区州]|现[将就予印]|兹|近日|日前|接)/u.test(
    plain,
  );
}
