/** The words of a title that is printed whole in 《》, marks of its own inside it allowed; null for other texts, 《…》的解读 and 《…》《…》 among them. */
export function quotedTitle(text: string): string | null {
  if (!text.startsWith('《') || !text.endsWith('》')) return null;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '《') depth += 1;
    else if (text[at] === '》') depth -= 1;
    if (depth === 0 && at < text.length - 1) return null;
  }
  return depth === 0 ? text.slice(1, -1) : null;
}
