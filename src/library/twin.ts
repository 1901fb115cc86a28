import type { CitationTarget, ResolvedCitation } from '../model/citation.ts';
import type { Clause, Outline } from '../model/clause.ts';
import type { FrontMatter } from '../model/front-matter.ts';
import type { Twin, TwinClause } from '../model/twin.ts';
import type { Block } from '../outline/read-blocks.ts';

/** One notice with all that its twin tells of it. */
export interface TwinEntry {
  readonly front: FrontMatter;
  readonly blocks: readonly Block[];
  readonly outline: Outline;
  readonly citations: readonly ResolvedCitation[];
  /** Ids of held notices: cited by this one, and citing it. */
  readonly cites: readonly string[];
  readonly citedBy: readonly string[];
}

function targetOf(target: CitationTarget): string | null {
  switch (target.kind) {
    case 'notice':
    case 'clause':
      return target.notice;
    case 'law':
      return target.law;
    default:
      return null;
  }
}

function twinClause(clause: Clause): TwinClause {
  const { id, kind, label, heading, text, children } = clause;
  return { id, kind, label, heading, text, children: children.map(twinClause) };
}

/** The JSON twin of a notice: front matter, frame, clause tree with ids and plain text, citations. */
export function twin(entry: TwinEntry): Twin {
  const { front, blocks, outline, citations, cites, citedBy } = entry;
  const frame = [...outline.addressees, ...outline.titles, ...outline.signOff, ...outline.notes];
  return {
    ...front,
    version: 1,
    url: `notices/${front.id}.html`,
    frame: frame.sort((a, b) => a - b).map((index) => blocks[index]?.text ?? ''),
    clauses: outline.clauses.map(twinClause),
    citations: citations.map(({ target, text, clause }) => ({
      kind: target.kind,
      target: targetOf(target),
      text,
      clause,
    })),
    cites,
    citedBy,
  };
}
