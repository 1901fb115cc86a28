import { describe, expect, test } from 'vitest';
import { squeeze } from '../../../src/text/squeeze.ts';
import { printWidth } from '../../../src/text/width.ts';
import { splitText } from './split-text.ts';

const WIDTH = 72;

/** A line as set in the middle, and one as set to the right. */
const middle = (text: string): string =>
  ' '.repeat(Math.max(0, Math.floor((WIDTH - printWidth(text)) / 2))) + text;
const right = (text: string): string =>
  ' '.repeat(Math.max(0, WIDTH - 2 - printWidth(text))) + text;

/** A paragraph with its indent, broken at the width of the page. */
function paragraph(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const char of `　　${text}`) {
    if (printWidth(line + char) > WIDTH) {
      lines.push(line);
      line = '';
    }
    line += char;
  }
  return [...lines, line];
}

interface Order {
  readonly agency: string;
  readonly serial: string;
  readonly issued: readonly string[];
  readonly day: string;
}

const ORDERS: readonly Order[] = [
  {
    agency: '中华人民共和国水路航运部',
    serial: '第37号',
    issued: ['内河船闸养护作业管理规定'],
    day: '二〇三一年三月八日',
  },
  {
    agency: '中华人民共和国水路航运部',
    serial: '第41号',
    issued: ['水路航运部关于修改《航道标志设置', '管理办法》等三部规章的决定'],
    day: '二〇三一年六月二十五日',
  },
  {
    agency: '中华人民共和国水路航运部',
    serial: '第42号',
    issued: ['渡口安全检查办法（试行）'],
    day: '二〇三一年七月二日',
  },
];

const twoLines = ({ agency, serial }: Order): readonly string[] => [
  middle(`${agency}令`),
  '',
  middle(serial),
];

const HEADINGS: readonly (readonly [string, (order: Order) => readonly string[]])[] = [
  ['two lines', twoLines],
  ['tight', ({ agency, serial }) => [middle(`${agency}令`), middle(serial)]],
  ['one line', ({ agency, serial }) => [middle(`${agency}令${serial}`)]],
  ['one line apart', ({ agency, serial }) => [middle(`${agency}令　${serial}`)]],
  ['in parentheses', ({ agency, serial }) => [middle(`${agency}令`), middle(`（${serial}）`)]],
  ['glued', ({ agency, serial }) => [middle(`${agency}令（${serial}）`)]],
  ['order alone', ({ agency, serial }) => [middle(agency), middle('令'), middle(serial)]],
];

const CONTENTS: readonly (readonly [string, (order: Order) => readonly string[]])[] = [
  ['none', () => []],
  [
    'both, each with its page',
    ({ agency, serial, issued }) => [
      `  ${agency}令（${serial}）……………………（1）`,
      `      ${issued.join('')}………………………（1）`,
    ],
  ],
  [
    'both, without number',
    ({ agency, issued }) => [`${agency}令 ………… 1`, `${issued.join('')} ………… 1`],
  ],
  ['the text alone', ({ issued }) => [`${issued.join('')} ………… 1`]],
  [
    'number over the text',
    ({ agency, serial, issued }) => [`${agency}令${serial}`, `${issued.join('')} ………… 1`],
  ],
  [
    'number behind the text',
    ({ agency, serial, issued }) => [`${issued.join('')}（${agency}令${serial}） ………… 1`],
  ],
];

/** What an order says and who signs it, and what stands under the title of its text. */
interface Form {
  readonly says: (title: string) => string;
  readonly signed: (day: string) => readonly string[];
  readonly under?: (order: Order) => readonly string[];
}

const USUAL: Form = {
  says: (title) =>
    `《${title}》已经2031年2月12日第7次部务会议审议通过，现予公布，自2031年9月1日起施行。`,
  signed: (day) => [right('部长　林某某'), right(day)],
};

