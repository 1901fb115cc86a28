/** A run of words on one side of a comparison. */
export interface ComparedWords {
  readonly text: string;
  /**
   * `own`: only this side has it (deleted from the first, added in the second). `elsewhere`: so it would seem, but another
   * clause of the other side speaks of it.
   */
  readonly state: 'same' | 'own' | 'elsewhere';
}

/** One side of a compared clause. */
export interface ComparedSide {
  readonly clause: string;
  /** The numbering as printed, or null. */
  readonly label: string | null;
  /** The text without its label. */
  readonly words: readonly ComparedWords[];
  /** Clauses of the other side, not set beside this one, that speak of the same thing in words found nowhere else. */
  readonly elsewhere: readonly string[];
}

/** A clause of one notice beside the clause of the other that answers it. At least one side is there. */
export interface ComparedClause {
  /** `same` 相同, `changed` 有改动, `only-a` 仅见于前者, `only-b` 仅见于后者: where no clause `elsewhere` answers. */
  readonly state: 'same' | 'changed' | 'only-a' | 'only-b';
  /** Whether it is nothing but a standing heading. */
  readonly isHeading: boolean;
  readonly a: ComparedSide | null;
  readonly b: ComparedSide | null;
}

/** Two notices on one matter, clause by clause. `a` is the one that the other implements or, without a relation, the earlier one. */
export interface Counterparts {
  readonly a: string;
  readonly b: string;
  /** 0 to 1: how much of the shorter text the other repeats. */
  readonly likeness: number;
  readonly rows: readonly ComparedClause[];
}
