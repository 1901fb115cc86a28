// Compares the topics that the program assigns with those that three readers gave, each alone: npm run bench:topics
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { assignTopics } from '../src/bulletin/topics.ts';
import { topicsSchema } from '../src/model/topic.ts';
import { readWordList, wordCutter } from '../src/text/words.ts';
import { heldNotices } from './held-notices.ts';

const BULLETIN = '2020-02';
/** The first wrote the terms too; the others saw neither terms nor labels. */
const READERS = { first: '', second: '.second', third: '.third' } as const;
const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const topics = topicsSchema.parse(parse(read('content/data/topics.yaml')));
const cut = wordCutter(readWordList(read('content/data/words.txt')));
const assigned = heldNotices(BULLETIN).map(({ front, clauses }) => ({
  front,
  found: assignTopics({ title: front.title, clauses, topics, cut }).map(({ id }) => id),
}));
const figure = (value: number): string => value.toFixed(3);

for (const [reader, suffix] of Object.entries(READERS)) {
  const path = `test/fixtures/topics/${BULLETIN}${suffix}.json`;
  const labels = JSON.parse(read(path)) as Record<string, string[]>;
  const tally = { right: 0, found: 0, wanted: 0, mains: 0 };
  for (const { front, found } of assigned) {
    const wanted = labels[front.ordinal] ?? [];
    tally.right += found.filter((id) => wanted.includes(id)).length;
    tally.found += found.length;
    tally.wanted += wanted.length;
    if (found[0] === wanted[0]) tally.mains += 1;
    const more = found.filter((id) => !wanted.includes(id)).map((id) => `+${id}`);
    const less = wanted.filter((id) => !found.includes(id)).map((id) => `-${id}`);
    if (more.length + less.length > 0)
      console.log(`${front.ordinal}\t${front.title.slice(0, 30)}\t${[...more, ...less].join(' ')}`);
  }
  const precision = tally.right / tally.found;
  const recall = tally.right / tally.wanted;
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(
    `${reader} reader: precision ${figure(precision)}  recall ${figure(recall)}  F1 ${figure(f1)}  main topic ${tally.mains} of ${assigned.length}\n`,
  );
}
