import { z } from 'zod';

/** What the last run over all bulletins came to, bulletin by bulletin; characters without white space. */
export const splitTallySchema = z.array(
  z.strictObject({
    bulletin: z.string().min(1),
    notices: z.int().min(0),
    placed: z.int().min(0),
    total: z.int().min(0),
    warnings: z.int().min(0),
  }),
);

/** Counts of the last run over all bulletins. */
export type SplitTally = Readonly<z.infer<typeof splitTallySchema>>;
