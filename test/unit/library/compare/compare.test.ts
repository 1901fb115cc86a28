import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidatePairs } from '../../../../src/library/compare/candidate-pairs.ts';
import { compareNotices } from '../../../../src/library/compare/compare-notices.ts';
import { compareWords } from '../../../../src/library/compare/compare-words.ts';
import { counterparts } from '../../../../src/library/compare/counterparts.ts';
import { bigrams, likeness } from '../../../../src/library/compare/likeness.ts';
import type { ComparedWords } from '../../../../src/model/comparison.ts';
import { library, notice } from '../citations/fixture.ts';

const cut = (text: string): string[] => [...text];
const marked = (words: readonly ComparedWords[]): string =>
  words.map(({ text, state }) => (state === 'own' ? `[${text}]` : text)).join('');

const PAY =
  '（五）支持困难企业协商工资待遇。对暂无工资支付能力的，要引导企业与工会或职工代表协商延期支付，帮助企业减轻资金周转压力。';
const FLEX =
  '（二）鼓励灵活安排工作时间。在疫情防控期间，为减少人员聚集，要鼓励符合规定的复工企业实施灵活用工措施。';
const TRAIN =
  '（九）提供在线免费培训。指导企业积极组织开展职工在线免费培训，免费提供培训教学资源。';
const OTHER = '（一）加强住房公积金提取业务的网上办理，缴存职工可以在六月底前申请调整提取额度。';
const body = (...clauses: readonly string[]): string =>
  ['## 一、工作措施', ...clauses].join('\n\n');
const clausesOf = (text: string) => library(notice({ id: 'a' }, text))[0]?.outline.clauses ?? [];

describe('word by word', () => {
  test.each([
    [
      '灵活的工作方式在家上班完成工作任务',
      '灵活工作方式在家上班完成工作任务',
      '灵活[的]工作方式在家上班完成工作任务',
      '灵活工作方式在家上班完成工作任务',
    ],
    [
      '人数为50人（含）以上的',
      '人数为50人(含)以上的',
      '人数为50人（含）以上的',
      '人数为50人(含)以上的',
    ],
    [
      '按照劳动合同规定的标准',
      '按照劳动合同约定的标准',
      '按照劳动合同[规]定的标准',
      '按照劳动合同[约]定的标准',
    ],
    [
      '用好培训费补贴政策的企业在停工期间',
      '用好国家关于阶段性减免企业费率的政策',
      '用好[培训费补贴政策的企业在停工期间]',
      '用好[国家关于阶段性减免企业费率的政策]',
    ],
  ])('%s | %s', (a, b, markedA, markedB) => {
    const { a: left, b: right } = compareWords(a, b, cut);
    expect([marked(left), marked(right)]).toEqual([markedA, markedB]);
  });

  test('each side keeps all its words in order', () => {
    const text = fc.array(fc.constantFrom('企', '业', '，', '可', '以', '（', '('), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const result = compareWords(a.join(''), b.join(''), cut);
        expect(result.a.map((words) => words.text).join('')).toBe(a.join(''));
        expect(result.b.map((words) => words.text).join('')).toBe(b.join(''));
        const common = (words: readonly ComparedWords[]) =>
          words
            .flatMap(({ text: run, state }) => (state === 'same' ? [run] : []))
            .join('')
            .replaceAll('（', '(');
        expect(common(result.a)).toBe(common(result.b));
      }),
    );
  });
});

