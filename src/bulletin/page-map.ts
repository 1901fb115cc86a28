import type { Sheets } from './sheets.ts';

/** What is known of the printed number of a sheet. */
export interface SheetNumber {
  /** Certain number, or null. */
  readonly page: number | null;
  /** Lowest and highest number that it can bear, or null. */
  readonly about: readonly [number, number] | null;
}

/**
 * Numbers the sheets: certain where a number survives, or where counting forward from the last one and back from the
 * next one agree; elsewhere the two counts bound it.
 */
export function numberSheets(sheets: Sheets): (sheet: number) => SheetNumber {
  const known = [...sheets.numbers].sort((a, b) => a[0] - b[0]);
  /** How many numbers stand before a sheet. */
  const before = (sheet: number): number => {
    let low = 0;
    let high = known.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((known[middle]?.[0] ?? 0) < sheet) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (sheet) => {
    const own = sheets.numbers.get(sheet);
    if (own !== undefined) return { page: own, about: [own, own] };
    const at = before(sheet);
    const last = known[at - 1];
    const next = known[at];
    const forward = last === undefined ? null : last[1] + (sheet - last[0]);
    const back = next === undefined ? null : next[1] - (next[0] - sheet);
    if (forward !== null && back !== null) {
      if (forward === back) return { page: forward, about: [forward, forward] };
      return {
        page: null,
        about: [Math.max(1, Math.min(forward, back)), Math.max(1, forward, back)],
      };
    }
    const only = forward ?? back;
    return { page: null, about: only === null || only < 1 ? null : [only, only] };
  };
}
