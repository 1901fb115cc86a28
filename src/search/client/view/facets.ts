import type { SearchFacetValue } from '../../../model/search-index.ts';
import type { Answer } from '../answer.ts';
import { FACETS, type FacetName } from '../filters.ts';
import type { SearchLibrary } from '../library.ts';
import type { PageState } from '../state.ts';
import { element } from './element.ts';
import { shortName } from './short-name.ts';

const LEGENDS: Readonly<Record<FacetName, string>> = {
  region: '地区',
  issuer: '发文机关',
  topic: '主题',
  kind: '种类',
  month: '月份',
  bulletin: '汇编',
};
/** Values of one facet that are shown; the others come when they are chosen or when the query narrows. */
const SHOWN = 12;

function chosen(value: SearchFacetValue, wanted: readonly string[]): boolean {
  return [value.id, value.name, ...value.aliases].some((name) => wanted.includes(name));
}

function fieldset(
  facet: FacetName,
  values: readonly SearchFacetValue[],
  counts: ReadonlyMap<string, number>,
  wanted: readonly string[],
): HTMLElement | null {
  const shown = values
    .map((value) => ({ value, count: counts.get(value.id) ?? 0, on: chosen(value, wanted) }))
    .filter(({ count, on }) => count > 0 || on)
    .sort((a, b) => Number(b.on) - Number(a.on) || b.count - a.count)
    .filter(({ on }, at) => on || at < SHOWN);
  if (shown.length === 0 || (values.length < 2 && !shown.some(({ on }) => on))) return null;
  return element(
    'fieldset',
    {},
    element('legend', {}, LEGENDS[facet]),
    ...shown.map(({ value, count, on }) => {
      const box = element('input', { type: 'checkbox', name: facet, value: value.id });
      box.checked = on;
      return element(
        'label',
        value.name === shortName(value) ? {} : { title: value.name },
        box,
        shortName(value),
        element('span', { class: 'k' }, String(count)),
      );
    }),
  );
}

function dates({ filters }: PageState): HTMLElement {
  const day = (name: 'from' | 'to', word: string, end: string): HTMLElement => {
    const box = element('input', { type: 'date', name });
    const value = filters[name];
    box.value = value.length === 4 ? `${value}-${end === '' ? '01-01' : '12-31'}` : value;
    return element('label', {}, word, box);
  };
  return element(
    'fieldset',
    {},
    element('legend', {}, '成文日期'),
    day('from', '自', ''),
    day('to', '至', 'end'),
  );
}

/** The months of the answer, the newest first, and those that are chosen. */
function months({ counts }: Answer, { filters }: PageState): SearchFacetValue[] {
  const ids = new Set([...(counts.get('month')?.keys() ?? []), ...filters.month]);
  return [...ids]
    .sort()
    .reverse()
    .map((id) => {
      const [year = '', month = ''] = id.split('-');
      return { id, name: `${year}年${Number(month)}月`, aliases: [] };
    });
}

/** The filters with how many notices each would leave. */
export function facetsForm(
  library: SearchLibrary,
  answer: Answer,
  state: PageState,
): HTMLFormElement {
  const { core } = library;
  const lists: Readonly<Record<FacetName, readonly SearchFacetValue[]>> = {
    region: core.regions,
    issuer: core.issuers,
    topic: core.topics,
    kind: core.kinds,
    month: months(answer, state),
    bulletin: core.bulletins,
  };
  const due = element('input', { type: 'checkbox', name: 'due', value: '1' });
  due.checked = state.filters.due;
  return element(
    'form',
    {},
    ...FACETS.map((facet) =>
      fieldset(facet, lists[facet], answer.counts.get(facet) ?? new Map(), state.filters[facet]),
    ),
    answer.due > 0 || state.filters.due
      ? element(
          'fieldset',
          {},
          element('legend', {}, '期限'),
          element('label', {}, due, '有期限', element('span', { class: 'k' }, String(answer.due))),
        )
      : null,
    dates(state),
  );
}

/** The filters as the form now stands. */
export function readFacets(
  form: HTMLFormElement,
  before: PageState['filters'],
): PageState['filters'] {
  const data = new FormData(form);
  const list = (name: string): string[] => data.getAll(name).map(String);
  return {
    ...before,
    issuer: list('issuer'),
    topic: list('topic'),
    kind: list('kind'),
    region: list('region'),
    month: list('month'),
    bulletin: list('bulletin'),
    from: String(data.get('from') ?? ''),
    to: String(data.get('to') ?? ''),
    due: data.get('due') === '1',
  };
}
