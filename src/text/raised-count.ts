/** Counts that words get which the texts do not have, so that a query is cut at them. */
const SAID = 12;
const ASKED = 40;
const PARTICLE = 150;

/** Words of a question, by what raises them. */
export interface QuestionWords {
  /** Phrases that carry nothing, and words that tell what is asked for. */
  readonly asked: ReadonlySet<string>;
  /** Words that are everywhere. */
  readonly faint: ReadonlySet<string>;
}

/** How often a word counts at least when a query is cut; 0 where nothing is known of it. `isSaid`: the thesaurus or the word list has it. */
export function raisedCount(
  word: string,
  isSaid: boolean,
  { asked, faint }: QuestionWords,
): number {
  const said = isSaid && !word.includes(' ') ? SAID : 0;
  const particle = word.length === 1 ? PARTICLE : ASKED;
  return Math.max(said, asked.has(word) ? particle : 0, faint.has(word) ? ASKED : 0);
}
