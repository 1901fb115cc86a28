import { describe, expect, test } from 'vitest';
import { resolveCitations } from '../../../../src/library/citations/resolve-citations.ts';
import { relationCue } from '../../../../src/library/relations/relation-cue.ts';
import { relations } from '../../../../src/library/relations/relations.ts';
import type { Notice } from '../../../../src/model/notice.ts';
import { data, library, notice } from '../citations/fixture.ts';

const HELD = [
  notice({
    id: 'held',
    title: '关于因防控疫情推迟开学企业职工看护未成年子女期间工资待遇问题的通知',
    docNumber: '京人社劳字〔2020〕13号',
    date: '2020-01-31',
    issuers: ['北京市人力资源和社会保障局'],
    region: '北京',
  }),
  notice({
    id: 'batch-1',
    title: '关于发布北京市首批免费技能培训线上教学资源的通知',
    docNumber: '京能指文〔2020〕1号',
    date: '2020-02-20',
    issuers: ['北京市职业能力建设指导中心'],
    region: '北京',
  }),
];

function related(front: Partial<Notice['front']>, body: string) {
  const entries = library(
    ...HELD,
    notice({ id: 'x', date: '2020-02-28', region: '北京', ...front }, body),
  );
  return relations(entries, resolveCitations(entries, data), data);
}

describe('what the words around a citation say', () => {
  test.each([
    ['为贯彻落实', '精神，现就有关问题通知如下', 'implements'],
    ['各地要认真落实人力资源社会保障部、财政部', '精神，做好工伤保障工作', 'implements'],
    ['各地要按照', '关于窗口服务单位疫情防控工作有关要求，做好许可工作', 'implements'],
    ['根据', '精神，结合北京市实际，现就有关工作通知如下', 'implements'],
    [
      '根据人社部等五部委',
      '及发改委等四部委《关于线上培训的通知》精神，我们广泛征集资源',
      'implements',
    ],
    ['现将', '转发给你们，请认真贯彻执行', 'forwards'],
    ['经研究，决定转发', '，请遵照执行', 'forwards'],
    ['', '执行期限延长至2021年12月31日', 'extends'],
    ['自本通知印发之日起，', '停止执行', 'repeals'],
    ['', '同时废止', 'repeals'],
    ['', '未废止前继续执行', null],
    ['现就执行', '的有关问题，通知如下', 'supplements'],
    ['现对', '作如下补充', 'supplements'],
    ['根据', '，2020年1月31日至2月2日期间不能休假的职工', null],
    ['符合', '中小微企业条件的', null],
    ['根据', '要求，现就延长我市社会保险缴费工作的有关问题通告如下', 'implements'],
    ['落实疫情防控要求，参考', '办理', null],
  ])('%s《…》%s', (before, after, kind) => {
    expect(relationCue(before, after)).toBe(kind);
  });
});

test('a relation has its kind, direction and evidence', () => {
  expect(related({}, '一、落实京人社劳字〔2020〕13号要求，发放工资。其余照旧。')).toEqual([
    {
      kind: 'implements',
      from: 'x',
      to: 'held',
      evidence: { clause: 'sec_1', sentence: '一、落实京人社劳字〔2020〕13号要求，发放工资。' },
    },
  ]);
});

test('a citation alone is no relation', () => {
  expect(related({}, '根据京人社劳字〔2020〕13号，职工应当请假。')).toEqual([]);
});

test('what the title says goes before what the text says', () => {
  const title =
    '关于对《关于因防控疫情推迟开学企业职工看护未成年子女期间工资待遇问题的通知》有关问题说明的通知';
  expect(related({ title }, '为落实京人社劳字〔2020〕13号，通知如下。')).toEqual([
    { kind: 'supplements', from: 'x', to: 'held', evidence: { clause: null, sentence: title } },
  ]);
});

test('an interpretation interprets, whatever words it uses', () => {
  const title = '关于因防控疫情推迟开学企业职工看护未成年子女期间工资待遇问题的通知的政策解读';
  const body = '为落实京人社劳字〔2020〕13号，现解读如下。';
  expect(related({ title, kind: '解读' }, body)).toEqual([
    { kind: 'interprets', from: 'x', to: 'held', evidence: { clause: 'p_1', sentence: body } },
  ]);
});

