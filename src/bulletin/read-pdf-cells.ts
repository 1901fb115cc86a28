import { joinLines } from '../text/spacing.ts';
import { squeeze } from '../text/squeeze.ts';
import { printWidth } from '../text/width.ts';
import { isLabel } from './metadata-labels.ts';
import type { Row } from './read-pdf-rows.ts';

// 文件名称    某某办法 · 文  号    某发〔2031〕1号: what stands between two cells
const APART = / {2,}|[\t\u3000]+/gu;

// 文  号
const APART_LETTERS = /[ \t\u3000]/u;

/** Share of the size by which the middle of a value may miss the line of its key. */
const OFF_CENTRE = 0.2;

/** Farthest that a line of a value stands from the next, in sizes of its letters. */
const NEAR = 2.4;

/** A wrapped line of a value ends less than this, in sizes of its letters, before the widest of them. */
const RAGGED = 3;

/** A key of a table with what stands beside it on its line. */
interface Keyed {
  readonly key: string;
  readonly value: string;
  /** Where the key ends: points from the left. */
  readonly right: number;
}

/** The key with which a line begins, letters set apart too; null for other lines and for rows of several keys. */
const keyed = (row: Row | undefined): Keyed | null => {
  if (row === undefined) return null;
  const { text, x, size } = row;
  for (const gap of [...text.matchAll(APART), null]) {
    const end = gap?.index ?? text.trimEnd().length;
    const key = squeeze(text.slice(0, end));
    if (!isLabel(key)) continue;
    const value = gap === null ? '' : text.slice(end + gap[0].length).trim();
    if (value.split(APART).some((cell) => isLabel(squeeze(cell)))) return null;
    return {
      key: text.slice(0, end),
      value,
      right: x + (printWidth(text.slice(0, end)) * size) / 2,
    };
  }
  return null;
};

const isNear = (above: Row, below: Row): boolean =>
  below.y - above.y <= NEAR * Math.max(above.size, below.size);

/** Rows of a table whose places are those of a key and its value. */
interface Cell {
  readonly from: number;
  readonly to: number;
}

/** The lines around a key that stand in pairs as far above it as below: its value, where keys are set in the middle of their rows. */
const centred = (rows: readonly Row[], at: number, first: number): Cell => {
  const row = rows[at];
  const own = keyed(row);
  let reach = 0;
  while (row !== undefined && own !== null) {
    const above = rows[at - reach - 1];
    const below = rows[at + reach + 1];
    if (above === undefined || below === undefined || at - reach - 1 < first) break;
    if (![above, below].every((one) => one.x > own.right && keyed(one) === null)) break;
    // Lines of one value begin at one place; what is above a table seldom begins there too.
    if (Math.abs(above.x - below.x) > row.size) break;
    const next = rows[at + reach];
    const last = rows[at - reach];
    if (next === undefined || last === undefined) break;
    if (!isNear(above, last) || !isNear(next, below)) break;
    if (Math.abs(above.y + below.y - 2 * row.y) > 2 * OFF_CENTRE * row.size) break;
    reach += 1;
  }
  const cell = { from: at - reach, to: at + reach + 1 };
  return isWrapped(rows.slice(cell.from, cell.to).filter((one) => one !== row || own?.value !== ''))
    ? cell
    : { from: at, to: at + 1 };
};

/** Whether each line but the last is about as wide as there is room: lines that are not so are the ends of other values. */
const isWrapped = (lines: readonly Row[]): boolean => {
  const edge = Math.max(...lines.map((line) => line.right));
  return lines.slice(0, -1).every((line) => edge - line.right < RAGGED * line.size);
};

/** The lines below a key and its value up to the next key: the rest of the value, where keys are set at the top of their rows. */
const hung = (rows: readonly Row[], at: number, taken: ReadonlySet<number>): Cell => {
  const own = keyed(rows[at]);
  let to = at + 1;
  while (own !== null && own.value !== '') {
    const row = rows[to];
    const last = rows[to - 1];
    if (row === undefined || last === undefined) return { from: at, to: at + 1 };
    if (keyed(row) !== null || taken.has(to)) return { from: at, to };
    if (row.x <= own.right || !isNear(last, row)) return { from: at, to: at + 1 };
    to += 1;
  }
  return { from: at, to: at + 1 };
};

/** One line of a key and its whole value. */
const joined = (rows: readonly Row[], at: number, { from, to }: Cell): readonly Row[] => {
  const row = rows[at];
  const own = keyed(row);
  if (row === undefined || own === null || (to - from < 2 && !APART_LETTERS.test(own.key)))
    return rows.slice(from, to);
  const lines = rows.slice(from, to);
  const value = lines.map((line) => (line === row ? own.value : line.text)).reduce(joinLines);
  return [
    {
      ...row,
      text: `${squeeze(own.key)}    ${value.trimEnd()}`.trimEnd(),
      right: Math.max(...lines.map((line) => line.right)),
      y: Math.min(...lines.map((line) => line.y)),
    },
  ];
};

/**
 * Joins the lines of each value in a table of keys and values (文件名称, 发文字号 …) to the key beside them, which stands in
 * the middle of its row or at its top: read line by line, the key would come out in the middle of the value. Other lines stay.
 */
export function joinCells(rows: readonly Row[]): readonly Row[] {
  const keys = rows.flatMap((row, at) => (keyed(row) === null ? [] : [at]));
  // A single key is a line of text that happens to be one.
  if (keys.length < 2) return rows;
  const cells = new Map<number, Cell>();
  const taken = new Set<number>();
  const take = (at: number, cell: Cell): void => {
    cells.set(at, cell);
    for (let place = cell.from; place < cell.to; place += 1) taken.add(place);
  };
  let first = 0;
  for (const at of keys) {
    const cell = centred(rows, at, first);
    first = cell.to;
    if (cell.to - cell.from > 1) take(at, cell);
  }
  for (const at of keys) if (!taken.has(at)) take(at, hung(rows, at, taken));
  const starts = new Map([...cells].map(([at, cell]) => [cell.from, [at, cell] as const]));
  const read: Row[] = [];
  for (let place = 0; place < rows.length; ) {
    const [at, cell] = starts.get(place) ?? [place, { from: place, to: place + 1 }];
    read.push(...joined(rows, at, cell));
    place = cell.to;
  }
  return read;
}
