/** The absolute address of a page (given from the root), or null when the instance has no public address. */
export function addressOf(path: string, address: string | null): string | null {
  return address === null ? null : new URL(path, `${address.replace(/(?<!\/)\/+$/, '')}/`).href;
}
