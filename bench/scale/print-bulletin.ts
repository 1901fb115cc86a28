import type { MadeNotice } from './made-notices.ts';

/** Characters of a full line, and lines of a page, as in the real bulletin. */
const WIDTH = 35;
const PAGE = 34;

/**
 * Notices as the text of one bulletin, laid out as the real one: lines wrapped, an empty line between all of them, one trailing
 * space where a paragraph ends, no empty line where a page breaks.
 */
export function printBulletin(notices: readonly MadeNotice[]): string {
  const lines: string[] = [];
  const paragraph = (text: string): void => {
    for (let at = 0; at < text.length; at += WIDTH) {
      const line = text.slice(at, at + WIDTH);
      lines.push(at + WIDTH < text.length ? line : `${line} `);
    }
  };
  let section = '';
  for (const notice of notices) {
    if (notice.section !== section) paragraph(notice.section);
    section = notice.section;
    paragraph(notice.title);
    if (notice.docNumber !== null) paragraph(notice.docNumber);
    notice.addressees.forEach(paragraph);
    notice.paragraphs.forEach(paragraph);
    notice.issuers.forEach(paragraph);
    paragraph(notice.date);
  }
  return lines
    .map((line, at) => (at === 0 ? ` ${line}` : at % PAGE === 0 ? `\n ${line}` : `\n\n${line}`))
    .join('');
}
