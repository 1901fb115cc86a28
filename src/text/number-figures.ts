import { readNumeral } from './numerals.ts';

// 二〇二〇, 一九八八 · 八|号, 十一| 号 · 〔|20|〕8号, (|88|)第十号, |20|年8号
const FIGURES =
  /(?:一九|二[〇零])[〇零一二三四五六七八九]{2}|[〇零一二三四五六七八九十百]{1,7}(?=\s{0,3}号)|(?<!\d)\d{2}(?=[)〕]\s{0,3}第?\s{0,3}[\d一二三四五六七八九十]|\s{0,3}年\s{0,3}第?\s{0,3}[\d一二三四五六七八九十]{1,7}\s{0,3}号)/gu;
/** Years of two figures from here on are those of the last century. */
const LAST_CENTURY = 50;

/** Gives a text with the figures of document numbers as they are stored: 〔二〇二〇〕八号 and 〔20〕8号 are 〔2020〕8号. `put` gets each that changes and its place. */
export function numberFigures(
  text: string,
  put: (stored: string, printed: string, at: number) => string = (stored) => stored,
): string {
  return text.replace(FIGURES, (printed, at: number) => {
    const value = Number(printed);
    const year = `${value < LAST_CENTURY ? 20 : 19}${printed}`;
    return put(Number.isNaN(value) ? String(readNumeral(printed)) : year, printed, at);
  });
}
