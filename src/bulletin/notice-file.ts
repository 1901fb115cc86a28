import { stringify } from 'yaml';
import type { FrontMatter } from '../model/front-matter.ts';

/** SHA-256 in hexadecimal, passed in because pure rooms know no machine. */
export type Hash = (text: string) => string;

/** The line of the front matter that holds the hash of all the others. */
const HASH_LINE = /^contentHash: .*\n/mu;

/** Writes front matter and body as one file; every string is quoted, so that no date becomes a date object. */
export function noticeFile(
  front: Omit<FrontMatter, 'contentHash'>,
  body: string,
  hash: Hash,
): { readonly text: string; readonly front: FrontMatter } {
  const options = {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
    collectionStyle: 'any',
  } as const;
  const yaml = stringify(flowPages(front), options);
  const bare = `---\n${yaml}---\n\n${body}\n`;
  const contentHash = hash(bare);
  return {
    text: `---\n${yaml}contentHash: "${contentHash}"\n---\n\n${body}\n`,
    front: { ...front, contentHash },
  };
}

function flowPages(front: Omit<FrontMatter, 'contentHash'>): Record<string, unknown> {
  return { ...front };
}

/** Whether a file still is as `split` wrote it: its hash, taken without its own line, is the one it states. */
export function isUntouched(file: string, hash: Hash): boolean {
  const stated = /^contentHash: "?(?<hash>[0-9a-f]{64})"?$/mu.exec(file)?.groups?.['hash'];
  return stated !== undefined && hash(file.replace(HASH_LINE, '')) === stated;
}
