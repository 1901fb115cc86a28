import { type Draft, lineage, series } from './draft.ts';
import { goesOn, type Region } from './region.ts';

function holdsParagraph(draft: Draft): boolean {
  return draft.children.some(({ kind }) => kind === 'p');
}

function closesWithParagraph(draft: Draft): boolean {
  const numbered = draft.children.findIndex(({ form }) => form !== null);
  return numbered >= 0 && draft.children.slice(numbered).some(({ kind }) => kind === 'p');
}

function isLone(earlier: readonly Draft[], holds: (draft: Draft) => boolean): boolean {
  return earlier.length === 0 || earlier.some(holds);
}

/**
 * The clause that an unnumbered paragraph belongs to, given the innermost open one. That one, if its series goes on
 * below, if it is a heading, or if its siblings hold such paragraphs too; where they hold none, the series is over
 * and the paragraph speaks again for the level above. Only structure decides, never the words.
 */
export function home(region: Region, place: number, top: Draft): Draft {
  if (top.form === null || top.standing || goesOn(region, place, top)) return top;
  if (isLone(series(top).slice(0, -1), holdsParagraph)) return top;
  for (const one of lineage(top).slice(1)) {
    if (one.form === null || goesOn(region, place, one)) return one;
    if (isLone(series(one).slice(0, -1), closesWithParagraph)) return one;
  }
  return top;
}
