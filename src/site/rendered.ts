import type { CitationTarget } from '../model/citation.ts';
import { type RenderedNotice, renderNotice } from '../plugins/render-notice.ts';
import { printedIn } from './cited-record.ts';
import type { HeldNotice, Library } from './library.ts';
import { marginNotes } from './margin-notes.ts';
import { titleWords } from './title-words.ts';

/** Where a cited thing lies, seen from a notice's page; null where the site has no page for it. */
function hrefOf(target: CitationTarget): string | null {
  switch (target.kind) {
    case 'notice':
      return `${target.notice}.html`;
    case 'clause':
      return `${target.notice}.html#${target.clause}`;
    case 'law':
      return `../laws/${target.law}.html`;
    default:
      return null;
  }
}

/** Text, contents and questions of a notice as HTML for its own page. */
export function rendered(notice: HeldNotice, library: Library): RenderedNotice {
  const notes = marginNotes(
    notice.front.id,
    library.counterpartsOf.get(notice.front.id) ?? [],
    library.byId,
  );
  return renderNotice({
    front: notice.front,
    blocks: notice.blocks,
    outline: notice.outline,
    citations: notice.citations,
    pageBreaks: notice.print.breaks,
    firstPage: notice.print.first,
    source: printedIn(notice, library),
    pieces: titleWords,
    hrefOf,
    notesOf: (clause) => notes.get(clause) ?? [],
  });
}
