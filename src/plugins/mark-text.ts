import type { Properties } from 'hast';
import type { Emphasis, Nodes, Parents, PhrasingContent, RootContent, Text } from 'mdast';
import { textRuns } from '../outline/text-runs.ts';

/** Characters of a block's plain text to be wrapped in an element; end exclusive. */
export interface Wrap {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  readonly properties: Properties;
}

/** Empty or short elements to be put in at a place of a block's plain text. */
export interface Insert {
  readonly at: number;
  readonly nodes: readonly PhrasingContent[];
}

/** What is to be done to the text of one block. Wraps of one layer do not overlap; outer layers come first. */
export interface Marks {
  /** Characters at the beginning that are shown elsewhere: the label. */
  readonly drop: number;
  readonly layers: readonly (readonly Wrap[])[];
  readonly inserts: readonly Insert[];
}

/** A phrasing node that becomes the given element. */
export function inlineElement(
  tag: string,
  properties: Properties,
  children: readonly PhrasingContent[] = [],
): Emphasis {
  return {
    type: 'emphasis',
    data: { hName: tag, hProperties: properties },
    children: [...children],
  };
}

function withInserts(
  text: string,
  start: number,
  inserts: readonly Insert[],
  last: boolean,
): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  const end = start + text.length;
  let from = start;
  for (const insert of inserts) {
    // What stands at the end of one run stands at the beginning of the next, unless there is none.
    const within = insert.at >= start && (insert.at < end || (last && insert.at === end));
    if (!within) continue;
    if (insert.at > from)
      nodes.push({ type: 'text', value: text.slice(from - start, insert.at - start) });
    nodes.push(...insert.nodes);
    from = insert.at;
  }
  if (end > from) nodes.push({ type: 'text', value: text.slice(from - start) });
  return nodes;
}

function wrapped(
  text: string,
  start: number,
  layers: Marks['layers'],
  inserts: readonly Insert[],
  last: boolean,
): PhrasingContent[] {
  const [layer, ...inner] = layers;
  if (!layer) return withInserts(text, start, inserts, last);
  const end = start + text.length;
  const nodes: PhrasingContent[] = [];
  let from = start;
  const upTo = (to: number, wrap: Wrap | null): void => {
    if (to <= from) return;
    const part = text.slice(from - start, to - start);
    const children = wrapped(part, from, inner, inserts, last && to === end);
    nodes.push(...(wrap ? [inlineElement(wrap.tag, wrap.properties, children)] : children));
    from = to;
  };
  for (const wrap of layer) {
    if (wrap.end <= start || wrap.start >= end) continue;
    upTo(Math.max(wrap.start, from), null);
    upTo(Math.min(wrap.end, end), wrap);
  }
  upTo(end, null);
  return nodes;
}

/** Gives the Markdown tree of a block with its text cut and wrapped as asked. The block itself is left as it is. */
export function markText(block: RootContent, { drop, layers, inserts }: Marks): RootContent {
  const { runs, text } = textRuns(block);
  const starts = new Map<Text, number>(runs.map((run) => [run.node, run.start]));
  const sorted = [...inserts].sort((a, b) => a.at - b.at);
  const walk = (node: Nodes): readonly Nodes[] => {
    if (node.type === 'text') {
      const start = starts.get(node) ?? 0;
      const cut = Math.min(Math.max(drop - start, 0), node.value.length);
      const rest = node.value.slice(cut);
      const last = start + node.value.length === text.length;
      return rest === '' ? [] : wrapped(rest, start + cut, layers, sorted, last);
    }
    if (!('children' in node)) return [node];
    return [{ ...node, children: node.children.flatMap((child) => walk(child)) } as Parents];
  };
  return walk(block)[0] as RootContent;
}
