import { expect, test } from 'vitest';
import type { SearchPiece } from '../../../../src/model/search-index.ts';
import { piecePath } from '../../../../src/search/client/piece-path.ts';
import { indexTexts } from '../../../../src/search/client/text-index.ts';

const PIECES: readonly SearchPiece[] = [
  ['', 0, 0, 0, '关于…的通知'],
  ['sec_3', 0, 2, 4, '三、工作要求'],
  ['sec_3__sub_6', 1, 3, 0, '(六)保障待遇。'],
  ['sec_3__sub_6__p_1', 2, 0, 0, '其他情形。'],
  ['qa_12', 0, 2, 4, '问：如何办理？'],
  ['qa_12__p_1', 1, 2, 0, '答：网上办理。'],
  ['qa_13', 0, 0, 4, '何时办理？'],
  ['att_1__qa_2', 0, 3, 4, '二、问：谁来办？'],
];
const index = indexTexts([{ first: 0, pieces: [PIECES] }]);

test.each([
  [0, '', ''],
  [1, '三', ''],
  [2, '三（六）', '工作要求'],
  [3, '三（六）', '工作要求'],
  [4, '问十二', ''],
  [6, '问十三', ''],
  [7, '问二', ''],
])('piece %i', (place, label, above) => {
  expect(piecePath(index, place)).toEqual({ label, above });
});

test('what stands below a question bears its number', () => {
  expect(piecePath(index, 5).label).toMatch(/^问十二/);
});
