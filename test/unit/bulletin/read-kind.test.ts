import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sourceKind } from '../../../src/bulletin/read-kind.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const member = new TextEncoder().encode('<w:document/>');

test.each([
  ['nothing', new Uint8Array(), 'empty'],
  ['a PDF', bytes('%PDF-1.7\n'), 'pdf'],
  ['a PDF behind a few bytes', bytes('\n\n  %PDF-1.4\n'), 'pdf'],
  ['a DOCX', zipSync({ 'word/document.xml': member }), 'word'],
  ['another zip', zipSync({ 'a.txt': member }), 'archive'],
  ['an old Word file', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00'), 'word'],
  ['rich text', bytes('{\\rtf1\\ansi'), 'word'],
  ['a picture', bytes('\x89PNG\r\n\x1a\n'), 'image'],
  ['a RAR', bytes('Rar!\x1a\x07'), 'archive'],
  ['text', new TextEncoder().encode('国办发明电〔2020〕1号'), 'text'],
])('%s', (_, file, kind) => {
  expect(sourceKind(file)).toBe(kind);
});
