import type { SearchNotice } from '../../model/search-index.ts';
import type { TieredCore } from '../../model/search-tiers.ts';

const DAY = 86_400_000;
const ISO_DATE = 10;

/** All notices as far as the columns tell: by what they are filtered and sorted, without id, title and number. */
export function columnNotices({ columns, folders }: TieredCore): SearchNotice[] {
  const dues = new Set(columns.dues);
  let day = 0;
  let folder = 0;
  return columns.dates.map((step, at) => {
    if (step !== null) day += step;
    while ((folders[folder + 1]?.[1] ?? Number.POSITIVE_INFINITY) <= at) folder += 1;
    const [issuers = [], kind = -1, topics = []] =
      columns.profiles[columns.profile[at] ?? -1] ?? [];
    return {
      id: '',
      title: '',
      no: null,
      date: step === null ? null : new Date(day * DAY).toISOString().slice(0, ISO_DATE),
      issuers,
      kind,
      region: columns.regions[at] ?? -1,
      topics,
      bulletin: folders[folder]?.[2] ?? -1,
      pages: null,
      due: dues.has(at),
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
