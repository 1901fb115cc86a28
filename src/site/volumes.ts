/** A part of a list that is too long for one page: a year, or a month of it. */
export interface Volume {
  /** Part of the page's address: `2019`, `2019-03`, `none` where no date is known; `none-2` where one page does not hold it. */
  readonly id: string;
  /** 2019年, 2019年3月, 未载日期, 未载日期 第2页 */
  readonly name: string;
  readonly count: number;
}

/** What one page of a list shows. */
export interface Leaf<Item> {
  readonly items: readonly Item[];
  /** Number of all items of the list. */
  readonly total: number;
  /** All parts, the newest first; empty where the whole list stands on one page. */
  readonly volumes: readonly Volume[];
  /** The part that the page shows, or null where it shows all. */
  readonly volume: Volume | null;
}

/** Rows up to which a list stands on one page, or a year on one: some 500 KB of HTML, 60 KB packed. */
const MOST = 700;
const YEAR = 4;
const MONTH = 7;
const UNDATED = 'none';

interface Parts<Item> {
  readonly volumes: readonly Volume[];
  readonly held: ReadonlyMap<string, readonly Item[]>;
}

/** A list is parted once, however many pages it has. */
const made = new WeakMap<readonly unknown[], Parts<unknown>>();

function nameOf(id: string): string {
  const [year, month] = id.split('-');
  if (id === UNDATED) return '未载日期';
  return month === undefined ? `${year}年` : `${year}年${Number(month)}月`;
}

/** A month, or what has no date, on as many pages as it takes. */
function pagesOf<Item>(
  id: string,
  list: readonly Item[],
  most: number,
): { readonly id: string; readonly name: string; readonly list: readonly Item[] }[] {
  const pages = Math.ceil(list.length / most);
  if (pages === 1) return [{ id, name: nameOf(id), list }];
  return Array.from({ length: pages }, (_, at) => ({
    id: at === 0 ? id : `${id}-${at + 1}`,
    name: `${nameOf(id)} 第${at + 1}页`,
    list: list.slice(at * most, (at + 1) * most),
  }));
}

function partsOf<Item>(
  items: readonly Item[],
  dateOf: (item: Item) => string | null,
  most: number,
): Parts<Item> {
  if (items.length <= most) return { volumes: [], held: new Map() };
  const by = (length: number): ReadonlyMap<string, readonly Item[]> =>
    Map.groupBy(items, (item) => dateOf(item)?.slice(0, length) ?? UNDATED);
  const years = by(YEAR);
  const fits = [...years].every(([id, list]) => id === UNDATED || list.length <= most);
  const parts = [...(fits ? years : by(MONTH))]
    // What has no date stands last.
    .sort(([a], [b]) => ((a === UNDATED ? '' : a) > (b === UNDATED ? '' : b) ? -1 : 1))
    .flatMap(([id, list]) => pagesOf(id, list, most));
  return {
    volumes: parts.map(({ id, name, list }) => ({ id, name, count: list.length })),
    held: new Map(parts.map(({ id, list }) => [id, list])),
  };
}

/**
 * The page of a list that is wanted; without a wish the newest part that has begun by `today` (ISO). A list of up to `most`
 * items is one page; a longer one is parted by the years of its items' dates (ISO), by months where a year is too long, and a
 * month, or what has no date, into pages of `most` items.
 */
export function leafOf<Item>(
  items: readonly Item[],
  dateOf: (item: Item) => string | null,
  { wanted, today = null, most = MOST }: LeafChoice = {},
): Leaf<Item> {
  const known = made.get(items) as Parts<Item> | undefined;
  const { volumes, held } = known ?? partsOf(items, dateOf, most);
  made.set(items, { volumes, held });
  const begun = volumes.find(({ id }) => today === null || id <= today);
  const volume =
    (wanted === undefined ? begun : volumes.find(({ id }) => id === wanted)) ?? volumes[0] ?? null;
  return {
    items: volume === null ? items : (held.get(volume.id) ?? []),
    total: items.length,
    volumes,
    volume,
  };
}

/** Which page of a list is wanted. */
export interface LeafChoice {
  /** Id of a part. */
  readonly wanted?: string | undefined;
  readonly today?: string | null;
  readonly most?: number;
}

/** Every page of a list with what its address has behind the name: the first without anything, then `-2019` and so on. */
export function leavesOf<Item>(
  items: readonly Item[],
  dateOf: (item: Item) => string | null,
  most: number = MOST,
): readonly { readonly suffix: string; readonly leaf: Leaf<Item> }[] {
  const first = leafOf(items, dateOf, { most });
  return [
    { suffix: '', leaf: first },
    ...first.volumes.map(({ id }) => ({
      suffix: `-${id}`,
      leaf: leafOf(items, dateOf, { wanted: id, most }),
    })),
  ];
}
