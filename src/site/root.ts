/** The way from a page up to the root of the site, `./` or `../`…, so that every link can be relative. */
export function rootOf(pathname: string): string {
  const depth = pathname.split('/').length - 2;
  return depth > 0 ? '../'.repeat(depth) : './';
}
