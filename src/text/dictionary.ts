import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jieba from 'nodejieba';

/** How rare words are in other texts, which only the choice of keywords asks for: one word is the least that is accepted. */
const NO_RARITY = '的 1\n';

let isRead = false;

/** nodejieba with its dictionary, read once in a process, without the table of rarities that takes half of the reading and serves no cut. */
export function dictionary(): typeof jieba {
  if (isRead) return jieba;
  const folder = mkdtempSync(join(tmpdir(), 'wenhao-words-'));
  try {
    const idfDict = join(folder, 'idf.utf8');
    writeFileSync(idfDict, NO_RARITY);
    jieba.load({ idfDict });
    isRead = true;
    return jieba;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
