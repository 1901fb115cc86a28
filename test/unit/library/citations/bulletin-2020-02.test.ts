import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { citationLibrary } from '../../../../scripts/run/citation-library.ts';
import { libraryEntries } from '../../../../src/library/citations/library-entries.ts';
import { resolveCitations } from '../../../../src/library/citations/resolve-citations.ts';
import type { LawPoint, ResolvedCitation } from '../../../../src/model/citation.ts';

interface Label {
  readonly from: number;
  readonly clause: string | null;
  readonly text: string;
  readonly sentence: string;
}
const labels = JSON.parse(readFileSync('test/fixtures/citations/2020-02.json', 'utf8')) as {
  readonly notices: readonly (Label & { readonly to: number; readonly form: string })[];
  readonly laws: readonly (Label & { readonly law: string; readonly points: readonly string[] })[];
};

const { entries, data, laws, notices } = citationLibrary(process.cwd());
const ordinals = new Map(
  entries.flatMap(({ front }) =>
    front.bulletin === '2020-02' ? [[front.id, front.ordinal] as const] : [],
  ),
);
const lawNames = new Map(laws.map(({ id, name }) => [id, name]));
const resolved = [...resolveCitations(entries, data)].flatMap(([id, citations]) => {
  const from = ordinals.get(id);
  return from === undefined ? [] : citations.map((citation) => ({ ...citation, from }));
});

const plain = (text: string): string => text.replace(/\s/gu, '');
const point = ({ article, branch, paragraph, item }: LawPoint): string =>
  [branch === null ? article : `${article}.${branch}`, paragraph ?? '', item ?? '']
    .join('-')
    .replace(/-+$/u, '');
const line = (from: number, what: string, { text, sentence }: Label | ResolvedCitation): string =>
  `${from} → ${what}：${plain(text)}｜${plain(sentence)}`;

test('every citation of a held notice that a reader found, and no other', () => {
  const found = resolved.flatMap((citation) =>
    'notice' in citation.target
      ? [line(citation.from, `${ordinals.get(citation.target.notice)} ${citation.form}`, citation)]
      : [],
  );
  const expected = labels.notices.map((label) =>
    line(label.from, `${label.to} ${label.form}`, label),
  );
  expect(found.toSorted()).toEqual(expected.toSorted());
});

test('every law with its articles that a reader found, and no other', () => {
  const found = resolved.flatMap((citation) =>
    citation.target.kind === 'law'
      ? [
          line(
            citation.from,
            `${lawNames.get(citation.target.law)} ${citation.points.map(point).join(' ')}`,
            citation,
          ),
        ]
      : [],
  );
  const expected = labels.laws.map((label) =>
    line(label.from, `${label.law} ${label.points.join(' ')}`, label),
  );
  expect(found.toSorted()).toEqual(expected.toSorted());
});

test('each stands in the clause in which it was read', () => {
  for (const label of [...labels.notices, ...labels.laws]) {
    if (label.clause === null) continue;
    const clauses = resolved.flatMap(({ from, text, clause }) =>
      from === label.from && plain(text) === plain(label.text) ? [clause] : [],
    );
    expect(clauses, `${label.from} ${label.text}`).toContain(label.clause);
  }
});

describe('the cited words changed in the bulletin', () => {
  /** Held notices cited from each notice, after `change` was made to the words in 《》 of every label. */
  function cited(change: (title: string) => string): readonly string[] {
    const changed = notices.map(({ front, body }) => {
      const own = labels.notices.filter(({ from }) => from === front.ordinal);
      const titles = new Set(own.flatMap(({ text }) => /《[^《》]{8,}》/u.exec(text)?.[0] ?? []));
      return {
        front,
        body: [...titles].reduce((text, title) => text.replaceAll(title, change(title)), body),
      };
    });
    return [...resolveCitations(libraryEntries(changed, data), data)].flatMap(([id, citations]) =>
      citations.flatMap(({ target, form, docNumber }) =>
        'notice' in target && form === 'title'
          ? [
              `${ordinals.get(id)} → ${ordinals.get(target.notice)}${docNumber === null ? '' : ' by number'}`,
            ]
          : [],
      ),
    );
  }
  const unchanged = cited((title) => title);

  test('a line end in a title changes nothing', () => {
    for (const at of [2, 5, 9]) {
      expect(cited((title) => `${title.slice(0, at)} ${title.slice(at)}`)).toEqual(unchanged);
    }
  });

  test('a word more or another leaves only what has a number', () => {
    const byNumber = unchanged.filter((line) => line.endsWith('by number'));
    expect(byNumber.length).toBeGreaterThan(10);
    expect(cited((title) => title.replace(/(.{2})》$/u, '补充$1》'))).toEqual(byNumber);
    const middle = (title: string): number => Math.floor(title.length * 0.4);
    expect(
      cited((title) => `${title.slice(0, middle(title))}灾${title.slice(middle(title) + 1)}`),
    ).toEqual(byNumber);
  });
});
