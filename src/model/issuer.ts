import { z } from 'zod';

/** One agency of `content/data/issuers.yaml`. */
export const issuerSchema = z.strictObject({
  /** ASCII, the stem of `issuers/<id>.html`. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** Canonical name. */
  name: z.string().min(1),
  /** Short name for lists. */
  short: z.string().min(1),
  /** Every other spelling met or usual. */
  aliases: z.array(z.string().min(1)).default([]),
  /** 全国, or the place. */
  region: z.string().min(1),
  /** Agency codes (机关代字) with the pinyin that ids are made of: 人社部发 → renshebufa. */
  codes: z.record(z.string().min(1), z.string().regex(/^[a-z0-9]+$/)).default({}),
  /** Canonical name of the agency it belongs to (部 of a 部办公厅). */
  parent: z.string().min(1).optional(),
});

/** The whole of `content/data/issuers.yaml`. */
export const issuersSchema = z.array(issuerSchema);

/** An agency: one canonical name, a short one, aliases, codes. */
export type Issuer = Readonly<z.infer<typeof issuerSchema>>;
