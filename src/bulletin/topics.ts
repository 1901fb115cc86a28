import type { Clause } from '../model/clause.ts';
import type { AssignedTopic, Topic, TopicEvidence } from '../model/topic.ts';
import { topicScorer } from '../text/topic-scorer.ts';

/** What the topics of a notice are read from. */
export interface TopicSource {
  readonly title: string;
  /** The clause tree of the body. */
  readonly clauses: readonly Clause[];
  readonly topics: readonly Topic[];
  /** Cuts a text into words that, joined, give it back. */
  readonly cut: (text: string) => readonly string[];
}

/** Title against body: the title says what the notice is about, the body what else is in it. */
const TITLE_PART = 0.3;
/** What the title says counts once more when the main topic is chosen. */
const TITLE_BONUS = 0.2;
/** A clause must score more than this to speak for a topic at all: one passing word does not. */
const PASSING = 3;
/** Above it, the score at which a clause is half given to the topic. */
const HALF = 8;
/** A topic that the title names must own this part of what title and body say on any topic. */
const LEAST_SHARE = 0.06;
/** One that a heading names, by a term that says so by itself, must own this much of the body. */
const LEAST_COVERAGE = 0.03;
const NAMING = 3;
/** One that neither names must own more, and this part of what the main topic owns. */
const LEAST_UNNAMED = 0.05;
const LEAST_OF_MAIN = 0.17;
/** A main topic that the title does not name must own this much of the body; else it is chance, and there is none. */
const LEAST_OF_UNNAMED_MAIN = 0.08;
const MOST_TOPICS = 4;

/** 《关于…的通知》: the words of a cited title tell what the cited document is about. */
const CITED_TITLE = /《[^《》]*》/g;

/**
 * Gives the topics of a notice, one to four with the main one first, each with its share (0 to 1) and the clauses that
 * earned it; none where the notice speaks of none of them.
 */
export function assignTopics(source: TopicSource): readonly AssignedTopic[] {
  const score = topicScorer(source.topics, source.cut);
  // The clauses of one part share their headings.
  const known = new Map<string, readonly number[]>();
  const headingScores = (headings: string): readonly number[] => {
    const scores = known.get(headings) ?? score(headings);
    known.set(headings, scores);
    return scores;
  };
  const units = unitsOf(source.clauses, []).map((unit) => ({
    ...unit,
    scores: add(score(unit.text), headingScores(unit.headings)),
  }));
  const coverage = coverageOf(units, source.topics.length);
  const headings = [...known.keys()].map((text) => score(text.slice(text.lastIndexOf('\n') + 1)));
  const isHeaded = (t: number): boolean => headings.some((scores) => (scores[t] ?? 0) >= NAMING);
  const title = shares(score(source.title));
  const body = shares(coverage);
  const titlePart = title.some((share) => share > 0) ? TITLE_PART : 0;
  const found = source.topics
    .map(({ id }, t) => {
      const inTitle = title[t] ?? 0;
      const share = titlePart * inTitle + (1 - titlePart) * (body[t] ?? 0);
      const rank = share + TITLE_BONUS * inTitle;
      return { id, t, share, rank, named: inTitle > 0, coverage: coverage[t] ?? 0 };
    })
    .sort((a, b) => b.rank - a.rank);
  const main = found[0];
  if (main === undefined || (!main.named && main.coverage < LEAST_OF_UNNAMED_MAIN)) return [];
  const least = Math.max(LEAST_UNNAMED, LEAST_OF_MAIN * main.coverage);
  return found
    .filter(
      ({ t, named, share, coverage: own }) =>
        own >= least || (named && share >= LEAST_SHARE) || (own >= LEAST_COVERAGE && isHeaded(t)),
    )
    .slice(0, MOST_TOPICS)
    .map(({ id, t, share }) => ({
      id,
      score: Number(share.toFixed(4)),
      clauses: units
        .map((unit): TopicEvidence => ({ clause: unit.clause, score: unit.scores[t] ?? 0 }))
        .filter((item) => item.score > PASSING)
        .sort((a, b) => b.score - a.score),
    }));
}

interface Unit {
  readonly clause: string;
  /** Its own text without cited titles. */
  readonly text: string;
  /** The headings that it stands under, its own included. */
  readonly headings: string;
}

function unitsOf(clauses: readonly Clause[], above: readonly string[]): readonly Unit[] {
  return clauses.flatMap((clause) => {
    const headings = clause.heading === null ? above : [...above, clause.heading];
    const text = clause.text.replace(CITED_TITLE, '');
    const own = { clause: clause.id, text, headings: headings.join('\n') };
    return [own, ...unitsOf(clause.children, headings)];
  });
}

/** How much of the body, 0 to 1, is given to each topic: long clauses count more, yet not by their length. */
function coverageOf(
  units: readonly (Unit & { readonly scores: readonly number[] })[],
  topics: number,
): readonly number[] {
  const mass = units.reduce((sum, unit) => sum + Math.sqrt(unit.text.length), 0);
  return Array.from({ length: topics }, (_, t) => {
    const given = units.reduce((sum, unit) => {
      const above = Math.max(0, (unit.scores[t] ?? 0) - PASSING);
      return sum + (Math.sqrt(unit.text.length) * above) / (above + HALF);
    }, 0);
    return mass === 0 ? 0 : given / mass;
  });
}

/** The scores as parts of one; all 0 where nothing was found. */
function shares(scores: readonly number[]): readonly number[] {
  const sum = scores.reduce((a, b) => a + b, 0);
  return scores.map((score) => (sum === 0 ? 0 : score / sum));
}

function add(a: readonly number[], b: readonly number[]): readonly number[] {
  return a.map((value, i) => value + (b[i] ?? 0));
}
