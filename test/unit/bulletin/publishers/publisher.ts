import type { PrintedNotice } from './notices.ts';
import { middle, toRight, wrap } from './print.ts';

/** How a publisher prints: each part as lines. */
export interface Publisher {
  readonly name: string;
  /** A paragraph. */
  readonly paragraph: (text: string) => readonly string[];
  /** Addressees, and notes under the title. */
  readonly flush: (text: string) => readonly string[];
  /** Title with number, or number with title, and what is printed around them. */
  readonly head: (notice: PrintedNotice, index: number) => readonly string[];
  /** A section heading; null where the publisher has none. */
  readonly section: ((name: string, index: number) => readonly string[]) | null;
  readonly signature: (notice: PrintedNotice, index: number) => readonly string[];
  readonly attachment: (title: string) => readonly string[];
  /** Pages, heads, feet and contents around the lines. */
  readonly finish: (lines: readonly string[], notices: readonly PrintedNotice[]) => string;
  /** The columns in which decrees are centred; null where the publisher carries none. */
  readonly decrees: number | null;
}

/** Whether agencies and date are printed below the text. */
export function isSigned(notice: PrintedNotice): boolean {
  return notice.decree === undefined && notice.date !== null && notice.inferred !== true;
}

/** The notices that a publisher carries. */
export function carriedBy(
  publisher: Publisher,
  notices: readonly PrintedNotice[],
): readonly PrintedNotice[] {
  return notices.filter(({ decree }) => publisher.decrees !== null || decree === undefined);
}

/** A bulletin of all these notices as a publisher prints it. */
export function printed(publisher: Publisher, notices: readonly PrintedNotice[]): string {
  const list = carriedBy(publisher, notices);
  const lines: string[] = [];
  let section = '';
  let count = 0;
  list.forEach((notice, i) => {
    if (publisher.section !== null && notice.section !== section) {
      section = notice.section;
      lines.push(...publisher.section(section, count));
      count += 1;
    }
    lines.push(...printedNotice(notice, i, publisher));
  });
  return publisher.finish(lines, list);
}

function printedNotice(notice: PrintedNotice, index: number, publisher: Publisher): string[] {
  const { paragraph, flush } = publisher;
  const attached = notice.attached ?? [];
  return [
    ...order(notice, publisher),
    ...publisher.head(notice, index),
    ...(notice.under ?? []).flatMap(flush),
    ...(notice.addressee === undefined ? [] : flush(notice.addressee)),
    ...notice.text.flatMap(paragraph),
    ...attached
      .filter(({ text }) => text.length === 0)
      .flatMap(({ title }) => paragraph(`附件：${title}`)),
    ...(isSigned(notice) ? publisher.signature(notice, index) : []),
    ...(notice.notes ?? []).flatMap(paragraph),
    ...attached
      .filter(({ text }) => text.length > 0)
      .flatMap(({ title, text }) => [...publisher.attachment(title), ...text.flatMap(paragraph)]),
  ];
}

/** The order above the text that it issues. */
function order({ decree, date }: PrintedNotice, { decrees, paragraph }: Publisher): string[] {
  if (decree === undefined || decrees === null) return [];
  const [name, number, sentence, signer] = decree;
  const [year, month, day] = (date ?? '').split('-').map(Number);
  return [
    middle(name, decrees),
    middle(number, decrees),
    '',
    ...paragraph(sentence),
    '',
    toRight(signer, decrees),
    toRight(`${year}年${month}月${day}日`, decrees),
    '',
  ];
}

/** Lines of so many columns without indent. */
export const plainLines =
  (width: number, indent = '') =>
  (text: string): readonly string[] =>
    wrap(text, width, indent);
