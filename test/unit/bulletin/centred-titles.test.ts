import { expect, test } from 'vitest';
import { splitText } from './split-text.ts';

const NAMES = [
  '某泽市人力资源和社会保障局',
  '某泽市交通运输局',
  '某泽市市场监督管理局',
  '某泽市总工会',
];

/** Blanks before a line. */
const at = (column: number, text: string): string => ' '.repeat(column) + text;

/** A text whose paragraphs are a line each, four columns from the edge. */
const body = (of: string): readonly string[] =>
  [
    `为做好${of}有关工作，根据有关规定，结合本市实际，经研究决定，现将${of}有关事项公告如下，请遵照执行：`,
    `一、${of}的对象为本市范围内依法参加社会保险的用人单位和职工，具体范围由市人力资源和社会保障局会同有关部门确定。`,
    `二、${of}的标准自2031年1月1日起执行，已按原标准执行的单位应当于9月底前补足差额，逾期未补足的按有关规定处理。`,
    '特此公告。',
  ].map((text) => at(4, text));

const DAY = at(52, '二〇三一年三月十五日');

const TEXT = [
  at(9, '某泽市人力资源和社会保障局    某泽市教育局    某泽市财政局'),
  at(19, '关于做好2031年毕业生就业工作的'),
  at(35, '公　告'),
  at(28, '某人社规〔2031〕3号'),
  '',
  ...body('毕业生就业'),
  '',
  at(26, '某泽市人力资源和社会保障局        某泽市教育局'),
  at(60, '某泽市财政局'),
  DAY,
  '',
  '',
  at(29, '(2031)某人社函12号'),
  '',
  at(17, '关于发放一次性就业补贴有关问题的公　告'),
  '',
  ...body('一次性补贴'),
  '',
  at(46, '某泽市人力资源和社会保障局'),
  DAY,
  '',
  '',
  at(17, '关于城乡居民养老保险待遇领取资格认证的'),
  at(34, '公　　告'),
  '',
  ...body('资格认证'),
  '',
  at(54, '某泽市社会保险中心'),
  DAY,
  '',
  '',
  at(15, `${NAMES[0]}    ${NAMES[1]}`),
  at(20, `${NAMES[2]}    ${NAMES[3]}`),
  at(16, '关于加强劳动者权益保护的公　告'),
  at(28, '某人社规〔2031〕11号'),
  '',
  ...body('权益保护'),
  '',
  at(24, `${NAMES[0]}      ${NAMES[1]}`),
  at(28, `${NAMES[2]}            ${NAMES[3]}`),
  DAY,
];

test('titles in the middle of lines that are paragraphs begin at any column, and are titles still', () => {
  const { notices, placed, total } = splitText(TEXT.join('\n'));
  expect(
    notices.map(({ front: { title, docNumber, date, issuers } }) => ({
      title: title.replace(/ /gu, ''),
      docNumber,
      date,
      issuers: issuers.length,
    })),
  ).toEqual(
    [
      {
        title:
          '某泽市人力资源和社会保障局某泽市教育局某泽市财政局关于做好2031年毕业生就业工作的公告',
        docNumber: '某人社规〔2031〕3号',
        issuers: 3,
      },
      {
        title: '关于发放一次性就业补贴有关问题的公告',
        docNumber: '〔2031〕某人社函12号',
        issuers: 1,
      },
      { title: '关于城乡居民养老保险待遇领取资格认证的公告', docNumber: null, issuers: 1 },
      {
        title: `${NAMES.join('')}关于加强劳动者权益保护的公告`,
        docNumber: '某人社规〔2031〕11号',
        issuers: 4,
      },
    ].map((notice) => ({ ...notice, date: '2031-03-15' })),
  );
  expect(placed).toBe(total);
});
