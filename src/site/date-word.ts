/** 2020-02-07 → 2020年2月7日; a month (2020-02) → 2020年2月. */
export function dateWord(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day === undefined ? '' : `${day}日`}`;
}
