import { expect, test } from 'vitest';
import { splitText } from './split-text.ts';

/** A notice under its red head, on a page of its own. */
const notice = (head: readonly string[], number: string, title: string): string[] => [
  ...head,
  `                   ${number}`,
  '',
  `           ${title}`,
  '',
  '各设区市人力资源和社会保障局、财政局：',
  '    为做好有关工作，经研究，现将有关事项通知如下，请各地区认真贯彻落实，',
  '并将执行中的问题及时报告。',
  '    一、各地区要加强组织领导，明确工作责任，结合实际制定具体办法，确保各',
  '项措施落到实处。',
  '    附件：1.一览表',
  '    （附件请到某某省某某厅网站下载）',
  '                               某某省某某厅',
  '                               2031年1月3日',
  '    （联系人：某某处    电话：0000-',
  '8638××××）',
];

const PAGES = [
  notice(['          某某省某某厅文件'], '某发〔2031〕1号', '关于做好甲项工作的通知'),
  notice(['某某省某某厅'], '某函〔2031〕2号', '关于做好乙项工作的通知'),
  notice(
    [
      '某某省根治某某某某某某某某某某某某某某某某某某某某某某某某工作领导小',
      '              组办公室文件',
    ],
    '某办〔2031〕3号',
    '关于做好丙项工作的通知',
  ),
  notice(['          某某省某某厅文件'], '某发〔2031〕4号', '关于做好丁项工作的通知'),
].map((lines) => lines.join('\n'));

const { notices, aside, placed, total } = splitText(PAGES.join('\f'));

test('red heads, broken over two rows or without the word, begin their own notices', () => {
  expect(notices.map(({ front }) => front.docNumber)).toEqual([
    '某发〔2031〕1号',
    '某函〔2031〕2号',
    '某办〔2031〕3号',
    '某发〔2031〕4号',
  ]);
  expect(notices.map(({ body }) => /文件|组办公室/u.test(body.slice(-80)))).toEqual(
    notices.map(() => false),
  );
});

test('neither a remark in brackets signs, nor does the end of a note head a section', () => {
  expect(notices.map(({ front }) => front.issuers)).toEqual(notices.map(() => ['某某省某某厅']));
  expect(aside.filter(({ role }) => role === 'section')).toEqual([]);
  expect(placed).toBe(total);
});
