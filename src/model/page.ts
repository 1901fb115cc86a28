/** One printed line of a source page, as every reader (text, PDF, DOCX) yields it. */
export interface SourceLine {
  /** The characters as read, leading and trailing white space kept, without the line end. */
  readonly text: string;
  /** Line number in the source, from 1; for a PDF, counted through the whole file. */
  readonly line: number;
  /** Whether an empty line stands before it in the source. */
  readonly gapBefore: boolean;
  /** Columns that it takes, two for a square of the text: where it is set larger or smaller, its characters do not tell. */
  readonly columns?: number;
}

/** One page of a source. A text without page breaks is one page. */
export interface Page {
  readonly lines: readonly SourceLine[];
}
