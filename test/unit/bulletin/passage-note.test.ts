import { expect, test } from 'vitest';
import { isPassageNote } from '../../../src/bulletin/passage-note.ts';
import { splitText } from './split-text.ts';

test.each([
  ['（某某审判委员会讨论通过2031年3月20日发布）', true],
  ['（二〇二一年三月二十日省人民政府公布）', true],
  ['(2031年3月1日第2次常务会议通过，自2031年5月1日起施行)', true],
  ['（此件公开发布）', false],
  ['（2031年版）', false],
  ['关于印发实施办法的通知', false],
])('%s: %s', (plain, note) => {
  expect(isPassageNote(plain)).toBe(note);
});

const centred = (words: string): string =>
  `${'　'.repeat(Math.floor((34 - words.length) / 2))}${words}`;

test('the title of a case that a notice carries ends at the note of when it was passed', () => {
  const { notices } = splitText(
    [
      centred('云川省高级人民法院'),
      centred('关于发布第3批参考案例的通知'),
      centred('云高法〔2031〕40号'),
      '全省各级人民法院：',
      '　　经本院审判委员会讨论决定，现将甲公司诉乙服务费纠纷案等两个案例（参考',
      '案例7-8号）发布，供审判类似案件时参考。',
      '　　　　　　　　　　　　　　　　　　　　　　　　云川省高级人民法院',
      '　　　　　　　　　　　　　　　　　　　　　　　　　2031年3月20日',
      centred('参考案例7号'),
      centred('甲公司诉乙服务费纠纷案'),
      centred('（本院审判委员会讨论通过 2031年3月20日发布）'),
      '　　关键词　民事/服务合同/服务费',
      '　　裁判要点',
      '　　双方对服务费没有约定或者约定不明确的，人民法院应当根据服务的内容和同',
      '类服务的价格认定。',
    ].join('\n'),
  );
  expect(notices).toHaveLength(1);
  expect(notices[0]?.front.attachments).toEqual(['参考案例7号甲公司诉乙服务费纠纷案']);
  expect(notices[0]?.body).toContain('# 参考案例7号甲公司诉乙服务费纠纷案\n\n（本院审判委员会');
});
