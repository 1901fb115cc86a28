import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../src/bulletin/read-pdf.ts';
import type { Reading } from '../../../src/model/reading.ts';
import { makePdf, type Placed } from './pdf-maker.ts';

const FIXTURES = 'test/fixtures/read';
const SUPPORT = {
  cMapUrl: 'node_modules/pdfjs-dist/cmaps/',
  standardFontDataUrl: 'node_modules/pdfjs-dist/standard_fonts/',
  radicals: JSON.parse(readFileSync('content/data/radicals.json', 'utf8')),
};
// What the printing of chromium-heads added: a running head, page numbers.
const FURNITURE = /^(?:人力资源法律政策 2020年第2期|— \d+ —)$/u;

const read = (bytes: Uint8Array): Promise<Reading> => readPdf(bytes, '2020-02', SUPPORT);
const linesOf = (reading: Reading): string[] =>
  reading.pages.flatMap((page) => page.lines.map((line) => line.text));
const packed = (text: string): string => text.replace(/\s/gu, '');
/** Full lines of text, so that margins can be told, below `y`. */
const filling = (y: number, count: number, x = 80): Placed[] =>
  Array.from({ length: count }, (_, at) => ({
    text: '炎疫情工作领导小组同意，现印发给你们，请结合实际抓好贯彻落实。各地',
    x,
    y: y + at * 20,
  }));

describe('printed pages come back', () => {
  const cases = readdirSync(FIXTURES, { withFileTypes: true }).filter((one) => one.isDirectory());
  test.each(cases.map((one) => one.name))('%s', async (name) => {
    const reading = await read(readFileSync(`${FIXTURES}/${name}/source.pdf`));
    const lines = linesOf(reading).filter((line) => !FURNITURE.test(line.trim()));
    expect(reading.problems).toEqual([]);
    expect(packed(lines.join(''))).toBe(
      packed(readFileSync(`${FIXTURES}/${name}/text.txt`, 'utf8')),
    );
  });

  test('indents are spaces, paragraphs set apart have a gap', async () => {
    const { pages } = await read(readFileSync(`${FIXTURES}/chromium-columns/source.pdf`));
    expect(pages[0]?.lines[0]).toMatchObject({ gapBefore: false, line: 1 });
    expect(pages[0]?.lines[0]?.text).toMatch(/^ {4}五、/u);
    expect(pages[0]?.lines[1]?.text).toMatch(/^各类/u);
    const apart = await read(readFileSync(`${FIXTURES}/chromium-small-page/source.pdf`));
    const gaps = apart.pages.flatMap((page) => page.lines).filter((line) => line.gapBefore);
    expect(gaps.map((line) => line.text.trim().slice(0, 2))).toContain('2.');
    expect(gaps.length).toBeLessThan(10);
  });

  test('signatures side by side stay in order on one line', async () => {
    const reading = await read(readFileSync(`${FIXTURES}/chromium-small-page/source.pdf`));
    expect(linesOf(reading).at(-1)).toMatch(/^人力资源社会保障部 {2,}财政部 {2,}国家医疗保障局$/u);
  });
});

describe('a font that is not embedded', () => {
  test('is read through its CMap, with indents of ideographic spaces', async () => {
    const reading = await read(
      makePdf([
        {
          text: [
            { text: '关于公布失业保险金', x: 180, y: 70, size: 18 },
            { text: '　　经国务院批准，为加强疫情防控工作', x: 80, y: 110 },
            ...filling(130, 3),
          ],
        },
      ]),
    );
    expect(linesOf(reading).slice(0, 3)).toEqual([
      '                 关于公布失业保险金',
      '    经国务院批准，为加强疫情防控工作',
      '炎疫情工作领导小组同意，现印发给你们，请结合实际抓好贯彻落实。各地',
    ]);
  });
});

