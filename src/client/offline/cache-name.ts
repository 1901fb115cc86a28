const PREFIX = 'wenhao-offline';

/** What the names of all caches of one site begin with: several sites may lie on one host. */
export function cachePrefix(scope: string): string {
  return `${PREFIX} ${scope} `;
}
