import { expect, test } from 'vitest';
import { titleDigits } from '../../../src/bulletin/title-digits.ts';
import { splitText } from './split-text.ts';

test('full-width figures are half-width in title, number and date, and stay as printed in the text', () => {
  const { notices, placed, total } = splitText(
    [
      '某省人民政府关于公布２０３１年最低工资标准的通知',
      '某政发〔２０３１〕１８号',
      '',
      '各市人民政府：',
      '经研究，决定自２０３１年７月１日起调整最低工资标准，请遵照执行。',
      '',
      '某省人民政府',
      '２０３１年５月２６日',
    ].join('\n'),
  );
  expect(notices.map(({ front }) => [front.title, front.docNumber, front.date])).toEqual([
    ['某省人民政府关于公布2031年最低工资标准的通知', '某政发〔2031〕18号', '2031-05-26'],
  ]);
  expect(notices[0]?.body).toContain('自２０３１年７月１日起');
  expect(notices[0]?.body).toContain('２０３１年５月２６日');
  expect(placed).toBe(total);
});

test.each([
  ['关于印发《２０３１年工作要点》的通知', '关于印发《２０３１年工作要点》的通知'],
  [
    '关于做好２０３２年《工作要点（２０３１）》落实工作的通知',
    '关于做好2032年《工作要点（２０３１）》落实工作的通知',
  ],
  ['关于《２０３１年', '关于《2031年'],
])('a title that is quoted stays to the letter: %s', (printed, stored) => {
  expect(titleDigits(printed)).toBe(stored);
});
