import fc from 'fast-check';
import matter from 'gray-matter';
import { describe, expect, test } from 'vitest';
import { noticeFile } from '../../../src/bulletin/notice-file.ts';
import { parseNotice } from '../../../src/store/parse-notice.ts';
import { sha256 } from '../../../src/store/sha256.ts';

const FRONT = {
  id: 'guobanfamingdian-2020-1',
  title: '关于延长2020年春节假期的通知',
  docNumber: '国办发明电〔2020〕1号',
  date: '2020-01-26',
  issuers: ['国务院办公厅'],
  issuersInferred: false,
  kind: '通知',
  region: '全国',
  section: '国务院',
  addressees: ['各省、自治区、直辖市人民政府，国务院各部委、各直属机构：'],
  attachments: [],
  topics: ['wages'],
  bulletin: '2020-02',
  ordinal: 1,
  pages: null,
};
const BODY =
  '经国务院批准，现将延长2020年春节假期的具体安排通知如下。\n\n一、延长2020年春节假期至2月2日。';
const FILE = noticeFile(FRONT, BODY, sha256).text;
const parse = (text: string) => parseNotice(text, 'content/notices/2020-02/a.md', '2020-02');

describe('a file that split wrote', () => {
  test('comes back as it was, untouched', () => {
    const { parsed, problems } = parse(FILE);
    expect(problems).toEqual([]);
    expect(parsed?.notice).toMatchObject({ front: FRONT, body: BODY });
    expect(parsed?.edited).toBe(false);
  });

  test.each([
    ['line ends of Windows', FILE.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${FILE}`],
  ])('is no correction for %s', (_, text) => {
    expect(parse(text).parsed?.edited).toBe(false);
  });

  test.each([
    ['the text', FILE.replace('2月2日', '2月3日')],
    ['a field', FILE.replace('2020-01-26', '2020-01-27')],
    ['the hash', FILE.replace(/(?<=contentHash: ").{8}/u, '00000000')],
  ])('is corrected where %s changed', (_, text) => {
    expect(parse(text).parsed?.edited).toBe(true);
  });

  test('is read alike by the reader of the site, whatever its title', () => {
    const words = fc.stringMatching(/^[一-龥0-9: #"'\\\-〔〕《》&*!|>%@`,[\]{}]{1,30}$/u);
    fc.assert(
      fc.property(words, fc.constantFrom('2020-01-26', null), (title, date) => {
        const { text } = noticeFile({ ...FRONT, title, date }, BODY, sha256);
        expect(parse(text).parsed?.notice.front).toEqual(matter(text, {}).data);
        expect(parse(text).parsed?.notice.front.title).toBe(title);
      }),
    );
  });
});

describe('a front matter broken by hand', () => {
  test.each([
    ['no front matter', FILE.replace('---\n', ''), 1, 'front-matter-missing'],
    ['no end of it', FILE.replace('---\n\n', '\n'), 1, 'front-matter-missing'],
    ['a quote left open', FILE.replace('的通知"', '的通知'), 3, 'front-matter-syntax'],
    [
      'a tab for an indent',
      FILE.replace('  - "国务院办公厅"', '\t- "国务院办公厅"'),
      7,
      'front-matter-syntax',
    ],
    ['a date without quotes', FILE.replace('"2020-01-26"', '2020-01-26'), 5, 'front-matter-date'],
    ['a day that is not', FILE.replace('2020-01-26', '2020-02-30'), 5, 'front-matter-field'],
    ['an id with capitals', FILE.replace('guobanfa', 'GuoBanFa'), 2, 'front-matter-field'],
    ['an empty title', FILE.replace('关于延长2020年春节假期的通知', ''), 3, 'front-matter-field'],
    ['a misspelt field', FILE.replace('kind:', 'kinds:'), 9, 'front-matter-field'],
    ['a script', FILE.replace('---\n', '---js\n'), 1, 'front-matter-missing'],
  ])('%s is told with file and line', (_, text, line, rule) => {
    const { parsed, problems } = parse(text);
    expect(parsed).toBeNull();
    expect(problems.find((problem) => problem.line === line)).toMatchObject({
      rule,
      severity: 'error',
    });
    expect(problems[0]?.message).toMatch(
      /^content\/notices\/2020-02\/a\.md 第\d+行：.*[\u4e00-\u9fff]/u,
    );
  });
});

test.each([
  ['to nothing', '<<: *b'],
  [
    'to more than memory holds',
    ['&a', '&b', '&c', '&d'].reduce(
      (text, name, at, names) =>
        `${text}k${at}: ${name} [${Array.from({ length: 20 }, () => (at === 0 ? 'x' : names[at - 1]?.replace('&', '*'))).join(',')}]\n`,
      '',
    ),
  ],
])('references %s are a problem, no crash', (_, yaml) => {
  const { parsed, problems } = parse(`---\n${yaml}\n---\n`);
  expect(parsed).toBeNull();
  expect(problems.map(({ rule }) => rule)).toEqual(['front-matter-syntax']);
});
