import { describe, expect, test } from 'vitest';
import { readEnactment } from '../../../src/bulletin/enactment.ts';

describe('notes under a title that tell how a text came about', () => {
  test.each([
    [
      '（2007年12月7日国务院第198次常务会议通过2007年12月14日中华人民共和国国务院令第514号公布自2008年1月1日起施行）',
      '2007-12-14',
      '中华人民共和国国务院令第514号',
    ],
    [
      '（2003年4月27日中华人民共和国国务院令第375号公布根据2010年12月20日《国务院关于修改〈工伤保险条例〉的决定》修订）',
      '2003-04-27',
      '中华人民共和国国务院令第375号',
    ],
    [
      '（2008年9月18日人力资源和社会保障部令第1号公布）',
      '2008-09-18',
      '人力资源和社会保障部令第1号',
    ],
    [
      '（2007年6月29日第十届全国人民代表大会常务委员会第二十八次会议通过根据2012年12月28日《关于修改〈中华人民共和国劳动合同法〉的决定》修正）',
      '2007-06-29',
      undefined,
    ],
    ['（2007年2月25日国务院令第488号）', '2007-02-25', '国务院令第488号'],
    // The number before the day, and without brackets.
    ['（国务院令第619号，2012年4月28日公布）', '2012-04-28', '国务院令第619号'],
    ['国务院令第514号　2007年12月14日', '2007-12-14', '国务院令第514号'],
    ['2004年11月1日国务院令第423号公布', '2004-11-01', '国务院令第423号'],
    ['【１９９５年８月４日　劳部发［１９９５］３０９号】', '1995-08-04', '劳部发〔1995〕309号'],
    ['（国发〔1978〕104号　1978年6月2日发布）', '1978-06-02', '国发〔1978〕104号'],
    [
      '（2001年3月22日最高人民法院审判委员会第1165次会议通过　法释〔2001〕14号）',
      '2001-03-22',
      '法释〔2001〕14号',
    ],
    ['（人力资源和社会保障部令第16号公布）', undefined, '人力资源和社会保障部令第16号'],
    // Passed on one day, made public on another: it is of the day on which it was made public.
    [
      '（2012年1月18日最高人民检察院第十一届检察委员会第七十次会议通过，2012年2月1日公布，自公布之日起施行）',
      '2012-02-01',
      undefined,
    ],
    [
      '（2012年1月18日省人大常委会通过　2015年3月1日修订　2015年3月5日公布）',
      '2012-01-18',
      undefined,
    ],
    // The order changed the text, and did not make it public.
    [
      '（1991年3月2日国务院发布　根据2011年1月8日国务院令第588号《国务院关于废止和修改部分行政法规的决定》修订）',
      '1991-03-02',
      undefined,
    ],
  ])('%s', (note, date, number) => {
    const read = readEnactment(note);
    expect([read?.date?.iso, read?.number?.text]).toEqual([date, number]);
  });

  test.each([
    ['（2005年7月28日国务院发布）', '国务院'],
    ['（2005年7月28日司法部、公安部公布）', '司法部、公安部'],
    ['（2005年7月28日发布）', null],
    ['（2005年7月28日某市人民代表大会常务委员会通过）', null],
  ])('%s: made public by %s', (note, by) => {
    expect(readEnactment(note)?.by).toBe(by);
  });

  test('of two days on which two bodies passed a text neither is its day', () => {
    const passed =
      '（2018年1月25日省高级人民法院审判委员会第132次会议、2018年6月13日省人民检察院检察委员会第2次会议通过）';
    expect(readEnactment(passed)).toBeNull();
    const later = '（2018年1月25日省人民政府第3次常务会议通过，2018年6月13日修订）';
    expect(readEnactment(later)?.date?.iso).toBe('2018-01-25');
  });

  test.each([
    '（试行）',
    '（联系人：李明）',
    '（国务院令第514号）',
    '2008年9月18日，国务院令第535号公布，自公布之日起施行，各地要认真贯彻。',
    '国务院令第535号规定，劳动合同应当采用书面形式',
    '2008年9月18日',
  ])('%s is none', (text) => {
    expect(readEnactment(text)).toBeNull();
  });
});
