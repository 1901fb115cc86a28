import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourceKind } from '../bulletin/read-kind.ts';
import type { PdfSupport } from '../bulletin/read-pdf.ts';
import { readProblem } from '../bulletin/read-problem.ts';
import type { RadicalTable } from '../bulletin/read-radicals.ts';
import { readText } from '../bulletin/read-text.ts';
import type { Problem } from '../model/problem.ts';
import type { Reading } from '../model/reading.ts';
import { convertWord } from './convert-word.ts';

/** Told after each page of a PDF: its number, and how many there are. */
export type OnPage = (page: number, pages: number) => void;

/** A bulletin of a hundred pages has a third of a megabyte of text: more than this is none, and would take minutes. */
const MOST_TEXT = 20 * 1024 * 1024;

const failed = (problem: Problem): Reading => ({ pages: [], problems: [problem] });

/** A problem of a reader, with the file named in front. */
const named = (reading: Reading, path: string): Reading => ({
  pages: reading.pages,
  problems: reading.problems.map((problem) =>
    problem.severity === 'error' ? { ...problem, message: `${path} ${problem.message}` } : problem,
  ),
});

const pdfSupport = (radicals: RadicalTable, onPage: OnPage | undefined): PdfSupport => {
  const folder = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));
  return {
    cMapUrl: join(folder, 'cmaps/'),
    standardFontDataUrl: join(folder, 'standard_fonts/'),
    radicals,
    ...(onPage === undefined ? {} : { onPage }),
  };
};

/** The reader of PDF files, loaded only where there is one: it is a hundred times as large as all the others. */
const pdf = async (bytes: Uint8Array, bulletin: string, support: PdfSupport): Promise<Reading> => {
  const { readPdf } = await import('../bulletin/read-pdf.ts');
  return readPdf(bytes, bulletin, support);
};

/** Reads a source file of any kind into pages, by what its bytes are and not by its name; `path` is for messages. */
export async function readSource(
  bytes: Uint8Array,
  path: string,
  bulletin: string,
  radicals: RadicalTable,
  onPage?: OnPage,
): Promise<Reading> {
  switch (sourceKind(bytes)) {
    case 'pdf':
      return named(await pdf(bytes, bulletin, pdfSupport(radicals, onPage)), path);
    case 'word': {
      const converted = await convertWord(bytes, path, bulletin);
      if (!(converted instanceof Uint8Array)) return failed(converted);
      return named(await pdf(converted, bulletin, pdfSupport(radicals, onPage)), path);
    }
    case 'archive':
      return failed(
        readProblem(bulletin, 'archive', `${path} 是压缩包，不是文档；请解压后放入其中的文件`),
      );
    case 'image':
      return failed(
        readProblem(
          bulletin,
          'image',
          `${path} 是图片；请用文字识别（OCR）软件转成带文字的 PDF 后再放入`,
        ),
      );
    default: {
      if (bytes.length <= MOST_TEXT) return named(readText(bytes, bulletin, radicals), path);
      const megabytes = Math.round(bytes.length / 1024 / 1024);
      const message = `${path} 是 ${megabytes} MB 的文本，超过上限 20 MB；请按期分开后再放入`;
      return failed(readProblem(bulletin, 'too-large', message));
    }
  }
}
