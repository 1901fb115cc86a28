import { describe, expect, test } from 'vitest';
import { find, pieceText } from '../../../../src/search/client/text-index.ts';
import { fold } from '../../../../src/text/fold.ts';
import { ask, NO_FILTERS, sampleLibrary } from './sample.ts';

const library = sampleLibrary();
const PARENT_PAY = 'jingrenshelaozi-2020-13';
const LABOUR = 'renshetingmingdian-2020-5';
const FUND = 'jianjin-2020-23';
const HOLIDAY = 'guobanfamingdian-2020-1';
const MEDICAL = 'yibaofa-2020-6';

describe('document numbers', () => {
  test.each([
    '人社厅明电〔2020〕5号',
    '人社厅明电[2020]5号',
    '人社厅明电（2020）5',
    '人社厅明电2020 5号',
    '人社厅明电20205',
    '人社厅明电 5号',
    '人社厅明电〔２０２０〕５号文',
    '请问人社厅明电2020年5号说了什么',
    '人社厅 明电〔2020〕5号 解除劳动合同',
  ])('%s comes first', (typed) => {
    expect(ask(library, typed).ids[0]).toBe(LABOUR);
  });

  test('a number that is not held says so, and nothing else is passed off for it', () => {
    const { ids, number } = ask(library, '京医保发〔2020〕6号');
    expect(number?.held).toEqual([]);
    expect(ids).toEqual([]);
  });

  test('a serial alone finds every number that has it', () => {
    expect(ask(library, '5号文').ids[0]).toBe(LABOUR);
  });

  /** Two notices cite what no notice is: one number of 2019, and that of another year. */
  const citing = sampleLibrary((twin) => {
    const cited = { [PARENT_PAY]: '人社部发〔2019〕99号', [FUND]: '人社部发〔2018〕99号' }[twin.id];
    if (cited === undefined) return twin;
    const others = twin.clauses.slice(0, -1);
    const last = twin.clauses.at(-1);
    if (last === undefined) throw new Error(`${twin.id} has no clause`);
    const text = `${last.text}依照${cited}办理。`;
    const citation = { kind: 'external', target: null, text: cited, clause: null } as const;
    return { ...twin, clauses: [...others, { ...last, text }], citations: [citation] };
  });

  test.each([
    ['人社部发〔2019〕99号', [PARENT_PAY]],
    ['人社部发99号', [FUND, PARENT_PAY]],
    ['人社部99号', [FUND, PARENT_PAY]],
    ['人社部发九十九号', [FUND, PARENT_PAY]],
    ['人社部发〔19〕99号', [PARENT_PAY]],
    ['99号文', [FUND, PARENT_PAY]],
  ])(
    '%s is only cited: those that cite it come, of every year that may be meant',
    (typed, wanted) => {
      const { hits, ids, literal, number } = ask(citing, typed);
      expect(number?.held).toEqual([]);
      expect(ids.toSorted()).toEqual(wanted.toSorted());
      expect(literal).toBe(wanted.length);
      // The clause that cites it is shown, not the first of the notice.
      for (const { pieces } of hits)
        expect(pieceText(citing.index, pieces[0] ?? -1)).toContain('99号办理');
    },
  );

  test.each([
    ['医保局6号文', [MEDICAL]],
    ['国家医保局 6号', [MEDICAL]],
    ['国家医保局2020年6号文', [MEDICAL]],
    ['医保局〔2020〕第六号', [MEDICAL]],
    ['医保局的6号文件', [MEDICAL]],
    ['北京市人社局 劳字 13号', [PARENT_PAY]],
    ['北京市人力资源和社会保障局13号文 工资', [PARENT_PAY]],
    ['人力资源社会保障部办公厅5号文', [LABOUR]],
    ['住建部23号文', [FUND]],
    ['yibaofa-2020-6', [MEDICAL]],
    ['yibaofa 6', [MEDICAL]],
    ['YBF 6', [MEDICAL]],
    ['rstmd 5号', [LABOUR]],
    ['jrslz 2020 13', [PARENT_PAY]],
  ])('%s: an agency and a serial, or letters, name a document', (typed, wanted) => {
    const { ids, number } = ask(library, typed);
    expect(number?.held.map((it) => library.notices[it]?.id)).toEqual(wanted);
    expect(ids.slice(0, wanted.length)).toEqual(wanted);
  });

  test('of several documents of an agency that have the serial all come first', () => {
    const numbered: Readonly<Record<string, string>> = {
      [PARENT_PAY]: '京人社劳字〔2020〕13号',
      '2020-02-36': '京人社就字〔2019〕13号',
    };
    const several = sampleLibrary((twin) => ({ ...twin, docNumber: numbered[twin.id] ?? null }));
    const { ids } = ask(several, '北京市人社局13号文');
    expect(ids.slice(0, 2).toSorted()).toEqual(Object.keys(numbered).toSorted());
    expect(ask(several, '北京市人社局2019年13号文').ids[0]).toBe('2020-02-36');
    expect(ask(several, '北京市人社局劳字13号').ids[0]).toBe(PARENT_PAY);
  });

  test.each([
    '财政部23号文',
    '北京市医保局6号文',
    '市医保局6号文',
    '医保局7号文',
    'YBF 7',
    'yibaofa-2019-6',
    'RST 5',
    'covid-19',
    '医保局6号令',
    '医保局2019年6号文',
    '北京市人社局 就字 13号',
    '人力资源社会保障部5号文',
  ])('%s names no document of another agency', (typed) => {
    expect(ask(library, typed).number?.held ?? []).toEqual([]);
  });

  test('a number that is only cited lists who cites it', () => {
    const { ids, number } = ask(library, '国发明电〔2020〕1号');
    expect(number?.held).toEqual([]);
    expect(ids.every((id) => id !== HOLIDAY)).toBe(true);
  });
});

