/** A text without the spaces that line ends left in it, and where its characters stood. */
export interface UnbrokenText {
  readonly text: string;
  /** Place in the source of the character at `place`; of the end of the text for its length. */
  readonly at: (place: number) => number;
}

// 人社部明电〔2020〕 2 号, 劳动合 同法: a space beside a Chinese character or mark parts nothing
const SPACES = /[ \u3000\u00a0]+/gu;
// ２０２０
const FULL_WIDTH = /[０-９]/gu;
const JOINS = /[\p{Script=Han}，。、；：！？《》〈〉（）〔〕【】“”]/u;

function halfWidth(figure: string): string {
  return String.fromCharCode(figure.charCodeAt(0) - 0xfee0);
}

/**
 * Takes out the spaces that stand beside Chinese characters and marks; line ends and tabs, which part rows and cells,
 * stay. Full-width figures become half-width ones.
 */
export function unbrokenText(source: string): UnbrokenText {
  const places: number[] = [];
  let text = '';
  const keep = (from: number, to: number): void => {
    text += source.slice(from, to).replace(FULL_WIDTH, halfWidth);
    for (let place = from; place < to; place++) places.push(place);
  };
  let from = 0;
  for (const { index, 0: run } of source.matchAll(SPACES)) {
    const end = index + run.length;
    const isLoose = JOINS.test(source[index - 1] ?? '') || JOINS.test(source[end] ?? '');
    keep(from, isLoose ? index : end);
    from = end;
  }
  keep(from, source.length);
  return { text, at: (place) => places[place] ?? source.length };
}
