import { z } from 'zod';

/** `content/data/query-words.yaml`: how the words of a question are read. */
export const queryWordsSchema = z.strictObject({
  drop: z.array(z.string().min(1)),
  ask: z.record(z.string().min(1), z.array(z.string().min(1))),
  faint: z.array(z.string().min(1)),
});
