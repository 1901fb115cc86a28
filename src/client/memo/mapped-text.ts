/** A text made from another, and where its characters stood there. */
export interface MappedText {
  readonly text: string;
  /** Place in the source of each UTF-16 unit, in order. */
  readonly places: readonly number[];
}

/** A run of a text and what is to stand in its place; end exclusive. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A text as it stands, its places beginning at `from`. */
export function unmapped(text: string, from = 0): MappedText {
  return { text, places: Array.from({ length: text.length }, (_, at) => from + at) };
}

/** The text with its runs replaced, in order and without overlap; what is put in stands where the run stood. */
export function edited({ text, places }: MappedText, edits: readonly Edit[]): MappedText {
  let made = '';
  const kept: number[] = [];
  let from = 0;
  const keep = (to: number): void => {
    made += text.slice(from, to);
    kept.push(...places.slice(from, to));
  };
  for (const { start, end, words } of edits) {
    keep(start);
    for (let at = 0; at < words.length; at += 1) {
      const place = at === words.length - 1 ? end - 1 : Math.min(start + at, end - 1);
      kept.push(places[place] ?? 0);
    }
    made += words;
    from = end;
  }
  keep(text.length);
  return { text: made, places: kept };
}
