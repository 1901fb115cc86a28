import { expect, test } from 'vitest';
import { hasSlips, withoutSlips } from '../../../src/bulletin/title-slips.ts';
import { splitText } from './split-text.ts';

test.each([
  ['关于2O31年度船闸检修的通知', '关于2031年度船闸检修的通知'],
  ['关于2OO9年以来档案整理的通知', '关于2009年以来档案整理的通知'],
  ['关于２O３１年收费的公告', '关于２0３１年收费的公告'],
  ['关于l998年工资的批复', '关于1998年工资的批复'],
  ['关于20Z1年工资的批复', '关于2021年工资的批复'],
  ['水运发展规划（2O31-2O35年）', '水运发展规划（2031-2035年）'],
  ['水运发展规划（2O31—2035年）', '水运发展规划（2031—2035年）'],
  ['关于2031年l月停航的通告', '关于2031年1月停航的通告'],
  ['关于l0月停航的通告', '关于10月停航的通告'],
  ['关于5月l日至5月3O日禁航的通告', '关于5月1日至5月30日禁航的通告'],
  ['关于9O日内办结的通知', '关于90日内办结的通知'],
  ['水运部公告第l2号', '水运部公告第12号'],
  ['关于转发水发〔2031〕1O号文件的通知', '关于转发水发〔2031〕10号文件的通知'],
  ['关于1O号船闸检修的通知', '关于10号船闸检修的通知'],
  ['关于印发《2O31年工作要点》的通知', '关于印发《2031年工作要点》的通知'],
])('%s: letters among the figures of a year, day or serial are figures', (printed, read) => {
  expect(withoutSlips(printed)).toBe(read);
  expect(hasSlips(printed)).toBe(true);
});

test.each([
  '关于2031年船闸检修的通知',
  '关于二O三一年船闸检修的通知',
  '关于ISO9OO1号认证的通知',
  '关于S1号线试运行的通知',
  '关于I5号地块出让的公告',
  '关于B-1O号机组检修的通知',
  '关于3OO0年遗址保护的通知',
  '关于l号船闸检修的通知',
  '关于WTO日常工作的通知',
  '关于1OO家企业的公告',
  '关于2O3l船闸的通知',
  '关于4月S9日停航的通告',
  '关于（二期）I5号地块出让的公告',
])('%s stays as printed', (printed) => {
  expect(withoutSlips(printed)).toBe(printed);
  expect(hasSlips(printed)).toBe(false);
});

const notice = (title: string, serial: number, text: string): readonly string[] => [
  title,
  `水发〔2031〕${serial}号`,
  '',
  '各有关单位：',
  text,
  '',
  '水运部',
  '2031年5月6日',
  '',
];

test('a title is read through the slips of a scan and the contents know it, with a problem; the text keeps its letters', () => {
  const { notices, problems, placed, total } = splitText(
    [
      '目录',
      '水运部关于2031年船闸检修的通知........1',
      '水运部关于印发《2O32年工作要点》的通知........2',
      '',
      ...notice('水运部关于2O31 年船闸检修的通知', 7, '现就2O31年船闸检修有关事项通知如下：'),
      ...notice(
        '水运部关于印发《2032年工作要点》的通知',
        8,
        '现将《2O32年工作要点》印发给你们，请遵照执行。',
      ),
      '2O32年工作要点',
      '做好2O32年船闸检修工作。',
    ].join('\n'),
  );
  expect(notices.map(({ front }) => [front.id, front.title])).toEqual([
    ['shuifa-2031-7', '水运部关于2031年船闸检修的通知'],
    ['shuifa-2031-8', '水运部关于印发《2032年工作要点》的通知'],
  ]);
  expect(notices.map(({ body }) => body.includes('2O3'))).toEqual([true, true]);
  expect(problems.map(({ rule, line, message }) => [rule, line, message])).toEqual([
    ['repaired-title', 5, '标题中有误识的字母，已读作“水运部关于2031年船闸检修的通知”；请对照原件'],
  ]);
  expect(notices[0]?.evidence.title?.confidence).toBeLessThan(
    notices[1]?.evidence.title?.confidence ?? 0,
  );
  expect(placed).toBe(total);
});
