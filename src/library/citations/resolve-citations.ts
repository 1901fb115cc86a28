import type { ResolvedCitation } from '../../model/citation.ts';
import { isCaseNumber } from '../../text/case-number.ts';
import { issuedTitle } from './attachment-titles.ts';
import type { CitationData } from './citation-data.ts';
import { documentNoun } from './document-nouns.ts';
import { externalKeys } from './external-keys.ts';
import { interpretedNotices, namedInTitle } from './interpreted-notices.ts';
import { type LibraryEntry, type LibraryIndex, libraryIndex } from './library-index.ts';
import { noticeTarget, targetOf } from './target-of.ts';

/**
 * Every citation of every notice with its target, by id of the citing notice. A citation of the notice itself is left out;
 * so are words in 《》 that name no document (a form, a licence).
 */
export function resolveCitations(
  entries: readonly LibraryEntry[],
  data: CitationData,
): ReadonlyMap<string, readonly ResolvedCitation[]> {
  const index = libraryIndex(entries, data);
  const resolved = [...index.byId.values()].map(
    (entry) => [entry.front.id, resolvedFor(entry, index, data)] as const,
  );
  const missing = resolved.flatMap(([, citations]) =>
    citations.filter(({ target }) => target.kind === 'external'),
  );
  const keyOf = externalKeys(missing, data);
  return new Map(
    resolved.map(([id, citations]) => [
      id,
      citations.map((citation) =>
        citation.target.kind === 'external'
          ? { ...citation, target: { kind: 'external', key: keyOf(citation) } }
          : citation,
      ),
    ]),
  );
}

function resolvedFor(
  entry: LibraryEntry,
  index: LibraryIndex,
  data: CitationData,
): readonly ResolvedCitation[] {
  const first = withoutNested(
    entry.citations.map((citation) => ({
      ...citation,
      target: targetOf(citation, entry, index, data),
    })),
  );
  const subjects = interpretedNotices(entry, first, index, data);
  return first
    .map((citation) => asSubject(citation, subjects, entry, index))
    .filter((citation) => isKept(citation, entry.front.id));
}

/**
 * Of a title inside a title: 《关于转发〈…〉的通知》 is cited, not what it forwards. The inner one is kept only where it is
 * held and the outer one is not, as the one way to go from there.
 */
function withoutNested(citations: readonly ResolvedCitation[]): readonly ResolvedCitation[] {
  let outer: ResolvedCitation | null = null;
  return citations.filter((citation) => {
    const { span, target } = citation;
    const isNested =
      outer !== null && span.block === outer.span.block && span.start < outer.span.end;
    if (!isNested) {
      outer = citation;
      return true;
    }
    const isHeld = target.kind === 'notice' || target.kind === 'clause';
    return isHeld && outer?.target.kind === 'external';
  });
}

/**
 * A bare 《通知》 in an interpretation is the notice interpreted, if only that one ends on the same noun; a bare 《办法》 in
 * a notice that issues one is its own.
 */
function asSubject(
  citation: ResolvedCitation,
  subjects: readonly LibraryEntry[],
  entry: LibraryEntry,
  index: LibraryIndex,
): ResolvedCitation {
  const { title, form, target } = citation;
  if (form !== 'short-name' || target.kind !== 'unknown' || title === null) return citation;
  const named = namedInTitle(entry.front.title).filter((each) => each.endsWith(title));
  const [only, ...others] = subjects.filter(({ front }) => front.title.endsWith(title));
  if (only !== undefined && others.length === 0 && named.length <= 1) {
    return { ...citation, target: noticeTarget(only, citation, index) };
  }
  const issued = issuedTitle(entry.front.title);
  return issued?.endsWith(title) === true
    ? { ...citation, target: { kind: 'notice', notice: entry.front.id } }
    : citation;
}

function isKept(citation: ResolvedCitation, own: string): boolean {
  const { docNumber, target, title } = citation;
  if (target.kind === 'notice' || target.kind === 'clause') return target.notice !== own;
  if (target.kind !== 'external') return true;
  // A case before a court is no document that the library could hold, unless it is told by the title of one.
  const isCase = docNumber !== null && isCaseNumber(docNumber);
  if (isCase && title === null) return false;
  if (citation.form !== 'title' || (docNumber !== null && !isCase)) return true;
  // Without 《》 and unknown to the library it may be a phrase as well as a title.
  return /^[《“〈<]/u.test(citation.text) && documentNoun(title ?? '') !== null;
}
