import { edited, type MappedText, unmapped } from './mapped-text.ts';

/** A line so long was wrapped where it ends, unless a mark closes it. */
const WRAPPED = 24;
/** An opening mark whose partner is further away than this was left open by mistake. */
const REACH = 220;
// 。 ； ： end a sentence or a line
const CLOSED = /[。！？；：.!?;:]\s*$/;
const PAIRS = ['《》', '〔〕', '（）', '()', '[]', '【】'] as const;
// 人社部发 ⏎ |〔2020〕|8号: what cannot begin a line of its own, as 〔2005〕民四他字第3号 can
const GOES_BACK =
  /^\s*[〔[【﹝（(［]\s*(?:19|20)\d{2}(?!\s*[〕\]】﹞）)］]\s*(?!第)\p{Script=Han})/u;
// the end of a line, with the indent of the next
const LINE_END = /(?<![ \t\u3000])[ \t\u3000]*\r?\n[ \t\u3000]*/g;

/** Whether the end of a text lies between a mark and its partner. */
function isOpen(text: string): boolean {
  const near = text.slice(-REACH);
  return PAIRS.some(([open = '', close = '']) => near.lastIndexOf(open) > near.lastIndexOf(close));
}

function unbroken(text: string, start: number): MappedText {
  const ends = [...text.matchAll(LINE_END)].map(({ index, 0: end }) => ({
    start: index,
    end: index + end.length,
    words: '',
  }));
  return edited(unmapped(text, start), ends);
}

/** The paragraphs of a pasted text: lines that a mail or a PDF wrapped, in a title or in mid-sentence, are put together again. */
export function paragraphs(source: string): readonly MappedText[] {
  const found: MappedText[] = [];
  let start = 0;
  let text = '';
  const close = (): void => {
    if (text.trim() !== '') found.push(unbroken(text, start));
    text = '';
  };
  let at = 0;
  let goesOn = false;
  for (const line of source.split('\n')) {
    if (line.trim() === '' || !(goesOn || GOES_BACK.test(line))) close();
    if (line.trim() !== '') {
      if (text === '') start = at;
      text += text === '' ? line : `\n${line}`;
    }
    goesOn = isOpen(text) || (line.trim().length >= WRAPPED && !CLOSED.test(line));
    at += line.length + 1;
  }
  close();
  return found;
}
