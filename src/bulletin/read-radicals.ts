/** Table of radicals: what a PDF gives → the character that was printed. `content/data/radicals.json`. */
export type RadicalTable = Readonly<Record<string, string>>;

// Radicals and compatibility ideographs and brackets that a PDF gives in place of characters: ⾏政 ⼈⺠ 部⻔ 㬵 \u2329
const CANDIDATE = /[\u2e80-\u2fdf\u3400-\u4dbf\uf900-\ufaff\u2329\u232a]/gu;

/** Gives the text with the characters that were printed in place of radicals; its length stays the same. */
export function fixRadicals(text: string, table: RadicalTable): string {
  return text.replace(CANDIDATE, (char) => {
    const known = table[char];
    if (known !== undefined) return known;
    // Unicode itself says which character a radical or a compatibility ideograph stands for, where the table is silent.
    const normal = char.normalize('NFKC');
    return normal.length === char.length ? normal : char;
  });
}
