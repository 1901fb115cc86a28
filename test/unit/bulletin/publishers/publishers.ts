import type { PrintedNotice } from './notices.ts';
import {
  balanced,
  chineseDate,
  middle,
  pagesOf,
  plainDate,
  rowsOf,
  toRight,
  wrap,
} from './print.ts';
import { isSigned, type Publisher, plainLines } from './publisher.ts';

const NUMERALS = '一二三四五六七八九十';
const dateOf = ({ date }: PrintedNotice, space = ''): string => plainDate(date ?? '', space);
const numberOf = ({ numberPrinted, docNumber }: PrintedNotice): string =>
  numberPrinted ?? docNumber ?? '';
const ifNumbered = (notice: PrintedNotice, lines: readonly string[]): readonly string[] =>
  notice.docNumber === null || notice.decree !== undefined ? [] : lines;
const wide = (text: string): string =>
  text.replace(/\d/gu, (figure) => String.fromCharCode(figure.charCodeAt(0) + 0xfee0));

/** Heads of two lines that change sides, with the page number in them. */
const heads: Publisher = {
  name: 'page number within alternating heads of two lines',
  paragraph: plainLines(72, '　　'),
  flush: plainLines(72),
  head: (notice) => [
    '',
    ...balanced(notice.title, 58).map((line) => middle(line, 72)),
    ...ifNumbered(notice, [middle(numberOf(notice), 72)]),
    '',
  ],
  section: (name, i) => ['', middle(`第${NUMERALS[i]}部分　${name}`, 72), ''],
  signature: (notice) => [
    '',
    ...notice.issuers.map((name) => toRight(name, 72)),
    toRight(dateOf(notice), 72),
  ],
  attachment: (title) => ['', middle(title, 72), ''],
  finish: (lines) =>
    pagesOf(lines, 38)
      .map((page, i) =>
        (i % 2 === 1
          ? [`${i + 1} · 人力资源政策快报`, '2021年 第3期', '', ...page]
          : [
              toRight(`人力资源政策快报 第3期 · ${i + 1}`, 72, 0),
              toRight('某某服务中心', 72),
              '',
              ...page,
            ]
        ).join('\n'),
      )
      .join('\n\f'),
  decrees: 72,
};

/** Red heads with the number over the title, 28 characters a line, no indents, no empty lines, CRLF. */
const redHeads: Publisher = {
  name: 'red heads in narrow lines without indents',
  paragraph: plainLines(56),
  flush: plainLines(56),
  head: (notice) =>
    notice.red === undefined
      ? [...wrap(notice.title, 56), ...ifNumbered(notice, [numberOf(notice)])]
      : [notice.red, numberOf(notice), ...wrap(notice.title, 56)],
  section: (name) => [`【${name}】`],
  signature: (notice) => [...notice.issuers, dateOf(notice)],
  attachment: (title) => ['附件', title],
  finish: (lines) => {
    const pages = pagesOf(lines, 44);
    return pages
      .map((page, i) => [...page, `第 ${i + 1} 页 共 ${pages.length} 页`].join('\r\n'))
      .join('\r\n');
  },
  decrees: null,
};

const blank = (text: string): readonly string[] => [text, ''];

/** Copies of web pages with the fields under the title. */
const web: Publisher = {
  name: 'web copies with fields under the title',
  paragraph: (text) => [`　　${text}`, ''],
  flush: blank,
  head: (notice, i) => [
    notice.title,
    '',
    `索引号：00001${i}/2021-00${i}`,
    `发布机构：${notice.issuers[0] ?? '人力资源社会保障部'}`,
    ...(notice.date === null ? [] : [`成文日期：${dateOf(notice)}`]),
    ...ifNumbered(notice, [`发文字号：${numberOf(notice)}`]),
    '有效性：有效',
    `发布日期：2021-12-${String(i + 1).padStart(2, '0')}`,
    '',
  ],
  section: (name) => [`★ ${name}`, ''],
  signature: (notice) => [notice.issuers.join('　'), dateOf(notice), ''],
  attachment: blank,
  finish: (lines) => lines.join('\n'),
  decrees: null,
};

/** The same with the fields over the title, two on a line. */
const webTable: Publisher = {
  ...web,
  name: 'web copies with a table of fields over the title',
  head: (notice, i) => [
    `索 引 号：114400/2021-00${i}    主题分类：劳动、人事、监察、社会保障`,
    `发文机关：${notice.issuers.join('、')}    成文日期：${notice.date === null ? '' : dateOf(notice)}`,
    `标　　题：${notice.title}`,
    `发文字号：${numberOf(notice) || '无'}    发布日期：2021年12月${i + 1}日`,
    '',
    notice.title,
    ...ifNumbered(notice, [numberOf(notice)]),
    '',
  ],
  section: (name, i) => ['', `第${NUMERALS[i]}部分 ${name}`, ''],
  signature: (notice) => [...notice.issuers, dateOf(notice), ''],
};

