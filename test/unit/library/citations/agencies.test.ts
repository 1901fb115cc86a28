import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agenciesBefore } from '../../../../src/library/citations/agencies-before.ts';
import { namesIssuers } from '../../../../src/library/citations/same-agency.ts';
import { titleParts } from '../../../../src/library/citations/title-parts.ts';
import { unbrokenText } from '../../../../src/library/citations/unbroken-text.ts';
import { data, notice } from './fixture.ts';

describe('agencies in front of a title', () => {
  test.each([
    ['按照住房城乡建设部、财政部和人民银行《', '住房城乡建设部 财政部 人民银行'],
    [
      '各省根据工业和信息化部、统计局、发展改革委、财政部《',
      '工业和信息化部 统计局 发展改革委 财政部',
    ],
    [
      '经国务院同意，国家医保局、财政部、国家税务总局三部门联合印发《',
      '国家医保局 财政部 国家税务总局',
    ],
    ['为落实北京市人力资源和社会保障局北京市财政局《', '北京市人力资源和社会保障局 北京市财政局'],
    ['及发改委等四部委《', '发改委'],
    ['为落实市政府办公厅《', '市政府办公厅'],
    ['我们按照有关要求落实《', ''],
    ['各单位要严格执行《', ''],
    ['转发浦东新区财政局《', '浦东新区财政局'],
  ])('%s', (text, names) => {
    expect(agenciesBefore(text, text.length - 1, data.agencies).names.join(' ')).toBe(names);
  });
});

describe('agencies inside a title', () => {
  test.each([
    ['国务院办公厅关于延长2020年春节假期的通知', '国务院办公厅', '关于延长2020年春节假期的通知'],
    [
      '人力资源和社会保障部 财政部关于实施计划的通知',
      '人力资源和社会保障部 财政部',
      '关于实施计划的通知',
    ],
    [
      '北京市人民政府办公厅印发〈若干措施〉的通知',
      '北京市人民政府办公厅',
      '印发〈若干措施〉的通知',
    ],
    [
      '人力资源社会保障部办公厅财政部办公厅关于专账资金的通知',
      '人力资源社会保障部办公厅 财政部办公厅',
      '关于专账资金的通知',
    ],
    ['丁省某某厅办公室财政部关于专账资金的通知', '丁省某某厅办公室 财政部', '关于专账资金的通知'],
    ['丙县卫生健康局关于洗手的通知', '丙县卫生健康局', '关于洗手的通知'],
    ['2020年关于放假的通知', '', '2020年关于放假的通知'],
    ['人力资源和社会保障系统做好有关工作的通知', '', '人力资源和社会保障系统做好有关工作的通知'],
    ['财政部门预算管理办法', '', '财政部门预算管理办法'],
  ])('%s', (title, issuers, rest) => {
    const parts = titleParts(title, data.agencies);
    expect([parts.issuers.join(' '), parts.title]).toEqual([issuers, rest]);
  });
});

describe('whether a name is the issuer', () => {
  const seen = (printed: string, issuer: string, region = '全国'): boolean =>
    namesIssuers(
      [printed],
      notice({ id: 'held', issuers: [issuer] }).front,
      notice({ id: 'citing', region }).front,
      data,
    );

  test.each([
    ['人社部', '人力资源社会保障部'],
    ['人力资源和社会保障部', '人力资源社会保障部办公厅'],
    ['国家卫生健康委员会', '国家卫生健康委'],
    ['上海市人社局', '上海市人力资源社会保障局'],
    ['四川省人社厅', '四川省人力资源和社会保障厅'],
    ['北京市人民代表大会常务委员会', '北京市第十五届人民代表大会常务委员会'],
  ])('%s is %s', (printed, issuer) => {
    expect(seen(printed, issuer)).toBe(true);
  });

  test.each([
    ['人社部', '北京市人力资源和社会保障局'],
    ['上海市人社局', '北京市人力资源和社会保障局'],
    ['人力资源社会保障部办公厅', '人力资源社会保障部'],
    ['财政部', '北京市财政局'],
    ['市人社局', '北京市人力资源和社会保障局'],
  ])('%s is not %s', (printed, issuer) => {
    expect(seen(printed, issuer)).toBe(false);
  });

  test('市人社局 is that of the place that speaks', () => {
    expect(seen('市人社局', '北京市人力资源和社会保障局', '北京')).toBe(true);
    expect(seen('市人社局', '北京市人力资源和社会保障局', '上海')).toBe(false);
  });

  test('nobody named is nobody', () => {
    const { front } = notice({ id: 'a', issuers: ['财政部'] });
    expect(namesIssuers([], front, front, data)).toBe(false);
  });
});

test('places in a text without its loose spaces lead back to the same characters', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('人', '社', ' ', '　', 'a', '1', '《', '\n'), { maxLength: 40 }),
      (marks) => {
        const source = marks.join('');
        const { text, at } = unbrokenText(source);
        for (let place = 0; place < text.length; place++)
          expect(source[at(place)]).toBe(text[place]);
        expect(text.replace(/[ 　]/gu, '')).toBe(source.replace(/[ 　]/gu, ''));
        expect(at(text.length)).toBe(source.length);
      },
    ),
  );
  expect(unbrokenText('Word 文档 two words').text).toBe('Word文档two words');
});
