import { describe, expect, test } from 'vitest';
import { askFavour } from '../../../../src/search/client/asks.ts';
import type { Concept } from '../../../../src/search/client/concepts.ts';
import { markedAddress } from '../../../../src/search/client/marked-address.ts';
import { nearness } from '../../../../src/search/client/nearness.ts';
import { suggest } from '../../../../src/search/client/suggest.ts';
import { synonymMap } from '../../../../src/search/client/synonyms.ts';

const concept = (word: string): Concept => ({
  word,
  weight: 1,
  alternatives: [{ parts: [word], weight: 1, origin: 'own' }],
});

describe('nearness', () => {
  const text = '对因依法被隔离导致不能提供正常劳动的职工，要指导企业按正常劳动支付其工资';

  test('side by side is nearer than apart', () => {
    const near = nearness(text, [concept('支付'), concept('工资')]);
    const far = nearness(text, [concept('隔离'), concept('工资')]);
    expect(near).toBeGreaterThan(far);
    expect(far).toBeGreaterThan(0);
    expect(near).toBeLessThanOrEqual(1);
  });

  test('one word is near to nothing', () => {
    expect(nearness(text, [concept('隔离')])).toBe(0);
    expect(nearness(text, [concept('隔离'), concept('公积金')])).toBe(0);
  });
});

describe('askFavour', () => {
  test.each([
    ['amount', '每人每天给予300元补助', '按规定给予补助'],
    ['period', '缓缴期限原则上不超过6个月', '可以申请缓缴'],
    ['date', '征收期延长至3月底', '征收期相应延长'],
    ['where', '请登录北京市人力资源和社会保障局官网办理', '请按规定办理'],
    ['payer', '所需资金由各级财政承担', '所需资金另行安排'],
    ['allowed', '企业不得在此期间解除劳动合同', '企业与职工协商一致'],
    ['how', '企业可登录平台提交材料', '企业享受优惠政策'],
  ])('who asks for %s is better answered by %s', (ask, good, poor) => {
    expect(askFavour(new Set([ask]), good)).toBeGreaterThan(askFavour(new Set([ask]), poor));
    expect(askFavour(new Set(), good)).toBe(1);
  });
});

describe('synonymMap', () => {
  const map = synonymMap(
    [
      ['开除|炒鱿鱼|辞退', '解除劳动合同|终止 合同', 90, 0],
      ['医疗保险', '医保', 95, 1],
      ['双倍工资', '', 80, 0],
    ],
    (run) => run === '辞退' || run === '医疗保险',
  );

  test('everyday words lead to official ones, and to one another where a text holds them', () => {
    expect(map.get('开除')).toEqual([
      [['终止', '合同'], 0.9],
      [['解除劳动合同'], 0.9],
      [['辞退'], 0.81],
    ]);
    expect(map.get('辞退')?.map(([parts]) => parts)).not.toContainEqual(['辞退']);
  });

  test('only what goes both ways leads back', () => {
    expect(map.get('医保')).toEqual([[['医疗保险'], 0.95]]);
    expect(map.has('解除劳动合同')).toBe(false);
  });

  test('a word without an answer is known all the same', () => {
    expect(map.get('双倍工资')).toEqual([]);
  });
});

describe('suggest', () => {
  const data = {
    notices: [
      ['renshebufa-2020-8', '人社部发〔2020〕8号', '关于稳定劳动关系支持企业复工复产的意见'],
      ['2020-02-16', '', '关于劳动关系问题答记者问'],
    ],
    terms: [
      ['人力资源社会保障部', '机关', 'issuers/renshebu.html'],
      ['劳动关系', '主题', 'topics/labor.html'],
      ['劳动合同', '词', ''],
    ],
  } as const;
  const texts = (typed: string) => suggest(data, typed).map(({ text }) => text);

  test('a number in any brackets', () => {
    expect(suggest(data, '人社部发[2020]')[0]).toEqual({
      text: '人社部发〔2020〕8号',
      kind: '文号',
      href: 'notices/renshebufa-2020-8.html',
    });
    expect(texts('人社部发2020')).toEqual(['人社部发〔2020〕8号']);
  });

  test('topics and agencies before terms, terms before titles that only hold the words', () => {
    expect(texts('劳动')).toEqual([
      '劳动关系',
      '劳动合同',
      '关于劳动关系问题答记者问',
      '关于稳定劳动关系支持企业复工复产的意见',
    ]);
  });

  test('pinyin and initials, once the readings are there', () => {
    const readings = new Map([
      ['劳', ['lao']],
      ['动', ['dong']],
      ['关', ['guan']],
      ['系', ['xi', 'ji']],
      ['合', ['he', 'ge']],
      ['同', ['tong']],
      ['人', ['ren']],
      ['社', ['she']],
      ['部', ['bu']],
      ['发', ['fa']],
    ]);
    const typed = (letters: string) => suggest(data, letters, readings).map(({ text }) => text);
    expect(typed('ldgx')[0]).toBe('劳动关系');
    expect(typed('laodonght')).toEqual(['劳动合同']);
    expect(typed("lao'dongguanx")[0]).toBe('劳动关系');
    expect(typed('rsbf20208')).toEqual(['人社部发〔2020〕8号']);
    expect(typed('zz')).toEqual([]);
    expect(texts('ldgx')).toEqual([]);
  });

  test('nothing for nothing', () => {
    expect(texts(' ')).toEqual([]);
    expect(texts('航天')).toEqual([]);
  });
});

describe('markedAddress', () => {
  const words = { own: ['隔离期间', '工资'], near: ['医学观察', '甲', '乙', '丙', '丁'] };

  test('puts the words between path and clause, six at most, and only once', () => {
    const address = markedAddress('notices/a-1.html#sec_1', words, false);
    const { pathname, searchParams, hash } = new URL(address, 'http://x/');
    expect([pathname, hash]).toEqual(['/notices/a-1.html', '#sec_1']);
    expect(searchParams.getAll('mark')).toEqual(['隔离期间', '工资', '医学观察', '甲', '乙', '丙']);
    expect(markedAddress(address, words, false)).toBe(address);
  });

  test('where what was typed stands as a whole, it alone is marked', () => {
    const address = markedAddress('notices/a-1.html#sec_1', words, true);
    expect(new URL(address, 'http://x/').searchParams.getAll('mark')).toEqual(['隔离期间']);
  });

  test('without words the address stays as it is', () => {
    expect(markedAddress('notices/a-1.html', { own: [], near: [] }, false)).toBe(
      'notices/a-1.html',
    );
  });
});
