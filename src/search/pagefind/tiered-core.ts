import type { SearchCore } from '../../model/search-index.ts';
import type { TieredColumns, TieredCore } from '../../model/search-tiers.ts';
import { fold } from '../../text/fold.ts';

const DAY = 86_400_000;
// 人社部发〔2020〕8号: what stands before the year; the session where nothing does
const CODE = /^(?<code>[^〔]*)〔(?<year>[^〕]+)〕/;

function dates(core: SearchCore): (number | null)[] {
  let before = 0;
  return core.notices.map(({ date }) => {
    if (date === null) return null;
    const day = Date.parse(date) / DAY;
    const step = day - before;
    before = day;
    return step;
  });
}

function columns(core: SearchCore): TieredColumns {
  const profiles = new Map<string, number>();
  const profile = core.notices.map(({ issuers, kind, topics }) => {
    const said = JSON.stringify([issuers, kind, topics]);
    const known = profiles.get(said) ?? profiles.size;
    profiles.set(said, known);
    return known;
  });
  return {
    dates: dates(core),
    regions: core.notices.map(({ region }) => region),
    profiles: [...profiles.keys()].map((said) => JSON.parse(said) as TieredColumns['profiles'][0]),
    profile,
    dues: core.notices.flatMap(({ due }, at) => (due ? [at] : [])),
  };
}

const codeOf = (no: string): string[] => {
  const { code = '', year } = CODE.exec(no)?.groups ?? {};
  return year === undefined ? [] : [fold(code === '' ? year : code)];
};

/** What a core knows, without texts, numbers and titles; `more` is what only the texts tell. */
export function tieredCore(
  { version: _, notices, vocabulary: _words, totals, outside, ...lists }: SearchCore,
  more: Pick<
    TieredCore,
    'pieces' | 'words' | 'inner' | 'characters' | 'heard' | 'said' | 'shards' | 'folders'
  >,
): TieredCore {
  const core = { version: 1, notices, vocabulary: '', totals, outside, ...lists } as const;
  const numbers = [...notices.flatMap(({ no }) => no ?? []), ...outside];
  return {
    version: 2,
    ...lists,
    ...more,
    columns: columns(core),
    codes: [...new Set(numbers.flatMap(codeOf))],
  };
}
