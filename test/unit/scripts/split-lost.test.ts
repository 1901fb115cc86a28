import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { splitCommand } from '../../../scripts/run/split-command.ts';

const LOST = vi.hoisted(() => ({ characters: 0 }));

// No text is known of which the splitter loses a character: what it counts as placed is lessened behind it.
vi.mock(import('../../../src/store/update-library.ts'), async (original) => {
  const { updateLibrary } = await original();
  return {
    updateLibrary: async function* (...given: Parameters<typeof updateLibrary>) {
      for await (const step of updateLibrary(...given)) {
        const { report } = step.outcome;
        const placed = report.placed - LOST.characters;
        yield { ...step, outcome: { ...step.outcome, report: { ...report, placed } } };
      }
    },
  };
});

const HOME = process.cwd();
const TEXT = readFileSync('content/bulletins/2020-02.txt', 'utf8')
  .split('\n')
  .slice(0, 135)
  .join('\n');
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wenhao-lost-'));
  cpSync('content/data', join(root, 'content/data'), { recursive: true });
  mkdirSync(join(root, 'content/bulletins'));
  writeFileSync(join(root, 'content/bulletins/2020-02.txt'), TEXT);
  process.chdir(root);
});
afterEach(() => {
  process.chdir(HOME);
  rmSync(root, { recursive: true });
});

test.each([
  [0, 0],
  [3, 2],
])(
  'with %i characters lost the split ends with exit code %i and says so in its last line',
  async (lost, code) => {
    LOST.characters = lost;
    const told: string[] = [];
    const terminal = {
      tell: (line: string): void => void told.push(line),
      complain: (): void => {},
      draws: false,
    };
    expect(await splitCommand([], terminal)).toBe(code);
    const [, placed, total] =
      /^2 notices, (\d+) of (\d+) characters placed/u.exec(told.at(-1) ?? '') ?? [];
    expect(Number(total) - Number(placed)).toBe(lost);
  },
);
