import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { synonymsSchema } from '../../../src/model/synonym.ts';

const areas = synonymsSchema.parse(
  parse(readFileSync(new URL('../../../content/data/synonyms.yaml', import.meta.url), 'utf8')),
);
const groups = Object.values(areas).flat();
const named = Object.entries(areas).flatMap(([area, list]) =>
  list.map((group) => ({ name: `${area}：${group.say[0]}`, ...group })),
);

/** Official words that a query word leads to, with the weight of the surest group. */
const meanings = (word: string): Map<string, number> => {
  const found = new Map<string, number>();
  for (const { say, mean, weight, both } of groups) {
    if (say.includes(word)) for (const m of mean) found.set(m, Math.max(weight, found.get(m) ?? 0));
    if (both && mean.includes(word))
      for (const s of say) found.set(s, Math.max(weight, found.get(s) ?? 0));
  }
  return found;
};

describe('the thesaurus as a whole', () => {
  test('covers labour law broadly', () => {
    expect(groups.length).toBeGreaterThanOrEqual(450);
    for (const [area, list] of Object.entries(areas))
      expect(list.length, area).toBeGreaterThanOrEqual(10);
  });

  test('no word is both said and meant in one group', () => {
    const wrong = named.filter(({ say, mean }) => say.some((word) => mean.includes(word)));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('nothing is said twice with one meaning', () => {
    const seen = new Set<string>();
    const twice: string[] = [];
    for (const { say, mean } of groups)
      for (const s of say)
        for (const m of mean) {
          const pair = `${s} → ${m}`;
          if (seen.has(pair)) twice.push(pair);
          seen.add(pair);
        }
    expect(twice).toEqual([]);
  });

  test('what people type has no marks, and at most two gaps', () => {
    const odd = groups
      .flatMap(({ say }) => say)
      .filter(
        (word) =>
          !/^[\p{Script=Han}A-Za-z0-9%+-]+(?: [\p{Script=Han}A-Za-z0-9%+-]+){0,2}$/u.test(word),
      );
    expect(odd).toEqual([]);
  });

  test('what is said around other words says more than one word would', () => {
    const odd = groups
      .flatMap(({ say }) => say)
      .filter((saying) => saying.includes(' ') && saying.length < 4);
    expect(odd).toEqual([]);
  });

  test.each([
    ['ending a contract', '结束劳动合同'],
    ['wages', '工资'],
    ['working time and leave', '工时与休假'],
    ['social insurance', '社会保险'],
    ['injury', '工伤'],
    ['housing fund', '公积金'],
    ['hiring', '招聘与就业'],
    ['dispatch and agencies', '派遣与中介'],
    ['women and minors', '女职工与未成年'],
    ['training', '培训'],
    ['disputes', '争议'],
    ['penalties', '处罚与刑责'],
    ['small firms', '小微企业'],
    ['epidemic control', '防疫'],
  ])('has an area of its own for %s', (_, area) => {
    expect(areas[area]?.length ?? 0).toBeGreaterThanOrEqual(20);
  });

  test('single characters keep to themselves and claim little', () => {
    const odd = named.filter(
      ({ say, weight, both }) =>
        say.some((word) => [...word].length === 1) &&
        (both || weight > 0.7 || say.some((word) => [...word].length > 1)),
    );
    expect(odd.map(({ name }) => name)).toEqual([]);
  });

  test('no word carries the marks that queries lose or stray spaces', () => {
    const odd = groups
      .flatMap(({ say, mean }) => [...say, ...mean])
      .filter((word) => /[“”"《》〔〕]|^\s|\s$|\s{2}/u.test(word));
    expect(odd).toEqual([]);
  });

  test('weights are considered: never certain, never nothing, and only sure words lead back', () => {
    const odd = named.filter(
      ({ weight, both }) => weight < 0.2 || weight > 0.95 || (both && weight < 0.65),
    );
    expect(odd.map(({ name }) => name)).toEqual([]);
  });

  test('very broad words lead nowhere with force', () => {
    for (const word of ['公司', '单位', '老板', '待遇'])
      for (const [meaning, weight] of meanings(word))
        expect(weight, `${word} → ${meaning}`).toBeLessThanOrEqual(0.5);
  });
});

describe('everyday words find the words of the law', () => {
  test.each([
    ['辞退', '解除劳动合同'],
    ['炒鱿鱼', '解除劳动合同'],
    ['裁员', '经济性裁员'],
    ['裁员', '裁减人员'],
    ['五险一金', '社会保险'],
    ['五险一金', '住房公积金'],
    ['喂奶', '哺乳'],
    ['坐牢', '定罪处罚'],
    ['判刑', '刑事责任'],
    ['猎头', '人力资源服务机构'],
    ['没钱发工资', '无工资支付能力'],
    ['没钱发工资', '延期支付'],
    ['单休', '休息日'],
    ['晚交', '缓缴'],
    ['拖着交', '延期缴费'],
    ['退钱', '退费'],
    ['退钱', '返还'],
    ['降薪', '调整薪酬'],
    ['年假', '带薪年休假'],
    ['调休', '补休'],
    ['工伤认定', '认定为工伤'],
    ['人社部', '人力资源社会保障部'],
    ['新冠', '新型冠状病毒感染的肺炎'],
    ['带孩子', '看护未成年子女'],
    ['失业金', '失业保险金'],
    ['派遣工', '被派遣劳动者'],
    ['网课', '线上培训'],
    ['劳动仲裁', '劳动人事争议仲裁'],
    ['小公司', '中小微企业'],
    ['减租', '减免 租金'],
    ['n+1', '经济补偿'],
    ['产假', '生育假'],
    ['竞业协议', '竞业限制'],
  ])('%s → %s', (said, meant) => {
    expect([...meanings(said).keys()]).toContain(meant);
  });

  test.each([
    ['社会保险', '社保'],
    ['住房公积金', '公积金'],
    ['人力资源社会保障部', '人社部'],
    ['带薪年休假', '年假'],
    ['新型冠状病毒肺炎', '新冠'],
    ['稳岗返还', '稳岗补贴'],
  ])('and back: %s → %s', (official, everyday) => {
    expect([...meanings(official).keys()]).toContain(everyday);
  });
});
