import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readProblem } from '../bulletin/read-problem.ts';
import type { Problem } from '../model/problem.ts';

/** Names under which LibreOffice is found: on the PATH, and where its installers put it. */
const PROGRAMS: readonly string[] = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** A document that takes longer is not converted at all. */
const PATIENCE_MS = 180_000;

/** Runs a program and gives its exit code, or null where there is no such program. */
const run = (program: string, args: readonly string[]): Promise<number | null> =>
  new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', timeout: PATIENCE_MS });
    child.once('error', () => resolve(null));
    child.once('exit', (code) => resolve(code ?? 1));
  });

/**
 * Turns a document (DOCX, DOC, WPS, RTF, ODT) into a PDF with LibreOffice, which keeps automatic numbering.
 * Without LibreOffice, or where it fails, a problem says what to do; `programs` are tried in turn.
 */
export async function convertWord(
  bytes: Uint8Array,
  path: string,
  bulletin: string,
  programs: readonly string[] = PROGRAMS,
): Promise<Uint8Array | Problem> {
  const folder = mkdtempSync(join(tmpdir(), 'wenhao-'));
  try {
    // Its own copy under a plain name: the original may be open in Word, and its name may hold anything.
    const source = join(folder, 'source.docx');
    writeFileSync(source, bytes);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    for (const program of programs) {
      const args = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf'];
      const code = await run(program, [...args, '--outdir', folder, source]);
      if (code === null) continue;
      try {
        return readFileSync(join(folder, 'source.pdf'));
      } catch {
        const message = `${path} 转换失败，LibreOffice 打不开它；请用 Word 打开，另存为 PDF 后再放入`;
        return readProblem(bulletin, 'word-broken', message);
      }
    }
    const message = `${path} 是 Word 文件，本机没有 LibreOffice，无法直接读取；请用 Word 另存为 PDF 后再放入`;
    return readProblem(bulletin, 'word-unreadable', message);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
