// 1.申请条件 · 适用范围 ; not 改善劳动条件
const HEADING = /(?<!劳动|工作|生产|生活|卫生|居住|办学)条件$|适用(?:范围|对象)$/u;
// 持平或增长20%以内|的，一次性给予 · 不低于最低工资标准1.2倍|工资的，可按规定享受
const WHO = /^[^，。；;：、（）]{0,20}?的(?=[，,；;。]|$)/u;
// 同比下降50%以上|，连续两个季度出现亏损，且第一季度出现亏损的；
const WHO_TOO = /^(?:，[^，。；;：]{1,30}){0,4}的(?=[；;。]|$)/u;
// 超过 · 低于 · 下降50%以上 ; not 担保费率降至1.5%以下
const COMPARED = /超过|低于|高于|达到|不足|下降|增长|以[上下内]$/u;
const CHANGED = /[提降](?:高|低)?[至到为]|放宽|上调|下调/u;
// 逾期不申请的 · 对…的 · 给予…的: a new thought
const ANEW = /，(?:逾期|其中|对|由|仍|不再|未)|给予|予以|补[助贴]|返还|支付|享受/u;
// 如年内继续在京举办且参展数量|超过参展企业总数的50%，给予 ; not 如期, 如实
const IF = /(?:^|[，。；;：])(?:如果?|若|倘若|凡是?|只要)(?![下何期实干约])[^，。；;：]*$/u;
// |，给予一定的场租费用补贴
const THEN = /^[^，。；;：]{0,12}[，,]/u;

/** Where the words of an amount stand: their bounds in a sentence, and the nearest heading above it. */
export interface StandingWords {
  readonly sentence: string;
  readonly heading: string | null;
  readonly start: number;
  readonly end: number;
}

/** Tells whether the words of an amount say who may have something (增长20%以内的，…) and not what or how much. */
export function isCondition({ sentence, heading, start, end }: StandingWords): boolean {
  if (heading !== null && HEADING.test(heading)) return true;
  const words = sentence.slice(start, end);
  const after = sentence.slice(end);
  if (WHO.test(after)) return true;
  if (IF.test(sentence.slice(0, start)) && THEN.test(after)) return true;
  const rest = WHO_TOO.exec(after)?.[0];
  return rest !== undefined && COMPARED.test(words) && !CHANGED.test(words) && !ANEW.test(rest);
}
