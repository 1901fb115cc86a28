// 84139100 · 1,200.50 · 5%
const FIGURES = /^[\p{Nd}.,，%％]+$/u;

// — · --
const DASH = /^[—－-]{1,2}$/u;

/** Whether a cell, without white space, is figures alone, or the dash that stands for none. */
export function isFigureCell(cell: string): boolean {
  return DASH.test(cell) || (FIGURES.test(cell) && /\p{Nd}/u.test(cell));
}
