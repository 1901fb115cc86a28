import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { frontMatterSchema } from '../../../src/model/front-matter.ts';
import { pageMapSchema } from '../../../src/model/page-break.ts';
import { squeeze } from '../../../src/text/squeeze.ts';
import { rendered } from './rendered.ts';
import { characters, heldText, splitText } from './split-text.ts';

interface Gold {
  readonly n: number;
  readonly title: string;
  readonly docNumber: string | null;
  readonly date: string | null;
  readonly issuers: readonly string[];
  readonly issuersInferred: boolean;
  readonly kind: string;
  readonly section: string;
  readonly chars: number;
  readonly firstWords: string;
  readonly lastWords: string;
}

const SOURCE = readFileSync('content/bulletins/2020-02.txt', 'utf8');
const GOLD: readonly Gold[] = JSON.parse(
  readFileSync('test/fixtures/gold/2020-02.notices.json', 'utf8'),
);
const result = splitText(SOURCE, '2020-02');

/** Lines that belong to no notice in the real bulletin, told by their words: head, foot, page number. */
const FURNITURE =
  /^(?:人力资源法律政策2020第2期|010-65102698凯联律师事务所www\.kindlandlaw\.com|\d{1,3})$/u;

describe('the bulletin of February 2020', () => {
  test('gives 52 notices, every character placed', () => {
    expect(result.notices).toHaveLength(52);
    expect([result.total, result.placed, result.inNotices]).toEqual([99224, 99224, 98746]);
    expect(result.problems).toEqual([]);
  });

  test.each(GOLD)('notice $n has the fields that a careful reader finds: $title', (gold) => {
    const { front } = result.notices[gold.n - 1] ?? expect.unreachable();
    const { docNumber, date, issuers, issuersInferred, kind, section } = front;
    expect(squeeze(front.title)).toBe(gold.title);
    expect({ docNumber, date, issuers, issuersInferred, kind, section }).toEqual({
      docNumber: gold.docNumber,
      date: gold.date,
      issuers: gold.issuers,
      issuersInferred: gold.issuersInferred,
      kind: gold.kind,
      section: gold.section,
    });
  });

  test.each(GOLD)('notice $n reads, rendered, as the source does', (gold) => {
    const notice = result.notices[gold.n - 1] ?? expect.unreachable();
    const [first, last] = notice.lines;
    const title = new Set(notice.evidence.title?.lines);
    const number = new Set(notice.evidence.docNumber?.lines);
    const body = SOURCE.split('\n')
      .map((text, i) => ({ text: squeeze(text), line: i + 1 }))
      .slice(first - 1, last)
      .filter(({ text, line }) => !FURNITURE.test(text) && !title.has(line) && !number.has(line));
    expect(rendered(notice.body)).toBe(body.map(({ text }) => text).join(''));
    expect(squeeze(gold.lastWords)).toBe(
      rendered(notice.body).slice(-squeeze(gold.lastWords).length),
    );
  });

  test('has front matter that the schema takes, and unique ids', () => {
    for (const { front } of result.notices) expect(frontMatterSchema.parse(front)).toEqual(front);
    expect(new Set(result.notices.map(({ front }) => front.id)).size).toBe(52);
    expect(pageMapSchema.parse(result.pageMap)).toEqual(result.pageMap);
  });

  test('states a printed page only where counting forward and back agree', () => {
    const pages = result.notices.map(({ front }) => front.pages);
    expect(pages.slice(2, 12)).toEqual([
      [9, 11],
      [12, 18],
      [19, 20],
      [21, 22],
      [23, 23],
      [24, 24],
      [25, 26],
      [27, 29],
      [30, 32],
      [33, 35],
    ]);
    // 83 pages between 37 and 120 show only 81 breaks, and nothing is printed before 8.
    expect(pages.slice(0, 2)).toEqual([null, null]);
    expect(pages.slice(12).every((page) => page === null)).toBe(true);
    // The thirteenth begins on the numbered page 37, the fortieth on 122.
    const firsts = [12, 39].map((at) => result.pageMap[result.notices[at]?.front.id ?? '']?.first);
    expect(firsts).toEqual([37, 122]);
    const about = result.pageMap[result.notices[20]?.front.id ?? '']?.about;
    expect(about).toEqual([62, 65]);
  });

  test('makes the platforms of the notice on unemployment insurance a table with its groups', () => {
    const body = result.notices[11]?.body ?? '';
    const rows = body.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.slice(0, 4)).toEqual([
      '| 城市 | 失业保险金网上申领平台 |',
      '| --- | --- |',
      '| 直辖市： |  |',
      expect.stringMatching(/^\| 北京 \| 北京市人力资源和社会保障局官方网站.*“北京人社” \|$/u),
    ]);
    expect(rows).toHaveLength(2 + 3 + 36);
    expect(rows.filter((row) => row.endsWith('|  |'))).toEqual([
      '| 直辖市： |  |',
      '| 省会城市： |  |',
      '| 计划单列市： |  |',
    ]);
    expect(rows.at(-1)).toMatch(
      /^\| 深圳 \| i深圳APP.*<https:\/\/sipub\.sz\.gov\.cn\/hspms\/> \|$/u,
    );
  });

  test('breaks no sentence at a page end or running head, and hangs no clause on another', () => {
    for (const { body } of result.notices) {
      expect(body).not.toMatch(/(?:^|\n)[，。；、）》]/u);
      expect(body).not.toMatch(/[。；][（(]?[一二三四五六七八九十]{1,3}(?:、|[）)])(?!至|项)/u);
    }
    expect(result.notices[1]?.body).toContain('病毒感染口罩选择和使用技术指引》要求');
    expect(result.notices[2]?.body).toContain('为一线医务人员提供舒适的生活休息环境');
  });
});

