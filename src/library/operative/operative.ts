import type { Clause } from '../../model/clause.ts';
import { type Sentence, sentencesOf } from '../facts/sentences.ts';
import { orders } from './orders.ts';

/** What the operative sentence is chosen from. */
export interface OperativeSource {
  readonly title: string;
  readonly clauses: readonly Clause[];
  /** Ids of the clauses to choose from, as the evidence of a topic gives them, the best first; absent: all. */
  readonly within?: readonly string[];
}

/** The sentence that best says what a notice orders. */
export interface OperativeSentence {
  readonly clause: string;
  /** Exact. */
  readonly sentence: string;
}

const GENERIC =
  /关于|有关|通知|意见|工作|问题|进一步|切实|做好|新型冠状病毒|感染|肺炎|新冠|疫情|防控|期间|若干|措施|的|和|与|《|》|“|”/gu;
// 《…》: a cited title is no word of the sentence's own
const CITED = /《[^《》]*》/gu;

/** Gives the sentence of a notice that best says what it orders, in its exact words, or null where there is none. */
export function operative({ title, clauses, within }: OperativeSource): OperativeSentence | null {
  const wanted = pairs(title.replace(GENERIC, ' '));
  const rank = new Map(within?.map((id, place) => [id, place]));
  const sentences = sentencesOf(clauses, within === undefined ? undefined : new Set(within));
  let best: { readonly sentence: Sentence; readonly score: number } | null = null;
  for (const [place, sentence] of sentences.entries()) {
    if (sentence.isHeading || /[？：]$/u.test(sentence.text)) continue;
    const early = 1.5 / (1 + (rank.get(sentence.clause) ?? place / 3));
    const score =
      orders(sentence.text) + 3 * overlap(sentence.text.replace(CITED, ' '), wanted) + early;
    if (best === null || score > best.score) best = { sentence, score };
  }
  return best === null ? null : { clause: best.sentence.clause, sentence: best.sentence.text };
}

/** Pairs of neighbouring characters: what two texts share without knowing words. */
function pairs(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const run of text.split(/[\s，、。]+/u)) {
    for (let at = 0; at + 1 < run.length; at += 1) found.add(run.slice(at, at + 2));
  }
  return found;
}

function overlap(text: string, wanted: ReadonlySet<string>): number {
  if (wanted.size === 0) return 0;
  const own = pairs(text);
  let shared = 0;
  for (const pair of wanted) if (own.has(pair)) shared += 1;
  return shared / wanted.size;
}
