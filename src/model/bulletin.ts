import { z } from 'zod';

/** One entry of `content/bulletins/bulletin.yaml`, keyed by bulletin id (the file's name without its ending). */
export const bulletinSchema = z.strictObject({
  /** Null where cover, masthead and running heads do not tell: readers see the id. */
  name: z.string().min(1).nullable(),
  publisher: z.string().min(1).nullable(),
  /** As printed: 2020年第2期; null where it is not known, empty where an editor says that there is none. */
  issue: z.string().nullable(),
  /** ISO date or month of the issue. */
  date: z
    .string()
    .regex(/^\d{4}-\d{2}(?:-\d{2})?$/)
    .nullable(),
  /** Where the file came from. */
  source: z.string().min(1).nullable(),
  /** SHA-256 (hex) of the source file. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** The whole of `content/bulletins/bulletin.yaml`. */
export const bulletinsSchema = z.record(z.string().min(1), bulletinSchema);

/** What is known of one bulletin. */
export type Bulletin = Readonly<z.infer<typeof bulletinSchema>>;
