import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareTitle } from '../../../../src/search/client/bare-title.ts';

test.each([
  ['《关于做好有关工作的通知》', '关于做好有关工作的通知'],
  ['女职工劳动保护特别规定（试行）', '女职工劳动保护特别规定试行'],
  ['国 务 院　令', '国务院令'],
  ['人社部发〔2020〕8号', '人社部发20208号'],
  ['２０２０年第Ａ号', '2020年第a号'],
  ['……', ''],
])('%s', (title, bare) => {
  expect(bareTitle(title)).toBe(bare);
});

test('what is bare stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      const bare = bareTitle(title);
      expect(bareTitle(bare)).toBe(bare);
    }),
  );
});
