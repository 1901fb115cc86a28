/** Answers that are kept, and kept once more while the next ones come in: more than most bulletins have lines. */
const MOST = 16384;

/** Length of texts from which no answer is kept: no line is as long, and whole paragraphs are asked about once. */
const LONGEST = 256;

/**
 * Gives a reader that answers as the given one does, and does not read a text again that it was asked about of late: each
 * step of a split asks the same lines the same questions. The reader must be pure; its answers are shared, never undefined.
 */
export function recalled<Answer extends NonNullable<unknown> | null>(
  read: (text: string) => Answer,
): (text: string) => Answer {
  let young = new Map<string, Answer>();
  let old: ReadonlyMap<string, Answer> = new Map();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const fresh = young.get(text);
    if (fresh !== undefined) return fresh;
    const kept = old.get(text);
    const answer = kept === undefined ? read(text) : kept;
    if (young.size >= MOST) {
      old = young;
      young = new Map();
    }
    young.set(text, answer);
    return answer;
  };
}
