import { describe, expect, test } from 'vitest';
import { isSourceNote } from '../../../src/bulletin/source-note.ts';
import { splitText } from './split-text.ts';

test.each([
  '（摘自：某某市政府网）',
  '（来源：某某日报）',
  '（录自某某市志）',
  '【选自《某某年鉴》】',
  '转载自：某某在线',
  '资料来源：某某资料室',
  '（原载《某某日报》）',
  '——摘自《某某日报》',
  '摘自某某网站',
  '（本刊资料室整理）',
  '（来源于某某网）',
  '（某市劳动人事争议仲裁院整理）',
  '（某某局政策法规处供稿）',
])('%s tells where a text was taken from', (text) => {
  expect(isSourceNote(text)).toBe(true);
});

test.each([
  '来源地税务机关',
  '转自营项目管理办法',
  '（一）选自专业人才库的人员',
  '（一）档案的收集和整理',
  '资金来源：财政拨款。其余部分由单位自筹',
  '（自2031年1月1日起施行）',
])('%s tells nothing of the kind', (text) => {
  expect(isSourceNote(text)).toBe(false);
});

/** A notice as an editor takes it from a site: its source at the end, after a signature or a bare paragraph. */
const notice = (serial: number, end: readonly string[]): string =>
  [
    `某某市人民政府关于做好第${serial}类就业服务工作的通知`,
    `某政发〔2031〕${serial}号`,
    '',
    '各区人民政府：',
    '　　为做好就业服务工作，现就有关事项通知如下：',
    '　　一、加强组织领导，明确工作责任。',
    ...end,
    '（摘自：某某市政府网）',
  ].join('\n');

describe('the source that an editor names at the end of each notice', () => {
  const signed = ['某某市人民政府', '2031年2月1日'];
  const result = splitText(
    [
      '第一部分　市级文件',
      '',
      notice(1, signed),
      '',
      notice(2, ['　　本通知自印发之日起施行。']),
      '',
      notice(3, signed),
    ].join('\n'),
  );

  test('heads no section', () => {
    expect(result.notices.map(({ front }) => front.section)).toEqual(
      Array.from({ length: 3 }, () => '市级文件'),
    );
  });

  test('stays with its notice', () => {
    expect(result.notices.every(({ body }) => body.includes('某某市政府网'))).toBe(true);
    expect(result.placed).toBe(result.total);
  });
});
