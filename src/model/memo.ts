import type { Issuer } from './issuer.ts';

/** A document as the page that checks memos knows it. */
interface MemoDocument {
  readonly title: string | null;
  readonly docNumber: string | null;
  readonly issuers: readonly string[];
  /** Keys of every title by which it may be cited: its own, those of its attachments and of what it issues. */
  readonly keys: readonly string[];
}

/** A notice that the library holds. */
export interface MemoNotice extends MemoDocument {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly issuersInferred: boolean;
}

/** A document that notices cite and the library does not hold, with the places that cite it. */
export interface MemoMissing extends MemoDocument {
  readonly citedBy: readonly (readonly [notice: string, clause: string | null])[];
}

/** Everything that checking a memo needs, in `data/references.js`. */
export interface MemoData {
  readonly notices: readonly MemoNotice[];
  readonly missing: readonly MemoMissing[];
  readonly issuers: readonly Issuer[];
  /** Laws that have a page. */
  readonly laws: readonly {
    readonly id: string;
    readonly name: string;
    readonly aliases: readonly string[];
  }[];
}
