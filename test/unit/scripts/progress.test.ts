import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { barProgress, lineProgress, noProgress } from '../../../scripts/run/progress.ts';

function clock(): { readonly now: () => number; tick: (ms: number) => void } {
  let time = 0;
  return {
    now: () => time,
    tick: (ms) => {
      time += ms;
    },
  };
}

test('a short run says nothing', () => {
  const lines: string[] = [];
  const { now, tick } = clock();
  const progress = lineProgress((line) => lines.push(line), now);
  progress.begin('2020-02', 1, 1);
  tick(1500);
  progress.end(52);
  expect(lines).toEqual([]);
});

test('a long run says where it is, a line for each bulletin and each hundred pages', () => {
  const lines: string[] = [];
  const { now, tick } = clock();
  const progress = lineProgress((line) => lines.push(line), now);
  progress.begin('2020-02', 1, 60);
  tick(2500);
  for (let page = 1; page <= 120; page += 1) progress.page(page, 120);
  progress.end(52);
  progress.stop();
  expect(lines).toEqual(['[1/60] 2020-02 第100/120页', '[1/60] 2020-02 52 件']);
});

test('quiet is quiet', () => {
  const progress = noProgress();
  expect([
    progress.begin('a', 1, 1),
    progress.page(1, 1),
    progress.end(1),
    progress.stop(),
  ]).toEqual(Array(4).fill(undefined));
});

test('on a terminal a bar appears after two seconds and tells bulletin, page and notices', () => {
  const { now, tick } = clock();
  const screen = Object.assign(new PassThrough(), { isTTY: true, columns: 120 });
  const progress = barProgress(now, screen);
  progress.begin('2020-02', 1, 60);
  progress.end(52);
  expect(screen.read()).toBeNull();
  tick(2500);
  progress.begin('2020-03', 2, 60);
  progress.page(7, 130);
  progress.stop();
  const drawn = String(screen.read());
  expect(drawn).toContain('1/60 期');
  expect(drawn).toContain('2020-03');
  expect(drawn).toContain('52 件');
});
