import { expect, test } from 'vitest';
import { sealColours } from '../../../src/site/seal-colours.ts';

test('a dark colour stays on light paper and is lightened for dark paper', () => {
  expect(sealColours('#9c1c1c')?.light).toBe('#9c1c1c');
  const dark = sealColours('#123a6b')?.dark ?? '';
  expect(dark).toMatch(/^#[0-9a-f]{6}$/);
  expect(Number.parseInt(dark.slice(1, 3), 16)).toBeGreaterThan(0x12);
});

test('the darkest colour ends up readable', () => {
  expect(sealColours('#000000')?.dark).toMatch(/^#([0-9a-f]{2})\1\1$/);
});

test.each(['#ffffff', '#f5e0a0', '#e88080'])('%s is too pale to be read on light paper', (pale) => {
  expect(sealColours(pale)).toBeNull();
});