describe('clause by clause', () => {
  const rows = (a: string, b: string) =>
    compareNotices(clausesOf(a), clausesOf(b), cut).map(
      (row) => `${row.state} ${row.a?.clause ?? '-'} ${row.b?.clause ?? '-'}`,
    );

  test('same, changed and only on one side, in the order of the first', () => {
    const changed = PAY.replace('帮助企业', '各级工会组织要积极给予协助，帮助企业');
    expect(rows(body(FLEX, PAY, TRAIN), body(FLEX, OTHER.replace('一', '三'), changed))).toEqual([
      'same sec_1 sec_1',
      'same sec_1__sub_2 sec_1__sub_2',
      'only-b - sec_1__sub_3',
      'changed sec_1__sub_5 sec_1__sub_5',
      'only-a sec_1__sub_9 -',
    ]);
  });

  test('a clause that moved is found under its new number', () => {
    const moved = PAY.replace('（五）', '（一）');
    expect(rows(body(FLEX, PAY), body(moved, FLEX))).toEqual([
      'same sec_1 sec_1',
      'same sec_1__sub_2 sec_1__sub_2',
      'same sec_1__sub_5 sec_1__sub_1',
    ]);
  });

  test('of equal texts the same number is preferred, and labels are no difference', () => {
    const [row] = compareNotices(
      clausesOf('（一）不得拖欠工资。'),
      clausesOf('(一)不得拖欠工资。'),
      cut,
    );
    expect(row).toEqual({
      state: 'same',
      isHeading: false,
      a: {
        clause: 'sub_1',
        label: '（一）',
        words: [{ text: '不得拖欠工资。', state: 'same' }],
        elsewhere: [],
      },
      b: {
        clause: 'sub_1',
        label: '(一)',
        words: [{ text: '不得拖欠工资。', state: 'same' }],
        elsewhere: [],
      },
    });
  });

  const LOAN = '六月三十日前贷款不能正常还款的，不作逾期处理，不报送征信部门，已报送的予以调整。';
  const RENT = '对支付房租压力较大的职工，可合理提高租房提取额度、灵活安排提取时间。';
  const CITY_RENT =
    '（七）以租房合同、房租发票申请租房提取住房公积金的，提取额度调整为实际支付的房租金额，不受月缴存额限制。';

  test('a sentence that another clause answers is not struck, and that clause is not alone', () => {
    const [, loan, rent] = compareNotices(
      clausesOf(body(`（二）${LOAN}${RENT}`)),
      clausesOf(body(`（三）${LOAN}`, CITY_RENT)),
      cut,
    );
    expect([loan?.state, loan?.a?.elsewhere]).toEqual(['changed', ['sec_1__sub_7']]);
    expect(loan?.a?.words.map(({ text, state }) => [text, state])).toEqual([
      [LOAN, 'same'],
      [RENT, 'elsewhere'],
    ]);
    expect([rent?.state, rent?.b?.elsewhere]).toEqual(['only-b', ['sec_1__sub_2']]);
  });

  test('a clause and a paragraph that suspend the same things answer each other', () => {
    const [row, other] = compareNotices(
      clausesOf('一、暂停各机构近期举办的现场招聘会、跨地区劳务协作、供需对接会。'),
      clausesOf(
        `行业协会停办现场招聘会、跨地区劳务协作、线下测评、供需对接会、论坛，减少聚集。${LOAN}${RENT}`,
      ),
      cut,
    );
    expect([row, other].map((each) => each?.state)).toEqual(['only-b', 'only-a']);
    expect([row?.b?.elsewhere, other?.a?.elsewhere]).toEqual([['sec_1'], ['p_1']]);
  });

  test('a document that both cite, and what stands in a third clause too, answers nothing', () => {
    const cited = '《关于妥善应对疫情实施住房公积金阶段性支持政策的通知》';
    const found = (a: string, b: string) =>
      compareNotices(clausesOf(a), clausesOf(b), cut).flatMap(({ a: left, b: right }) => [
        ...(left?.elsewhere ?? []),
        ...(right?.elsewhere ?? []),
      ]);
    expect(
      found(`一、按照${cited}办理。`, `一、各区不执行${cited}第三条，另作安排，逐级上报。`),
    ).toEqual([]);
    expect(found(body(`（二）${RENT}`, `（三）${RENT}另行通知。`), body(CITY_RENT))).toEqual([]);
  });

  test('every clause of both sides is there once', () => {
    const clause = fc.constantFrom(PAY, FLEX, TRAIN, OTHER);
    const texts = fc.uniqueArray(clause, { minLength: 1 });
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const result = compareNotices(clausesOf(body(...a)), clausesOf(body(...b)), cut);
        expect(result.filter((row) => row.a !== null)).toHaveLength(a.length + 1);
        expect(result.filter((row) => row.b !== null)).toHaveLength(b.length + 1);
      }),
      { numRuns: 30 },
    );
  });
});

