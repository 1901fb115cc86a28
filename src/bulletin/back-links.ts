import type { Line } from './line.ts';

// 返回目录 · 【返回顶部】 · ↑返回首页 · 回到目录>> · 上一篇　下一篇
const LINK =
  /^[【[（(<《↑⇧▲△←«‹]{0,2}(?:(?:点击)?(?:返回|回到|回)(?:总?目[录次]|顶部|页首|首页|篇首)|上一篇[|｜/]?下一篇|[上下]一篇)[】\])）>》↑⇧▲△→»›]{0,2}$/u;

/** The places of lines that are nothing but a link to another place of the bulletin (返回目录), as texts saved from the net or by a word processor keep them. */
export function backLinks(lines: readonly Line[]): readonly number[] {
  return lines.flatMap(({ plain }, place) => (LINK.test(plain) ? [place] : []));
}
