import type { SearchCore, SearchFacetValue, SearchNotice } from '../../model/search-index.ts';
import { fold } from '../../text/fold.ts';
import type { Field } from './query.ts';

/** The filters of the address. Lists hold ids or names; an empty one lets everything through. */
export interface Filters {
  readonly issuer: readonly string[];
  readonly topic: readonly string[];
  readonly kind: readonly string[];
  readonly region: readonly string[];
  readonly bulletin: readonly string[];
  /** Months of the notices' dates: 2020-02. */
  readonly month: readonly string[];
  /** ISO dates, or the beginning of one. */
  readonly from: string;
  readonly to: string;
  /** Only notices that set a date. */
  readonly due: boolean;
}

export type FacetName = 'issuer' | 'topic' | 'kind' | 'region' | 'month' | 'bulletin';

/** The facets in the order in which they are shown. */
export const FACETS: readonly FacetName[] = [
  'region',
  'issuer',
  'topic',
  'kind',
  'month',
  'bulletin',
];

const MONTH_LENGTH = 7;
// (2005)民四他字第3号: what 文号: passes over
const NUMBER_MARKS = /[()[\]第]/g;

/** The month of an ISO date as a filter value: 2020年2月. */
function monthOf(date: string): SearchFacetValue {
  const id = date.slice(0, MONTH_LENGTH);
  const [year = '', month = ''] = id.split('-');
  return { id, name: `${year}年${Number(month)}月`, aliases: [] };
}

/** The filter values that a notice has in one facet. */
export function valuesOf(
  core: SearchCore,
  notice: SearchNotice,
  facet: FacetName,
): readonly SearchFacetValue[] {
  const pick = (list: readonly SearchFacetValue[], places: readonly number[]) =>
    places.flatMap((place) => list[place] ?? []);
  if (facet === 'issuer') return pick(core.issuers, notice.issuers);
  if (facet === 'topic') return pick(core.topics, notice.topics);
  if (facet === 'kind') return pick(core.kinds, [notice.kind]);
  if (facet === 'region') return pick(core.regions, [notice.region]);
  if (facet === 'month') return notice.date === null ? [] : [monthOf(notice.date)];
  return pick(core.bulletins, [notice.bulletin]);
}

const spellings = ({ id, name, aliases }: SearchFacetValue): string[] =>
  [id, name, ...aliases].map(fold);

/** Whether the characters of `short` stand in `long` in their order: 住建部 in 住房和城乡建设部. */
function abbreviates(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short.charAt(at)) at += 1;
  return at === short.length;
}

/** Whether a notice passes one facet. */
export function passesFacet(
  core: SearchCore,
  notice: SearchNotice,
  facet: FacetName,
  wanted: readonly string[],
): boolean {
  if (wanted.length === 0) return true;
  const folded = wanted.map(fold);
  return valuesOf(core, notice, facet).some((value) =>
    spellings(value).some((spelling) => folded.includes(spelling)),
  );
}

/** Whether a notice passes the dates and the deadline filter. A notice without a date passes no date filter. */
export function passesDates(notice: SearchNotice, { from, to, due }: Filters): boolean {
  if (due && !notice.due) return false;
  if (from === '' && to === '') return true;
  if (notice.date === null) return false;
  return notice.date >= from && (to === '' || notice.date.slice(0, to.length) <= to);
}

/** Whether a notice is what `field:value` of a query asks for. `value` is folded and has no white space. */
export function passesField(
  core: SearchCore,
  notice: SearchNotice,
  field: Field,
  value: string,
): boolean {
  if (field === 'year') return notice.date?.startsWith(value.replace('年', '')) ?? false;
  if (field === 'number') {
    return fold(notice.no ?? '')
      .replace(NUMBER_MARKS, '')
      .includes(value.replace(NUMBER_MARKS, ''));
  }
  const values = valuesOf(core, notice, field);
  const list = { issuer: core.issuers, topic: core.topics, region: core.regions, kind: core.kinds };
  const exact = list[field].some((it) => spellings(it).includes(value));
  return values.some((it) =>
    exact
      ? spellings(it).includes(value)
      : spellings(it).some(
          (spelling) =>
            spelling.includes(value) || (field === 'issuer' && abbreviates(value, spelling)),
        ),
  );
}
