import { expect, test } from 'vitest';
import { joinCells } from '../../../src/bulletin/read-pdf-cells.ts';
import type { Row } from '../../../src/bulletin/read-pdf-rows.ts';

const SIZE = 10;
const PITCH = 14;
/** Characters that a full line of a value holds. */
const FULL = 20;
const KEYS_AT = 80;
const VALUES_AT = 160;
/** Room between two rows of the table, beside the pitch of lines. */
const PADDING = 6;

const row = (text: string, x: number, y: number, letters = text.length): Row => ({
  text,
  x,
  y,
  right: x + letters * SIZE,
  size: SIZE,
});

const TITLE = '某某省人民政府办公厅关于进一步做好某项服务工作若干具体问题的补充通知全文';
const AGENCIES =
  '某某省人民政府办公厅、某某省财政厅、某某省民政厅、某某省教育厅、某某省司法厅、某某省审计厅';
const FIELDS: readonly (readonly [string, string])[] = [
  ['文件名称', TITLE],
  ['发文字号', '某政办发〔2031〕5号'],
  ['制定机关', AGENCIES],
  ['公布日期', '2031年3月2日'],
];

/** A table as rows of a page from the top down, keys at a share of the height of their values. */
const table = (share: number): readonly Row[] => {
  const rows: Row[] = [];
  let y = 100;
  for (const [key, value] of FIELDS) {
    const lines = value.match(new RegExp(`.{1,${FULL}}`, 'gu')) ?? [];
    const keyY = y + share * (lines.length - 1) * PITCH;
    const beside = lines.findIndex((_, at) => Math.abs(y + at * PITCH - keyY) < 1);
    for (const [at, line] of lines.entries())
      rows.push(
        at === beside
          ? { ...row(`${key}    ${line}`, KEYS_AT, keyY), right: VALUES_AT + line.length * SIZE }
          : row(line, VALUES_AT, y + at * PITCH),
      );
    if (beside < 0) rows.push(row(key, KEYS_AT, keyY));
    y += lines.length * PITCH + PADDING;
  }
  return rows.sort((a, b) => a.y - b.y);
};

const JOINED = FIELDS.map(([key, value]) => `${key}    ${value}`);

test.each([
  ['in the middle', 0.5],
  ['at the top', 0],
])('keys that stand %s of their rows come before the whole value', (_, share) => {
  const above = row('第一部分', 240, 70);
  const below = row('第一条为规范某项工作，制定本办法。', KEYS_AT, 400);
  const texts = joinCells([above, ...table(share), below]).map(({ text }) => text);
  expect(texts).toEqual([above.text, ...JOINED, below.text]);
});

test('a key with letters set apart is closed up', () => {
  const rows = [
    row('文  号    某发〔2031〕1号', 80, 100),
    row('发布日期    2031年3月2日', 80, 120),
  ];
  expect(joinCells(rows)[0]?.text).toBe('文号    某发〔2031〕1号');
});

test('lines of text around a word that happens to be a key stay as they are', () => {
  const rows = [
    row('某某局', 300, 100),
    row('发布', 80, 107),
    row('某某厅', 300, 114),
    row('第二条本办法自发布之日起施行。', 80, 140),
  ];
  expect(joinCells(rows)).toEqual(rows);
});
