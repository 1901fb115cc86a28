/** All places of a text where a run stands, ascending. */
export function placesOf(text: Uint16Array, run: string): Uint32Array {
  const codes = Array.from({ length: run.length }, (_, at) => run.charCodeAt(at));
  const [first = 0] = codes;
  const places: number[] = [];
  for (let place = text.indexOf(first); place !== -1; place = text.indexOf(first, place + 1))
    if (codes.every((code, at) => text[place + at] === code)) places.push(place);
  return Uint32Array.from(places);
}
