import { expect, test } from 'vitest';
import { isOrderOfState, lawmaker } from '../../../src/bulletin/lawmaker.ts';

test.each([
  ['中华人民共和国主席令', true],
  ['主席令', true],
  ['中华人民共和国国务院令', false],
  ['某自治区人民政府主席令', false],
  ['', false],
])('%s: an order of the head of state: %s', (code, is) => {
  expect(isOrderOfState(code)).toBe(is);
});

test.each([
  [
    '《某法》已由中华人民共和国第十五届全国人民代表大会常务委员会第九次会议于2030年12月24日通过，现予公布，自2031年5月1日起施行。',
    '全国人民代表大会常务委员会',
  ],
  ['（2031年3月11日第十五届全国人民代表大会第四次会议通过）', '全国人民代表大会'],
  ['（2031年3月11日第15届全国人民代表大会常务委员会第9次会议修订）', '全国人民代表大会常务委员会'],
  ['第一条　全国人民代表大会常务委员会可以授权国务院制定办法。', null],
  ['（2031年3月11日某省第十五届人民代表大会常务委员会第四次会议通过）', null],
  ['', null],
])('%s was passed by %s', (text, body) => {
  expect(lawmaker(text)).toBe(body);
});
