/** The root of the site, ended by a slash, seen from a script below `assets/`. */
export function siteRoot(script: string): string {
  return new URL('../', script).href;
}
