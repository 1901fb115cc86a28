import type { Filters } from './filters.ts';

/** Everything that the address of the search page says. */
export interface PageState {
  /** As typed. */
  readonly q: string;
  readonly filters: Filters;
  readonly sort: 'relevance' | 'date';
  /** How many notices are shown. */
  readonly n: number;
  /** 只查原词: without the thesaurus. */
  readonly exact: boolean;
}

/** Notices shown at first, and more with each request. */
export const PAGE = 20;
const MOST = 500;
const LISTS = ['issuer', 'topic', 'kind', 'region', 'month', 'bulletin'] as const;
// 2020, 2020-02, 2020-02-07
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

const dateOf = (value: string | null): string => (value !== null && DATE.test(value) ? value : '');

/** Reads the address. What makes no sense counts as absent. */
export function readState(search: string): PageState {
  const params = new URLSearchParams(search);
  const list = (name: string): string[] =>
    params
      .getAll(name)
      .flatMap((value) => value.split(','))
      .filter((value) => value !== '');
  const n = Number(params.get('n') ?? PAGE);
  return {
    q: params.get('q') ?? '',
    filters: {
      issuer: list('issuer'),
      topic: list('topic'),
      kind: list('kind'),
      region: list('region'),
      month: list('month'),
      bulletin: list('bulletin'),
      from: dateOf(params.get('from')),
      to: dateOf(params.get('to')),
      due: params.get('due') === '1',
    },
    sort: params.get('sort') === 'date' ? 'date' : 'relevance',
    n: Number.isInteger(n) && n > 0 ? Math.min(n, MOST) : PAGE,
    exact: params.get('exact') === '1',
  };
}

/** The address that says this, from `?` on; empty when there is nothing to say. */
export function writeState({ q, filters, sort, n, exact }: PageState): string {
  const params = new URLSearchParams();
  if (q !== '') params.set('q', q);
  for (const name of LISTS) for (const value of filters[name]) params.append(name, value);
  if (filters.from !== '') params.set('from', filters.from);
  if (filters.to !== '') params.set('to', filters.to);
  if (filters.due) params.set('due', '1');
  if (sort !== 'relevance') params.set('sort', sort);
  if (exact) params.set('exact', '1');
  if (n !== PAGE) params.set('n', String(n));
  const said = params.toString();
  return said === '' ? '' : `?${said}`;
}

/** Whether anything is asked: words or a filter. */
export function asksAnything({ q, filters }: PageState): boolean {
  return (
    q.trim() !== '' ||
    LISTS.some((name) => filters[name].length > 0) ||
    filters.from !== '' ||
    filters.to !== '' ||
    filters.due
  );
}
