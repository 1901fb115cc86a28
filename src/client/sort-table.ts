/** Text of a cell, or the number it carries. */
function keyOf(row: HTMLTableRowElement, column: number): string {
  const cell = row.cells[column];
  return cell?.dataset['value'] ?? cell?.textContent ?? '';
}

function sortBy(table: HTMLTableElement, column: number, kind: string, falling: boolean): void {
  const body = table.tBodies[0];
  if (body === undefined) return;
  const order = (a: string, b: string): number =>
    kind === 'number' ? Number(a) - Number(b) : a.localeCompare(b, 'zh');
  const rows = [...body.rows].toSorted((a, b) => order(keyOf(a, column), keyOf(b, column)));
  body.append(...(falling ? rows.toReversed() : rows));
}

/** Gives the headings marked `data-sort` a button that sorts the table by their column, first rising, then falling. */
export function sortTable(table: HTMLTableElement): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  for (const [column, head] of heads.entries()) {
    const kind = head.dataset['sort'];
    if (kind === undefined) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const falling = head.getAttribute('aria-sort') === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', falling ? 'descending' : 'ascending');
      sortBy(table, column, kind, falling);
    });
  }
}
