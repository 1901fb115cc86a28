import type { Answer } from '../answer.ts';
import type { SearchLibrary } from '../library.ts';
import type { PageState } from '../state.ts';
import { type Content, element } from './element.ts';

const OTHERS = 8;

function numberLine({ number, hits }: Answer, root: string): Content[] {
  if (number === null || number.held.length > 0) return [];
  const { code, year, serial, yearFirst } = number.mention;
  const bracketed = year === '' ? '' : `〔${year}〕`;
  const lead = yearFirst ? `${bracketed}${code}` : `${code}${bracketed}`;
  const no = `${lead}${serial === '' ? '' : `${serial}号`}`;
  return [
    element(
      'p',
      {},
      element('b', {}, `本库没有收录${no}。`),
      hits.length > 0 ? `以下 ${hits.length} 件引用或提到它。` : '库中也没有文件引用它。',
    ),
    hits.length > 0
      ? null
      : element(
          'p',
          {},
          '本库收有的文号见',
          element('a', { href: `${root === './' ? '' : root}numbers.html` }, '文号索引'),
          '。',
        ),
  ];
}

function literalLine(answer: Answer, typed: string): Content[] {
  const { hits, literal, query, number } = answer;
  if (number !== null || literal > 0 || query.wishes.length === 0) return [];
  if (hits.length === 0)
    return [element('p', {}, element('b', {}, `没有找到与“${typed}”相符的文件。`))];
  const absent = answer.missing
    .filter((word) => word !== typed)
    .map((word) => `“${word}”`)
    .join('、');
  return [
    element('p', {}, element('b', {}, `没有包含“${typed}”的文件，以下为相近结果。`)),
    absent === '' ? null : element('p', {}, `库中没有文件提到${absent}。`),
  ];
}

function expansionLine(answer: Answer, state: PageState, again: string): Content[] {
  const others = [
    ...new Set(
      answer.concepts.flatMap(({ alternatives }) =>
        alternatives
          .filter(({ origin }) => origin === 'synonym')
          .slice(0, 3)
          .map(({ parts }) => parts.join(' ')),
      ),
    ),
  ].slice(0, OTHERS);
  if (state.exact)
    return [
      element(
        'p',
        { class: 'soft' },
        '只查了原词。',
        element('a', { href: again }, '同时查找相近的说法'),
      ),
    ];
  if (others.length === 0) return [];
  return [
    element(
      'p',
      { class: 'soft' },
      '已同时查找：',
      ...others.flatMap((word, at) => [
        at === 0 ? null : '、',
        element('mark', { class: 'near' }, word),
      ]),
      '　',
      element('a', { href: again }, '只查原词'),
    ),
  ];
}

function nearestLine(
  library: SearchLibrary,
  answer: Answer,
  link: (q: string) => string,
): Content[] {
  if (answer.hits.length > 0 || answer.nearest.length === 0) return [];
  return [
    element(
      'p',
      {},
      '库中相近的词：',
      ...answer.nearest.flatMap(({ word, notices }, at) => [
        at === 0 ? null : '、',
        element('a', { href: link(word) }, word),
        element('span', { class: 'k' }, String(notices)),
      ]),
    ),
    element(
      'p',
      { class: 'soft' },
      `可以换一种说法，或减少字数。本库现有 ${library.notices.length} 件文件。`,
    ),
  ];
}

/** What must be told about an answer above its results; null when there is nothing. `link` makes the address of another search. */
export function tellElement(
  library: SearchLibrary,
  answer: Answer,
  state: PageState,
  root: string,
  link: (change: Partial<PageState>) => string,
): HTMLElement | null {
  const lines = [
    ...numberLine(answer, root),
    ...literalLine(answer, state.q.trim()),
    ...expansionLine(answer, state, link({ exact: !state.exact })),
    ...nearestLine(library, answer, (q) => link({ q })),
  ];
  return lines.length === 0 ? null : element('div', { class: 'tell' }, ...lines);
}
