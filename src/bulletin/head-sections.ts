import type { Line } from './line.ts';
import { lineColumns } from './line-columns.ts';
import { sectionName } from './section-name.ts';

/** Most characters of the name of a section in a head. */
const LONGEST = 16;

// 政策文件 · 部门规章; not 第3期, 目录, 关于…的通知
const NAMES = /^(?!目[录次]$|.*(?:关于|印发|转发))\p{Script=Han}{2,}$/u;

/**
 * The section that the head or foot of each page names, by itself where the contents list it, else beside words that stand on
 * other pages too (政策文件　　某某公报), by page of the source; empty where there are fewer than two such names. `furniture`: the
 * heads and feet; `listed`: headings of the contents.
 */
export function headSections(
  furniture: readonly Line[],
  listed: readonly string[],
): ReadonlyMap<number, string> {
  const known = new Set(listed);
  const pages = new Map<string, Set<number>>();
  const rows = furniture.map(({ text, page }) => {
    const columns = lineColumns(text);
    for (const column of columns)
      pages.set(column, (pages.get(column) ?? new Set<number>()).add(page));
    return { page, columns };
  });
  const spread = (column: string): number => pages.get(column)?.size ?? 0;
  const found = new Map<number, string>();
  for (const { page, columns } of rows) {
    if (columns.length > 2) continue;
    // The words that stand on more pages are those of the bulletin.
    const [own = '', other = ''] = [...columns].sort((a, b) => spread(a) - spread(b));
    const name = sectionName(own);
    // By itself a name may be that of the bulletin or of a text, unless the contents have it.
    const alone = columns.length === 1;
    if (alone ? !known.has(name) : spread(own) >= spread(other)) continue;
    if (name.length > LONGEST || !NAMES.test(name)) continue;
    if (known.size > 0 && !known.has(name)) continue;
    found.set(page, name);
  }
  return new Set(found.values()).size < 2 ? new Map() : found;
}
