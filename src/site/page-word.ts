/**
 * 第43页, 第43—46页; 约第6—8页 where only the bounds are known; null where nothing is.
 */
export function pageWord(
  pages: readonly [number, number] | null,
  about: readonly [number, number] | null = null,
): string | null {
  const known = pages ?? about;
  if (known === null) return null;
  const [first, last] = known;
  return `${pages === null ? '约' : ''}第${first === last ? first : `${first}—${last}`}页`;
}
