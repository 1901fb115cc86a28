import { createHash } from 'node:crypto';

const LENGTH = 8;

/** What a text is told by in the name of a file: eight hexadecimal digits. */
export const shortHash = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, LENGTH);
