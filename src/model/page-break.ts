import { z } from 'zod';

/** Where a printed page begins within a notice. */
export const pageBreakSchema = z.strictObject({
  /** Characters of the body, white space aside, that stand before it. */
  offset: z.int().min(0),
  /** Printed number of the page that begins, or null where it is not certain. */
  page: z.int().min(1).nullable(),
});

/**
 * `content/notices/<bulletin>/pages.json`: by notice id, the page on which its text begins, the breaks in it, and —
 * where the number is not certain — the bounds between which the pages lie. Valid for a file whose body hash still is `bodyHash`.
 */
export const pageMapSchema = z.record(
  z.string(),
  z.strictObject({
    bodyHash: z.string(),
    first: z.int().min(1).nullable(),
    /** Lowest and highest printed page it can lie on, for 约第N–M页; null where nothing is known. */
    about: z.tuple([z.int(), z.int()]).nullable(),
    breaks: z.array(pageBreakSchema),
  }),
);

/** Printed pages of the notices of one bulletin. */
export type PageMap = Readonly<z.infer<typeof pageMapSchema>>;
