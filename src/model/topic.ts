import { z } from 'zod';

/** One topic of `content/data/topics.yaml`. */
export const topicSchema = z.strictObject({
  /** ASCII, the stem of `topics/<id>.html`. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  name: z.string().min(1),
  /** What belongs here, one or two sentences for readers. */
  scope: z.string().min(1),
  /** Words that speak for the topic, with weights; negative ones speak against it. */
  terms: z.record(z.string().min(1), z.number()),
  /** Ids of neighbouring topics. */
  related: z.array(z.string()).default([]),
});

/** The whole of `content/data/topics.yaml`. */
export const topicsSchema = z.array(topicSchema);

/** A topic that notices are filed under. */
export type Topic = Readonly<z.infer<typeof topicSchema>>;

/** A clause that speaks for a topic, and how loudly. */
export interface TopicEvidence {
  /** Id of the clause. */
  readonly clause: string;
  /** Sum of the weights of the terms found in it and in the headings above it. */
  readonly score: number;
}

/** A topic that a notice was filed under. */
export interface AssignedTopic {
  readonly id: string;
  /** Its part, 0 to 1, of all that the notice says on any topic. */
  readonly score: number;
  /** The clauses that earned it, the best first. */
  readonly clauses: readonly TopicEvidence[];
}