test('an interpretation that cites nothing has its title for evidence', () => {
  const title = '关于因防控疫情推迟开学企业职工看护未成年子女期间工资待遇问题的通知的政策解读';
  expect(related({ title, kind: '解读' }, '职工应当请假。')).toEqual([
    { kind: 'interprets', from: 'x', to: 'held', evidence: { clause: null, sentence: title } },
  ]);
});

test('a second batch adds to the first of the same issuer', () => {
  const title = '关于发布北京市第二批免费技能培训在线教学资源的通知';
  const body = '此前公布了京能指文〔2020〕1号。';
  const issuers = ['北京市职业能力建设指导中心'];
  expect(related({ title, issuers }, body).map(({ kind, to }) => [kind, to])).toEqual([
    ['supplements', 'batch-1'],
  ]);
  expect(related({ title, issuers: ['北京市教育委员会'] }, body)).toEqual([]);
  expect(related({ title: title.replace('二', '三'), issuers }, body)).toEqual([]);
});

describe('a rule quoted word for word', () => {
  const rule = '暂定将1月、2月应缴社会保险费征收期延长至3月底，可根据疫情情况继续放宽时限要求。';
  const quoting = '为落实我市“将1月、2月应缴社会保险费征收期延长至3月底”的政策，现通知如下。';
  const made = (id: string, date: string, issuer: string, body: string) =>
    notice({ id, date, issuers: [issuer], region: '北京' }, body);
  const of = (...notices: readonly Notice[]) => {
    const entries = library(...notices);
    return relations(entries, resolveCitations(entries, data), data).map(
      ({ kind, from, to, sameWords }) => `${kind} ${from} ${to}${sameWords ? ' 文字相同' : ''}`,
    );
  };
  const source = made('source', '2020-01-31', '北京市社会保险基金管理中心', rule);
  const citing = made('citing', '2020-02-14', '北京市社会保险基金管理中心', quoting);

  test('leads to the notice that lays it down', () => {
    expect(of(source, citing)).toEqual(['implements citing source 文字相同']);
  });

  test('is put off where the words around it say so', () => {
    const body = quoting.replace('的政策，', '的政策执行期限延长至4月底，').replace('为落实', '将');
    const later = made('later', '2020-03-14', '北京市社会保险基金管理中心', body);
    expect(of(source, later)).toEqual(['extends later source 文字相同']);
  });

  test('leads to each of a few notices that lay it down, and nowhere where everybody does', () => {
    const holder = (id: string, day: string) =>
      made(id, `2020-02-0${day}`, '北京市教育委员会', rule);
    const other = made('other', '2020-02-03', '北京市人民政府办公厅', rule);
    expect(of(source, other, citing)).toEqual([
      'implements citing source 文字相同',
      'implements citing other 文字相同',
    ]);
    const many = [other, holder('d', '4'), holder('e', '5')];
    const third = made('third', '2020-02-14', '北京市卫生健康委员会', quoting);
    expect(of(source, ...many, third)).toEqual([]);
    expect(of(source, ...many, citing)).toEqual(['implements citing source 文字相同']);
  });

  test('puts off that of the same issuer where several lay it down', () => {
    const other = made('other', '2020-02-03', '北京市人民政府办公厅', rule);
    const body = quoting.replace('的政策，', '的政策执行期限延长至4月底，').replace('为落实', '将');
    const later = made('later', '2020-03-14', '北京市社会保险基金管理中心', body);
    expect(of(source, other, later)).toEqual(['extends later source 文字相同']);
  });

  test('a citation of the same notice says more', () => {
    const titled = notice(
      {
        id: 'titled',
        title: '关于延长缴费的通知',
        docNumber: '京社保发〔2020〕1号',
        date: '2020-01-31',
      },
      rule,
    );
    const body = `为落实《关于延长缴费的通知》（京社保发〔2020〕1号），${quoting}`;
    expect(of(titled, made('both', '2020-02-14', '北京市财政局', body))).toEqual([
      'implements both titled',
    ]);
  });

  test('leads nowhere where only a later notice has it, or other words', () => {
    expect(of(made('later', '2020-03-01', '北京市财政局', rule), citing)).toEqual([]);
    expect(
      of(made('near', '2020-01-31', '北京市财政局', rule.replace('3月底', '7月底')), citing),
    ).toEqual([]);
  });
});
