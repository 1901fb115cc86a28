/** Code units: a character beyond the first plane has two. */
const UNITS = 0x10000;
const SURROGATE_FIRST = 0xd800;
const SURROGATE_LAST = 0xdfff;

/** All characters that stand in some runs. */
export function charactersOf(notices: readonly (readonly string[])[]): Set<string> {
  const seen = new Uint8Array(UNITS);
  const characters = new Set<string>();
  for (const run of notices.flat()) {
    let isPaired = false;
    for (let at = 0; at < run.length; at += 1) {
      const code = run.charCodeAt(at);
      if (seen[code] === 1) continue;
      if (code >= SURROGATE_FIRST && code <= SURROGATE_LAST) isPaired = true;
      else {
        seen[code] = 1;
        characters.add(String.fromCharCode(code));
      }
    }
    if (isPaired) for (const character of run) characters.add(character);
  }
  return characters;
}
