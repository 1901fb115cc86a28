import { describe, expect, test } from 'vitest';
import { squeeze } from '../../../src/text/squeeze.ts';
import { encoded } from './encoded.ts';
import { knownNotices } from './known-notices.ts';
import { layoutOf, printBulletin } from './layouts.ts';
import { random } from './random.ts';
import { splitBytes } from './split-text.ts';

/** How many layouts are printed. */
const SEEDS = 220;

interface Tally {
  readonly fields: Map<string, number>;
  readonly lost: number[];
  notices: number;
}

describe('known notices printed in many layouts', () => {
  const tally: Tally = { fields: new Map(), lost: [], notices: 0 };
  const miss = (field: string): void => {
    tally.fields.set(field, (tally.fields.get(field) ?? 0) + 1);
  };
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const layout = layoutOf(seed);
    const notices = knownNotices(random(seed));
    const split = splitBytes(encoded(printBulletin(notices, layout), layout.encoding));
    if (split.placed !== split.total) tally.lost.push(seed);
    for (const known of notices) {
      tally.notices += 1;
      const found = split.notices.find(({ front }) => squeeze(front.title) === known.title);
      if (found === undefined) {
        miss('title');
        continue;
      }
      const { front } = found;
      if (front.docNumber !== known.docNumber) miss('docNumber');
      if (front.date !== known.date) miss('date');
      if (front.issuers.join() !== known.issuers.join()) miss('issuers');
      if (front.issuersInferred !== known.issuersInferred) miss('issuersInferred');
      if (front.kind !== known.kind) miss('kind');
      if (front.section !== (layout.sections ? known.section : null)) miss('section');
      if (front.addressees.join() !== (known.addressee ?? '')) miss('addressees');
      const blocks = new Set(
        found.body
          .split('\n\n')
          .map((block) => squeeze(block.replace(/^#+ /u, '').replaceAll('\\', ''))),
      );
      const wanted = [...known.text, ...known.attached.flatMap(({ text }) => text)];
      if (!wanted.every((text) => blocks.has(squeeze(text)))) miss('paragraphs');
    }
    const titles = new Set(notices.map(({ title }) => title));
    if (!split.notices.every(({ front }) => titles.has(squeeze(front.title)))) miss('invented');
  }

  test('come back whole, not a character lost', () => {
    expect(tally.notices).toBe(SEEDS * 13);
    expect(tally.lost).toEqual([]);
  });

  test.each([
    'title',
    'docNumber',
    'date',
    'issuers',
    'issuersInferred',
    'kind',
    'section',
    'addressees',
    'invented',
    'paragraphs',
  ])('come back with their %s in 99 of 100 cases', (field) => {
    expect(tally.fields.get(field) ?? 0).toBeLessThanOrEqual(tally.notices * 0.01);
  });
});
