import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { closePagefind } from './index-part.ts';
import { type PartRuns, type PartSetting, partIndexer } from './part-worker.ts';

/** Threads, each with a Pagefind of its own: more of them would take memory and gain nothing on the machines this runs on. */
const MOST_THREADS = 4;
/** Fewer parts are done here: a thread takes longer to start. */
const FEW_PARTS = 2;

const WORKER = new URL('./part-worker.ts', import.meta.url);

/** Indexes parts, several at a time. Gives by part the path of what was made. Rejects with what the first failure says. */
export async function indexParts(
  parts: readonly PartRuns[],
  setting: PartSetting,
): Promise<string[]> {
  const files: string[] = [];
  if (parts.length <= FEW_PARTS) {
    const index = partIndexer(setting);
    for (const part of parts) files.push(await index(part));
    await closePagefind();
    return files;
  }
  let next = 0;
  const threads = Math.min(availableParallelism(), MOST_THREADS, parts.length);
  await Promise.all(
    Array.from({ length: threads }, async () => {
      const worker = new Worker(WORKER, { workerData: setting });
      try {
        while (next < parts.length) {
          const at = next;
          next += 1;
          worker.postMessage(parts[at]);
          const [{ file, error }] = (await once(worker, 'message')) as [
            { file?: string; error?: unknown },
          ];
          if (file === undefined) throw error;
          files[at] = file;
        }
      } finally {
        worker.postMessage(null);
        await once(worker, 'exit');
      }
    }),
  );
  return files;
}
