/** Brackets that open and close alike, half and full width. */
const PAIRS = [
  ['（(', '）)'],
  ['［[', '］]'],
  ['【', '】'],
  ['〔', '〕'],
  ['﹝', '﹞'],
  ['〖', '〗'],
  ['〈', '〉'],
] as const;

/** What stands between the brackets around a whole text; null where none are, or where those at its ends are no pair: （甲）和（乙）. */
export function unbracketed(text: string): string | null {
  const first = text.at(0) ?? '';
  const [open, close] = PAIRS.find(([opening]) => first !== '' && opening.includes(first)) ?? [];
  if (open === undefined || close === undefined || !close.includes(text.at(-1) ?? '')) return null;
  let depth = 0;
  for (let at = 0; at < text.length - 1; at += 1) {
    const char = text[at] ?? '';
    if (open.includes(char)) depth += 1;
    else if (close.includes(char)) depth -= 1;
    if (depth === 0) return null;
  }
  return text.length > 2 ? text.slice(1, -1) : null;
}
