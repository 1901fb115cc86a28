import type { SearchCore } from '../../model/search-index.ts';
import type { TieredColumns, TieredCore } from '../../model/search-tiers.ts';
import { fold } from '../../text/fold.ts';
import { numberParts } from '../../text/number-parts.ts';

const DAY = 86_400_000;
const BITS = 8;

/** One bit for each, in base64. */
function bitmap(values: readonly boolean[]): string {
  const bytes = Buffer.alloc(Math.ceil(values.length / BITS));
  for (const [at, value] of values.entries())
    if (value) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (1 << (at & 7));
  return bytes.toString('base64');
}

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
  const origins = new Map<string, number>();
  const origin = core.notices.map(({ issuers, kind, region }) => {
    const said = JSON.stringify([issuers, kind, region]);
    const known = origins.get(said) ?? origins.size;
    origins.set(said, known);
    return known;
  });
  return {
    dates: dates(core),
    origins: [...origins.keys()].map((said) => JSON.parse(said) as TieredColumns['origins'][0]),
    origin,
    topics: core.topics.map((_, topic) =>
      bitmap(core.notices.map(({ topics }) => topics.includes(topic))),
    ),
    dues: bitmap(core.notices.map(({ due }) => due)),
  };
}

const codeOf = (no: string): string[] => {
  const parts = numberParts(no);
  return parts === null ? [] : [fold(parts.code)];
};

/** What a core knows, without texts, numbers and titles; `more` is what only the texts tell. */
export function tieredCore(
  { version: _, notices, vocabulary: _words, totals, outside, ...lists }: SearchCore,
  more: Pick<
    TieredCore,
    'pieces' | 'words' | 'inner' | 'characters' | 'heard' | 'said' | 'shards' | 'ranges' | 'folders'
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
