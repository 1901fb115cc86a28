import { describe, expect, test } from 'vitest';
import { checkFields } from '../../../../src/library/check/check-fields.ts';
import { checkLinks } from '../../../../src/library/check/check-links.ts';
import { checkPrintings } from '../../../../src/library/check/check-printings.ts';
import type { CheckedNotice } from '../../../../src/library/check/checked-notice.ts';
import type { FrontMatter } from '../../../../src/model/front-matter.ts';

const BODY =
  '各地要切实做好疫情防控工作。\n\n一、提高思想认识。各级要高度重视。\n\n二、加强组织领导。';

function notice(front: Partial<FrontMatter> = {}, body = BODY, folder = '2020-02'): CheckedNotice {
  const id = front.id ?? 'renshebufa-2020-8';
  return {
    front: {
      id,
      title: '关于做好疫情防控期间有关工作的通知',
      docNumber: '人社部发〔2020〕8号',
      date: '2020-02-07',
      issuers: ['人力资源社会保障部'],
      issuersInferred: false,
      kind: '通知',
      region: '全国',
      section: null,
      addressees: [],
      attachments: [],
      topics: ['wages'],
      bulletin: folder,
      ordinal: 1,
      pages: null,
      contentHash: '0'.repeat(64),
      ...front,
    },
    body,
    file: `content/notices/${folder}/${id}.md`,
    stem: id,
    folder,
    bodyLine: 21,
  };
}
const rules = (problems: readonly { readonly rule: string }[]): string[] =>
  problems.map(({ rule }) => rule);
const TOPICS = ['wages'];
const NAMES = new Map([['人社部', '人力资源社会保障部']]);

describe('fields', () => {
  test('a notice in order has no problem', () => {
    expect(checkFields([notice()], TOPICS)).toEqual([]);
  });

  test.each<[string, CheckedNotice, string]>([
    ['an id that is not the file name', { ...notice(), stem: 'a-1' }, 'file-name'],
    ['another bulletin than its folder', notice({ bulletin: '2020-03' }), 'file-folder'],
    ['a topic that is not there', notice({ topics: ['salary'] }), 'unknown-topic'],
    ['pages turned round', notice({ pages: [9, 3] }), 'page-order'],
    ['no body', notice({}, ' \n'), 'empty-body'],
  ])('%s', (_, one, rule) => {
    expect(checkFields([one], TOPICS)).toMatchObject([{ rule, severity: 'error' }]);
  });

  test('ids and places are unique within a bulletin, not across', () => {
    const twin = { ...notice(), file: 'content/notices/2020-02/b.md' };
    expect(rules(checkFields([notice(), twin], TOPICS))).toEqual(['same-id', 'same-ordinal']);
    expect(checkFields([notice(), notice({}, BODY, '2020-03')], TOPICS)).toEqual([]);
  });
});

describe('printings of one document in two bulletins', () => {
  const later = (front: Partial<FrontMatter>, body = BODY) => notice(front, body, '2020-03');

  test('that agree have no problem, however their agency is spelled', () => {
    const other = later({ issuers: ['人社部'] }, BODY.replaceAll('\n\n', ' \n\n'));
    expect(checkPrintings([notice(), other], NAMES)).toEqual([]);
  });

  test.each<[string, CheckedNotice, string, string]>([
    ['number', later({ docNumber: '人社部发〔2020〕9号' }), 'printing-number', 'error'],
    ['issuers', later({ issuers: ['财政部'] }), 'printing-issuers', 'error'],
    ['title', later({ title: '关于有关工作的通知' }), 'printing-title', 'warning'],
    ['date', later({ date: null }), 'printing-date', 'warning'],
    ['text', later({}, BODY.replace('高度重视', '十分重视')), 'printing-text', 'warning'],
  ])('and differ in their %s', (_, other, rule, severity) => {
    expect(checkPrintings([notice(), other], NAMES)).toMatchObject([{ rule, severity }]);
  });

  test('a difference of the text is told with the words around it', () => {
    const [problem] = checkPrintings(
      [notice(), later({}, BODY.replace('高度重视', '十分重视'))],
      NAMES,
    );
    expect(problem?.message).toContain('各级要高度重视');
    expect(problem?.message).toContain('各级要十分重视');
  });

  test('without a number and under two ids are pointed out', () => {
    const a = notice({ id: '2020-02-16', docNumber: null });
    const b = later({ id: '2020-03-05', docNumber: null });
    expect(checkPrintings([a, b], NAMES)).toMatchObject([
      { rule: 'printing-unlinked', severity: 'warning', notice: '2020-03-05' },
    ]);
  });
});

describe('links written into a body', () => {
  const linking = (href: string) => notice({}, `${BODY}\n\n见[另文](${href})。`);
  const held = notice({ id: 'fafa-2020-7', ordinal: 2 });

  test.each([
    'https://www.gov.cn/',
    '#sec_2',
    'fafa-2020-7.html',
    '../notices/fafa-2020-7.html#sec_1',
  ])('%s resolves', (href) => {
    expect(checkLinks([linking(href), held])).toEqual([]);
  });

  test.each([
    ['fafa-2020-9.html', '所指的公文不在库中'],
    ['#sec_9', '所指的条款不存在'],
    ['fafa-2020-7.html#sec_9', '所指的条款不存在'],
    ['../附件.docx', '不指向任何一件公文'],
  ])('%s does not, and is told with its line', (href, why) => {
    const problems = checkLinks([linking(href), held]);
    expect(problems).toMatchObject([{ rule: 'dead-link', line: 27 }]);
    expect(problems[0]?.message).toContain(why);
  });
});
