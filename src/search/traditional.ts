import { Converter } from 'opencc-js/t2cn';

// From the first to the last of the common Han characters.
const FIRST = 0x4e00;
const LAST = 0x9fff;

/** Traditional characters and, at the same place, the simplified ones that they stand for — of those that `used` holds. */
export function traditionalCharacters(used: ReadonlySet<string>): [string, string] {
  const convert = Converter({ from: 't', to: 'cn' });
  let from = '';
  let to = '';
  for (let code = FIRST; code <= LAST; code += 1) {
    const character = String.fromCharCode(code);
    const simplified = convert(character);
    if (simplified === character || simplified.length !== 1 || !used.has(simplified)) continue;
    from += character;
    to += simplified;
  }
  return [from, to];
}
