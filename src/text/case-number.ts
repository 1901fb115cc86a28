// 〔2019〕|最高法民终|123号, 〔2012〕|民一终字|第17号, 〔2013〕|浦民一（民）初字|第5号, 〔2020〕|京朝劳人仲字|第1号, 〔2012〕|知行字|第5号, 〔2015〕|穗中法执字|第7号
const CASE =
  /^〔\d{2}(?:\d{2})?〕[^〔〕]*?(?:[民刑行执知赔商经破][一二三四五六七]?(?:（\p{Script=Han}{1,2}）)?[初终再申监异保恢辖特撤提抗督催更减]|[执刑]复|知行|破|执|财保|司救|司惩|委赔|仲(?:案|裁)?)字?第?\d{1,6}号$/u;
// 〔2019〕京|01|民终1234号
const COURT = /^〔\d{4}〕\p{Script=Han}{1,3}\d{2,4}\p{Script=Han}{1,6}\d{1,6}号$/u;

/**
 * Whether a number as stored is that of a case before a court or an arbitrator (案号), which names a dispute and no document.
 * Those of replies to the courts below (民一他字) are borne by documents.
 */
export function isCaseNumber(number: string): boolean {
  return CASE.test(number) || COURT.test(number);
}
