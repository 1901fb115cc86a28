import { readdirSync, readFileSync } from 'node:fs';
import matter from 'gray-matter';
import { describe, expect, test } from 'vitest';
import type { Clause } from '../../../src/model/clause.ts';
import { frontMatterSchema } from '../../../src/model/front-matter.ts';
import { readLabel } from '../../../src/outline/label.ts';
import { outline } from '../../../src/outline/outline.ts';
import { questions } from '../../../src/outline/questions.ts';
import { type Block, readBlocks } from '../../../src/outline/read-blocks.ts';

const NOTICES = 'content/notices/2020-02';
const IDS = 'test/fixtures/outline/ids';
// a Han character that is neither a numeral nor part of a label
const WORDS = /[一-鿿]/gu;

const held = readdirSync(NOTICES)
  .filter((file) => file.endsWith('.md'))
  .map((file) => {
    const { data, content } = matter(readFileSync(`${NOTICES}/${file}`, 'utf8'), {});
    const front = frontMatterSchema.parse(data);
    const blocks = readBlocks(content);
    return { front, blocks, result: outline(blocks, front) };
  });

function all(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.flatMap((clause) => [clause, ...all(clause.children)]);
}

function idsOf(key: string): readonly string[] {
  const one = held.find(({ front }) => front.docNumber === key || front.id === key);
  return all(one?.result.clauses ?? []).map(({ id }) => id);
}

function upTo(count: number, id: (number: number) => string, from = 1): readonly string[] {
  return Array.from({ length: count - from + 1 }, (_, index) => id(index + from));
}

test('all 52 notices are outlined', () => {
  expect(held).toHaveLength(52);
});

describe('counts by eye', () => {
  test.each([
    ['人社部发〔2020〕8号', /^sec_\d+$/, 5],
    ['人社部发〔2020〕8号', /^sec_\d+__sub_\d+$/, 12],
    ['法发〔2020〕7号', /^sec_\d+$/, 3],
    ['法发〔2020〕7号', /^sec_2__sub_\d+$/, 10],
    ['法发〔2020〕7号', /^sec_3__sub_\d+$/, 5],
    ['京政办发〔2020〕5号', /^sec_\d+$/, 5],
    ['京政办发〔2020〕5号', /^sec_\d+__item_\d+$/, 19],
    ['京政办发〔2020〕7号', /^sec_\d+$/, 3],
    ['京政办发〔2020〕7号', /^sec_\d+__item_\d+$/, 16],
    ['工信明电〔2020〕14号', /^sec_\d+$/, 6],
    ['工信明电〔2020〕14号', /^sec_\d+__item_\d+$/, 20],
    ['2020-02-16', /^qa_\d+$/, 7],
    ['2020-02-22', /^qa_\d+$/, 11],
    ['2020-02-25', /^qa_\d+$/, 4],
    ['2020-02-26', /^qa_\d+$/, 5],
  ])('%s %s', (key, pattern, count) => {
    expect(idsOf(key).filter((id) => pattern.test(id))).toHaveLength(count);
  });

  test('（一）–（十二） run through the five parts of 人社部发〔2020〕8号', () => {
    const subs = idsOf('人社部发〔2020〕8号').filter((id) => id.includes('__sub_'));
    expect(subs.map((id) => id.split('__').at(-1))).toEqual(upTo(12, (number) => `sub_${number}`));
  });

  test('the contract’s examples', () => {
    expect(idsOf('人社部发〔2020〕8号')).toContain('sec_3__sub_4');
    expect(idsOf('法发〔2020〕7号')).toContain('sec_3__sub_1');
    expect(idsOf('京政办发〔2020〕5号')).toContain('sec_3__item_12');
    expect(idsOf('国发明电〔2020〕4号')).toContain('att_1__sec_2');
  });
});

test.each(readdirSync(IDS))('the whole set of ids: %s', (file) => {
  const expected = readFileSync(`${IDS}/${file}`, 'utf8').trim().split('\n');
  expect(idsOf(file.replace('.txt', ''))).toEqual(expected);
});

test('every id is given once in its notice', () => {
  for (const { front, result } of held) {
    const ids = all(result.clauses).map(({ id }) => id);
    expect(new Set(ids).size, front.id).toBe(ids.length);
  }
});

test('every block has one place', () => {
  for (const { front, blocks, result } of held) {
    const places = [
      ...all(result.clauses).flatMap((clause) => clause.blocks),
      ...result.addressees,
      ...result.signOff,
      ...result.notes,
      ...result.titles,
    ];
    const indexes = blocks.map(({ index }) => index);
    expect(
      places.sort((a, b) => a - b),
      front.id,
    ).toEqual(indexes);
  }
});

test('the numbering of the 52 notices has neither gap nor repeat', () => {
  expect(held.flatMap(({ result }) => result.problems)).toEqual([]);
});

test('addressees are those of the front matter', () => {
  const squeeze = (text: string): string => text.replace(/\s+/g, '');
  for (const { front, blocks, result } of held) {
    const read = result.addressees.map((index) => squeeze(blocks[index]?.text ?? ''));
    expect(read, front.id).toEqual(front.addressees.map(squeeze));
  }
});

test('a signed notice has its sign-off, with the date in it', () => {
  for (const { front, blocks, result } of held) {
    if (front.issuers.length === 0 || front.issuersInferred) continue;
    const signed = result.signOff.map((index) => blocks[index]?.text ?? '').join('');
    expect(signed, front.id).toMatch(/\d日$/);
  }
});

test('ids do not depend on the words: with other words between the same numbers they stay', () => {
  for (const { front, blocks, result } of held) {
    const turns = questions(blocks);
    const framed = new Set([
      ...result.addressees,
      ...result.signOff,
      ...result.notes,
      ...result.titles,
    ]);
    const changed = blocks.map((block): Block => {
      if (framed.has(block.index)) return block;
      const kept = turns.get(block.index)?.length ?? readLabel(block.text)?.length ?? 0;
      const words = block.text.slice(kept).replace(WORDS, '政');
      return { ...block, text: `${block.text.slice(0, kept)}${words}` };
    });
    const ids = (clauses: readonly Clause[]) => all(clauses).map(({ id }) => id);
    expect(ids(outline(changed, front).clauses), front.id).toEqual(ids(result.clauses));
  }
});

test('outlining all of them takes well under a second', () => {
  // Time of the processor, and the best of three: the wall clock also counts whatever else runs.
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    for (const { front, blocks } of held) outline(blocks, front);
    return process.cpuUsage(before).user / 1000;
  });
  expect(Math.min(...times)).toBeLessThan(500);
});
