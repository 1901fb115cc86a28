import type { FoundCitation } from '../../model/citation.ts';
import type { Clause, Outline } from '../../model/clause.ts';
import type { FrontMatter } from '../../model/front-matter.ts';
import { type BlockCitation, blockCitations } from './block-citations.ts';
import type { CitationData } from './citation-data.ts';
import { sentenceAt } from './sentence.ts';
import { unbrokenText } from './unbroken-text.ts';

/** One top-level block of a body, as `readBlocks` yields it. */
interface TextBlock {
  readonly text: string;
}

/**
 * Every citation of one notice in printed order, with its place in the plain text of its block; nothing is looked up.
 * A later use of a short name carries number, title and agencies of the document for which it was set up.
 */
export function findCitations(
  blocks: readonly TextBlock[],
  outline: Outline,
  front: FrontMatter,
  data: CitationData,
): readonly FoundCitation[] {
  const clauses = clauseOfBlock(outline.clauses);
  const antecedents = new Map<string, BlockCitation | null>();
  return blocks.flatMap(({ text: source }, block) => {
    const { text, at } = unbrokenText(source);
    return blockCitations(text, antecedents, data)
      .filter((citation) => !isOwnHeader(citation, front, source))
      .map(
        ({
          start,
          end,
          form,
          docNumber,
          otherNumbers,
          title,
          issuers,
          year,
          points,
        }): FoundCitation => {
          const span = { block, start: at(start), end: at(end - 1) + 1 };
          return {
            span,
            text: source.slice(span.start, span.end),
            clause: clauses.get(block) ?? null,
            form,
            docNumber,
            ...(otherNumbers && { otherNumbers }),
            title,
            issuers,
            year,
            points,
            sentence: sentenceAt(source, span.start, span.end),
          };
        },
      );
  });
}

/** The notice's own number printed on a line of its own cites nothing. */
function isOwnHeader(citation: BlockCitation, front: FrontMatter, source: string): boolean {
  return (
    citation.form === 'number' &&
    citation.docNumber === front.docNumber &&
    source.trim().length <= (front.docNumber?.length ?? 0) + 4
  );
}

function clauseOfBlock(clauses: readonly Clause[]): ReadonlyMap<number, string> {
  const ids = new Map<number, string>();
  const visit = (clause: Clause): void => {
    for (const block of clause.blocks) ids.set(block, clause.id);
    clause.children.forEach(visit);
  };
  clauses.forEach(visit);
  return ids;
}
