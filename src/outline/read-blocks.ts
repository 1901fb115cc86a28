import type { List, Nodes, Paragraph, Parents, RootContent, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { textRuns } from './text-runs.ts';

/** One top-level block of a notice's Markdown. */
export interface Block {
  /** Place among the top-level blocks, from 0. */
  readonly index: number;
  readonly type: RootContent['type'];
  /** Level of a heading, 1 to 6; 0 for anything else. */
  readonly depth: number;
  /** The plain text as rendered; cells of a table are parted by tabs, its rows by line ends. */
  readonly text: string;
  /** The Markdown tree of the block, holding nothing but text, emphasis, lists and tables. */
  readonly node: RootContent;
}

const PARSER = unified().use(remarkParse).use(remarkGfm);

/** Nodes that may stand in a notice. Whatever else a hand has written shows as the characters it was written with. */
const KEPT: ReadonlySet<string> = new Set([
  'heading',
  'paragraph',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'text',
  'emphasis',
  'strong',
  'delete',
  'break',
]);

/** Blocks whose children are words, not blocks. */
const OF_WORDS: ReadonlySet<string> = new Set(['heading', 'paragraph', 'tableCell']);

function asWritten(body: string, node: Nodes, amongWords: boolean): Nodes {
  const { start, end } = node.position ?? {};
  const text: Text = { type: 'text', value: body.slice(start?.offset ?? 0, end?.offset ?? 0) };
  return amongWords ? text : { type: 'paragraph', children: [text] };
}

/** Joins neighbouring texts, so that offsets run through whole runs. */
function joined(children: readonly Nodes[]): readonly Nodes[] {
  const result: Nodes[] = [];
  for (const child of children) {
    const last = result.at(-1);
    if (child.type === 'text' && last?.type === 'text') {
      result[result.length - 1] = { type: 'text', value: last.value + child.value };
    } else result.push(child);
  }
  return result;
}

/** A numbered list written by hand is printed numbering: its items are paragraphs that begin with what was typed. */
function numbered(body: string, list: List): readonly Nodes[] {
  return list.children.flatMap((item) => {
    const [first, ...rest] = item.children;
    const from = item.position?.start.offset ?? 0;
    const marker = body.slice(from, first?.position?.start.offset ?? from).trimEnd();
    const label: Text = { type: 'text', value: marker };
    const words = first?.type === 'paragraph' ? first.children : [];
    const others = first?.type === 'paragraph' ? rest : item.children;
    const paragraph: Paragraph = { type: 'paragraph', children: [label, ...words] };
    return [paragraph, ...others].flatMap((own) => plain(body, own, false));
  });
}

function plain(body: string, node: Nodes, amongWords: boolean): readonly Nodes[] {
  if (node.type === 'list' && node.ordered) return numbered(body, node);
  // A bare address is text, for the site sends nobody elsewhere; of a link written by hand the words stay.
  if (node.type === 'link') return node.children.flatMap((child) => plain(body, child, true));
  if (!KEPT.has(node.type)) return [asWritten(body, node, amongWords)];
  if (!('children' in node)) return [node];
  const inner = amongWords || OF_WORDS.has(node.type);
  const children = joined(node.children.flatMap((child) => plain(body, child, inner)));
  return [{ ...node, children } as Parents];
}

/**
 * The top-level blocks of a notice body, in order. Raw HTML, links, images and code become plain text:
 * nothing in a bulletin is markup.
 */
export function readBlocks(body: string): readonly Block[] {
  const nodes = PARSER.parse(body).children.flatMap((node) => plain(body, node, false));
  return (nodes as RootContent[]).map((node, index) => ({
    index,
    type: node.type,
    depth: node.type === 'heading' ? node.depth : 0,
    text: textRuns(node).text,
    node,
  }));
}
