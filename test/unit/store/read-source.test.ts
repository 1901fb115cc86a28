import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { convertWord } from '../../../src/store/convert-word.ts';
import { readSource } from '../../../src/store/read-source.ts';
import { numberedDocx } from './docx-maker.ts';

/** LibreOffice takes seconds to start. */
const SLOW = 120_000;
const FIXTURE = 'test/fixtures/read/libreoffice';
const radicals = JSON.parse(readFileSync('content/data/radicals.json', 'utf8'));
const docx = readFileSync(`${FIXTURE}/source.docx`);
const packed = (text: string): string => text.replace(/\s/gu, '');

test('without LibreOffice a line says to save as PDF', async () => {
  const problem = await convertWord(docx, '汇编.docx', 'x', ['no-such-program']);
  expect(problem).toMatchObject({ rule: 'word-unreadable', severity: 'error' });
  expect('message' in problem && problem.message).toMatch(/^汇编\.docx .*另存为 PDF/u);
});

test('with LibreOffice the words of a document come back in order', { timeout: SLOW }, async ({
  skip,
}) => {
  const { pages, problems } = await readSource(docx, '汇编.docx', 'x', radicals);
  if (problems[0]?.rule === 'word-unreadable') skip('LibreOffice is not installed here');
  const text = pages.flatMap((page) => page.lines.map((line) => line.text)).join('');
  expect(packed(text)).toBe(packed(readFileSync(`${FIXTURE}/text.txt`, 'utf8')));
});

test('numbers that Word sets by itself are part of the text', { timeout: SLOW }, async ({
  skip,
}) => {
  const source = numberedDocx('关于印发暂行规定的通知', [
    '为维护劳动者的权利，制定本规定。',
    '本规定适用于企业。',
  ]);
  const { pages, problems } = await readSource(source, '规定.docx', 'x', radicals);
  if (problems[0]?.rule === 'word-unreadable') skip('LibreOffice is not installed here');
  expect(pages.flatMap((page) => page.lines.map((line) => packed(line.text)))).toEqual([
    '关于印发暂行规定的通知',
    '第一条为维护劳动者的权利，制定本规定。',
    '第二条本规定适用于企业。',
  ]);
});

test('a document that LibreOffice cannot open is a problem', { timeout: SLOW }, async ({
  skip,
}) => {
  const broken = zipSync({ 'word/document.xml': new TextEncoder().encode('<w:') });
  const { pages, problems } = await readSource(broken, '坏.docx', 'x', radicals);
  if (problems[0]?.rule === 'word-unreadable') skip('LibreOffice is not installed here');
  expect(pages).toEqual([]);
  expect(problems).toMatchObject([{ severity: 'error' }]);
});

test.each([
  ['a zip under the name of a PDF', zipSync({ 'a.txt': new Uint8Array([1]) }), 'archive'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'image'],
  ['a broken PDF', new TextEncoder().encode('%PDF-1.7 nothing'), 'pdf-broken'],
  ['a text too long for a bulletin', new Uint8Array(21 * 1024 * 1024).fill(0x61), 'too-large'],
  ['noise', Uint8Array.from({ length: 999 }, (_, at) => (at * 31) % 251), 'not-text'],
])('%s is one error that names the file', async (_, bytes, rule) => {
  const { pages, problems } = await readSource(bytes, '汇编.pdf', 'x', radicals);
  expect(pages).toEqual([]);
  expect(problems).toMatchObject([{ rule, severity: 'error' }]);
  expect(problems[0]?.message).toMatch(/^汇编\.pdf .*[\u4e00-\u9fff]/u);
});
