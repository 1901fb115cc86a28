import fc from 'fast-check';
import { expect, test } from 'vitest';
import { denseText } from '../../../../src/search/client/dense-text.ts';
import { fold } from '../../../../src/text/fold.ts';

const TEXTS: readonly (readonly [string, string, readonly number[] | null])[] = [
  ['停工停产', '停工停产', null],
  ['２０２０年（试行）', '2020年(试行)', null],
  ['工 资', '工资', [0, 2]],
  ['　　第一条　本办法', '第一条本办法', [2, 3, 4, 6, 7, 8]],
  ['', '', null],
];

test.each(TEXTS)('%s', (text, dense, places) => {
  const made = denseText(text);
  expect(made.dense).toBe(dense);
  expect(made.places === null ? null : [...made.places.slice(0, dense.length)]).toEqual(places);
});

/** Characters as bulletins have them: Han, full width, marks, spaces of each width. */
const CHARACTERS = [...'工资假期（）()，,．。ＡＢａｂ１２12 　\n\t〔〕—·'];

test('every unit leads back to the character that it was folded from, and none but white space is left out', () => {
  const text = fc.array(fc.constantFrom(...CHARACTERS)).map((all) => all.join(''));
  fc.assert(
    fc.property(text, (raw) => {
      const { dense, places } = denseText(raw);
      expect(dense).toBe(fold(raw).replace(/\s/g, ''));
      [...dense].forEach((unit, at) => {
        expect(fold(raw.charAt(places === null ? at : (places[at] ?? -1)))).toBe(unit);
      });
    }),
  );
});
