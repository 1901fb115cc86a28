import { edited, type MappedText, unmapped } from './mapped-text.ts';

/** A line so long was wrapped where it ends, unless a mark closes it. */
const WRAPPED = 24;
/** An opening mark whose partner is further away than this was left open by mistake. */
const REACH = 220;
// 。 ； ： end a sentence or a line
const CLOSED = /[。！？；：.!?;:]\s*$/;
const PAIRS = ['《》', '〔〕', '（）', '()', '[]', '【】'] as const;
// the end of a line, with the indent of the next
const LINE_END = /[ \t\u3000]*\r?\n[ \t\u3000]*/g;

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
  for (const line of source.split('\n')) {
    if (line.trim() === '') close();
    else {
      if (text === '') start = at;
      text += text === '' ? line : `\n${line}`;
      const goesOn = isOpen(text) || (line.trim().length >= WRAPPED && !CLOSED.test(line));
      if (!goesOn) close();
    }
    at += line.length + 1;
  }
  close();
  return found;
}