/** The same bulletin after other programs have had it: the traces by which it is best read are gone. */
const STRIPPED: readonly (readonly [string, (lines: readonly string[]) => string])[] = [
  ['without trailing spaces', (lines) => lines.map((line) => line.trimEnd()).join('\n')],
  ['without empty lines', (lines) => lines.filter((line) => line.trim() !== '').join('\r\n')],
  [
    'without either, and without indents',
    (lines) =>
      lines
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join('\n'),
  ],
];

describe('the bulletin of February 2020, less the traces of its layout', () => {
  test.each(STRIPPED)('%s, still gives every field', (_, strip) => {
    const split = splitText(strip(SOURCE.split('\n')), '2020-02');
    expect([split.total, split.placed]).toEqual([99224, 99224]);
    const fields = split.notices.map(({ front }) => {
      const { title, docNumber, date, issuers, issuersInferred, kind, section } = front;
      return { title: squeeze(title), docNumber, date, issuers, issuersInferred, kind, section };
    });
    expect(fields).toEqual(
      GOLD.map(({ title, docNumber, date, issuers, issuersInferred, kind, section }) => ({
        title,
        docNumber,
        date,
        issuers,
        issuersInferred,
        kind,
        section,
      })),
    );
  });
});

const CASES = 'test/fixtures/bulletin';

describe('bulletins of other publishers', () => {
  test.each(readdirSync(CASES))('%s', async (name) => {
    const source = readFileSync(join(CASES, name, 'source.txt'), 'utf8');
    const split = splitText(source, name);
    expect([split.placed, characters(heldText(split, source))]).toEqual([
      split.total,
      characters(source),
    ]);
    const shown = split.notices.map(({ front: { contentHash: _, ...front }, body }) => ({
      ...front,
      body: body.split('\n\n'),
    }));
    const problems = split.problems.map(({ rule, line, notice }) => ({ rule, line, notice }));
    await expect(`${JSON.stringify({ notices: shown, problems }, null, 2)}\n`).toMatchFileSnapshot(
      join(process.cwd(), CASES, name, 'expected.json'),
    );
  });
});
