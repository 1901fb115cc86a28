/** What one sentence says of how long something is in force. */
export interface ValidityStatement {
  /** 全文: the document itself; 部分措施: one of its measures. */
  readonly scope: '全文' | '部分措施';
  readonly clause: string;
  /** First and last day (ISO, inclusive) as far as printed. */
  readonly from: string | null;
  readonly until: string | null;
  /** Whether the sentence sets exceptions or conditions to it: (文中具体措施有明确期限规定的从其规定…). */
  readonly exception: boolean;
  /** The whole sentence, brackets and conditions included. Exact. */
  readonly sentence: string;
}

/** What a notice says of its own validity. */
export interface Validity {
  /** 全文 and 部分措施 as above; 未载明 where the text says nothing. */
  readonly scope: '全文' | '部分措施' | '未载明';
  /** In printed order, those of the whole document first. */
  readonly statements: readonly ValidityStatement[];
  /**
   * The last day of the whole document, where one is printed without exception: after it the site may say 文内载明有效期已过.
   * Else null.
   */
  readonly expires: string | null;
}
