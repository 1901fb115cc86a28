import type { RelationKind } from '../../model/relation.ts';

// 为贯彻落实|《…》, 认真落实人力资源社会保障部《…》; no comma or stop between cue and citation
const IMPLEMENTS = /(?:贯彻|落实|执行|宣贯|实施好|遵照|按照)[^，,。；;：:]*$/u;
// 根据《…》精神，…现就…通知如下
const BASED_ON = /(?:根据|依据|依照)[^，,。；;：:]*$/u;
// …，结合北京市实际，现就…通知如下
const ISSUES_NOW =
  /现[^，。；]{0,8}(?:就|将|制定|公布|提出|印发|通知|通告|对)|制定(?:本|以下|了)|结合[^，。；]{0,12}实际|特制定/u;
// 根据《…》及《…》|精神
const SPIRIT = /^(?:文件)?的?(?:精神|要求|部署)/u;
// 、《…》（…号）|, 和人力资源社会保障部等五部委《…》|: what stands between a citation and the end of its list
const LIST_REST =
  /^(?:[、，]|和|及|以及|与)[^，,。；;《》]{0,60}《[^《》]{1,120}》(?:[（(][^（）()]{1,40}[）)])?/u;
// 现将《…》转发给你们, 转发《…》
const FORWARDS_AFTER = /^[^，。；《》]{0,12}(?:转发|翻印|印发)(?:给|你们|至|各)/u;
const FORWARDS_BEFORE = /(?:转发|批转|翻印)[^，,。；;《》]{0,40}$/u;
// 对《…》作如下补充, 就执行《…》的有关问题，通知如下, 《…》有关问题说明
const SUPPLEMENTS_AFTER =
  /^[^。；《》]{0,24}(?:补充|说明|解释|修改|修订|调整|更正|予以明确|作如下|进一步明确)|^的?(?:有关|相关|若干|具体)(?:问题|事项)/u;
const SUPPLEMENTS_BEFORE = /(?:对|就|将)(?:执行|落实|实施|贯彻)?[^，,。；;《》]{0,40}$/u;
// 《…》执行期限延长至…, 延长《…》有效期
const EXTENDS_AFTER =
  /^的?(?:政策)?(?:执行|实施|有效|适用)?(?:期限|期|时间)?(?:延长|顺延|延续|继续执行至|继续有效)/u;
const EXTENDS_BEFORE = /(?:延长|顺延|延续)[^，,。；;《》]{0,30}$/u;

// 《…》（国办发〔2016〕82号）停止执行, 同时废止
const REPEALS_AFTER =
  /^[^，。；《》]{0,12}(?<!未|不)(?:废止|停止执行|停止实施|停止使用|不再执行|宣布失效|自行失效)/u;
// 废止《…》
const REPEALS_BEFORE = /(?<!未|不)(?:废止|停止执行)[^，,。；;《》]{0,40}$/u;

/** What the words around a citation say of the two documents, or null; `before` and `after` are the rest of the sentence. */
export function relationCue(before: string, after: string): RelationKind | null {
  if (FORWARDS_BEFORE.test(before) || FORWARDS_AFTER.test(after)) return 'forwards';
  if (REPEALS_BEFORE.test(before) || REPEALS_AFTER.test(after)) return 'repeals';
  if (EXTENDS_BEFORE.test(before) || EXTENDS_AFTER.test(after)) return 'extends';
  if (SUPPLEMENTS_BEFORE.test(before) && SUPPLEMENTS_AFTER.test(after)) return 'supplements';
  if (IMPLEMENTS.test(before)) return 'implements';
  const isBasis = ISSUES_NOW.test(after) || SPIRIT.test(afterList(after));
  return BASED_ON.test(before) && isBasis ? 'implements' : null;
}

function afterList(after: string): string {
  let rest = after;
  for (let item = LIST_REST.exec(rest); item !== null; item = LIST_REST.exec(rest)) {
    rest = rest.slice(item[0].length);
  }
  return rest;
}
