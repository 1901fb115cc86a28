import { contentsSections } from './contents-sections.ts';
import type { Head } from './head.ts';
import type { Print } from './print.ts';
import { sectionName } from './section-name.ts';
import type { Unit } from './units.ts';

/**
 * The section of each notice, null where it has none: that of the last heading printed among the notices; where few or no
 * headings are, the one above its entry in the contents, else the one that the head of its page names.
 */
export function noticeSections(
  heads: readonly Head[],
  units: readonly Unit[],
  { contents, headSections }: Pick<Print, 'contents' | 'headSections'>,
): readonly (string | null)[] {
  const printed = heads.map(({ sections }) => {
    const at = sections.at(-1);
    return at === undefined ? null : sectionName(units[at]?.text ?? '');
  });
  const titles = heads.map(({ titlePlain }) => titlePlain);
  const listed = contentsSections(titles, contents.listed);
  const headings = countNames(printed);
  // A heading or two where the contents have many are lines of another kind, or all that a scan left of them.
  if (headings > 0 && headings >= countNames(listed) / 2) return carriedOn(printed);
  return heads.map(({ from }, i) => {
    const page = units[from]?.lines[0]?.page ?? 0;
    return listed[i] ?? headSections.get(page) ?? printed[i] ?? null;
  });
}

const countNames = (names: readonly (string | null)[]): number =>
  new Set(names.filter((name) => name !== null)).size;

/** Each name up to the next one. */
function carriedOn(names: readonly (string | null)[]): readonly (string | null)[] {
  let last: string | null = null;
  return names.map((name) => {
    last = name ?? last;
    return last;
  });
}
