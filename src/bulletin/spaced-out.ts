import type { Unit } from './units.ts';

/** Fewest characters of letters set apart that only a title has: names of bulletins and of sections are shorter. */
const FEWEST = 14;

// 最 高 人 民 法 院 发 出 通 知
const APART = /^\p{Script=Han}(?:[ \u3000]+[\p{Script=Han}\p{P}\p{N}A-Za-z]){5,}$/u;

/** Whether so many units are set with white space between all letters, and the next is not. */
export function isSpacedOut(units: readonly Unit[], from: number, count: number): boolean {
  const own = units.slice(from, from + count);
  const letters = own.reduce((sum, unit) => sum + unit.plain.length, 0);
  return (
    letters >= FEWEST &&
    own.every((unit) => APART.test(unit.text)) &&
    !APART.test(units[from + count]?.text ?? '')
  );
}
