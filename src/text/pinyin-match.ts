/** The readings of Han characters, without tones: 重 → zhong, chong. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** Where what was typed begins to match a text, in UTF-16 units. */
export interface PinyinPlace {
  readonly at: number;
}

// zhchsh: initials of two letters, which many type whole
const LONG_INITIAL = /^[zcs]h/;
// 《, “, a space: passed over, nobody types them
const MARK = /[\p{P}\p{S}\s]/u;

/**
 * Finds what was typed in Latin letters as pinyin, initials or a mixture of both: shebao, sb, shbao → 社保. The last syllable may
 * be unfinished. `typed` is lower case without white space. Gives the first place in the text, or null.
 */
export function pinyinMatch(text: string, typed: string, readings: Readings): PinyinPlace | null {
  if (typed === '') return null;
  /** Places that are known to lead nowhere, so that the time stays in proportion to text times typed. */
  const dead = new Set<number>();
  const reaches = (at: number, used: number): boolean => {
    if (used === typed.length) return true;
    const character = text[at];
    if (character === undefined) return false;
    const place = at * (typed.length + 1) + used;
    if (dead.has(place)) return false;
    const found = ways(character, typed.slice(used)).some((length) =>
      reaches(at + 1, used + length),
    );
    if (!found) dead.add(place);
    return found;
  };
  /** How many letters a character can take of what is left. */
  const ways = (character: string, left: string): number[] => {
    const said = readings.get(character);
    if (said === undefined) {
      if (character.toLowerCase() === left[0]) return [1];
      return MARK.test(character) ? [0] : [];
    }
    return said.flatMap((reading) => {
      if (reading.startsWith(left)) return [left.length];
      const initial = LONG_INITIAL.exec(reading)?.[0] ?? '';
      return [reading, initial, reading.slice(0, 1)].flatMap((part) =>
        part !== '' && left.startsWith(part) ? [part.length] : [],
      );
    });
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (!MARK.test(character) && reaches(at, 0)) return { at };
  }
  return null;
}
