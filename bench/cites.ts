// Prints precision and recall of citations against the hand-made labels of the real bulletin.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { citationLibrary } from '../scripts/run/citation-library.ts';
import { resolveCitations } from '../src/library/citations/resolve-citations.ts';
import type { LawPoint } from '../src/model/citation.ts';

const LABELS = 'test/fixtures/citations/2020-02.json';
const root = process.argv[2] ?? process.cwd();

const place = {
  from: z.int(),
  clause: z.string().nullable(),
  text: z.string(),
  sentence: z.string(),
};
const labels = z
  .object({
    bulletin: z.string(),
    notices: z.array(z.object({ ...place, to: z.int(), form: z.string() })),
    laws: z.array(z.object({ ...place, law: z.string(), points: z.array(z.string()) })),
  })
  .parse(JSON.parse(readFileSync(LABELS, 'utf8')));

interface Cited {
  readonly key: string;
  readonly clause: string | null;
  readonly shown: string;
}

const { entries, data, laws } = citationLibrary(root);
const resolved = resolveCitations(entries, data);
const held = entries.filter(({ front }) => front.bulletin === labels.bulletin);
const ordinals = new Map(held.map(({ front }) => [front.id, front.ordinal]));

function point({ article, branch, paragraph, item }: LawPoint): string {
  const parts = [`${article}${branch === null ? '' : `.${branch}`}`, paragraph ?? '', item ?? ''];
  return parts.join('-').replace(/-+$/u, '');
}

function cited(from: number, what: string, text: string, clause: string | null): Cited {
  const plain = text.replace(/\s/gu, '');
  return { key: `${from} ${what} ${plain}`, clause, shown: `第${from}件 → ${what}：${text}` };
}

function compare(title: string, expected: readonly Cited[], found: readonly Cited[]): boolean {
  const left = [...found];
  const missed: Cited[] = [];
  let clauses = 0;
  for (const label of expected) {
    const at = left.findIndex(
      ({ key, clause }) => key === label.key && (label.clause === null || clause === label.clause),
    );
    const loose = at === -1 ? left.findIndex(({ key }) => key === label.key) : at;
    if (loose === -1) missed.push(label);
    else {
      if (at === -1)
        console.log(
          `  条款不同：${label.shown}（应为 ${label.clause}，得 ${left[loose]?.clause}）`,
        );
      else clauses++;
      left.splice(loose, 1);
    }
  }
  const right = expected.length - missed.length;
  const percent = (part: number, all: number): string =>
    all === 0 ? '—' : `${((100 * part) / all).toFixed(1)}%`;
  for (const each of missed) console.log(`  漏：${each.shown}`);
  for (const each of left) console.log(`  多：${each.shown}`);
  console.log(
    `${title}：标注 ${expected.length}，得 ${found.length}；准确率 ${percent(right, found.length)}，召回率 ${percent(right, expected.length)}，条款一致 ${clauses}`,
  );
  return left.length === 0 && right >= 0.98 * expected.length;
}

const found = held.flatMap(({ front }) => resolved.get(front.id) ?? []).length;
const of = (front: { readonly id: string }) => resolved.get(front.id) ?? [];
const notices = compare(
  '引用已收录文件',
  labels.notices.map(({ from, to, text, clause }) => cited(from, `第${to}件`, text, clause)),
  held.flatMap(({ front }) =>
    of(front).flatMap(({ target, text, clause }) =>
      'notice' in target
        ? [cited(front.ordinal, `第${ordinals.get(target.notice)}件`, text, clause)]
        : [],
    ),
  ),
);
const lawName = new Map(laws.map((law) => [law.id, law.name]));
const articles = compare(
  '引用法律法规',
  labels.laws.map(({ from, law, points, text, clause }) =>
    cited(from, `${law} ${points.join('、')}`, text, clause),
  ),
  held.flatMap(({ front }) =>
    of(front).flatMap(({ target, text, clause, points }) =>
      target.kind === 'law'
        ? [
            cited(
              front.ordinal,
              `${lawName.get(target.law)} ${points.map(point).join('、')}`,
              text,
              clause,
            ),
          ]
        : [],
    ),
  ),
);
console.log(`全部引用 ${found} 处，文件 ${held.length} 件`);
process.exitCode = notices && articles ? 0 : 1;
