import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join('src', file));

/** Rooms whose expressions are put together from parts when they are loaded. */
const PURE = /^src\/(?:text|outline|bulletin|library)\//u;

/** A run of one shape, then something that no expression expects: a character beyond Latin, or the engine would know at once that no Chinese can match. */
const run = (shape: string, length: number): string =>
  `${shape.repeat(Math.ceil(length / shape.length)).slice(0, length)}\uf8ff`;

/** Milliseconds that every match of an expression in a text takes; a sticky one is tried where it stands. */
function timeOf({ source, flags }: RegExp, text: string): number {
  const expression = flags.includes('y')
    ? new RegExp(source, flags)
    : new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  // What this thread worked: a busy machine lets it wait, and says nothing of the expression.
  const start = process.threadCpuUsage();
  text.replace(expression, '');
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

/** The written expressions of a file. */
function literalsOf(file: string): readonly RegExp[] {
  const found: RegExp[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)));
    }
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

/** The expressions that modules make when they are loaded. */
async function madeBy(files: readonly string[]): Promise<readonly RegExp[]> {
  const made: RegExp[] = [];
  const Native = RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, given) => {
      const expression: RegExp = Reflect.construct(target, given);
      made.push(expression);
      return expression;
    },
  });
  try {
    for (const file of files) await import(join(process.cwd(), file));
  } finally {
    globalThis.RegExp = Native;
  }
  return made;
}

/** Whether an expression can go on without end: one that cannot takes no more than so many steps from each place. */
const isOpen = ({ source }: RegExp): boolean =>
  /[*+]|\{\d+,\}/u.test(source.replace(/\\./gu, '').replace(/\[[^\]]*\]/gu, ''));

/** Texts that an expression itself suggests: its words, its characters, what its classes stand for, by one and by two. */
function shapesOf({ source }: RegExp): readonly string[] {
  const plain = source
    .replace(/\(\?<\w+>/gu, '(')
    .replaceAll('\\p{Script=Han}', '国')
    .replace(/\\[pP]\{[^}]*\}|\\w/gu, 'a')
    .replaceAll('\\d', '1')
    .replaceAll('\\s', ' ')
    .replaceAll('\\u3000', '\u3000')
    .replace(/\\u[0-9a-f]{4}|\\u\{[^}]*\}|\\[a-zA-Z]|\{\d+,?\d*\}/gu, '')
    .replace(/\\(?<kept>.)/gu, '$<kept>');
  const words = plain.match(/[\p{L}\p{N}]{2,8}/gu) ?? [];
  const chars = [...new Set([...plain.replace(/[()?*+|^$[\]]/gu, ''), '国', '1', ' ', '《', '。'])];
  const pairs = chars.slice(0, 4).flatMap((a) => chars.slice(0, 4).map((b) => a + b));
  return [...new Set([...words.slice(0, 4), ...chars.slice(0, 10), ...pairs])];
}

/** Lengths of the first look, and of the two runs whose times are compared. */
const LOOK = 2000;
const [SHORT, LONG] = [4000, 16_000];

/** Milliseconds from which a first look is taken further, and from which a long run is too long. */
const SUSPECT = 0.8;
const SLOW = 40;

/** How much more time four times the text may take. */
const MOST = 10;

/** The lesser of two times. */
const least = (expression: RegExp, text: string): number =>
  Math.min(timeOf(expression, text), timeOf(expression, text));

/** The first shape on which an expression takes more than linear time, with its times; null where there is none. */
function slowShape(expression: RegExp): string | null {
  if (!isOpen(expression)) return null;
  for (const shape of shapesOf(expression)) {
    const look = run(shape, LOOK);
    if (timeOf(expression, look) < SUSPECT || timeOf(expression, look) < SUSPECT) continue;
    const short = least(expression, run(shape, SHORT));
    const once = timeOf(expression, run(shape, LONG));
    if (once <= SLOW || once / short <= MOST) continue;
    // What else the machine does may have fallen on it.
    const long = Math.min(once, least(expression, run(shape, LONG)));
    if (long > SLOW && long / short > MOST)
      return `${JSON.stringify(shape)}: ${short.toFixed(0)} ms, ${long.toFixed(0)} ms`;
  }
  return null;
}

test('the sweep finds what takes the square of the length', () => {
  expect(slowShape(/\s*年/u)).toMatch(/^" +"/u);
  expect(slowShape(/(?:关于|印发).*通知$/u)).toMatch(/ms$/u);
  expect(slowShape(/(?<!\s)\s*年/u)).toBeNull();
});

test('every regular expression of the source takes time in proportion to the text', async () => {
  const all = new Map<string, RegExp>();
  for (const file of FILES)
    for (const expression of literalsOf(file)) all.set(String(expression), expression);
  for (const expression of await madeBy(FILES.filter((file) => PURE.test(file))))
    all.set(String(expression), expression);
  expect(all.size).toBeGreaterThan(500);
  const slow = [...all].flatMap(([name, expression]) => {
    const shape = slowShape(expression);
    return shape === null ? [] : [`${name} on ${shape}`];
  });
  expect(slow).toEqual([]);
}, 60_000);
