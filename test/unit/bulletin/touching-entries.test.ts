import { describe, expect, test } from 'vitest';
import { splitText } from './split-text.ts';

const AGENCY = '云川市人力资源和社会保障局';

/** A notice of the bulletin, with what stands behind its date. */
function notice(subject: string, serial: number, behind: readonly string[] = []): string {
  return [
    `${AGENCY}关于${subject}的通知`,
    `云人社发〔2031〕${serial}号`,
    '',
    '各县人力资源和社会保障局：',
    '经研究，现将有关事项通知如下，请遵照执行。',
    '',
    AGENCY,
    `2031年3月${serial}日`,
    ...behind,
    '',
  ].join('\n');
}

const fieldsOf = (text: string): readonly (readonly [string, string | null])[] =>
  splitText(text).notices.map(({ front }) => [front.title, front.docNumber]);

const WANTED = ['调整补贴标准', '废止部分规范性文件', '规范劳务派遣用工'].map((subject, i) => [
  `${AGENCY}关于${subject}的通知`,
  `云人社发〔2031〕${i + 3}号`,
]);

describe('a list of documents, each a title and its number, holds no notices', () => {
  const documents = [
    ['关于加强工伤保险基金管理工作的通知', '云人社发〔2020〕10号'],
    ['关于印发失业保险实施细则的通知', '云人社发〔2021〕11号'],
    ['关于做好社会保险登记有关工作的通知', '云人社发〔2022〕12号'],
  ];

  test.each([
    ['below', documents],
    ['above', documents.map((entry) => [...entry].reverse())],
  ])('the number %s', (_, entries) => {
    const list = ['', '附件', '废止的规范性文件目录', '', ...entries.flat()];
    const text = [
      notice('调整补贴标准', 3),
      notice('废止部分规范性文件', 4, list),
      notice('规范劳务派遣用工', 5),
    ];
    expect(fieldsOf(text.join('\n'))).toEqual(WANTED);
  });
});

describe('a notice that lists and says nothing else ends where its date closes it', () => {
  test.each([
    ['2031年度诚信用人单位名单', ['云川机械有限公司', '云川纺织集团']],
    ['关于张某等任职的通知', ['张某　云川市技师学院院长', '李某　云川市技师学院副院长']],
  ])('%s', (title, lines) => {
    const list = [
      `${AGENCY}${title}`,
      '云人社发〔2031〕9号',
      '',
      ...lines,
      '',
      AGENCY,
      '2031年5月1日',
    ];
    const text = [notice('调整补贴标准', 3), list.join('\n'), '', notice('规范劳务派遣用工', 5)];
    expect(fieldsOf(text.join('\n'))).toEqual([
      WANTED[0],
      [`${AGENCY}${title}`, '云人社发〔2031〕9号'],
      WANTED[2],
    ]);
  });
});
