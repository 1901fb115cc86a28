// Compares the topics that the program assigns with those that a reader gave: node bench/topics.ts
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { assignTopics } from '../src/bulletin/topics.ts';
import { topicsSchema } from '../src/model/topic.ts';
import { readWordList, wordCutter } from '../src/text/words.ts';
import { heldNotices } from './held-notices.ts';

const BULLETIN = '2020-02';
const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const topics = topicsSchema.parse(parse(read('content/data/topics.yaml')));
const labels = JSON.parse(read(`test/fixtures/topics/${BULLETIN}.json`)) as Record<
  string,
  string[]
>;
const cut = wordCutter(readWordList(read('content/data/words.txt')));

let right = 0;
let assigned = 0;
let labelled = 0;
let mains = 0;
const notices = heldNotices(BULLETIN);
for (const { front, clauses } of notices) {
  const wanted = labels[front.ordinal] ?? [];
  const found = assignTopics({ title: front.title, clauses, topics, cut }).map(({ id }) => id);
  right += found.filter((id) => wanted.includes(id)).length;
  assigned += found.length;
  labelled += wanted.length;
  if (found[0] === wanted[0]) mains += 1;
  const more = found.filter((id) => !wanted.includes(id)).map((id) => `+${id}`);
  const less = wanted.filter((id) => !found.includes(id)).map((id) => `-${id}`);
  if (more.length + less.length > 0) {
    console.log(`${front.ordinal}\t${front.title.slice(0, 30)}\t${[...more, ...less].join(' ')}`);
  }
}
const precision = right / assigned;
const recall = right / labelled;
const f1 = (2 * precision * recall) / (precision + recall);
const figure = (value: number): string => value.toFixed(3);
console.log(`precision ${figure(precision)}  recall ${figure(recall)}  F1 ${figure(f1)}`);
console.log(`main topic ${mains} of ${notices.length}`);