describe('which notices stand side by side', () => {
  const long = [FLEX, PAY, TRAIN].map((text) => text.repeat(2));
  const ministry = notice({ id: 'ministry', date: '2020-02-07' }, body(...long));
  const city = notice({ id: 'city', date: '2020-02-19' }, body(...long.slice(0, 2), OTHER));
  const stranger = notice(
    { id: 'stranger', date: '2020-02-26' },
    body('（一）召开会议研究部署，明确责任分工，强化督促检查，确保各项任务落到实处。'),
  );

  test('those whose texts share rare words, the earlier one first', () => {
    const entries = library(city, stranger, ministry);
    expect(candidatePairs(entries)).toEqual([[0, 2]]);
    const [pair, ...others] = counterparts(entries, [], cut);
    expect(others).toEqual([]);
    expect([pair?.a, pair?.b]).toEqual(['ministry', 'city']);
    expect(pair?.likeness).toBeGreaterThan(0.5);
    expect(pair?.rows.map(({ state }) => state)).toEqual([
      'same',
      'same',
      'same',
      'only-b',
      'only-a',
    ]);
  });

  test('those that implement one another, if their texts are alike', () => {
    const relation = (to: string) => ({
      kind: 'implements' as const,
      from: 'city',
      to,
      evidence: { clause: null, sentence: '' },
    });
    const entries = library(stranger, ministry, city);
    const pairs = counterparts(entries, [relation('ministry'), relation('stranger')], cut);
    expect(pairs.map(({ a, b }) => `${a}--${b}`)).toEqual(['ministry--city']);
  });

  test('less is asked of those that implement one another and share rare words', () => {
    /** Words that no other text has. */
    const strange = (from: number) =>
      `（三）${Array.from({ length: 900 }, (_, at) => String.fromCharCode(from + at)).join('')}。`;
    const shared = [FLEX, PAY].map((text) => text.repeat(2));
    const above = notice({ id: 'above', date: '2020-02-01' }, body(...shared, strange(0x5000)));
    const below = notice({ id: 'below', date: '2020-02-09' }, body(...shared, strange(0x7000)));
    const relation = {
      kind: 'implements' as const,
      from: 'below',
      to: 'above',
      evidence: { clause: null, sentence: '' },
    };
    const entries = library(above, below);
    expect(candidatePairs(entries)).toEqual([[0, 1]]);
    expect(counterparts(entries, [], cut)).toEqual([]);
    const [pair] = counterparts(entries, [relation], cut);
    expect(pair?.likeness).toBeLessThan(0.2);
    expect(pair?.likeness).toBeGreaterThan(0.12);
  });

  test('an interpretation is not compared with its notice', () => {
    const question = notice(
      { id: 'qa', title: '有关负责人答记者问', kind: '答记者问' },
      body(...long),
    );
    expect(counterparts(library(ministry, question), [], cut)).toEqual([]);
  });

  test('a phrase that everybody uses brings nobody together', () => {
    const many = Array.from({ length: 8 }, (_, at) => notice({ id: `n${at}` }, body(...long)));
    expect(candidatePairs(library(...many))).toEqual([]);
  });
});

test('likeness is 1 for the same words, 0 for others and for nothing', () => {
  const like = (a: string, b: string) => likeness(bigrams(a), bigrams(b));
  expect(like('支付工资，', '支付工资。')).toBe(1);
  expect(like('支付工资', '住房公积金')).toBe(0);
  expect(like('', '')).toBe(0);
  expect(like('支付工资', '支付待遇')).toBeCloseTo(1 / 3);
});
