import type { CitationTarget, ResolvedCitation } from '../../model/citation.ts';

/** A citation as a report names it. */
export interface ReportedCitation {
  readonly notice: string;
  readonly clause: string | null;
  readonly text: string;
  /** Kind and id or key of the target: `notice renshebufa-2020-8`. */
  readonly target: string;
}

/** What one notice gained and lost between two states of the library. */
export interface CitationChanges {
  readonly notice: string;
  readonly gained: readonly ReportedCitation[];
  readonly lost: readonly ReportedCitation[];
}

/** The citations of a library as lines of a report, in printed order. */
export function reportedCitations(
  resolved: ReadonlyMap<string, readonly ResolvedCitation[]>,
): readonly ReportedCitation[] {
  return [...resolved].flatMap(([notice, citations]) =>
    citations.map(({ clause, text, target }) => ({ notice, clause, text, target: shown(target) })),
  );
}

/** Citations gained and lost, by notice; a notice without changes is left out. */
export function citationChanges(
  before: readonly ReportedCitation[],
  after: readonly ReportedCitation[],
): readonly CitationChanges[] {
  const gained = missingFrom(before, after);
  const lost = missingFrom(after, before);
  const notices = [...new Set([...after, ...before].map(({ notice }) => notice))];
  return notices.flatMap((notice) => {
    const own = (list: readonly ReportedCitation[]) =>
      list.filter((each) => each.notice === notice);
    const change = { notice, gained: own(gained), lost: own(lost) };
    return change.gained.length + change.lost.length > 0 ? [change] : [];
  });
}

/** What `list` holds more often than `base`. */
function missingFrom(
  base: readonly ReportedCitation[],
  list: readonly ReportedCitation[],
): readonly ReportedCitation[] {
  const left = new Map<string, number>();
  for (const each of base) left.set(keyOf(each), (left.get(keyOf(each)) ?? 0) + 1);
  return list.filter((each) => {
    const count = left.get(keyOf(each)) ?? 0;
    left.set(keyOf(each), count - 1);
    return count <= 0;
  });
}

function keyOf({ notice, clause, text, target }: ReportedCitation): string {
  return JSON.stringify([notice, clause, text, target]);
}

function shown(target: CitationTarget): string {
  switch (target.kind) {
    case 'notice':
      return `notice ${target.notice}`;
    case 'clause':
      return `clause ${target.notice}#${target.clause}`;
    case 'law':
      return `law ${target.law}`;
    case 'external':
      return `external ${target.key}`;
    case 'unknown':
      return `unknown ${target.reason}`;
  }
}
