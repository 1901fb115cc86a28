// …的，免收2月份房租；承租用于办公用房的… ／ 年休假5天;已满10年…
const SEMICOLON = /[；;]/g;

/** Gives the part of a sentence between semicolons that holds the offset. */
export function partAt(sentence: string, offset: number): string {
  let start = 0;
  for (const { index } of sentence.matchAll(SEMICOLON)) {
    if (index >= offset) return sentence.slice(start, index + 1).trim();
    start = index + 1;
  }
  return sentence.slice(start).trim();
}
