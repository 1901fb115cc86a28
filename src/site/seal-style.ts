import { sealColours } from './seal-colours.ts';

/** The rules that give the site a firm's own seal; empty without a colour. Throws one Chinese line where it is too pale. */
export function sealStyle(colour: string | null): string {
  if (colour === null) return '';
  const seal = sealColours(colour);
  if (seal === null)
    throw new Error(
      `content/data/site.yaml：seal 的颜色 ${colour} 在浅色底上看不清，请换一个更深的颜色`,
    );
  const dark = `--seal:${seal.dark}`;
  // Paper is light whatever the screen shows.
  return `:root{--seal:${seal.light}}@media screen and (prefers-color-scheme:dark){:root:not([data-theme="light"]){${dark}}}@media screen{:root[data-theme="dark"]{${dark}}}\n`;
}