/** Titles marked 【3】 with their source below them; contents without page numbers. */
const marked: Publisher = {
  name: 'marked titles and contents without page numbers',
  paragraph: plainLines(68, '    '),
  flush: plainLines(68),
  head: (notice, i) => [
    '',
    ...wrap(`【${i + 1}】${notice.title}`, 68),
    ...ifNumbered(notice, [`（${numberOf(notice)}）`]),
    `来源：${notice.issuers[0] ?? '人社部'}网站    发布日期：2021-12-${String(i + 1).padStart(2, '0')}`,
    '',
  ],
  section: (name, i) => ['', `${NUMERALS[i]}、${name}`, ''],
  signature: (notice) => [
    '',
    ...notice.issuers.map((name) => toRight(name, 68)),
    toRight(dateOf(notice, ' '), 68),
  ],
  attachment: (title) => ['', '附件', middle(title, 68)],
  finish: (lines, notices) => {
    const sections = [...new Set(notices.map(({ section }) => section))];
    const contents = notices.flatMap((notice, i) => [
      ...(notice.section === notices[i - 1]?.section
        ? []
        : [`${NUMERALS[sections.indexOf(notice.section)]}、${notice.section}`]),
      ...wrap(`【${i + 1}】${notice.title}`, 64).map((line) => `  ${line}`),
    ]);
    return ['劳动法规月报', '2021年12月号', '', '目录', ...contents, '', ...lines].join('\n');
  },
  decrees: null,
};

/** Title and number on one line, seals, signatures three a line, zeros of every shape, a foot with phone and site. */
const oneLine: Publisher = {
  name: 'title and number on one line, signatures side by side',
  paragraph: plainLines(76, '　　'),
  flush: plainLines(76),
  head: (notice) => [
    ...wrap([notice.title, ...ifNumbered(notice, [notice.docNumber ?? ''])].join('  '), 76),
    '',
    '',
  ],
  section: (name) => ['', '', `■${name}`, '', ''],
  signature: (notice, i) => [
    '',
    ...rowsOf(notice.issuers, 3).map((row) =>
      toRight(row.map((name) => (i % 3 === 0 ? `${name}（盖章）` : name)).join('    '), 76),
    ),
    toRight(chineseDate(notice.date ?? '', '〇○O0零'[i % 5]), 76),
  ],
  attachment: (title) => ['', '', middle(title, 76), ''],
  finish: (lines) =>
    pagesOf(lines, 50)
      .map((page, i) =>
        [
          ...page,
          '',
          middle(`- ${i + 1} -`, 76),
          '',
          '咨询热线：400-820-0000　　www.example-law.cn',
          '',
        ].join('\r\n'),
      )
      .join('\r\n'),
  decrees: null,
};

/** Tabs, full-width figures, zero-width spaces, agency and date on one line, no sections. */
const tabs: Publisher = {
  name: 'tabs, full-width figures and characters that nobody sees',
  paragraph: (text) => wrap(text, 64, '\t').map((line) => line.replace('，', '，\u200b')),
  flush: plainLines(64),
  head: (notice) => [
    '',
    ...balanced(notice.title, 52).map((line) => middle(line, 64)),
    ...ifNumbered(notice, [middle(wide(notice.docNumber ?? ''), 64)]),
    '',
  ],
  section: null,
  signature: (notice) => [
    '',
    ...notice.issuers.slice(0, -1).map((name) => toRight(name, 64)),
    toRight(`${notice.issuers.at(-1)}　${wide(dateOf(notice))}`, 64),
  ],
  attachment: (title) => ['', middle(title, 64), ''],
  finish: (lines) =>
    pagesOf(lines, 40)
      .map((page, i) =>
        [
          '劳动关系法规通讯                         二〇二一年合订本',
          ...page,
          '',
          middle(wide(String(i + 1)), 64),
        ].join('\n'),
      )
      .join('\n\f\n'),
  decrees: null,
};

/** Everything to the left, titles under a number of their own, agencies and date broken over two lines. */
const flushLeft: Publisher = {
  name: 'all flush left, signatures broken at the line end',
  paragraph: (text) => [...wrap(text, 56), ''],
  flush: (text) => [...wrap(text, 56), ''],
  head: (notice, i) => [
    String(i + 1).padStart(2, '0'),
    ...wrap(notice.title, 56),
    ...ifNumbered(notice, [`【${numberOf(notice)}】`]),
    '',
  ],
  section: (name) => [`（${name}）`, ''],
  signature: (notice) => [...wrap(`${notice.issuers.join('  ')}  ${dateOf(notice)}`, 56), ''],
  attachment: (title) => ['附件：', '', title, ''],
  finish: (lines) => lines.join('\n'),
  decrees: null,
};

/** Agencies and date under the title, nothing below the text, contents at the end. */
const bylines: Publisher = {
  name: 'agencies and date under the title',
  paragraph: plainLines(70, '　　'),
  flush: plainLines(70),
  head: (notice) => [
    '',
    ...balanced(notice.title, 60).map((line) => middle(line, 70)),
    ...(isSigned(notice) ? rowsOf(notice.issuers, 4).map((row) => middle(row.join('　'), 70)) : []),
    ...ifNumbered(notice, [middle(numberOf(notice), 70)]),
    ...(isSigned(notice) ? [middle(`（${chineseDate(notice.date ?? '')}）`, 70)] : []),
    '',
  ],
  section: (name) => ['', middle(`◆ ${name} ◆`, 70), ''],
  signature: () => [],
  attachment: (title) => ['', middle(title, 70), ''],
  finish: (lines, notices) =>
    [
      ...lines,
      '',
      middle('目　录', 70),
      ...notices.map(({ title }, i) => `  ${title} …………… ${i * 2 + 1}`),
    ].join('\n'),
  decrees: null,
};

/** Publishers that share nothing but the notices. */
export const publishers: readonly Publisher[] = [
  heads,
  redHeads,
  web,
  webTable,
  marked,
  oneLine,
  tabs,
  flushLeft,
  bylines,
];
