/** Marks that may not begin a line, 互联网|+ among them; 的 and other words that lean on the one before: 防控|期间, 劳动|关系, 2020|年, 教育|部. */
const LEANS_BACK =
  /^(?:[的、，。；：！？）》〉”’」』】〕…—／/+＋\s年月日号份第届]|期间$|以来$|关系$|[部委会局厅院办处科室司署省市区县法费金员者人性化率案令罪]$)/u;
/** Marks that may not end a line, and numbers, which stay with what they count. */
const LEANS_ON = /(?:[（《〈“‘「『【〔+＋\d第]|\d年)$/u;

/**
 * The pieces of a title between which a line may break: whole words, never a break before 的 or a closing mark,
 * never one after an opening mark, numbers kept with what they count. Joined, the pieces are the title.
 */
export function titlePieces(title: string, cut: (text: string) => readonly string[]): string[] {
  const pieces: string[] = [];
  for (const word of cut(title)) {
    const last = pieces.at(-1);
    if (last !== undefined && (LEANS_BACK.test(word) || LEANS_ON.test(last))) {
      pieces[pieces.length - 1] = last + word;
    } else {
      pieces.push(word);
    }
  }
  return pieces;
}
