import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkMemo, KINDS } from '../../../../src/client/memo/check-memo.ts';
import { isHeld, memoIndex } from '../../../../src/client/memo/memo-index.ts';
import { FORMS, MEMO_DATA } from './memo-data.ts';

const index = memoIndex(MEMO_DATA);

/** Each finding as its kind, the document, and the words: 'held caifa-2021-3: 财考发〔2021〕3号'. */
function told(pasted: string): readonly string[] {
  return checkMemo(pasted, index, FORMS).map(({ verdict, text }) => {
    const one = 'one' in verdict ? verdict.one : null;
    const name = one === null ? '' : ` ${isHeld(one) ? one.id : (one.docNumber ?? '')}`;
    return `${verdict.kind}${name}: ${text}`;
  });
}

describe('numbers that are held, however they are spelled', () => {
  test.each([
    '财考发〔2021〕3号',
    '财考发[2021]3号',
    '财考发【2021】第3号',
    '财考发（2021）3 号',
    '财考发 2021 3号',
    '财考发2021年3号',
    '财考发20213号',
    '财考发3号',
    '财考发２０２１第３号',
    '財考發〔2021〕3號',
    '财考2021年3号',
    '财考发三号',
    '财考发〔2021〕三号',
    '财考发〔二○二一〕第三号',
    '财考发〔21〕3号',
    '财考发二〇二一年三号',
  ])('%s', (spelling) => {
    const found = checkMemo(`按照${spelling}的要求，`, index, FORMS);
    expect(found.map(({ verdict }) => verdict.kind)).toEqual(['held']);
    const [first] = found;
    expect(first?.verdict).toMatchObject({ one: { id: 'caifa-2021-3' } });
    expect(first?.text).toBe(spelling);
  });
});

describe('titles that are held', () => {
  test.each([
    ['in marks', '依据《关于规范职工考勤管理工作的通知》第二条，', 'caifa-2021-3'],
    ['without marks', '依据关于规范职工考勤管理工作的通知第二条，', 'caifa-2021-3'],
    ['with its agency inside', '《财政部关于规范职工考勤管理工作的通知》', 'caifa-2021-3'],
    ['of an attachment', '参照《高温作业岗位防护工作指南》执行', 'caifa-2021-4'],
    ['broken by a line end', '依据《关于规范职工考勤\n管理工作的通知》第二条，', 'caifa-2021-3'],
    [
      'the agency in front tells which',
      '上海市财政局《关于调整高温津贴标准有关问题的意见》',
      'hucai-2021-4',
    ],
  ])('%s', (_, pasted, id) => {
    expect(checkMemo(pasted, index, FORMS).map(({ verdict }) => verdict)).toMatchObject([
      { kind: 'held', one: { id } },
    ]);
  });

  test('a short name set up for one is another place of it', () => {
    const pasted =
      '依据《关于规范职工考勤管理工作的通知》（财考发〔2021〕3号，以下简称《通知》），……《通知》还规定……';
    const [only, ...others] = checkMemo(pasted, index, FORMS);
    expect(others).toEqual([]);
    expect(only?.places).toHaveLength(2);
  });
});

describe('a number whose year stands before its code', () => {
  const reply = {
    id: 'caisitazi-2015-3',
    title: '关于考勤机数据效力的复函',
    docNumber: '〔2015〕财四他字第3号',
    date: '2015-03-18',
    issuers: ['财政部'],
    issuersInferred: false,
    keys: ['考勤机数据效力的复函'],
  };
  const cited = {
    title: null,
    docNumber: '〔2019〕某财函7号',
    issuers: [],
    keys: [],
    citedBy: [['caifa-2021-3', 'sec_1']] as const,
  };
  const own = memoIndex({
    ...MEMO_DATA,
    notices: [...MEMO_DATA.notices, reply],
    missing: [...MEMO_DATA.missing, cited],
  });
  const judged = (pasted: string): readonly string[] =>
    checkMemo(pasted, own, FORMS).map(({ verdict, text }) => `${verdict.kind}: ${text}`);

  test.each([
    ['（2015）财四他字第3号', 'held'],
    ['[2015]财四他字3号', 'held'],
    ['2015年财四他字第3号', 'held'],
    ['财四他字第3号', 'held'],
    ['《关于考勤机数据效力的复函》（〔2015〕财四他字第3号）', 'held'],
    ['(2019)某财函7号', 'missing'],
    ['（2016）财四他字第3号', 'unknown'],
    ['（2020）京某函3号', 'unknown'],
    ['（2015）某财四他字第3号', 'unknown'],
  ])('%s is %s', (words, kind) => {
    expect(judged(`参见${words}的意见。`)).toEqual([`${kind}: ${words}`]);
  });

  test('a line may begin with one', () => {
    expect(judged('依据财考发〔2021〕3号\n（2015）财四他字第3号')).toEqual([
      'held: 财考发〔2021〕3号',
      'held: （2015）财四他字第3号',
    ]);
  });

  test.each(['（2019）京01民终1234号民事判决书', '（2019）沪民终12号', '（2012）民一终字第17号'])(
    'a case before a court is no document to look for: %s',
    (words) => {
      expect(judged(`参见${words}。`)).toEqual([]);
    },
  );
});

