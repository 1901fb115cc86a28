import { expect, test } from 'vitest';
import { splitText } from './split-text.ts';

const TITLE = '某某省高级人民法院关于审理缴费纠纷案件的规定';
const ACT = [
  '（2031年1月3日某某省高级人民法院审判委员会第12次会议通过）',
  '　　为正确审理缴费纠纷案件，制定本规定。',
  '　　第一条　当事人可以依法提起诉讼。',
  '　　第二条　本规定自2031年3月1日起施行。',
];
const ANNOUNCED = [
  '　　　　　　　　　某某省高级人民法院',
  '　　　　　　　　　　　公　　告',
  '',
  `　　《${TITLE}》已于2031年1月3日由某某省高级人民法院审判委员会第12次会议通过，现予公布，自2031年3月1日起施行。`,
  '　　　　　　　　　　　　　　　　　某某省高级人民法院',
  '　　　　　　　　　　　　　　　　　2031年2月8日',
  '',
];
const PRINTED = ['　　　　　　　某高法〔2031〕9号', '', `　　　　${TITLE}`, '', ...ACT, ''];
const OTHER = [
  '　　　　　　　某高法〔2031〕11号',
  '',
  '　　　　某某省高级人民法院关于缴费期限的批复',
  '',
  '某某市中级人民法院：',
  '　　你院请示收悉。经研究，批复如下：期限自通知之日起计算。',
  '　　　　　　　　　　　　　　　　　某某省高级人民法院',
  '　　　　　　　　　　　　　　　　　2031年2月9日',
  '',
];

const read = (text: readonly string[]): unknown[] =>
  splitText(text.join('\n')).notices.map(({ front }) => [
    front.title,
    front.docNumber,
    front.date,
    front.issuers,
  ]);
const COURT = ['某某省高级人民法院'];
const REPLY = ['某某省高级人民法院关于缴费期限的批复', '某高法〔2031〕11号', '2031-02-09', COURT];

test.each([
  ['first', [...ANNOUNCED, ...PRINTED, ...OTHER], 0],
  ['after another notice', [...OTHER, ...ANNOUNCED, ...PRINTED], 1],
])(
  'an announcement and the act with a number of its own that it makes public are one notice, %s',
  (_, text, place) => {
    const act = [TITLE, '某高法〔2031〕9号', '2031-02-08', COURT];
    expect(read(text)).toEqual(place === 0 ? [act, REPLY] : [REPLY, act]);
  },
);

test('an announcement of an act that is not printed below keeps its own name', () => {
  expect(read([...ANNOUNCED, ...OTHER]).map((fields) => (fields as unknown[])[0])).toEqual([
    '某某省高级人民法院公告',
    '某某省高级人民法院关于缴费期限的批复',
  ]);
});
