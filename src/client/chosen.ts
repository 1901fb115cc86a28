/** What the reader chose in the fields of a group, by name; an empty string where nothing. */
export function chosen(group: ParentNode): ReadonlyMap<string, string> {
  const fields = group.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select');
  return new Map([...fields].map((field) => [field.name, field.value]));
}