test('a number that wraps at a line end is one number', () => {
  expect(told('见财考发\n〔2021〕3号。')).toEqual(['held caifa-2021-3: 财考发〔2021〕3号']);
});

describe('cited but not held', () => {
  test.each(['财考函〔2019〕7号', '财考函2019年7号', '《关于做好夜班补贴发放工作的通知》'])(
    '%s',
    (words) => {
      expect(told(`参见${words}。`)).toEqual([`missing 财考函〔2019〕7号: ${words}`]);
    },
  );

  test('a number that is cited without a title agrees with any', () => {
    expect(told('《关于某事项的通知》（财考函〔2018〕11号）')).toEqual([
      'missing 财考函〔2018〕11号: 《关于某事项的通知》（财考函〔2018〕11号）',
    ]);
  });
});

describe('title and number that disagree', () => {
  test('the number of another', () => {
    const [first] = checkMemo(
      '《关于规范职工考勤管理工作的通知》（财考发〔2021〕4号）',
      index,
      FORMS,
    );
    expect(first?.verdict).toMatchObject({
      kind: 'odd',
      ofNumber: { id: 'caifa-2021-4' },
      ofTitle: { id: 'caifa-2021-3' },
    });
  });

  test('a number of nobody, a title of nobody', () => {
    const verdicts = checkMemo(
      '《关于规范职工考勤管理工作的通知》（财考发〔2021〕9号）；《关于节日放假安排的通知》（财考发 2021 3号）',
      index,
      FORMS,
    ).map(({ verdict }) => verdict);
    expect(verdicts).toMatchObject([
      { kind: 'odd', ofNumber: null, ofTitle: { id: 'caifa-2021-3' } },
      { kind: 'odd', ofNumber: { id: 'caifa-2021-3' }, ofTitle: null },
    ]);
  });

  test('agreement is none', () => {
    expect(told('《关于规范职工考勤管理工作的通知》（财考发〔2021〕3号）')).toEqual([
      'held caifa-2021-3: 《关于规范职工考勤管理工作的通知》（财考发〔2021〕3号）',
    ]);
  });
});

test('what may be several documents is told with all of them', () => {
  const found = checkMemo(
    '按11号文办理；《关于调整高温津贴标准有关问题的意见》；第23号公告',
    index,
    FORMS,
  );
  expect(found.map(({ verdict, text }) => [verdict.kind, text])).toEqual([
    ['unsure', '11号文'],
    ['unsure', '《关于调整高温津贴标准有关问题的意见》'],
  ]);
  expect(found[0]?.verdict).toMatchObject({
    some: [{ docNumber: '沪财考〔2021〕11号' }, { docNumber: '财考函〔2018〕11号' }],
  });
});

test('the number of a session means something beside its agency or title alone', () => {
  expect(told('〔十五届〕第23号')).toEqual(['unsure: 〔十五届〕第23号']);
  expect(told('《关于加强公共卫生工作的决定》（〔十五届〕第23号）')).toEqual([
    'held renda-15-23: 《关于加强公共卫生工作的决定》（〔十五届〕第23号）',
  ]);
});

test('a place before a code makes it another agency’s: never linked to something similar', () => {
  expect(told('京财考发〔2021〕3号')).toEqual(['unknown: 京财考发〔2021〕3号']);
});

test('laws have pages; books and dates are nothing', () => {
  expect(told('《劳动法》第四十条，《红楼梦》，2021年3月1日，第3号楼，3号文具')).toEqual([
    'law: 《劳动法》第四十条',
  ]);
});

test('whatever is pasted, places lie in it, in order, and kinds are in the order of the list', () => {
  const piece = fc.constantFrom(
    '财考发〔2021〕3号',
    '《关于规范职工考勤管理工作的通知》',
    '（财考函2019年7号）',
    '11号文',
    '《',
    '》',
    '〔2021〕',
    '\n',
    ' ',
    '\u3000',
    '以下简称《通知》',
    '甲乙丙丁',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const pasted = pieces.join('');
      const found = checkMemo(pasted, index, FORMS);
      for (const { places } of found) {
        for (const { start, end } of places) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(pasted.length);
        }
      }
      const order = found.map(({ verdict }) => KINDS.indexOf(verdict.kind));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }),
    { numRuns: 200 },
  );
});
