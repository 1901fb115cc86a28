/** A part of a list that is too long for one page: a year, or a month of it. */
export interface Volume {
  /** Part of the page's address: `2019`, `2019-03`, `none` where no date is known. */
  readonly id: string;
  /** 2019年, 2019年3月, 未载日期 */
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

function partsOf<Item>(
  items: readonly Item[],
  dateOf: (item: Item) => string | null,
  most: number,
): Parts<Item> {
  if (items.length <= most) return { volumes: [], held: new Map() };
  const by = (length: number): ReadonlyMap<string, readonly Item[]> =>
    Map.groupBy(items, (item) => dateOf(item)?.slice(0, length) ?? UNDATED);
  const years = by(YEAR);
  const fits = [...years.values()].every((list) => list.length <= most);
  const held = fits ? years : by(MONTH);
  const volumes = [...held]
    .map(([id, list]) => ({ id, name: nameOf(id), count: list.length }))
    // What has no date stands last.
    .sort((a, b) => ((a.id === UNDATED ? '' : a.id) > (b.id === UNDATED ? '' : b.id) ? -1 : 1));
  return { volumes, held };
}

/**
 * The page of a list that is wanted; without a wish the newest part that has begun by `today` (ISO). A list of up to `most`
 * items is one page; a longer one is parted by the years of its items' dates (ISO), by months where a year is too long.
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
