import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asksAnything, readState, writeState } from '../../../../src/search/client/state.ts';

test('the address of the contract', () => {
  const state = readState(
    '?q=%E5%B7%A5%E8%B5%84&issuer=renshebu&issuer=a,b&topic=wages&kind=通知&region=北京&from=2020-01&to=2020-02-07&sort=date&n=500',
  );
  expect(state).toMatchObject({ q: '工资', sort: 'date', n: 500, exact: false });
  expect(state.filters).toMatchObject({
    issuer: ['renshebu', 'a', 'b'],
    kind: ['通知'],
    from: '2020-01',
    to: '2020-02-07',
  });
});

test.each(['?n=0', '?n=-3', '?n=abc', '?sort=foo', '?from=gestern', '?n=2.5', ''])(
  'what makes no sense in %s counts as absent',
  (address) => {
    expect(writeState(readState(address))).toBe('');
  },
);

test('no more than 500 are shown', () => {
  expect(readState('?n=9999').n).toBe(500);
});

test('an address is written as it is read', () => {
  const list = fc.array(fc.stringMatching(/^[a-z北京部]{1,6}$/), { maxLength: 3 });
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }).filter((q) => q.isWellFormed()),
      list,
      list,
      fc.boolean(),
      fc.integer({ min: 1, max: 500 }),
      (q, issuer, kind, due, n) => {
        const before = readState('');
        const state = { ...before, q, n, filters: { ...before.filters, issuer, kind, due } };
        expect(readState(writeState(state))).toEqual(state);
        expect(asksAnything(state)).toBe(
          q.trim() !== '' || due || issuer.length > 0 || kind.length > 0,
        );
      },
    ),
  );
});
