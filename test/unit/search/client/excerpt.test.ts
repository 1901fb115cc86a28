import { describe, expect, test } from 'vitest';
import { excerpt, markLine } from '../../../../src/search/client/excerpt.ts';

const CLAUSE =
  '二、企业因受疫情影响导致生产经营困难的，可以通过与职工协商一致采取调整薪酬、轮岗轮休、缩短工时等方式稳定工作岗位，尽量不裁员或者少裁员。符合条件的企业，可按规定享受稳岗补贴。企业停工停产在一个工资支付周期内的，企业应按劳动合同规定的标准支付职工工资。超过一个工资支付周期的，若职工提供了正常劳动，企业支付给职工的工资不得低于当地最低工资标准。';
const text = (own: string[], near: string[] = []): string =>
  excerpt(CLAUSE, 2, own, near)
    .map((run) => (run.mark === 'none' ? run.text : `[${run.mark}:${run.text}]`))
    .join('');

describe('excerpt', () => {
  test('is made of whole sentences around what was found', () => {
    const found = text(['稳岗补贴']);
    expect(found).toContain('可按规定享受[own:稳岗补贴]。');
    expect(found).not.toContain('二、');
    expect(found.replace(/\[own:|\]/g, '')).toMatch(/^符合条件|^企业/);
  });

  test("marks the reader's words above others for them, and merges neighbours", () => {
    expect(text(['工资'], ['最低工资标准', '当地'])).toContain(
      '不得低于[near:当地最低][own:工资][near:标准]。',
    );
  });

  test('finds words across width and white space', () => {
    expect(
      markLine('关于延长 2020 年春节假期', ['延长2020年'], []).map(({ text: run }) => run),
    ).toEqual(['关于', '延长 2020 年', '春节假期']);
  });

  test('a long sentence is cut at a comma before its first mark', () => {
    const long = `${'各地要充分认识做好工作的重要性和紧迫性，'.repeat(12)}切实防止哄抬物价，${'依法从严查处，'.repeat(20)}。`;
    const found = excerpt(long, 0, ['哄抬物价'], []);
    expect(found[0]?.text).toMatch(/^……/);
    expect(found.at(-1)?.text).toMatch(/……$/);
    expect(found.map((run) => run.text).join('')).toContain('切实防止哄抬物价，');
    expect(found.map((run) => run.text).join('').length).toBeLessThan(150);
  });

  const HALVES = `三、对小型单位免收${'检验、检测、认证、'.repeat(9)}登记等费用，期限不超过五个月；对大型单位等其他单位减半收取费用，减收期限不超过三个月，单位另有规定的从其规定。`;
  const halves = (own: string[], near: string[]): string =>
    excerpt(HALVES, 2, own, near)
      .map((run) => run.text)
      .join('');

  test('the half that has the longer word is shown, and that there is another', () => {
    expect(halves(['小型单位', '单位'], ['期限', '不超过'])).toMatch(/^对小型单位.+五个月；……$/);
    expect(halves(['大型单位', '单位'], [])).toMatch(/^……对大型单位.+从其规定。$/);
  });

  test('a word that is said again and again says no more', () => {
    const clause = `${'单位，单位，单位，单位。'.padEnd(100, '，')}${'等'.repeat(60)}。滞纳金免收。`;
    const found = excerpt(clause, 0, ['单位', '滞纳金'], []).map((run) => run.text);
    expect(found.join('')).toContain('滞纳金免收');
  });

  test('without any mark it is the beginning', () => {
    expect(text(['没有'])).toMatch(/^企业因受疫情影响/);
    expect(excerpt('', 0, ['工资'], [])).toEqual([]);
  });
});
