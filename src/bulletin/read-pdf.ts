import { getDocument, OPS, PasswordException } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Problem } from '../model/problem.ts';
import type { Reading } from '../model/reading.ts';
import { joinCells } from './read-pdf-cells.ts';
import { columnGaps, columns } from './read-pdf-columns.ts';
import { linesOf } from './read-pdf-lines.ts';
import { type Piece, piece } from './read-pdf-piece.ts';
import { type Row, rows } from './read-pdf-rows.ts';
import { readProblem } from './read-problem.ts';
import { fixRadicals, type RadicalTable } from './read-radicals.ts';

/** What the reader of PDF files is given by its caller. */
export interface PdfSupport {
  /** Folder of pdf.js with the CMaps of fonts that are not embedded, ending in `/`. */
  readonly cMapUrl: string;
  /** Folder of pdf.js with the standard fonts, ending in `/`. */
  readonly standardFontDataUrl: string;
  readonly radicals: RadicalTable;
  /** Called after each page, with its number and how many there are. */
  readonly onPage?: (page: number, pages: number) => void;
}

/** With more than this share of pages without text, the file is a scan as a whole. */
const SCANNED = 0.5;

/** From this share of characters without meaning on, the text layer is of no use. */
const GARBLED = 0.2;

// Characters that a font gives which does not say what its glyphs mean: private use, undecodable
const MEANINGLESS = /[\ue000-\uf8ff\ufffd]/gu;

const IMAGES: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
]);

/** Page numbers as a person would list them: 第3、7—12页. */
const pageList = (pages: readonly number[]): string => {
  const runs: [number, number][] = [];
  for (const page of pages) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === page - 1) run[1] = page;
    else runs.push([page, page]);
  }
  return `第${runs.map(([from, to]) => (from === to ? `${from}` : `${from}—${to}`)).join('、')}页`;
};

const openingProblem = (bulletin: string, cause: unknown): Problem =>
  cause instanceof PasswordException
    ? readProblem(bulletin, 'pdf-password', 'PDF 有密码，无法读取；请去掉密码另存后再放入')
    : readProblem(
        bulletin,
        'pdf-broken',
        'PDF 已损坏或不完整，无法打开；请重新下载或另存为 PDF 后再放入',
      );

/** Reads the text layer of a PDF into lines as printed: indents, gaps and pages kept, radicals made characters again. */
export async function readPdf(
  bytes: Uint8Array,
  bulletin: string,
  support: PdfSupport,
): Promise<Reading> {
  const task = getDocument({
    // pdf.js takes the buffer for itself: the caller's bytes must stay readable.
    data: Uint8Array.from(bytes),
    cMapUrl: support.cMapUrl,
    cMapPacked: true,
    standardFontDataUrl: support.standardFontDataUrl,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const pages: (readonly Piece[])[] = [];
    const scanned: number[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { transform } = page.getViewport({ scale: 1 });
      const content = await page.getTextContent();
      const pieces = content.items.flatMap((item): Piece[] =>
        'str' in item
          ? [piece({ ...item, str: fixRadicals(item.str, support.radicals) }, transform)]
          : [],
      );
      if (pieces.every(({ text }) => text.trim() === '')) {
        const { fnArray } = await page.getOperatorList();
        if (fnArray.some((operation) => IMAGES.has(operation))) scanned.push(number);
      }
      pages.push(pieces);
      page.cleanup();
      support.onPage?.(number, document.numPages);
    }
    const gaps = columnGaps(pages);
    const read = pages.map((pieces, index) => {
      const gap = gaps[index] ?? null;
      return (gap === null ? [pieces] : columns(pieces, gap)).flatMap((group) =>
        joinCells(rows(group)),
      );
    });
    return judge(read, scanned, bulletin);
  } catch (cause) {
    return { pages: [], problems: [openingProblem(bulletin, cause)] };
  } finally {
    await task.destroy();
  }
}

function judge(
  pages: readonly (readonly Row[])[],
  scanned: readonly number[],
  bulletin: string,
): Reading {
  const fail = (rule: string, message: string): Reading => ({
    pages: [],
    problems: [readProblem(bulletin, rule, message)],
  });
  const text = pages
    .flat()
    .map((row) => row.text)
    .join('');
  if (scanned.length > pages.length * SCANNED) {
    return fail(
      'pdf-scanned',
      `PDF 是扫描图像，没有文字层（${pageList(scanned)}）；请先用文字识别（OCR）软件处理，再放入带文字的 PDF`,
    );
  }
  if (text.trim() === '') return fail('pdf-empty', 'PDF 中没有文字；请检查文件是否放错');
  if ((text.match(MEANINGLESS)?.length ?? 0) > text.length * GARBLED) {
    return fail(
      'pdf-garbled',
      'PDF 的文字层是乱码（字体没有字符对照）；请用文字识别（OCR）软件处理，或改用 Word、文本文件',
    );
  }
  const problems =
    scanned.length === 0
      ? []
      : [
          readProblem(
            bulletin,
            'pdf-scanned-pages',
            `${pageList(scanned)}是图像，没有文字，未能读入；请识别这些页后重新放入，或确认其中没有公文`,
            'warning',
          ),
        ];
  return { pages: linesOf(pages), problems };
}
