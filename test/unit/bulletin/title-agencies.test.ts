import { describe, expect, test } from 'vitest';
import { agencyBook } from '../../../src/bulletin/agency-book.ts';
import { titleAgencies } from '../../../src/bulletin/title-agencies.ts';
import { splitText } from './split-text.ts';

const book = agencyBook([
  { id: 'a', name: '水运部', short: '水运部', aliases: [], codes: {}, region: '全国' },
]);

test.each([
  ['甲部　乙部 over the rest', ['甲运部　乙运部', '关于做好有关工作的通知'], ['甲运部', '乙运部']],
  [
    'a name that goes on in the next line',
    ['云川省高级人民法院　云川省劳动人事争议', '仲裁委员会关于有关问题的纪要'],
    ['云川省高级人民法院', '云川省劳动人事争议仲裁委员会'],
  ],
  [
    'names on lines of their own',
    ['甲运部　中华全国某某总会', '中国某某联合会／中国某某协会', '关于做好工作的通知'],
    ['甲运部', '中华全国某某总会', '中国某某联合会／中国某某协会'],
  ],
  ['a name that is known', ['甲运部', '水运部关于做好工作的通知'], ['甲运部', '水运部']],
  [
    'the numbering of the bulletin',
    ['1.2　甲运部　乙运部关于做好工作的通知'],
    ['甲运部', '乙运部'],
  ],
  ['the office of the agency above', ['云川省人民政府', '办公厅关于做好工作的通知'], null],
  ['a name broken where names can end', ['云川省人力资源和社会', '保障厅关于做好工作的通知'], null],
  ['words that are no agency', ['甲运部　有关负责人关于做好工作的说明'], null],
  ['no subject', ['甲运部　乙运部'], null],
])('%s', (_, lines, names) => {
  expect(titleAgencies(lines, book)).toEqual(names);
});

describe('a joint title over agencies of which one line names several', () => {
  const text = [
    '某某市民政局关于做好低保工作的通知',
    '某民发〔2031〕4号',
    '',
    '各区民政局：',
    '现就低保工作有关事项通知如下，请遵照执行。',
    '某某市民政局',
    '2031年1月5日',
    '',
    '某某市交通局　某某市总工会',
    '某某市企业联合会／某某市企业家协会',
    '',
    '关于做好三方协商工作的通知',
    '某交发〔2031〕5号',
    '',
    '各区交通局：',
    '现就三方协商工作有关事项通知如下，请遵照执行。',
  ].join('\n');
  const [, joint] = splitText(text).notices;

  test('is no heading of a section over the rest of the title', () => {
    expect(joint?.front.section).toBeNull();
    expect(joint?.front.title.replace(/\s/gu, '')).toBe(
      '某某市交通局某某市总工会某某市企业联合会／某某市企业家协会关于做好三方协商工作的通知',
    );
  });

  test('gives them as issuers where nobody signed', () => {
    expect(joint?.front.issuers).toEqual([
      '某某市交通局',
      '某某市总工会',
      '某某市企业联合会／某某市企业家协会',
    ]);
  });
});
