import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort, threadId, workerData } from 'node:worker_threads';
import { closePagefind, indexPart } from './index-part.ts';
import { wordRecord } from './records.ts';
import { termFinder } from './terms.ts';

/** What a thread that indexes parts is given when it starts. */
export interface PartSetting {
  readonly words: readonly string[];
  /** Where parts are kept, and what their names begin with: changes when they are made otherwise. */
  readonly cache: string;
  readonly version: string;
}

/** One part: by notice, the runs of its pieces. */
export type PartRuns = readonly (readonly string[])[];

/** Indexes parts, or finds them where an earlier build left them. Gives the path of what was made. */
export function partIndexer({ words, cache, version }: PartSetting) {
  const finder = termFinder(words);
  const coded = new Map<string, string>();
  return async (part: PartRuns): Promise<string> => {
    const records = part.map((runs) => wordRecord(runs, finder, coded));
    const hash = createHash('sha256').update(version).update(JSON.stringify(records)).digest('hex');
    const file = `${cache}/${hash.slice(0, 32)}.part`;
    if (existsSync(file)) return file;
    const bytes = await indexPart(records);
    mkdirSync(dirname(file), { recursive: true });
    // Whoever is stopped half way leaves nothing that looks whole.
    writeFileSync(`${file}.${process.pid}-${threadId}`, bytes);
    renameSync(`${file}.${process.pid}-${threadId}`, file);
    return file;
  };
}

parentPort?.on(
  'message',
  (() => {
    const index = partIndexer(workerData as PartSetting);
    return async (part: PartRuns | null): Promise<void> => {
      if (part === null) {
        await closePagefind();
        parentPort?.close();
        return;
      }
      try {
        parentPort?.postMessage({ file: await index(part) });
      } catch (error) {
        parentPort?.postMessage({ error });
      }
    };
  })(),
);
