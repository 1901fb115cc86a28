import { expect, test } from 'vitest';
import { splitText } from './split-text.ts';

const TITLES = {
  省政府文件: '江海省人民政府关于做好防汛工作的通知',
  省政府办公厅文件: '江海省人民政府办公厅关于船舶检修的通知',
  部门文件: '江海省水务局关于节约用水的通知',
} as const;

const SECTIONS = ['省政府文件', '省政府办公厅文件', '部门文件'] as const;

/** A bulletin whose contents list three sections, of which some are printed over their notices once more. */
function bulletin(printed: readonly string[]): string {
  const listed = SECTIONS.flatMap((name, i) => [`【${name}】`, `${TITLES[name]}……………（${i + 2}）`]);
  const texts = SECTIONS.flatMap((name, i) => [
    '',
    ...(printed.includes(name) ? [`　　　　【${name}】`, ''] : []),
    `　　　　${TITLES[name]}`,
    `　　　　江字〔2031〕${i + 4}号`,
    '各有关单位：',
    '　　现将有关事项通知如下，请遵照执行。',
    `　　　　　　　　　　　　2031年6月${i + 4}日`,
  ]);
  return ['目　录', ...listed, ...texts].join('\n');
}

test.each([
  ['the contents, where none is printed again', [], SECTIONS],
  ['the contents, where one of many is', ['省政府文件'], SECTIONS],
  [
    'the headings printed, where most are',
    ['省政府文件', '部门文件'],
    ['省政府文件', '省政府文件', '部门文件'],
  ],
])('sections are those of %s', (_, printed, sections) => {
  const { notices, placed, total } = splitText(bulletin(printed));
  expect(notices.map(({ front }) => [front.title, front.section])).toEqual(
    SECTIONS.map((name, i) => [TITLES[name], sections[i]]),
  );
  expect(placed).toBe(total);
});
