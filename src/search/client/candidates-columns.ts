import type { SearchNotice } from '../../model/search-index.ts';
import type { TieredCore } from '../../model/search-tiers.ts';
import { bytesOf } from './bytes-of.ts';

const DAY = 86_400_000;
const ISO_DATE = 10;

/** Tells whether a notice has its bit set. */
function bits(coded: string): (at: number) => boolean {
  const bytes = bytesOf(coded);
  return (at) => (((bytes[at >> 3] ?? 0) >> (at & 7)) & 1) === 1;
}

/** All notices as far as the columns tell: by what they are filtered and sorted, without id, title and number. */
export function columnNotices({ columns, folders }: TieredCore): SearchNotice[] {
  const isDue = bits(columns.dues);
  const filed = columns.topics.map(bits);
  let day = 0;
  let folder = 0;
  return columns.dates.map((step, at) => {
    if (step !== null) day += step;
    while ((folders[folder + 1]?.[1] ?? Number.POSITIVE_INFINITY) <= at) folder += 1;
    const [issuers = [], kind = -1, region = -1] = columns.origins[columns.origin[at] ?? -1] ?? [];
    return {
      id: '',
      title: '',
      no: null,
      date: step === null ? null : new Date(day * DAY).toISOString().slice(0, ISO_DATE),
      issuers,
      kind,
      region,
      topics: filed.flatMap((isFiled, topic) => (isFiled(at) ? [topic] : [])),
      bulletin: folders[folder]?.[2] ?? -1,
      pages: null,
      due: isDue(at),
    };
  });
}

/** The file that holds the text of a notice. */
export function textFile({ folders }: TieredCore, notice: number): string {
  let low = 0;
  let high = folders.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((folders[middle]?.[1] ?? 0) <= notice) low = middle;
    else high = middle;
  }
  const [folder, first] = folders[low] ?? ['', 0];
  return `${folder}/${notice - first}.js`;
}
