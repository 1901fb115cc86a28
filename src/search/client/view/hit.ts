import type { SearchPiece } from '../../../model/search-index.ts';
import type { Answer, Hit } from '../answer.ts';
import { excerpt, markLine, type Run } from '../excerpt.ts';
import type { SearchLibrary } from '../library.ts';
import { piecePath } from '../piece-path.ts';
import { type Content, element } from './element.ts';
import { shortName } from './short-name.ts';
import { brokenTitle, pieceEnds } from './title-breaks.ts';

const CLAUSES = 3;
// 人社部发〔2020〕8号: before, year, after
const NUMBER = /^(?<before>[^〔]*)(?<year>〔[^〕]+〕)(?<after>.*)$/;
const COUNTS = '〇一二三四五六七八九';

function marked(mark: Run['mark'], ...content: Content[]): Content[] {
  if (mark === 'none') return content;
  return [element('mark', mark === 'near' ? { class: 'near' } : {}, ...content)];
}

function runs(parts: readonly Run[]): Content[] {
  return parts.flatMap(({ text, mark }) => marked(mark, text));
}

/** A title with its marks, which may break between words where the browser knows them. */
function titleElement(title: string, parts: readonly Run[]): HTMLElement {
  const ends = pieceEnds(title);
  let at = 0;
  const content = parts.flatMap(({ text, mark }) => {
    const broken = brokenTitle(text, at, ends);
    at += text.length;
    return marked(
      mark,
      ...broken.flatMap((piece, index) => [index > 0 ? element('wbr') : null, piece]),
    );
  });
  return element('span', { class: ends.size > 0 ? 't w' : 't' }, ...content);
}

/** A document number, its year set apart. */
export function numberElement(no: string | null): HTMLElement {
  if (no === null) return element('span', { class: 'no none' }, '无文号');
  const { before = no, year, after = '' } = NUMBER.exec(no)?.groups ?? {};
  return element('span', { class: 'no' }, before, year ? element('i', {}, year) : null, after);
}

interface Line {
  readonly place: number;
  readonly piece: SearchPiece;
}

function linesOf({ index }: SearchLibrary, { notice, pieces }: Hit): Line[] {
  const first = index.titles[notice] ?? 0;
  const end = index.titles[notice + 1] ?? 0;
  const withId = (place: number): Line[] => {
    const piece = index.pieces[place];
    return piece === undefined || piece[0] === '' ? [] : [{ place, piece }];
  };
  const found = pieces.flatMap(withId).slice(0, CLAUSES);
  if (found.length > 0) return found;
  for (let place = first; place < end; place += 1) {
    const [line] = withId(place);
    if (line !== undefined) return [line];
  }
  return [];
}

function clauseLine(library: SearchLibrary, answer: Answer, href: string, { place, piece }: Line) {
  const { label, above } = piecePath(library.index, place);
  const text = excerpt(piece[4], piece[2], answer.own, answer.near);
  return element(
    'li',
    {},
    element(
      'a',
      { href: `${href}#${piece[0]}` },
      element('span', {}, label),
      element(
        'span',
        {},
        above === '' ? null : element('span', { class: 'soft above' }, `${above} › `),
        ...runs(text),
      ),
    ),
  );
}

// 2020-02-07 → 2020年2月7日
function dateText(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}

function issuersText(names: readonly string[]): string {
  return names.length > 3
    ? `${names[0] ?? ''}等${COUNTS.charAt(names.length) || names.length}部门`
    : names.join('、');
}

/** One notice of the answer: number, title, facts, and the clauses that answer best, each a link. */
export function hitElement(
  library: SearchLibrary,
  answer: Answer,
  hit: Hit,
  root: string,
): HTMLElement {
  const notice = library.notices[hit.notice];
  if (notice === undefined) throw new Error('a hit points to no notice');
  const { core } = library;
  const href = `${root === './' ? '' : root}notices/${notice.id}.html`;
  const lines = linesOf(library, hit);
  const target = lines[0] === undefined ? href : `${href}#${lines[0].piece[0]}`;
  const facts = [
    issuersText(notice.issuers.flatMap((it) => core.issuers[it] ?? []).map(shortName)),
    notice.date === null ? '' : dateText(notice.date),
    core.kinds[notice.kind]?.name ?? '',
    notice.pages === null ? '' : `第${[...new Set(notice.pages)].join('—')}页`,
  ].filter((fact) => fact !== '');
  return element(
    'article',
    {
      class: 'hit',
      'data-result': notice.id,
      'data-literal': String(hit.literal),
      ...(hit.whole ? { 'data-whole': '' } : {}),
    },
    element(
      'h2',
      {},
      element(
        'a',
        { href: target },
        numberElement(notice.no),
        titleElement(notice.title, markLine(notice.title, answer.own, answer.near)),
      ),
    ),
    element('p', { class: 'meta' }, ...facts.map((fact) => element('span', {}, fact))),
    element(
      'ol',
      { class: 'clauses' },
      ...lines.map((line) => clauseLine(library, answer, href, line)),
    ),
  );
}
