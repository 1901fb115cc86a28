import type { Sentence } from '../facts/sentences.ts';

const KIND =
  '(?:通知|通告|公告|意见|指导意见|实施意见|办法|暂行办法|规定|规则|细则|实施细则|条例|决定|方案|实施方案|措施|政策|指南|标准|解释|批复|规程|文件)';
// 本决定自公布之日起施行 · 本通知执行至2020年6月30日 · 本办法有效期5年 · 本通知（含附件）自…
const THIS = new RegExp(
  `本${KIND}(?:[（(][^（）()]{1,20}[）)])?(?:由[^，。；]{2,30}负责解释，)?(?:自|从|的?有效期|执行(?:至|到|期)|施行|实施(?:至|到|期)|试行(?:至|到|期)?|有效至|于\\d)`,
  'u',
);
// 以上政策措施适用于…，自印发之日起实施，有效期至2020年底 ; not 上述有关补贴类政策
const ALL_ABOVE = /^(?:以上|上述)(?:各项|各条)?(?:政策措施|政策|措施|规定)(?=[自从适有执实施，])/u;
// 《…决定》已由…通过，现予公布，自公布之日起施行
const ISSUED = /现(?:予|将)?[^。；]{0,30}(?:公布|发布|印发)[^。；]{0,10}，自/u;
// 自2020年3月1日起施行。 (the last sentence)
const BARE = /^自[^，。；]{2,24}起(?:施行|实施|执行|生效)/u;
const IN_FORCE = /施行|实施|执行|生效|有效|试行|废止|失效/u;
// p_3 · sec_7 · att_1__art_30: closing words, not a clause among others
const OUTER = /^(?:att_\d+__)?(?:p|sec|art|item)_[\d_-]+$/u;

/** Tells whether a sentence says how long the document itself is in force, not one of its measures. */
export function speaksOfWhole({ text, clause }: Sentence, isLast: boolean): boolean {
  if (!IN_FORCE.test(text)) return false;
  if (THIS.test(text) || ISSUED.test(text)) return true;
  if (ALL_ABOVE.test(text)) return OUTER.test(clause);
  return isLast && BARE.test(text);
}
