import { expect, test } from 'vitest';
import { bracketedTitle } from '../../../src/bulletin/bracketed-title.ts';

test.each([
  ['（关于简化申报手续的公告）', { number: '', title: '关于简化申报手续的公告' }],
  [
    '水运总署公告2031年第18号（关于简化申报手续的公告）',
    { number: '水运总署公告2031年第18号', title: '关于简化申报手续的公告' },
  ],
  [
    '水运总署令（第9号）（船舶保险管理规定（试行））',
    { number: '水运总署令（第9号）', title: '船舶保险管理规定（试行）' },
  ],
  ['（关于申报的公告）和（关于保险的规定）', null],
  ['（2031年3月1日水运总署公布的规定）', null],
  ['（此件公开发布）', null],
  ['（附：船舶名单。另有规定）', null],
  ['第18号（关于简化申报手续的公告）', null],
  ['按照水运总署公告2031年第18号（关于简化申报手续的公告）', null],
  ['水运总署公告2031年第18号', null],
  ['', null],
])('%s → %j', (text, read) => {
  expect(bracketedTitle(text)).toEqual(read);
});
