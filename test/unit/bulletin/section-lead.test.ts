import { describe, expect, test } from 'vitest';
import { splitText } from './split-text.ts';

/** A notice under a title with the bulletin's numbering and an editor's line of fields. */
const notice = (label: string, serial: number): string =>
  [
    `${label}　某某市人民政府关于做好第${serial}类就业服务工作的通知`,
    `〖文号 某政发〔2031〕${serial}号｜公布 2031.03.0${serial}｜适用 本市｜效力 有效〗`,
    '各区人民政府：',
    '为做好就业服务工作，现就有关事项通知如下：',
    '一、加强组织领导，明确工作责任。',
    '某某市人民政府',
    `2031年2月${serial}日`,
  ].join('\n');

const LEAD = '本专题收录就业服务类文件。';
const PARTS = [
  ['专题一　就业', LEAD, '', notice('1.1', 1), '', notice('1.2', 2)].join('\n'),
  ['专题二　个人所得税', '收录市级文件。', '', notice('2.1', 3)].join('\n'),
];
const CONTENTS = [
  '目录',
  '专题一　就业',
  '1.1　某某市人民政府关于做好第1类就业服务工作的通知',
  '1.2　某某市人民政府关于做好第2类就业服务工作的通知',
  '专题二　个人所得税',
  '2.1　某某市人民政府关于做好第3类就业服务工作的通知',
].join('\n');

describe.each([
  ['with contents', [CONTENTS, ...PARTS].join('\n\n\n')],
  ['without contents', PARTS.join('\n\n\n')],
])('titles numbered by section and fields in brackets, %s', (_, text) => {
  const result = splitText(text);

  test('give title, number, the date of signature and section', () => {
    expect(
      result.notices.map(({ front }) => [
        front.title,
        front.docNumber,
        front.date,
        front.issuers,
        front.section,
      ]),
    ).toEqual(
      [1, 2, 3].map((serial) => [
        `某某市人民政府关于做好第${serial}类就业服务工作的通知`,
        `某政发〔2031〕${serial}号`,
        `2031-02-0${serial}`,
        ['某某市人民政府'],
        serial < 3 ? '就业' : '个人所得税',
      ]),
    );
  });

  test('set aside what the editor says under a heading', () => {
    expect(result.placed).toBe(result.total);
    expect(
      result.aside.filter(({ role }) => role === 'section').map((line) => line.text),
    ).toContain(LEAD);
    expect(result.notices.some(({ body }) => body.includes(LEAD))).toBe(false);
  });
});

test('the day of publication stands where nobody signed', () => {
  const text = notice('1.1', 1).replace('某某市人民政府\n2031年2月1日', '特此通知。');
  expect(
    splitText(`${text}\n\n${notice('1.2', 2)}`).notices.map(({ front }) => front.date),
  ).toEqual(['2031-03-01', '2031-02-02']);
});

test.each([
  ['一、就业', '二、个人所得税'],
  ['1. 就业', '2. 个人所得税'],
  ['1　就业', '2　个人所得税'],
])('headings of other numbering have such words under them too: %s', (first, second) => {
  const text = PARTS.join('\n\n\n')
    .replace('专题一　就业', first)
    .replace('专题二　个人所得税', second);
  const { notices, placed, total } = splitText(text);
  expect(notices.map(({ front }) => front.section)).toEqual(['就业', '就业', '个人所得税']);
  expect(placed).toBe(total);
});
