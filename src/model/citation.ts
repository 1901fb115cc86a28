/** A run of characters in the plain text of one top-level Markdown block, end exclusive, in UTF-16 units. */
export interface Span {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Articles of a law as cited: 第二百九十三条第一款第四项 → `{ article: 293, branch: null, paragraph: 1, item: 4 }`. */
export interface LawPoint {
  readonly article: number;
  /** 第二百九十一条之一: 1; null for an article of its own. */
  readonly branch: number | null;
  readonly paragraph: number | null;
  readonly item: number | null;
}

/** A citation as it stands in the text, before anything is looked up. */
export interface FoundCitation {
  readonly span: Span;
  /** The cited words, exactly. */
  readonly text: string;
  /** Id of the clause that cites. */
  readonly clause: string | null;
  /** How it is put: by number, by title, by a short name set up before, by the name of a law, within this notice. */
  readonly form: 'number' | 'title' | 'short-name' | 'law' | 'internal';
  /** With 〔〕, no spaces; null where no number is printed with it. */
  readonly docNumber: string | null;
  /** Further numbers of a joint document, printed with the first: （浙人社发〔2020〕13号、浙财社〔2020〕9号）. */
  readonly otherNumbers?: readonly string[];
  /** The words inside 《》, brackets and spaces normalized; null where none. */
  readonly title: string | null;
  /** Agencies named in front of the title or inside it, as printed. */
  readonly issuers: readonly string[];
  readonly year: number | null;
  readonly points: readonly LawPoint[];
  /** The whole sentence that cites. */
  readonly sentence: string;
}

/** What a citation points to. `external`: a document that is named but not held; `unknown`: it cannot be told which. */
export type CitationTarget =
  | { readonly kind: 'notice'; readonly notice: string }
  | { readonly kind: 'clause'; readonly notice: string; readonly clause: string }
  | { readonly kind: 'law'; readonly law: string }
  | { readonly kind: 'external'; readonly key: string }
  | { readonly kind: 'unknown'; readonly reason: string };

/** A citation after the pass over the whole library. */
export interface ResolvedCitation extends FoundCitation {
  readonly target: CitationTarget;
}

/** One place where a held notice is cited. */
export interface Backlink {
  /** Id of the notice that cites. */
  readonly from: string;
  readonly clause: string | null;
  readonly sentence: string;
}
