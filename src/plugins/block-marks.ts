import type { PhrasingContent } from 'mdast';
import type { CitationTarget, ResolvedCitation } from '../model/citation.ts';
import type { PageMap } from '../model/page-break.ts';
import type { Block } from '../outline/read-blocks.ts';
import { type Insert, inlineElement, type Wrap } from './mark-text.ts';

/** Where a printed page begins within a notice. */
export type PageBreak = PageMap[string]['breaks'][number];

/** Where a target lies, relative to the page; null where there is no page for it. */
export type HrefOf = (target: CitationTarget) => string | null;

const SEEN = /\S/gu;

function citationWrap(citation: ResolvedCitation, notice: string, hrefOf: HrefOf): Wrap | null {
  const { target, span } = citation;
  const wrap = (tag: string, properties: Wrap['properties']): Wrap => ({
    start: span.start,
    end: span.end,
    tag,
    properties,
  });
  if (target.kind === 'external') {
    return wrap('span', { dataCiteMissing: true, title: '未收录' });
  }
  if (target.kind === 'unknown') {
    return wrap('span', { dataCiteMissing: true, title: '不能确定所指文件' });
  }
  const href = hrefOf(target);
  if (target.kind === 'law') {
    return wrap(href === null ? 'span' : 'a', { dataLaw: target.law, href: href ?? undefined });
  }
  // A place in the same notice is a way to go, not a citation.
  if (target.notice === notice) {
    return target.kind === 'clause' ? wrap('a', { href: `#${target.clause}` }) : null;
  }
  return href === null ? null : wrap('a', { dataCite: target.notice, href });
}

/**
 * The links of one block in two layers, outer ones first: within a layer none overlap (the earlier and longer one stays);
 * the second holds the links to titles that stand within a title which is not held.
 */
export function citationWraps(
  citations: readonly ResolvedCitation[],
  notice: string,
  hrefOf: HrefOf,
): readonly (readonly Wrap[])[] {
  const sorted = [...citations].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
  const outer: Wrap[] = [];
  const inner: Wrap[] = [];
  for (const citation of sorted) {
    const wrap = citationWrap(citation, notice, hrefOf);
    const last = outer.at(-1);
    if (wrap === null) continue;
    if (last === undefined || wrap.start >= last.end) outer.push(wrap);
    // A link within a link is none; within words that only tell that something is not held it is one.
    else if (last.tag === 'span' && wrap.end <= last.end && wrap.start >= (inner.at(-1)?.end ?? 0))
      inner.push(wrap);
  }
  return [outer, inner];
}

function pageTick(page: number): PhrasingContent[] {
  return [
    inlineElement('span', { className: ['pbm'] }),
    inlineElement(
      'span',
      {
        className: ['pb'],
        id: `page_${page}`,
        role: 'doc-pagebreak',
        ariaLabel: `第${page}页`,
      },
      [{ type: 'text', value: String(page) }],
    ),
  ];
}

/** The printed page breaks of a notice as inserts, by block index. Pages whose number is not certain get no mark. */
export function pageInserts(
  blocks: readonly Block[],
  breaks: readonly PageBreak[],
): ReadonlyMap<number, readonly Insert[]> {
  const inserts = new Map<number, Insert[]>();
  const pending = breaks.filter(({ page }) => page !== null).sort((a, b) => a.offset - b.offset);
  let counted = 0;
  let next = 0;
  for (const block of blocks) {
    const places = [...block.text.matchAll(SEEN)].map(({ index }) => index);
    for (
      let one = pending[next];
      one && one.offset < counted + places.length;
      one = pending[next]
    ) {
      const at = places[one.offset - counted] ?? 0;
      const own = inserts.get(block.index) ?? [];
      own.push({ at, nodes: pageTick(one.page ?? 0) });
      inserts.set(block.index, own);
      next += 1;
    }
    counted += places.length;
  }
  return inserts;
}