describe('literal runs', () => {
  const runs: string[] = [];
  for (let at = 0; at + 40 < library.index.text.length; at += 211)
    for (const length of [1, 2, 3, 7, 12, 30]) {
      const run = library.index.text.slice(at, at + length);
      if (!/["|\n:-]/.test(run)) runs.push(run);
    }

  test('every run that stands in a notice is found, marked, and before all others', () => {
    const texts = library.index.text.split('\n');
    for (const run of runs) {
      const held = texts.flatMap((text, notice) => (text.includes(run) ? [notice] : []));
      const { hits } = ask(library, run);
      const literal = hits.filter((hit) => hit.literal).map(({ notice }) => notice);
      expect(literal.sort(), run).toEqual(held);
      const order = hits.map((hit) => Number(hit.literal));
      expect(order, run).toEqual(order.toSorted((a, b) => b - a));
    }
  });

  test('white space, width and brackets do not matter', () => {
    const { hits } = ask(library, '2020 年 2 月（ 正月');
    expect(hits.length).toBeGreaterThanOrEqual(0);
    expect(ask(library, '延长 2020年 春节假期').hits[0]?.literal).toBe(true);
  });

  test('text copied with its quotes and colons is a run, not a query', () => {
    const { index } = library;
    for (const at of [...index.text.matchAll(/["|:-]/g)].map((match) => match.index)) {
      const run = index.text.slice(Math.max(0, at - 3), at + 4);
      if (run.includes('\n') || /^"[^"]*"$/.test(run)) continue;
      const { hits, literal } = ask(library, run);
      expect(literal, run).toBeGreaterThan(0);
      const held = index.text.split('\n').filter((text) => text.includes(run)).length;
      expect(hits.filter((hit) => hit.literal).length, run).toBe(held);
    }
  });

  test('the clause that holds the run is the best one', () => {
    const run = '按出勤照发';
    const { hits } = ask(library, run);
    const piece = hits[0]?.pieces[0] ?? -1;
    const start = library.index.starts[piece] ?? 0;
    expect(find(library.index, fold(run)).some((at) => at >= start)).toBe(true);
    expect(library.index.text.slice(start, library.index.starts[piece + 1])).toContain(run);
  });
});

describe('understanding', () => {
  test('an everyday word finds the official one, and can be kept from it', () => {
    expect(ask(library, '疫情被炒鱿鱼').ids).toContain(LABOUR);
    const { hits } = ask(library, '疫情被炒鱿鱼');
    const text = library.index.pieces[hits[0]?.pieces[0] ?? -1]?.[4];
    expect(text).toMatch(/解除劳动(?:合同|关系)/);
    expect(ask(library, '炒鱿鱼', { expand: false }).ids).toEqual([]);
  });

  test('a question is read without its question words', () => {
    const { concepts, ids } = ask(library, '孩子没开学在家，单位的工资怎么发？');
    expect(concepts.map(({ word }) => word)).not.toContain('怎么');
    expect(ids[0]).toBe(PARENT_PAY);
  });

  test('a single character counts for more when the thesaurus has it', () => {
    const { concepts } = ask(library, '裁 灯');
    const weights = new Map(concepts.map(({ word, weight }) => [word, weight]));
    expect(weights.get('裁') ?? 0).toBeGreaterThan(weights.get('灯') ?? 1);
    expect(weights.get('裁')).toBeLessThan(1);
  });

  test('a word of a sentence that is no matter of the thesaurus decides less than one set apart', () => {
    const weightIn = (typed: string): number | undefined =>
      ask(library, typed).concepts.find(({ word }) => word === '家庭')?.weight;
    expect(weightIn('工资 家庭')).toBe(1);
    expect(weightIn('家庭的工资')).toBeLessThan(1);
  });

  test.each([
    ['工资能不能先欠', ['工资…先欠', '工资']],
    // 炒鱿鱼 alone means what the saying means
    ['炒鱿鱼要赔', ['炒鱿鱼…赔']],
  ])('%s: the words of a saying count beside it, unless they mean the same', (typed, words) => {
    expect(ask(library, typed).concepts.map(({ word }) => word)).toEqual(words);
  });

  test('a word that no text holds is told', () => {
    expect(ask(library, '竞业限制 工资').missing).toEqual(['竞业限制']);
  });

  test('nothing at all leads to words that exist', () => {
    const { hits, nearest } = ask(library, '住房补贴券', { ladder: false });
    expect(hits).toEqual([]);
    expect(nearest.map(({ word }) => word)).toContain('住房公积金');
    expect(nearest.every(({ notices }) => notices > 0)).toBe(true);
  });

  test('a title and a part of a title put their notice first', () => {
    expect(ask(library, '关于延长2020年春节假期的通知').ids[0]).toBe(HOLIDAY);
    expect(ask(library, '住房公积金阶段性支持政策').ids[0]).toBe(FUND);
    // Cited as 《国务院办公厅关于…》 elsewhere, word for word, which this notice itself is not.
    expect(ask(library, '《国务院办公厅关于延长2020年春节假期的通知》').ids[0]).toBe(HOLIDAY);
    expect(ask(library, '《关于延长2020年春节假期的通知》').ids[0]).toBe(HOLIDAY);
  });
});

describe('operators', () => {
  test('quoted words stand in every answer, as they are', () => {
    const { hits, literal } = ask(library, '"解除劳动合同"');
    expect(hits.length).toBeGreaterThan(0);
    expect(literal).toBe(hits.length);
    expect(ask(library, '"解除劳动合同" "春节假期"').hits.length).toBeLessThan(hits.length);
  });

  test('- keeps out every notice with the word', () => {
    const all = ask(library, '工资').ids;
    const without = ask(library, '工资 -未成年子女').ids;
    expect(all).toContain(PARENT_PAY);
    expect(without).not.toContain(PARENT_PAY);
  });

  test('| is one or the other', () => {
    const { ids } = ask(library, '"减半征收" | "春节假期"');
    expect(ids).toEqual(expect.arrayContaining([MEDICAL, HOLIDAY]));
  });

  test('fields narrow', () => {
    expect(ask(library, '主题:公积金').ids).toEqual([FUND]);
    expect(ask(library, '发文:住建部').ids).toEqual([FUND]);
    expect(ask(library, '发文:住房城乡建设部 公积金').ids).toEqual([FUND]);
    expect(ask(library, '文号:京人社劳字').ids).toEqual([PARENT_PAY]);
    expect(ask(library, '年:2019').ids).toEqual([]);
    expect(
      ask(library, '类型:指导意见').ids.length + ask(library, '类型:意见').ids.length,
    ).toBeGreaterThan(0);
  });

  test('同条: wants both words in one clause', () => {
    const apart = ask(library, '同条:公积金 春节').ids;
    expect(apart).toEqual([]);
    const together = ask(library, '同条:工资 未成年子女').ids;
    expect(together[0]).toBe(PARENT_PAY);
  });
});

describe('filters and order', () => {
  test('facets count what each would leave', () => {
    const { counts, hits } = ask(library, '疫情');
    const regions = counts.get('region');
    expect([...(regions?.values() ?? [])].reduce((sum, it) => sum + it, 0)).toBe(hits.length);
    const narrowed = ask(library, '疫情', { filters: { ...NO_FILTERS, region: ['北京'] } });
    expect(narrowed.hits).toHaveLength(regions?.get('北京') ?? -1);
    expect(narrowed.counts.get('region')).toEqual(regions);
  });

  test('without words everything is listed, newest first', () => {
    const dates = ask(library, '').hits.map(({ notice }) => library.notices[notice]?.date ?? '');
    expect(dates).toHaveLength(7);
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  test('dates and deadlines filter', () => {
    const january = { ...NO_FILTERS, from: '2020-01', to: '2020-01' };
    for (const { notice } of ask(library, '', { filters: january }).hits)
      expect(library.notices[notice]?.date).toMatch(/^2020-01/);
    expect(ask(library, '', { filters: { ...NO_FILTERS, due: true } }).ids).toEqual([HOLIDAY]);
  });

  test('months are counted and filter', () => {
    const { counts } = ask(library, '');
    const months = counts.get('month');
    expect([...(months?.keys() ?? [])].sort()).toEqual(['2020-01', '2020-02']);
    const january = ask(library, '', { filters: { ...NO_FILTERS, month: ['2020-01'] } });
    expect(january.hits).toHaveLength(months?.get('2020-01') ?? -1);
  });

  test('sorting by date keeps the same notices', () => {
    const byRelevance = ask(library, '工资').ids;
    expect(ask(library, '工资', { sort: 'date' }).ids.toSorted()).toEqual(byRelevance.toSorted());
  });
});

describe('what was typed, whole', () => {
  test.each([
    ['解除劳动合同', true],
    ['工资 疫情 隔离', false],
  ])('%s', (typed, whole) => {
    const [first] = ask(library, typed).hits;
    expect(first).toMatchObject({ literal: true, whole });
  });

  test('a title alone leaves nothing to be marked in the text', () => {
    const title = library.notices[0]?.title ?? '';
    const hit = ask(library, title).hits.find(({ notice }) => notice === 0);
    expect(hit).toMatchObject({ literal: true, whole: false });
  });
});
