import fc from 'fast-check';
import type { RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { readBlocks } from '../../../src/outline/read-blocks.ts';
import { textRuns } from '../../../src/outline/text-runs.ts';
import { inlineElement, markText, type Wrap } from '../../../src/plugins/mark-text.ts';

const BODIES = [
  '按照《甲》和《乙》办理。',
  '按照**甲文和**乙文办理。',
  '| 甲乙 | 丙 |\n| --- | --- |\n| 丁 | **戊**己 |',
  '- 甲乙\n- 丙',
];

function block(body: string): RootContent {
  const [first] = readBlocks(body);
  if (!first) throw new Error('no block');
  return first.node;
}

function wrapsIn(node: RootContent, tag: string): readonly string[] {
  const found: string[] = [];
  const walk = (own: RootContent): void => {
    if (own.data?.hName === tag) found.push(textRuns(own).text);
    else if ('children' in own) for (const child of own.children) walk(child);
  };
  walk(node);
  return found;
}

const wrap = (start: number, end: number): Wrap => ({ start, end, tag: 'a', properties: {} });

test('what is wrapped is exactly what was asked for, in the cells of a table too', () => {
  const table = block(BODIES[2] ?? '');
  const marked = markText(table, { drop: 0, layers: [[wrap(1, 2), wrap(7, 8)]], inserts: [] });
  expect(wrapsIn(marked, 'a')).toEqual(['乙', '戊']);
});

test('a wrap over emphasis goes on behind it', () => {
  const marked = markText(block(BODIES[1] ?? ''), { drop: 0, layers: [[wrap(2, 7)]], inserts: [] });
  expect(wrapsIn(marked, 'a').join('')).toBe('甲文和乙文');
});

test('dropping, wrapping and inserting never change the text that is left', () => {
  const place = fc.nat(14);
  fc.assert(
    fc.property(
      fc.constantFrom(...BODIES),
      place,
      fc.array(place, { maxLength: 6 }),
      fc.array(place, { maxLength: 4 }),
      (body, drop, bounds, ticks) => {
        const node = block(body);
        const sorted = [...bounds].sort((a, b) => a - b);
        const wraps = sorted.flatMap((start, index) => {
          const end = sorted[index + 1];
          return index % 2 === 0 && end !== undefined && end > start ? [wrap(start, end)] : [];
        });
        const inserts = ticks.map((at) => ({ at, nodes: [inlineElement('wbr', {})] }));
        const marked = markText(node, { drop, layers: [[wrap(0, 3)], wraps], inserts });
        const { text } = textRuns(node);
        const seen = (all: string): string => all.replace(/\s/g, '');
        // Cells keep their place when the text before them is dropped.
        expect(seen(textRuns(marked).text)).toBe(seen(text.slice(drop)));
        expect(textRuns(node).text).toBe(text);
      },
    ),
  );
});

test('an insert stands once, at its place', () => {
  const node = block('甲乙丙');
  for (const at of [0, 1, 3]) {
    const marked = markText(node, {
      drop: 0,
      layers: [[wrap(0, 1)], []],
      inserts: [{ at, nodes: [{ type: 'text', value: '｜' }] }],
    });
    expect(textRuns(marked).text).toBe(`${'甲乙丙'.slice(0, at)}｜${'甲乙丙'.slice(at)}`);
  }
});
