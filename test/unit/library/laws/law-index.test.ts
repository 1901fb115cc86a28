import { expect, test } from 'vitest';
import { resolveCitations } from '../../../../src/library/citations/resolve-citations.ts';
import { lawIndex } from '../../../../src/library/laws/law-index.ts';
import { data, laws, library, notice } from '../citations/fixture.ts';

test('laws in their order, articles in theirs, each with the clauses that cite it', () => {
  const entries = library(
    notice(
      { id: 'a' },
      '一、依照刑法第二百九十一条之一第二款、第二百九十三条处罚。\n\n二、依照刑法处罚。',
    ),
    notice({ id: 'b' }, '依照刑法第二百九十三条第一款第四项和劳动法办理。'),
  );
  const index = lawIndex(resolveCitations(entries, data), laws);
  expect(
    index.map(({ law, articles, general }) => [
      law.name,
      articles.map(({ article, branch, cites }) => [
        branch === null ? article : `${article}-${branch}`,
        cites.map(({ from, clause }) => `${from}#${clause}`).join(),
      ]),
      general.map(({ from, clause, text }) => `${from}#${clause} ${text}`),
    ]),
  ).toEqual([
    ['中华人民共和国劳动法', [], ['b#p_1 劳动法']],
    [
      '中华人民共和国刑法',
      [
        ['291-1', 'a#sec_1'],
        [293, 'a#sec_1,b#p_1'],
      ],
      ['a#sec_2 刑法'],
    ],
  ]);
});
