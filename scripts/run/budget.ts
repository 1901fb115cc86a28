import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const BUDGETS = 'test-results/budgets.ndjson';

const budgetSchema = z.strictObject({
  name: z.string(),
  value: z.number(),
  limit: z.number(),
  unit: z.string(),
  /** Whether the limit is the least (a score) or the most (a weight) that is allowed. */
  bound: z.enum(['most', 'least']),
  /** Whether it depends on what else the machine does: it is shown, and fails nothing by itself. */
  timed: z.boolean().default(false),
});

/** Something that was measured, beside what is allowed. */
export type Budget = Readonly<z.input<typeof budgetSchema>>;

/** Notes a measured value for the table at the end of the tests, from whatever process measured it. */
export function noteBudget(budget: Budget): void {
  mkdirSync(dirname(BUDGETS), { recursive: true });
  appendFileSync(BUDGETS, `${JSON.stringify(budget)}\n`);
}

/** All that was noted since the tests began; of several under one name the last, which a retry measured. */
export function notedBudgets(): Budget[] {
  if (!existsSync(BUDGETS)) return [];
  const lines = readFileSync(BUDGETS, 'utf8').trimEnd().split('\n');
  const budgets = lines.map((line) => budgetSchema.parse(JSON.parse(line)));
  return [...new Map(budgets.map((budget) => [budget.name, budget])).values()];
}
