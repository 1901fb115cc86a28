import type { ClauseKind } from './clause.ts';
import type { FrontMatter } from './front-matter.ts';

/** A clause in `notices/<id>.json`. */
export interface TwinClause {
  readonly id: string;
  readonly kind: ClauseKind;
  readonly label: string | null;
  readonly heading: string | null;
  /** Own plain text, label and heading included, one line a block; children not included. */
  readonly text: string;
  readonly children: readonly TwinClause[];
}

/** A citation in `notices/<id>.json`. */
export interface TwinCite {
  readonly kind: 'notice' | 'clause' | 'law' | 'external' | 'unknown';
  /** Id of the notice or law, or null. */
  readonly target: string | null;
  readonly text: string;
  readonly clause: string | null;
}

/** `notices/<id>.json`: what other software, the search index included, reads of one notice. */
export interface Twin extends FrontMatter {
  readonly version: 1;
  /** Relative to the root of the site: `notices/<id>.html`. */
  readonly url: string;
  /** Addressee lines, sign-off and notes, which belong to no clause, in printed order. */
  readonly frame: readonly string[];
  readonly clauses: readonly TwinClause[];
  readonly citations: readonly TwinCite[];
  /** Ids of held notices cited, and of those that cite this one. */
  readonly cites: readonly string[];
  readonly citedBy: readonly string[];
}

/** What a twin tells besides its text. */
export type TwinFacts = Omit<Twin, 'frame' | 'clauses'>;
