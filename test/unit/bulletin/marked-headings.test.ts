import { describe, expect, test } from 'vitest';
import { splitText } from './split-text.ts';

const TITLES = [
  '水运部关于调整船闸收费的通知',
  '水运部关于船闸检修的通知',
  '泽州市人民政府关于河道清淤的通知',
  '泽州市人民政府关于渡口安全的通知',
] as const;

const PARAGRAPH = [
  '    各地要加强组织领导，明确工作责任，结合实际制定具体办法，确保各项措',
  '施落实到位，并及时报告执行中遇到的问题。',
];

/** How titles are set, with what stands under them. */
const SET: readonly (readonly [string, (serial: number) => readonly string[]])[] = [
  ['numbered', (n) => [`${n}. ${TITLES[n - 1]}`, `水发〔2031〕${n}号`]],
  [
    'in the middle',
    (n) => [
      `                    ${TITLES[n - 1]}`,
      `                           水发〔2031〕${n}号`,
    ],
  ],
  ['with the number behind', (n) => [`${n}. ${TITLES[n - 1]}（水发〔2031〕${n}号）`]],
  ['over fields', (n) => [`${n}. ${TITLES[n - 1]}`, `发文字号：水发〔2031〕${n}号`]],
];

const HEADINGS = [
  ['【国家政策】', '【省市文件】'],
  ['第一部分  国家政策', '第二部分  省市文件'],
  ['一、国家政策', '二、省市文件'],
  ['◆ 国家政策', '◆ 省市文件'],
] as const;

const ENDS = [
  ['a list without marks', ['    相关条文', '    《中华人民共和国水法》第7条、第10条']],
  [
    'a table over the full width',
    [
      '序号                 船闸名称                     检修类别和承担单位',
      '1                    东江一号船闸、二号船闸和引道 大修并更换闸门　东江船闸所',
    ],
  ],
  ['the middle of a sentence', PARAGRAPH.slice(0, 1)],
] as const;

describe.each(SET)('a heading with a mark begins a page over a title %s', (_, head) => {
  describe.each(HEADINGS)('%s', (first, second) => {
    test.each(ENDS)('behind %s', (_end, end) => {
      const notice = (serial: number): readonly string[] => [
        [
          ...(serial === 1 ? [first] : serial === 3 ? [second] : []),
          ...head(serial),
          '',
          '    各有关单位：',
          ...PARAGRAPH,
          ...PARAGRAPH,
        ].join('\n'),
        [
          ...PARAGRAPH,
          '                                                        2031年3月4日',
          ...(serial === 2 ? end : []),
        ].join('\n'),
      ];
      const pages = ['水运政策汇编\n二〇三一年第三辑', ...[1, 2, 3, 4].flatMap(notice)];
      const { notices, placed, total } = splitText(pages.join('\f'));
      expect(notices.map(({ front }) => [front.title, front.docNumber, front.section])).toEqual(
        TITLES.map((title, i) => [
          title,
          `水发〔2031〕${i + 1}号`,
          i < 2 ? '国家政策' : '省市文件',
        ]),
      );
      expect(notices[1]?.body).not.toContain('省市文件');
      expect(placed).toBe(total);
    });
  });
});

test('a clause that begins a page over a title that it quotes heads nothing', () => {
  const { notices } = splitText(
    [
      [`1. ${TITLES[0]}`, '水发〔2031〕1号', '', '    各有关单位：', ...PARAGRAPH].join('\n'),
      [
        '二、适用范围',
        `    ${TITLES[1]}所称船闸，是指内河船闸。`,
        ...PARAGRAPH,
        '                                                        2031年3月4日',
      ].join('\n'),
    ].join('\f'),
  );
  expect(notices.map(({ front }) => [front.title, front.section])).toEqual([[TITLES[0], null]]);
  expect(notices[0]?.body).toContain('二、适用范围');
});
