import type { Nodes, Text } from 'mdast';

/** One text node of a block and where its characters stand in the block's plain text. */
export interface TextRun {
  readonly node: Text;
  readonly start: number;
}

/** What parts the children of a node in plain text. */
const SEPARATORS: Readonly<Record<string, string>> = {
  table: '\n',
  tableRow: '\t',
  list: '\n',
  listItem: '\n',
  blockquote: '\n',
};

/** The plain text of a Markdown block together with the text nodes it is made of, so that offsets can be found again in the tree. */
export function textRuns(block: Nodes): {
  readonly text: string;
  readonly runs: readonly TextRun[];
} {
  const runs: TextRun[] = [];
  let text = '';
  const walk = (node: Nodes): void => {
    if (node.type === 'text') {
      runs.push({ node, start: text.length });
      text += node.value;
    } else if (node.type === 'break') text += '\n';
    else if ('children' in node) {
      for (const [index, child] of node.children.entries()) {
        if (index > 0) text += SEPARATORS[node.type] ?? '';
        walk(child);
      }
    }
  };
  walk(block);
  return { text, runs };
}
