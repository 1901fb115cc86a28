import { WEIGHTS } from './weights.ts';

/** What a place says that answers a question word, on folded text. */
const SAYS: ReadonlyMap<string, RegExp> = new Map([
  // 300元, 70%, 3倍, 百分之八十, 全额
  ['amount', /\d(?:\.\d+)?\s*(?:元|万元|亿元|%|倍|个百分点)|百分之|[两二三四五]倍|全额|减半/u],
  // 5个月, 30日内, 两年, 14天
  ['period', /(?:\d|[一二两三四五六七八九十])(?:个工作日|个月|个小时|日内|日以内|天|年|小时|日)/u],
  // 2月17日, 3月底, 次年
  ['date', /\d月(?:\d+日|底|份|末)|年底前|截止|截至|之日起/u],
  // 由用人单位支付
  ['payer', /支付|承担|负担|列支|支出|出资/u],
  // 不得解除, 可以延长
  ['allowed', /不得|不能|可以|可按|可在|应当|有权|允许|禁止|依法/u],
  // 登录官网或拨打12333电话
  ['where', /网站|网址|官网|平台|电话|热线|窗口|大厅|邮箱|公众号|app|经办机构|https?:/u],
  // 登录平台提交材料
  ['how', /申请|提交|办理|登录|材料|申报|流程|程序/u],
]);

/** How much better a place answers a question that asks for these things: 1, or somewhat more. */
export function askFavour(asks: ReadonlySet<string>, text: string): number {
  let favour = 1;
  for (const ask of asks) if (SAYS.get(ask)?.test(text)) favour += WEIGHTS.ask;
  return favour;
}
