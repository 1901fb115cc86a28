import type { Line } from './line.ts';

/** What web pages print around a text, kind by kind; saved one after another they make a source of many pages. */
const CONTROLS: readonly RegExp[] = [
  // 您当前的位置：首页 > 政务公开 > 通知公告
  /^(?:您|你)?(?:当前|现在|所在)?(?:的|所在的?)?位置[:：].{0,80}$/u,
  // 上一篇：无 · 下一条：关于…的通知
  /^[上下]一[篇条页则][:：].{0,160}$/u,
  // 【关闭窗口】 【打印本页】 · 打印 关闭
  /^(?:[【[]?(?:关闭(?:窗口|本页)?|打印(?:本页)?|返回(?:顶部|首页|列表)|收藏(?:本页)?)[】\]]?){1,5}$/u,
  // 分享到：微信 微博 · 扫一扫在手机打开当前页
  /^(?:分享[到至]?[:：].{0,40}|扫一扫.{0,24})$/u,
  // 主办：某市人民政府办公室　网站标识码：1201160099　津ICP备05000000号
  /^(?=.*(?:ICP备|网站标识码|公网安备)).{4,160}$/u,
];

// http://rsj.example.gov.cn/zwgk/post_5017822.html
const ADDRESS = /^https?:\/\/[!-~]+$/u;

/** Kinds of controls from which a source is one of saved web pages. */
const FEWEST_KINDS = 2;
// 【打印】【关闭】, which no text says of itself
const BUTTONS =
  /^(?:[【[](?:关闭(?:窗口|本页)?|打印(?:本页)?|返回(?:顶部|首页|列表)|收藏(?:本页)?)[】\]]){2,5}$/u;
/** Rows of buttons from which a source without other controls is one. */
const FEWEST_BUTTONS = 2;

/**
 * The places of lines that are controls of web pages and belong to no text: where one stands, what is next to one, what
 * closes the window. Empty for other sources; an address counts only directly below a control.
 */
export function webControls(lines: readonly Line[]): ReadonlySet<number> {
  const kinds = lines.map(({ plain }) => CONTROLS.findIndex((pattern) => pattern.test(plain)));
  const places = new Set<number>();
  const buttons = lines.filter(({ plain }) => BUTTONS.test(plain)).length;
  if (new Set(kinds.filter((kind) => kind >= 0)).size < FEWEST_KINDS && buttons < FEWEST_BUTTONS)
    return places;
  kinds.forEach((kind, place) => {
    if (kind >= 0 || (places.has(place - 1) && ADDRESS.test(lines[place]?.plain ?? '')))
      places.add(place);
  });
  return places;
}
