import { expect, test } from 'vitest';
import { difference } from '../../../src/store/difference.ts';

test.each([
  ['nothing', 'date: "2020-02-05"\n', 'date: "2020-02-05"\n', []],
  ['a byte order mark and other line ends', '\ufeff一\r\n二\r\n', '一\n二\n', []],
  ['a line changed under other line ends', '\ufeff一\r\n贰\r\n', '一\n二\n', ['- 贰', '+ 二']],
  ['a changed line', '一\n二\n三\n', '一\n贰\n三\n', ['- 二', '+ 贰']],
  ['an added line', '一\n三\n', '一\n二\n三\n', ['+ 二']],
  ['a removed line', '一\n二\n', '一\n', ['- 二']],
  ['the hash, which always differs', 'contentHash: "a"\n一\n', 'contentHash: "b"\n一\n', []],
])('%s', (_, before, after, lines) => {
  expect(difference(before, after)).toEqual(lines);
});

test('a long paragraph is cut to the place where it differs', () => {
  const paragraph = '各地要深入贯彻落实党中央、国务院关于应对疫情的重大决策部署，'.repeat(8);
  const [gone, come] = difference(`${paragraph}压实责任。\n`, `${paragraph}落实责任。\n`);
  expect(gone).toMatch(/^- ….{10,20}压实责任。$/u);
  expect(come).toMatch(/^\+ ….{10,20}落实责任。$/u);
});
