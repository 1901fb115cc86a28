import { z } from 'zod';

/** One law or regulation of `content/data/laws.yaml`. */
export const lawSchema = z.strictObject({
  /** ASCII, the stem of `laws/<id>.html`. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** Full official name, 中华人民共和国 included where it has it. */
  name: z.string().min(1),
  /** Short names by which texts cite it: 劳动法. */
  aliases: z.array(z.string().min(1)).default([]),
  /** 法律, 行政法规, 司法解释, 部门规章, 地方性法规 … */
  kind: z.string().min(1),
});

/** The whole of `content/data/laws.yaml`. */
export const lawsSchema = z.array(lawSchema);

/** A law that notices cite. */
export type Law = Readonly<z.infer<typeof lawSchema>>;
