import { printWidth } from '../../../../src/text/width.ts';

const FIGURES = '一二三四五六七八九';

/** A date in Chinese numerals, with any character for the zero of the year. */
export function chineseDate(iso: string, zero = '〇'): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const numeral = (value: number): string => {
    const tens = Math.floor(value / 10);
    const head = tens === 0 ? '' : `${tens === 1 ? '' : (FIGURES[tens - 1] ?? '')}十`;
    return head + (value % 10 === 0 ? '' : (FIGURES[(value % 10) - 1] ?? ''));
  };
  const shown = [...year].map((figure) => (zero + FIGURES)[Number(figure)] ?? '').join('');
  return `${shown}年${numeral(Number(month))}月${numeral(Number(day))}日`;
}

/** A date in figures, with white space between its parts where wanted. */
export function plainDate(iso: string, space = ''): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return [year, '年', String(Number(month)), '月', String(Number(day)), '日'].join(space);
}

/** A paragraph in lines of so many columns, closing marks hanging. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const token of text.match(/[A-Za-z0-9.%-]+|./gu) ?? []) {
    if (printWidth(line + token) > width && !/[，。；：、！？）》”]/u.test(token)) {
      lines.push(line);
      line = '';
      if (token === ' ' || token === '\u3000') continue;
    }
    line += token;
  }
  return [...lines, line];
}

/** A title over lines of about the same length. */
export function balanced(title: string, width: number): string[] {
  if (printWidth(title) <= width) return [title];
  const each = Math.ceil([...title].length / Math.ceil(printWidth(title) / width));
  const lines: string[] = [];
  let rest = [...title];
  while (rest.length > 0) {
    let cut = Math.min(each, rest.length);
    while (cut < rest.length && /[，、）》〕号”的]/u.test(rest[cut] ?? '')) cut += 1;
    while (cut > 1 && cut < rest.length && /[（《〔“\d]/u.test(rest[cut - 1] ?? '')) cut -= 1;
    lines.push(rest.slice(0, cut).join(''));
    rest = rest.slice(cut);
  }
  return lines;
}

/** A line in the middle. */
export function middle(text: string, width: number, space = ' '): string {
  return (
    space.repeat(Math.max(0, Math.floor((width - printWidth(text)) / 2 / printWidth(space)))) + text
  );
}

/** A line to the right. */
export function toRight(text: string, width: number, room = 4): string {
  return ' '.repeat(Math.max(0, width - printWidth(text) - room)) + text;
}

/** Pages of so many lines. */
export function pagesOf(lines: readonly string[], each: number): string[][] {
  const pages: string[][] = [];
  for (let from = 0; from < lines.length; from += each) pages.push(lines.slice(from, from + each));
  return pages;
}

/** Items by so many. */
export function rowsOf<Item>(items: readonly Item[], each: number): Item[][] {
  const rows: Item[][] = [];
  for (let from = 0; from < items.length; from += each) rows.push(items.slice(from, from + each));
  return rows;
}
