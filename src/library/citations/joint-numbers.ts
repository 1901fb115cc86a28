import type { CitedNumber } from './cited-numbers.ts';

// 《…》（浙人社发〔2020〕13号|、|浙财社〔2020〕9号）
const BETWEEN = /^[\s、，,；;和及]+$/u;
// 《…》|（浙人社发…: only within brackets are two numbers those of one document
const OPENED = /[（(【[]\s*$/u;

/** The other numbers of a joint document, printed with `first` in one pair of brackets right behind its title. */
export function jointNumbers(
  text: string,
  first: CitedNumber,
  numbers: readonly CitedNumber[],
): readonly CitedNumber[] {
  if (!OPENED.test(text.slice(Math.max(0, first.start - 3), first.start))) return [];
  const joint: CitedNumber[] = [];
  let { end } = first;
  for (const number of numbers) {
    if (number.start < end) continue;
    if (!BETWEEN.test(text.slice(end, number.start))) break;
    joint.push(number);
    end = number.end;
  }
  return joint;
}
