import type { Budget } from './budget.ts';

const figure = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1);

/** Whether a measured value keeps to what is allowed. */
export const isKept = ({ value, limit, bound }: Budget): boolean =>
  bound === 'most' ? value <= limit : value >= limit;

/** Lines of a table: what was measured, how much, what is allowed, and a mark where it is not kept. */
export function budgetTable(budgets: readonly Budget[]): string[] {
  const rows = budgets.map((budget) => {
    const { name, value, limit, unit, bound } = budget;
    const allowed = `${bound === 'most' ? 'at most' : 'at least'} ${figure(limit)}`;
    return [
      name,
      `${figure(value)} ${unit}`.trim(),
      allowed,
      isKept(budget) ? '' : 'OVER',
    ] as const;
  });
  const head = ['Budget', 'measured', 'allowed', ''] as const;
  const widths = [0, 1, 2].map((at) =>
    Math.max(...[head, ...rows].map((row) => (row[at] ?? '').length)),
  );
  return [head, ...rows].map((row) =>
    row
      .map((cell, at) => (at === 1 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