describe('layout', () => {
  test('pages bound left and right have margins of their own', async () => {
    const first = (reading: Reading) =>
      reading.pages.map((page) => page.lines[0]?.text.slice(0, 2));
    const reading = await read(
      makePdf([60, 100, 60, 100].map((x) => ({ text: filling(100, 6, x) }))),
    );
    expect(first(reading)).toEqual(['炎疫', '炎疫', '炎疫', '炎疫']);
  });

  test('a line wider than the text does not hide its indents', async () => {
    const wide = {
      text: '炎疫情工作领导小组同意，现印发给你们，请结合实际抓好贯彻落实。各地各部门',
      x: 104,
      y: 70,
    };
    const paragraphs = filling(100, 8).map((one, at) =>
      at % 3 === 0
        ? { ...one, x: 104, text: one.text.slice(0, 22) }
        : { ...one, text: one.text.slice(0, 24) },
    );
    const lines = linesOf(await read(makePdf([{ text: [wide, ...paragraphs] }])));
    expect(lines.slice(1, 4).map((line) => line.length - line.trimStart().length)).toEqual([
      4, 0, 0,
    ]);
  });

  test('paragraphs of two lines or one do not make their indent the margin', async () => {
    // Five first lines, three that go on.
    const indented = [true, false, true, true, false, true, false, true];
    const paragraphs = filling(100, 8).map((one, at) =>
      indented[at] === true ? { ...one, x: 104, text: one.text.slice(2) } : one,
    );
    const lines = linesOf(await read(makePdf([{ text: paragraphs }])));
    expect(lines.map((line) => line.length - line.trimStart().length)).toEqual(
      indented.map((first) => (first ? 4 : 0)),
    );
  });

  test('letters printed twice to look bold count once', async () => {
    const title = { text: '加强组织领导', x: 200, y: 80, size: 16 };
    const reading = await read(
      makePdf([{ text: [title, { ...title, x: 200.4 }, ...filling(120, 4)] }]),
    );
    expect(linesOf(reading)[0]?.trim()).toBe('加强组织领导');
  });

  test('the raised mark of a note stays with the word that it follows', async () => {
    const text = [
      ...filling(100, 3),
      { text: '从源头上减少争议发生。', x: 80, y: 160 },
      { text: '1', x: 212, y: 154, size: 7 },
      ...filling(180, 3),
    ];
    const lines = linesOf(await read(makePdf([{ text }])));
    expect(lines[3]).toBe('从源头上减少争议发生。1');
    expect(lines).toHaveLength(7);
  });

  test('a watermark across the page comes last and cuts no line', async () => {
    const mark = { text: '内部资料', x: 150, y: 300, size: 40, turn: 45 };
    const lines = linesOf(await read(makePdf([{ text: [mark, ...filling(100, 12)] }])));
    expect(lines.at(-1)?.trim()).toBe('内部资料');
    expect(lines).toHaveLength(13);
  });

  test('letters set wide apart to fill a line are closed up, a spaced-out title is not', async () => {
    const wide = [...'向中国公共招聘网归集'].map((text, at) => ({ text, x: 80 + at * 40, y: 220 }));
    const title = [...'国务院'].map((text, at) => ({ text, x: 240 + at * 24, y: 60 }));
    const lines = linesOf(await read(makePdf([{ text: [...title, ...filling(100, 5), ...wide] }])));
    expect(lines[0]?.trim()).toBe('国  务  院');
    expect(lines.at(-1)).toBe('向中国公共招聘网归集');
  });

  test('two columns are read one after the other, between what runs over both', async () => {
    const column = (x: number, mark: string): Placed[] =>
      Array.from({ length: 12 }, (_, at) => ({
        text: `${mark}${at % 10}依法惩治妨害新型冠状病毒感染`,
        x,
        y: 140 + at * 18,
        size: 12,
      }));
    // A page number between the columns must not move them.
    const foot = { text: '— 1 —', x: 290, y: 400 };
    const over = {
      text: '最高人民法院最高人民检察院公安部司法部关于依法惩治',
      x: 120,
      y: 80,
      size: 14,
    };
    const lines = linesOf(
      await read(makePdf([{ text: [over, ...column(80, '左'), ...column(320, '右'), foot] }])),
    );
    expect(lines.map((line) => line.trim().slice(0, 1)).join('')).toBe(
      `最${'左'.repeat(12)}${'右'.repeat(12)}—`,
    );
    expect(lines[13]).toMatch(/^右0/u);
  });

  test.each([
    ['in one piece with its line', (line: Placed): readonly Placed[] => [line]],
    [
      'in a piece of its own',
      (line: Placed): readonly Placed[] =>
        line.text.endsWith('，')
          ? [
              { ...line, text: line.text.slice(0, -1) },
              { text: '，', x: line.x + (line.text.length - 1) * 12, y: line.y },
            ]
          : [line],
    ],
  ])(
    'a mark that hangs over the edge of its column, %s, does not part the columns',
    async (_, cut) => {
      const column = (x: number, mark: string, hung: readonly number[]): readonly Placed[] =>
        Array.from({ length: 12 }, (_, at) => ({
          text: `${mark}依法惩治妨害新型冠状病毒感染肺${hung.includes(at) ? '，' : ''}`,
          x,
          y: 100 + at * 18,
        }));
      const text = [...column(80, '左', [3, 7, 8]), ...column(290, '右', [5])].flatMap(cut);
      const lines = linesOf(await read(makePdf([{ text }])));
      expect(lines.map((line) => line.trim().slice(0, 1)).join('')).toBe(
        '左'.repeat(12) + '右'.repeat(12),
      );
      expect(lines.filter((line) => line.endsWith('，'))).toHaveLength(4);
    },
  );

  test('a page of short lines between pages of two columns is read in columns, too', async () => {
    const side = (x: number, mark: string, count: number, words: string): Placed[] =>
      Array.from({ length: count }, (_, at) => ({ text: `${mark}${words}`, x, y: 100 + at * 18 }));
    const full = {
      text: [
        ...side(80, '左', 12, '依法惩治妨害新型冠状病毒感染'),
        ...side(320, '右', 12, '依法惩治妨害新型冠状病毒感染'),
      ],
    };
    const short = { text: [...side(80, '左', 4, '财政部'), ...side(320, '右', 4, '附件：申请表')] };
    const { pages } = await read(makePdf([full, short, full]));
    expect(pages[1]?.lines.map((line) => line.text[0]).join('')).toBe('左左左左右右右右');
    const alone = await read(makePdf([short]));
    expect(alone.pages[0]?.lines).toHaveLength(4);
  });

  test('letters of another size begin something else, the wrapped line of a title does not', async () => {
    const { pages } = await read(
      makePdf([
        {
          text: [
            { text: '人社部', x: 260, y: 60, size: 20 },
            { text: '关于优化就业服务推进春风行动暨就业援', x: 140, y: 86, size: 17 },
            { text: '助月活动的通知', x: 230, y: 112, size: 17 },
            ...filling(132, 6),
          ],
        },
      ]),
    );
    expect(pages[0]?.lines.map((line) => line.gapBefore).slice(0, 5)).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
  });

  test('a line of larger letters says how many columns it takes, a line of the text does not', async () => {
    const { pages } = await read(
      makePdf([
        { text: [{ text: '关于工资的通知', x: 160, y: 80, size: 18 }, ...filling(120, 4)] },
      ]),
    );
    expect(pages[0]?.lines.map((line) => line.columns)).toEqual([
      21,
      ...filling(120, 4).map(() => undefined),
    ]);
  });

  test('letters whose sizes vary by chance, as under a scan, begin nothing', async () => {
    const text = filling(100, 12).map((one, at) => ({ ...one, size: 10 + ((at * 7) % 5) * 0.9 }));
    const { pages } = await read(makePdf([{ text }]));
    expect(pages[0]?.lines.filter((line) => line.gapBefore)).toEqual([]);
  });

  test('the cells of a table are read row by row', async () => {
    const rows = Array.from({ length: 20 }, (_, at) => [
      { text: `城市${at}`, x: 80, y: 100 + at * 20 },
      { text: `社会保险网上服务平台${'及小程序'.repeat(at % 3)}`, x: 300, y: 100 + at * 20 },
    ]).flat();
    const lines = linesOf(await read(makePdf([{ text: rows }])));
    expect(lines[7]).toMatch(/^城市7 +社会保险网上服务平台及小程序$/u);
  });
});

