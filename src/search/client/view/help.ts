import { element } from './element.ts';

/** Ways to ask, each with an example. */
const WAYS: readonly (readonly [string, string])[] = [
  ['隔离期间工资', '词句，按相关排列'],
  ['被隔离了公司能不能辞退我', '问题，用平常的话'],
  ['人社部发2020 8号', '文号，任何写法，也可只写一部分'],
  ['"停工停产"', '引号内逐字相符'],
  ['年休假 待岗', '空格：都要'],
  ['"哺乳期" | "产假"', '竖线：有一个即可'],
  ['滞纳金 -缓缴', '减号：不要'],
  ['同条:年休假 工资', '各词在同一条内'],
  ['发文:人社部 主题:公积金 年:2020', '限定机关、主题、年份；另有 文号: 地区: 类型:'],
];

/** The help panel: how to ask. */
export function helpElement(): HTMLDetailsElement {
  return element(
    'details',
    { class: 'more help' },
    element('summary', {}, '怎样查找'),
    element(
      'ul',
      {},
      ...WAYS.map(([example, meaning]) =>
        element(
          'li',
          {},
          element('a', { href: `?q=${encodeURIComponent(example)}` }, example),
          `　${meaning}`,
        ),
      ),
      element('li', {}, '按 / 到查找框，↑ ↓ 在结果间移动，Enter 打开，Esc 回到查找框。'),
    ),
  );
}
