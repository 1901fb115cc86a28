import type { Element, Root } from 'hast';
import type { Root as MarkdownRoot, RootContent } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { internalReferences } from '../library/citations/internal-references.ts';
import { citeNotice } from '../library/cite-as.ts';
import { clauseNames } from '../library/cite-as-clause.ts';
import type { ResolvedCitation } from '../model/citation.ts';
import type { Clause, Outline } from '../model/clause.ts';
import type { FrontMatter } from '../model/front-matter.ts';
import type { Block } from '../outline/read-blocks.ts';
import { citationWraps, type HrefOf, type PageBreak, pageInserts } from './block-marks.ts';
import { clauseElements } from './clause-elements.ts';
import { clausePages } from './clause-pages.ts';
import { type ContentsEntry, contents, contentsElement, questionsElement } from './contents.ts';
import { element } from './element.ts';
import { longWords } from './long-words.ts';
import type { MarginNote } from './margin-note.ts';
import { type Insert, inlineElement, markText, type Wrap } from './mark-text.ts';

/** What one notice page is made from. */
export interface NoticeRendering {
  readonly front: FrontMatter;
  readonly blocks: readonly Block[];
  readonly outline: Outline;
  /** Those of this notice. */
  readonly citations?: readonly ResolvedCitation[];
  readonly pageBreaks?: readonly PageBreak[];
  /** The printed page on which the notice begins, or null. */
  readonly firstPage?: number | null;
  /** Where the notice was printed, for citations with their source: 载《人力资源法律政策》2020年第2期; null where that is not known. */
  readonly source?: string | null;
  /** Pieces of a heading between which a line may break; joined, they are the heading. */
  readonly pieces?: (heading: string) => readonly string[];
  readonly hrefOf?: HrefOf;
  readonly notesOf?: (clause: string) => readonly MarginNote[];
}

/** The parts of a notice page, as HTML. An empty string where there is nothing to show. */
export interface RenderedNotice {
  /** `<article class="text" data-notice>` with the whole text. */
  readonly html: string;
  /** `<nav class="toc">` */
  readonly toc: string;
  /** `<nav class="asks">`: the questions of a Q&A, to stand before the text. */
  readonly questions: string;
  readonly entries: readonly ContentsEntry[];
}

const SPACE = /^[\s　]*/;
const CLOSES_HEADING = /^[。：:]/;

const TO_HTML = unified().use(remarkRehype);
const STRINGIFY = unified().use(rehypeStringify);

/** What is to be done to the first block of a clause because of its label and heading. */
interface Opening {
  readonly drop: number;
  readonly lead: Wrap | null;
  readonly breaks: readonly Insert[];
}

function lineBreaks(
  text: string,
  from: number,
  pieces: (heading: string) => readonly string[],
): readonly Insert[] {
  const breaks: Insert[] = [];
  let at = from;
  for (const piece of pieces(text.slice(from)).slice(0, -1)) {
    at += piece.length;
    breaks.push({ at, nodes: [inlineElement('wbr', {})] });
  }
  return breaks;
}

function openings(
  clauses: readonly Clause[],
  blocks: readonly Block[],
  pieces: (heading: string) => readonly string[],
): ReadonlyMap<number, Opening> {
  const found = new Map<number, Opening>();
  const walk = (clause: Clause): void => {
    for (const child of clause.children) walk(child);
    const [index] = clause.blocks;
    const text = index === undefined ? '' : (blocks[index]?.text ?? '');
    if (index === undefined) return;
    const label = clause.label ?? '';
    const drop = label.length + (SPACE.exec(text.slice(label.length))?.[0].length ?? 0);
    const end = drop + (clause.heading ?? '').length;
    const stop = CLOSES_HEADING.test(text.slice(end)) ? 1 : 0;
    const runIn = clause.headingForm === 'run-in';
    const lead: Wrap | null = runIn
      ? { start: drop, end: end + stop, tag: 'b', properties: {} }
      : null;
    const breaks = clause.headingForm === 'standing' ? lineBreaks(text, drop, pieces) : [];
    found.set(index, { drop, lead, breaks });
  };
  for (const clause of clauses) walk(clause);
  return found;
}

function markedBlocks(input: NoticeRendering): readonly RootContent[] {
  const { blocks, citations = [], outline, front, pageBreaks = [] } = input;
  const pieces = input.pieces ?? ((heading: string) => [heading]);
  const hrefOf = input.hrefOf ?? (() => null);
  const opening = openings(outline.clauses, blocks, pieces);
  const pages = pageInserts(blocks, pageBreaks);
  const inner = internalReferences(blocks, outline, front);
  const cited = Map.groupBy([...citations, ...inner], ({ span }) => span.block);
  const captions = new Set(outline.titles);
  return blocks.map(({ index, node, text }) => {
    const { drop = 0, lead = null, breaks: own = [] } = opening.get(index) ?? {};
    const breaks = captions.has(index) ? lineBreaks(text, 0, pieces) : own;
    const wraps = [
      ...citationWraps(cited.get(index) ?? [], front.id, hrefOf),
      node.type === 'paragraph' ? longWords(text) : [],
    ];
    return markText(node, {
      drop,
      layers: lead ? [[lead], ...wraps] : wraps,
      // A page that begins with the label begins, for the eye, with the words behind it.
      inserts: [
        ...(pages.get(index) ?? []).map((tick) => ({ ...tick, at: Math.max(tick.at, drop) })),
        ...breaks,
      ],
    });
  });
}

function blockElements(input: NoticeRendering): ReadonlyMap<number, Element> {
  const root: MarkdownRoot = { type: 'root', children: [...markedBlocks(input)] };
  const tree = TO_HTML.runSync(root) as Root;
  const elements = tree.children.filter((node): node is Element => node.type === 'element');
  return new Map(elements.map((own, index) => [index, own]));
}

function html(own: Element | null): string {
  return own === null ? '' : STRINGIFY.stringify({ type: 'root', children: [own] });
}

/**
 * Renders one notice: its text with permalinks, links, page ticks and what citing needs, its contents, its questions.
 * Nothing of the text is ever taken for markup.
 */
export function renderNotice(input: NoticeRendering): RenderedNotice {
  const { front, blocks, outline, pageBreaks = [], firstPage = null, source = null } = input;
  const scene = {
    blocks,
    outline,
    elements: blockElements(input),
    names: clauseNames(outline.clauses),
    manualNames: clauseNames(outline.clauses, 'manual'),
    pages: clausePages(outline.clauses, blocks, pageBreaks, firstPage),
    notesOf: input.notesOf ?? (() => []),
  };
  const frame = [
    ...outline.addressees,
    ...outline.signOff,
    ...outline.notes,
    ...outline.titles,
  ].sort((a, b) => a - b);
  const house = citeNotice(front);
  const manual = citeNotice(front, 'manual');
  const article = element(
    'article',
    {
      className: ['text'],
      dataNotice: front.id,
      dataHouse: house,
      dataManual: manual,
      dataSource: source,
      dataPagefindBody: true,
    },
    ...clauseElements(outline.clauses, scene, frame),
  );
  const entries = contents(outline.clauses);
  return {
    html: html(article),
    toc: html(contentsElement(entries)),
    questions: html(questionsElement(outline.clauses)),
    entries,
  };
}
