import type { BlockCitation } from './block-citations.ts';
import { bracketedTitles } from './bracketed-titles.ts';
import { isShortName } from './document-nouns.ts';
import { lawPoints } from './law-points.ts';
import type { ShortNameSetUp } from './short-names.ts';

/**
 * Uses of short names in a block: those set up before them (`antecedents`, those of this block included), and bare
 * 《通知》, which only the pass over the library may tell. `found` are the citations of the block that stand for
 * themselves, `setUps` the places where it sets up short names.
 */
export function shortUses(
  text: string,
  found: readonly BlockCitation[],
  setUps: readonly ShortNameSetUp[],
  antecedents: ReadonlyMap<string, BlockCitation | null>,
): readonly BlockCitation[] {
  const uses: BlockCitation[] = [];
  const add = (start: number, end: number, name: string): void => {
    const isTaken =
      found.some((each) => each.start <= start && start < each.end) ||
      setUps.some((each) => each.start <= start && start < each.start + each.length);
    if (isTaken) return;
    const antecedent = antecedents.get(name) ?? null;
    const isLater = antecedent !== null && found.includes(antecedent) && antecedent.start > start;
    const known = isLater ? null : antecedent;
    const run = lawPoints(text, end);
    uses.push({
      start,
      end: run.points.length > 0 ? run.end : end,
      form: 'short-name',
      docNumber: known?.docNumber ?? null,
      ...(known?.otherNumbers && { otherNumbers: known.otherNumbers }),
      title: known === null ? name : known.title,
      issuers: known?.issuers ?? [],
      year: known?.year ?? null,
      points: run.points,
      setUp: null,
    });
  };
  for (const { start, end, title } of bracketedTitles(text)) {
    if (isShortName(title) || antecedents.has(title)) add(start, end, title);
  }
  for (const [name, antecedent] of antecedents) {
    if (antecedent?.setUp == null || antecedent.setUp.bracketed) continue;
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
      if (text[at - 1] !== '《') add(at, at + name.length, name);
    }
  }
  return uses;
}
