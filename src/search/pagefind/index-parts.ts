import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { closePagefind } from './index-part.ts';
import type { KeptParts } from './kept-parts.ts';
import { type PartRuns, type PartSetting, partIndexer } from './part-worker.ts';

/** Threads, each with a Pagefind of its own: more of them would take memory and gain nothing on the machines this runs on. */
const MOST_THREADS = 4;
/** Fewer parts are done here: a thread takes longer to start. */
const FEW_PARTS = 2;

const WORKER = new URL('./part-worker.ts', import.meta.url);

/** Indexes parts that are not kept from an earlier build, several at a time. Gives by part the path of what was made. Rejects with what the first failure says. */
export async function indexParts(
  parts: readonly PartRuns[],
  setting: PartSetting,
  kept: KeptParts,
): Promise<string[]> {
  const files = parts.map((part) => kept.find(part) ?? '');
  const lacking = files.flatMap((file, at) => (file === '' ? [at] : []));
  if (lacking.length <= FEW_PARTS) {
    const index = partIndexer(setting);
    for (const at of lacking) files[at] = await index(parts[at] ?? []);
    await closePagefind();
    return files;
  }
  let next = 0;
  const threads = Math.min(availableParallelism(), MOST_THREADS, lacking.length);
  await Promise.all(
    Array.from({ length: threads }, async () => {
      const worker = new Worker(WORKER, { workerData: setting });
      try {
        while (next < lacking.length) {
          const at = lacking[next] ?? 0;
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
