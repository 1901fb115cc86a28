/** What a file is by its first bytes, whatever its name says. */
export type SourceKind = 'empty' | 'pdf' | 'zip' | 'word' | 'archive' | 'image' | 'text';

/** How far into a file the mark of a PDF may stand: mailers and download pages put a few bytes before it. */
const PDF_MARK_WITHIN = 1024;

/** First bytes (Latin-1) of files that are not text. `word` is what LibreOffice opens as a document. */
const MARKS: readonly (readonly [string, SourceKind])[] = [
  ['PK\x03\x04', 'zip'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'word'],
  ['{\\rtf', 'word'],
  ['PK\x05\x06', 'archive'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['\x1f\x8b', 'archive'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['II*\x00', 'image'],
  ['MM\x00*', 'image'],
];

/** Names of zip members by which a zip is told to be a document: DOCX, ODT. */
const DOCUMENT_MEMBERS = ['word/document.xml', 'mimetypeapplication/vnd.oasis.opendocument.text'];

const latin1 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
};

/** Gives the kind of a file from its bytes: `word` for what LibreOffice can turn into a PDF, `text` where nothing else is told. */
export function sourceKind(bytes: Uint8Array): SourceKind {
  if (bytes.length === 0) return 'empty';
  const head = latin1(bytes.subarray(0, PDF_MARK_WITHIN));
  if (head.includes('%PDF-')) return 'pdf';
  const mark = MARKS.find(([start]) => head.startsWith(start));
  if (mark === undefined) return 'text';
  if (mark[1] !== 'zip') return mark[1];
  // The list of members stands at the end of a zip, but small writers may put the document first.
  const names = head + latin1(bytes.subarray(Math.max(0, bytes.length - 65_536)));
  return DOCUMENT_MEMBERS.some((name) => names.includes(name)) ? 'word' : 'archive';
}