const FORMS: readonly (readonly [string, Form])[] = [
  ['now published', { ...USUAL, says: (title) => `现公布《${title}》，自2031年9月1日起施行。` }],
  [
    'revised',
    {
      ...USUAL,
      says: (title) => `修订后的《${title}》已经部务会议审议通过，现予发布，自公布之日起施行。`,
    },
  ],
  [
    'agreed',
    { ...USUAL, says: (title) => `《${title}》经商财政部同意，现予公布，自2031年9月1日起施行。` },
  ],
  ['signed with a colon', { ...USUAL, signed: (day) => [right('部　长：林某某'), right(day)] }],
  ['signed by name', { ...USUAL, signed: (day) => [right('林某某'), right(day)] }],
  ['signed on the line of the day', { ...USUAL, signed: (day) => [right(`部长　林某某　${day}`)] }],
  ['with a day alone', { ...USUAL, signed: (day) => [right(day)] }],
  [
    'with a note under the title',
    { ...USUAL, under: () => [middle('（2031年2月12日水路航运部第7次部务会议通过）')] },
  ],
  [
    'with its number under the title',
    { ...USUAL, under: ({ serial }) => [middle(`（水路航运部令${serial}）`)] },
  ],
];

function printed(
  heading: (order: Order) => readonly string[],
  entry: (order: Order) => readonly string[],
  { says, signed, under }: Form = USUAL,
): string {
  const entries = ORDERS.flatMap(entry);
  return [
    middle('水路航运公报'),
    middle('2031年第6期'),
    '',
    ...(entries.length === 0 ? [] : [middle('目　　录'), '', '部令', ...entries]),
    ...(entries.length === 0
      ? []
      : ['规范性文件', '水路航运部关于做好汛期通航保障工作的通知 ………… 9']),
    '',
    '◆ 部令',
    '',
    ...ORDERS.flatMap((order) => [
      ...heading(order),
      '',
      ...paragraph(says(order.issued.join('').replace(/《/gu, '〈').replace(/》/gu, '〉'))),
      '',
      ...signed(order.day),
      '',
      ...order.issued.map(middle),
      ...(under?.(order) ?? []),
      '',
      ...paragraph(
        '第一条　为了加强内河航运基础设施的管理，保障通航安全，根据《某某航道法》，制定本规定。',
      ),
      ...paragraph(
        '第二条　在某某水域内从事航运基础设施养护作业的单位和个人，应当遵守本规定，并接受有关主管部门的监督检查。',
      ),
      ...paragraph('第三条　本规定自2031年9月1日起施行。'),
      '',
      '',
    ]),
    '◆ 规范性文件',
    '',
    middle('水路航运部关于做好汛期通航保障工作的通知'),
    '',
    middle('水航发〔2031〕58号'),
    '',
    '各省、自治区、直辖市水路航运厅（局）：',
    ...paragraph('为做好今年汛期通航保障工作，现就有关事项通知如下，请结合实际认真贯彻执行。'),
    ...paragraph('一、各地要加强值守，及时发布航道通告，确保船舶航行安全。'),
    '',
    right('中华人民共和国水路航运部'),
    right('二〇三一年五月十七日'),
  ].join('\n');
}

const FOUND = [
  ...ORDERS.map(({ agency, serial, issued }, i) => [
    issued.join(''),
    `${agency}令${serial}`,
    ['2031-03-08', '2031-06-25', '2031-07-02'][i],
    ['水路航运部'],
    '部令',
  ]),
  [
    '水路航运部关于做好汛期通航保障工作的通知',
    '水航发〔2031〕58号',
    '2031-05-17',
    ['中华人民共和国水路航运部'],
    '规范性文件',
  ],
];

const fieldsOf = (source: string): unknown[] =>
  splitText(source).notices.map(({ front: { title, docNumber, date, issuers, section } }) => [
    squeeze(title),
    docNumber,
    date,
    issuers,
    section,
  ]);

describe('an order and the text that it publishes are one notice', () => {
  describe.each(CONTENTS)('contents: %s', (_, entry) => {
    test.each(HEADINGS)('%s', (_, heading) => {
      expect(fieldsOf(printed(heading, entry))).toEqual(FOUND);
    });
  });

  describe.each(CONTENTS.slice(0, 2))('contents: %s', (_, entry) => {
    test.each(FORMS)('%s', (_form, form) => {
      expect(fieldsOf(printed(twoLines, entry, form))).toEqual(FOUND);
    });
  });
});
