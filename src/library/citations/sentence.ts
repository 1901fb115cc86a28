// 。！？ and the closing marks that belong to the sentence they end; ! and ? in addresses end none; cells and rows of tables do
const SENTENCE_END = /(?:[。！？]|[!?](?=[”\s\p{Script=Han}]|$))[”’」』）)]*|[\n\t]+/gu;

/** The sentence of `text` in which the run from `start` to `end` stands, without white space around it. */
export function sentenceAt(text: string, start: number, end: number): string {
  let from = 0;
  for (const stop of text.matchAll(SENTENCE_END)) {
    const after = stop.index + stop[0].length;
    if (after <= start) from = after;
    else if (stop.index >= end) return text.slice(from, after).trim();
  }
  return text.slice(from).trim();
}
