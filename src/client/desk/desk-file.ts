import type { Kept } from './kept.ts';
import { readKept } from './read-kept.ts';

const FORMAT = 'wenhao-desk';
const VERSION = 1;

/** What a file of the desk holds: entries, and how many of them could not be read. */
export interface DeskFile {
  readonly kept: readonly Kept[];
  readonly unread: number;
}

/** Everything that is kept, as the text of a JSON file. */
export function writeDeskFile(kept: readonly Kept[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, kept }, null, 2)}\n`;
}

/** Reads a file that `writeDeskFile` wrote, here or on another machine; null where it is another kind of file. */
export function readDeskFile(text: string): DeskFile | null {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
  if (raw === null || typeof raw !== 'object') return null;
  const { format, version, kept } = raw as Readonly<Record<string, unknown>>;
  if (format !== FORMAT || version !== VERSION || !Array.isArray(kept)) return null;
  const read = kept.map(readKept);
  const good = read.filter((one) => one !== null);
  return { kept: good, unread: read.length - good.length };
}
