import { plainDigits } from '../text/plain-digits.ts';

// 《２０３１年某某规划》 within 关于印发《２０３１年某某规划》的通知 · what stands around it
const PARTS = /《[^《》]*》|[^《]+|《/gu;

/** A title with its full-width figures as 0 to 9, as numbers and dates are stored; what it quotes in 《》 stays to the letter. */
export function titleDigits(title: string): string {
  return title.replace(PARTS, (part) => (/^《./u.test(part) ? part : plainDigits(part)));
}