describe('a PDF that cannot be read', () => {
  test.each([
    ['a password', readFileSync(`${FIXTURES}/password.pdf`), 'pdf-password'],
    ['a zip renamed', new TextEncoder().encode('PK\u0003\u0004……'), 'pdf-broken'],
    ['half a file', makePdf([{ text: filling(80, 3) }]).slice(0, 900), 'pdf-broken'],
    ['no page with text', makePdf([{}, {}]), 'pdf-empty'],
    ['pictures only', makePdf([{ picture: true }, { picture: true }]), 'pdf-scanned'],
    [
      'glyphs without meaning',
      makePdf([{ text: [{ text: '\ue001\ue002\ue003国', x: 80, y: 80 }] }]),
      'pdf-garbled',
    ],
  ])('%s is one error and no page', async (_, bytes, rule) => {
    const { pages, problems } = await read(bytes);
    expect(pages).toEqual([]);
    expect(problems).toMatchObject([{ rule, severity: 'error', bulletin: '2020-02' }]);
  });

  test('a scan is named with its pages', async () => {
    const made = [
      { picture: true },
      { text: filling(80, 3) },
      { picture: true },
      { picture: true },
    ];
    expect((await read(makePdf(made))).problems[0]?.message).toContain('第1、3—4页');
  });

  test('one picture among pages of text is a warning, the text is kept', async () => {
    const made = [{ picture: true }, { text: filling(80, 3) }, { text: filling(80, 3) }, {}];
    const { pages, problems } = await read(makePdf(made));
    expect(problems).toMatchObject([{ rule: 'pdf-scanned-pages', severity: 'warning' }]);
    expect(pages.map((page) => page.lines.length)).toEqual([0, 3, 3, 0]);
  });

  test('each page is told of as it is read', async () => {
    const told: string[] = [];
    const onPage = (page: number, pages: number) => told.push(`${page}/${pages}`);
    await readPdf(makePdf([{ text: filling(80, 2) }, {}]), 'x', { ...SUPPORT, onPage });
    expect(told).toEqual(['1/2', '2/2']);
  });
});
