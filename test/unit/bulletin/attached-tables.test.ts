import { describe, expect, test } from 'vitest';
import { squeeze } from '../../../src/text/squeeze.ts';
import { printWidth } from '../../../src/text/width.ts';
import { splitText } from './split-text.ts';

const middle = (text: string): string => ' '.repeat(36 - Math.ceil(printWidth(text) / 2)) + text;
const right = (text: string): string => ' '.repeat(70 - printWidth(text)) + text;

const FIRST = '关于调整粮仓通风设备补贴标准的公告';
const SECOND = ['粮食局　仓储局关于小型粮库', '减免保管费用政策的公告'];

const TABLES: readonly (readonly [string, readonly string[]])[] = [
  [
    'figures',
    [
      '      级数   设备功率（千瓦）             补贴（%）   速算数',
      '      1      不超过30的                   3           0',
      '      2      超过80的部分                 45          15160',
    ],
  ],
  [
    'words',
    ['      类别     适用地区         主管单位', '      第一类   江海              江海粮食局'],
  ],
  ['one row', ['      类别   月最低标准   小时最低标准']],
  ['tabs', ['类别\t月最低标准\t小时最低标准', '第一类\t2060\t21']],
  ['wide spaces', ['类别　　　月最低标准　　　小时最低标准', '第一类　　　2060　　　　　21']],
];

const CONTENTS = [middle('目　　录'), `${FIRST} ........ 1`, `${SECOND.join('')} ........ 2`, ''];

const body = (of: string): readonly string[] => [
  `　　为进一步支持粮食仓储事业的发展，根据有关规定，现将${of}有关政策公告如下，`,
  '请各单位遵照执行：',
  '　　一、符合条件的粮库，应当在规定的期限内向所在地的粮食主管部门提出申请，经',
  '审核后予以办理。',
  '　　二、本公告自2031年1月1日起执行。',
  '　　特此公告。',
];

function printed(table: readonly string[], contents: readonly string[]): string {
  return [
    ...contents,
    middle(FIRST),
    middle('（粮食局公告2031年第30号）'),
    '',
    ...body('通风设备补贴'),
    '　　附件：通风设备补贴对照表',
    '',
    right('粮食局'),
    right('2031年8月18日'),
    '',
    '附件',
    '',
    middle('通风设备补贴对照表'),
    '',
    ...table,
    '',
    '',
    ...SECOND.map(middle),
    middle('（粮食局　仓储局公告2031年第19号）'),
    '',
    ...body('保管费用'),
    '',
    right('粮食局　仓储局'),
    right('2031年8月1日'),
  ].join('\n');
}

describe.each([
  ['without contents', []],
  ['with contents', CONTENTS],
])('a title below a table that is attached to the notice before, %s', (_, contents) => {
  test.each(TABLES)('%s', (_name, table) => {
    const { notices } = splitText(printed(table, contents));
    expect(
      notices.map(({ front: { title, docNumber, date } }) => [squeeze(title), docNumber, date]),
    ).toEqual([
      [FIRST, '粮食局公告2031年第30号', '2031-08-18'],
      [squeeze(SECOND.join('')), '粮食局仓储局公告2031年第19号', '2031-08-01'],
    ]);
  });
});
