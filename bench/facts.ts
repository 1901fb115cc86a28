// Compares deadlines and amounts with what a reader found in six notices: node bench/facts.ts
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { amounts } from '../src/library/amounts/amounts.ts';
import { deadlines } from '../src/library/deadlines/deadlines.ts';
import { heldNotices } from './held-notices.ts';

const BULLETIN = '2020-02';

interface Fact {
  readonly clause: string;
  readonly wording: string;
}

/** Same clause (or one below it), same words or one within the other, and the same dates or value. */
function same(found: Fact, wanted: Fact): boolean {
  const inClause = found.clause === wanted.clause || found.clause.startsWith(`${wanted.clause}__`);
  const words = found.wording.includes(wanted.wording) || wanted.wording.includes(found.wording);
  const rest = Object.entries(wanted).every(
    ([key, value]) =>
      key === 'clause' || key === 'wording' || found[key as keyof Fact] === (value as unknown),
  );
  return inClause && words && rest;
}

function compare(name: string, facts: (ordinal: number) => readonly Fact[]): void {
  const path = join(import.meta.dirname, `../test/fixtures/${name}/${BULLETIN}.json`);
  const labels = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Fact[]>;
  let right = 0;
  let found = 0;
  let labelled = 0;
  for (const [ordinal, wanted] of Object.entries(labels)) {
    const open = [...wanted];
    for (const fact of facts(Number(ordinal))) {
      found += 1;
      const at = open.findIndex((label) => same(fact, label));
      if (at >= 0) {
        open.splice(at, 1);
        right += 1;
      } else console.log(`${name}\t${ordinal}\t+ ${fact.clause} ${fact.wording}`);
    }
    labelled += wanted.length;
    for (const { clause, wording } of open)
      console.log(`${name}\t${ordinal}\t- ${clause} ${wording}`);
  }
  const precision = (right / found).toFixed(3);
  const recall = (right / labelled).toFixed(3);
  console.log(`${name}: ${labelled} labelled  precision ${precision}  recall ${recall}`);
}

const notices = new Map(heldNotices(BULLETIN).map((notice) => [notice.front.ordinal, notice]));
compare('deadlines', (ordinal) => {
  const notice = notices.get(ordinal);
  return notice ? deadlines({ clauses: notice.clauses, date: notice.front.date }) : [];
});
compare('amounts', (ordinal) => amounts(notices.get(ordinal)?.clauses ?? []));
