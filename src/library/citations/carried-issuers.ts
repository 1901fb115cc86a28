import type { BlockCitation } from './block-citations.ts';

// 《…》|和|《…》, 》（人社部明电〔2020〕2号|）、|《…》
const BETWEEN = /^\s*(?:[）)】\]]\s*)?(?:[、，,]\s*)?(?:(?:和|及|以及|与|暨)\s*)?$/u;
const OPEN = '《';

/**
 * Agencies printed in front of the first title of a list speak for all of it: in 人社部《A》和《B》 both are its own. A title
 * that names agencies itself keeps them, and ends the list. `isNamedBefore` tells whether the agencies of a citation stand in front of it.
 */
export function withCarriedIssuers(
  text: string,
  found: readonly BlockCitation[],
  isNamedBefore: (citation: BlockCitation) => boolean,
): readonly BlockCitation[] {
  let carried: readonly string[] = [];
  let after = -1;
  return found.map((citation) => {
    const { issuers, form, start, end, setUp } = citation;
    const isListed = after >= 0 && BETWEEN.test(text.slice(after, start));
    const isTitle = form === 'title' && text[start] === OPEN;
    const takes = isListed && isTitle && issuers.length === 0 && carried.length > 0;
    if (!takes) carried = isTitle && isNamedBefore(citation) ? issuers : [];
    after = setUp === null ? end : Math.max(end, setUp.start + setUp.length);
    return takes ? { ...citation, issuers: carried } : citation;
  });
}
