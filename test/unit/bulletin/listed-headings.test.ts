import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../src/bulletin/line.ts';
import { listedHeadings } from '../../../src/bulletin/listed-headings.ts';
import { splitText } from './split-text.ts';

const [TOLLS, LOCKS, SILT, FERRIES] = [
  '水运部关于调整船闸收费的通知',
  '水运部关于船闸检修的通知',
  '泽州市人民政府关于河道清淤的通知',
  '泽州市人民政府关于渡口安全的通知',
] as const;
const TITLES = [TOLLS, LOCKS, SILT, FERRIES];

const COVER = ['水运政策汇编', '二〇三一年第三辑'];

const CONTENTS = [
  '目    录',
  '国家政策',
  `1. ${TOLLS}..............................1`,
  `2. ${LOCKS}..............................2`,
  '省市文件',
  `3. ${SILT}............................3`,
  `4. ${FERRIES}............................4`,
];

const PARAGRAPH = [
  '    各地要加强组织领导，明确工作责任，结合实际制定具体办法，确保各项措',
  '施落实到位，并及时报告执行中遇到的问题。',
];

/** The pages of a notice: its head and text, and what it ends with. */
const notice = (serial: number, end: readonly string[] = []): readonly string[] => [
  [
    ...(serial === 1 ? ['国家政策'] : serial === 3 ? ['省市文件'] : []),
    `${serial}. ${TITLES[serial - 1]}`,
    `水发〔2031〕${serial}号`,
    '',
    '    各有关单位：',
    ...PARAGRAPH,
    ...PARAGRAPH,
  ].join('\n'),
  [
    ...PARAGRAPH,
    '                                                        2031年3月4日',
    ...end,
  ].join('\n'),
];

describe('a heading that the contents list stands alone over the title of its first notice', () => {
  test.each([
    [
      'behind a list without marks on the page before',
      ['    相关条文', '    《中华人民共和国水法》第7条、第10条'],
    ],
    [
      'behind a table whose rows run over the full width',
      [
        '序号                 船闸名称                     检修类别和承担单位',
        '1                    东江一号船闸、二号船闸和引道 大修并更换闸门　东江船闸所',
        '2                    西江船闸                     闸室清淤、导航墙加固检测所',
      ],
    ],
  ])('%s', (_, end) => {
    const pages = [COVER.join('\n'), CONTENTS.join('\n'), ...notice(1), ...notice(2, end)];
    const result = splitText([...pages, ...notice(3), ...notice(4)].join('\f'));
    expect(result.notices.map(({ front }) => [front.title, front.section])).toEqual([
      [TOLLS, '国家政策'],
      [LOCKS, '国家政策'],
      [SILT, '省市文件'],
      [FERRIES, '省市文件'],
    ]);
    expect(result.notices[1]?.body).not.toContain('省市文件');
    expect(result.placed).toBe(result.total);
  });

  const found = (...printed: readonly string[]): readonly number[] => {
    const lines = linesOf([
      {
        lines: printed.map((text, i) => ({ text, line: i + 1, gapBefore: false })),
      },
    ]);
    const headings = listedHeadings(lines, { sections: ['国家政策', '省市文件'], titles: TITLES });
    return lines.flatMap((line) => (headings.has(line) ? [line.line] : []));
  };

  test.each([
    ['with a mark of its own', ['◆ 省市文件', SILT], [1]],
    ['over a title of two lines', ['省市文件', '泽州市人民政府关于', '河道清淤的通知'], [1]],
    ['over the number above a title', ['【国家政策】', '水发〔2031〕2号', LOCKS], [1]],
    ['over a title with its number behind it', ['省市文件', `${SILT}（水发〔2031〕3号）`], [1]],
    ['not over text', ['省市文件', '执行，不得延误。', '特此通知。', SILT], []],
    ['not over another title', ['省市文件', '关于修船的通知'], []],
    ['not a longer line', ['省市文件汇编', SILT], []],
  ])('%s', (_, printed, lines) => {
    expect(found(...printed)).toEqual(lines);
  });
});
