import type { ResolvedCitation } from '../../model/citation.ts';
import type { Relation, RelationKind } from '../../model/relation.ts';
import { readNumeral } from '../../text/numerals.ts';
import { bracketedTitles } from '../citations/bracketed-titles.ts';
import type { CitationData } from '../citations/citation-data.ts';
import { coreTitleKey } from '../citations/core-title-key.ts';
import { interpretedNotices, isInterpretation } from '../citations/interpreted-notices.ts';
import { type LibraryEntry, type LibraryIndex, libraryIndex } from '../citations/library-index.ts';
import { quotedRules } from './quoted-rules.ts';
import { relationCue } from './relation-cue.ts';
import { titleRelation } from './title-relation.ts';

// 北京市首批…, 第二批…
const PART = /第?(首|[一二三四五六七八九十]{1,3}|\d{1,2})(?:批|期)/u;

/** A relation that says more goes before one that says less. */
const STRENGTH: readonly RelationKind[] = [
  'interprets',
  'forwards',
  'repeals',
  'extends',
  'supplements',
  'implements',
];

/**
 * The relations between held notices, one for each pair at most, in the order of the library: what titles say, and what
 * the words around a citation or a quoted rule say. A citation alone is no relation.
 */
export function relations(
  entries: readonly LibraryEntry[],
  resolved: ReadonlyMap<string, readonly ResolvedCitation[]>,
  data: CitationData,
): readonly Relation[] {
  const index = libraryIndex(entries, data);
  const quoting = Map.groupBy(quotedRules(entries), ({ from }) => from);
  return entries.flatMap((entry) => {
    const citations = resolved.get(entry.front.id) ?? [];
    return strongest([
      ...interpretation(entry, citations, index, data),
      ...fromTitle(entry, citations, index, data),
      ...series(entry, citations, index),
      ...(isInterpretation(entry.front) ? [] : fromText(entry, citations)),
      // Last: of two relations of one kind the first is kept, and a citation says more.
      ...(quoting.get(entry.front.id) ?? []),
    ]);
  });
}

function strongest(found: readonly Relation[]): readonly Relation[] {
  const byTarget = new Map<string, Relation>();
  for (const relation of found) {
    const known = byTarget.get(relation.to);
    const weaker =
      known !== undefined && STRENGTH.indexOf(known.kind) <= STRENGTH.indexOf(relation.kind);
    if (!weaker) byTarget.set(relation.to, relation);
  }
  return [...byTarget.values()];
}

function interpretation(
  entry: LibraryEntry,
  citations: readonly ResolvedCitation[],
  index: LibraryIndex,
  data: CitationData,
): readonly Relation[] {
  const { id, title } = entry.front;
  return interpretedNotices(entry, citations, index, data).map(({ front }): Relation => {
    const first = citations.find((each) => heldTarget(each) === front.id);
    const evidence =
      first === undefined
        ? { clause: null, sentence: title }
        : { clause: first.clause, sentence: first.sentence };
    return { kind: 'interprets', from: id, to: front.id, evidence };
  });
}

function fromTitle(
  entry: LibraryEntry,
  citations: readonly ResolvedCitation[],
  index: LibraryIndex,
  data: CitationData,
): readonly Relation[] {
  const { id, title } = entry.front;
  return bracketedTitles(title).flatMap((named): readonly Relation[] => {
    const kind = titleRelation(title, named.title);
    const held = (index.byTitle.get(coreTitleKey(named.title, data)) ?? []).map(
      (each) => each.front.id,
    );
    const cited = new Set(citations.map(heldTarget));
    const [only, ...others] = held.filter((each) => each !== id && cited.has(each));
    if (kind === null || only === undefined || others.length > 0) return [];
    return [{ kind, from: id, to: only, evidence: { clause: null, sentence: title } }];
  });
}

/** 第二批 after 首批: a later part of one series by the same issuers that cites the earlier one adds to it. */
function series(
  entry: LibraryEntry,
  citations: readonly ResolvedCitation[],
  index: LibraryIndex,
): readonly Relation[] {
  const { id, title, issuers } = entry.front;
  const part = partOf(title);
  return citations.flatMap((citation): readonly Relation[] => {
    const to = heldTarget(citation);
    const earlier = to === null ? undefined : index.byId.get(to)?.front;
    const isEarlier = earlier !== undefined && part > 1 && partOf(earlier.title) === part - 1;
    if (!isEarlier || earlier.issuers.join() !== issuers.join()) return [];
    const evidence = { clause: citation.clause, sentence: citation.sentence };
    return [{ kind: 'supplements', from: id, to: earlier.id, evidence }];
  });
}

/** Place of a notice in its series: 首批 1, 第二批 2; 0 where its title names none. */
function partOf(title: string): number {
  const printed = PART.exec(title)?.[1];
  return printed === undefined ? 0 : printed === '首' ? 1 : (readNumeral(printed) ?? 0);
}

function fromText(
  entry: LibraryEntry,
  citations: readonly ResolvedCitation[],
): readonly Relation[] {
  return citations.flatMap((citation): readonly Relation[] => {
    const to = heldTarget(citation);
    if (to === null) return [];
    const { sentence, text, clause } = citation;
    const at = sentence.indexOf(text);
    if (isNested(sentence.slice(0, at))) return [];
    const kind = relationCue(listStart(sentence.slice(0, at)), sentence.slice(at + text.length));
    return kind === null
      ? []
      : [{ kind, from: entry.front.id, to, evidence: { clause, sentence } }];
  });
}

/** In 《A》、《B》和《C》 the words before 《A》 speak of all three: earlier titles of the list are passed over. */
function listStart(before: string): string {
  return before.replace(/《[^《》]*》(?:[（(][^（）()]*[）)])?/gu, '');
}

/** What 《关于转发〈…〉的通知》 says of the inner title is said by that document, not by the one that cites it. */
function isNested(before: string): boolean {
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

function heldTarget({ target }: ResolvedCitation): string | null {
  return target.kind === 'notice' || target.kind === 'clause' ? target.notice : null;
}
