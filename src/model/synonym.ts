import { z } from 'zod';

/**
 * One group of `content/data/synonyms.yaml`: everyday words and the official ones that answer them.
 * A query word in `say` also searches every `mean`, at `weight`; with `both` the official words search the everyday ones too.
 */
export const synonymGroupSchema = z.strictObject({
  /** As people speak: 炒鱿鱼, 开除. A space inside one entry means that other words may stand there: 把我 开了. */
  say: z.array(z.string().min(1)).min(1),
  /** As documents speak: 解除劳动合同. A space inside one entry means that both words are wanted. */
  mean: z.array(z.string().min(1)).min(1),
  /** 0 to 1: how surely one stands for the other. */
  weight: z.number().min(0).max(1).default(0.75),
  both: z.boolean().default(false),
});

/** The whole of `content/data/synonyms.yaml`: areas, each with its groups. */
export const synonymsSchema = z.record(z.string().min(1), z.array(synonymGroupSchema));

/** A weighted group of words that stand for one another. */
export type SynonymGroup = Readonly<z.infer<typeof synonymGroupSchema>>;
