import { expect, test } from 'vitest';
import { isSignedHeading } from '../../../src/bulletin/signed-heading.ts';
import { splitText } from './split-text.ts';

test.each(['●县政府文件', '★部门规章★', '◆政策（解读）'])('%s is a heading', (plain) => {
  expect(isSignedHeading({ plain })).toBe(true);
});

test.each(['○二一年三月', '县政府文件', '●一、各地要加强领导，明确责任。', '●'])(
  '%s is none',
  (plain) => {
    expect(isSignedHeading({ plain })).toBe(false);
  },
);

const middle = (text: string): string => `                  ${text}`;
const right = (text: string): string => `                                              ${text}`;

/** A page of a gazette: a heading, or none, and a document whose agency has a line of its own. */
const page = (section: string, title: string, number: string): string =>
  [
    middle('泽阳县人民政府公报　2031年第2号'),
    '',
    ...(section === '' ? [] : [section, '']),
    middle('泽阳县人民政府'),
    middle(title),
    middle(number),
    '',
    '各镇人民政府：',
    '　　为加强渡口管理，保障人民群众生命财产安全，根据有关规定，经县政府研究，现将',
    '有关事项通知如下，请认真贯彻执行。',
    '',
    right('泽阳县人民政府'),
    right('2031年4月12日'),
    '',
    '附件',
    '　　一、先进单位',
    '　　泽阳第一渡口、泽阳第二渡口、泽阳第三渡口、泽阳第四渡口、泽阳第五渡口等八家',
  ].join('\n');

test('heads a section at the top of a page, where an agency is the start of the title below it', () => {
  const contents = [
    ...['泽阳县人民政府公报', '2031年第2号', '（总第32号）', '双月刊', '6月10日出版'].map(middle),
    '',
    middle('目　　录'),
    '●县政府文件',
    '泽阳县人民政府关于加强渡口管理的通知……………………1',
    '泽阳县人民政府渡口迁移公告………………………………2',
    '●人事任免',
    '泽阳县人民政府关于王某等同志职务任免的通知……………3',
    '',
    '主管：泽阳县人民政府',
    '主办：泽阳县人民政府办公室',
    '编辑：本刊编辑部',
    '地址：泽阳县渡口路1号',
    '邮编：325999',
  ].join('\n');
  const pages = [
    page('●县政府文件', '关于加强渡口管理的通知', '泽政发〔2031〕3号'),
    page('', '渡口迁移公告', '泽政告〔2031〕第4号'),
    page('●人事任免', '关于王某等同志职务任免的通知', '泽政任〔2031〕5号'),
  ];
  const { notices } = splitText([contents, ...pages].join('\f'));
  expect(notices.map(({ front }) => [front.title, front.section])).toEqual([
    ['泽阳县人民政府关于加强渡口管理的通知', '县政府文件'],
    ['泽阳县人民政府渡口迁移公告', '县政府文件'],
    ['泽阳县人民政府关于王某等同志职务任免的通知', '人事任免'],
  ]);
});
