import type { Clause } from '../../model/clause.ts';
import { type Sentence, sentencesOf } from '../facts/sentences.ts';

/** What the operative sentence is chosen from. */
export interface OperativeSource {
  readonly title: string;
  readonly clauses: readonly Clause[];
  /** Ids of the clauses to choose from, as the evidence of a topic gives them, the best first; absent: all. */
  readonly within?: readonly string[];
}

/** The sentence that best says what a notice orders. */
export interface OperativeSentence {
  readonly clause: string;
  /** Exact. */
  readonly sentence: string;
}

// 应当支付 · 不得解除 · 可申请缓缴 · 免征 · 延长至 · 给予补贴 · 按照…支付 · 认定为工伤
const ORDERS: readonly (readonly [RegExp, number])[] = [
  [/应当|不得|必须|须(?!知)|严禁|禁止/u, 2],
  [
    /(?<!相|对|响|适|反)应(?!当|对|急|用|该|聘|届|链|商|收)|可(?!能|靠|持续|见|行|追|查|视)|予以|给予/u,
    1,
  ],
  [
    /免征|减征|减半|缓缴|减免|免费|补贴|补助|返还|退费|延长至?|顺延|推迟|暂停|停征|公布|开展|实施|认定为|享受|支付|发放|照发|视为|定罪处罚|施行/u,
    1.5,
  ],
  [/\d[\d.,]*(?:万|亿)?(?:元|%|％|倍|个月)|\d月\d{1,2}日|月底|年底/u, 1.5],
];

// 为贯彻落实… · 现就有关事项通知如下 · 提高政治站位 · 联系人 · 特此通知 · 请认真贯彻执行
const WORDS_OF_COURSE =
  /^为(?!期)[^。]{0,200}(?:如下|通知|意见)[：。]?$|[现特]就[^。]{0,80}如下|现将[^。]{0,80}(?:如下|印发)|印发给你们|指示精神|决策部署|贯彻落实|政治站位|高度重视|组织领导|提高[^，。]{0,6}认识|“四个意识”|联系(?:人|电话)|特此|及时报告|附件|认真贯彻执行|阻击战|领导干部|[现特]制定|^(?:近日|近来|日前|当时)|收悉|^\d+年?\d*月\d+日[^。]{0,60}印发/u;

const GENERIC =
  /关于|有关|通知|意见|工作|问题|进一步|切实|做好|新型冠状病毒|感染|肺炎|新冠|疫情|防控|期间|若干|措施|的|和|与|《|》|“|”/gu;
const SHORT = 14;
const LONG = 150;
// 《…》: a cited title is no word of the sentence's own
const CITED = /《[^《》]*》/gu;

/** Gives the sentence of a notice that best says what it orders, in its exact words, or null where there is none. */
export function operative({ title, clauses, within }: OperativeSource): OperativeSentence | null {
  const wanted = pairs(title.replace(GENERIC, ' '));
  const rank = new Map(within?.map((id, place) => [id, place]));
  let best: { readonly sentence: Sentence; readonly score: number } | null = null;
  for (const [place, sentence] of sentencesOf(clauses).entries()) {
    if (sentence.isHeading || /[？：]$/u.test(sentence.text)) continue;
    if (within && !rank.has(sentence.clause)) continue;
    const early = 1.5 / (1 + (rank.get(sentence.clause) ?? place / 3));
    const score =
      orders(sentence.text) + 3 * overlap(sentence.text.replace(CITED, ' '), wanted) + early;
    if (best === null || score > best.score) best = { sentence, score };
  }
  return best === null ? null : { clause: best.sentence.clause, sentence: best.sentence.text };
}

function orders(text: string): number {
  const said = ORDERS.reduce((sum, [cue, weight]) => sum + (cue.test(text) ? weight : 0), 0);
  const course = WORDS_OF_COURSE.test(text) ? 4 : 0;
  const length = text.length < SHORT ? 3 : Math.max(0, (text.length - LONG) / 60);
  // 2020年3月1日至4月30日: a line of a form, not a sentence
  const line = /[。；！]$/u.test(text) ? 0 : 3;
  return said - course - length - line;
}

/** Pairs of neighbouring characters: what two texts share without knowing words. */
function pairs(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const run of text.split(/[\s，、。]+/u)) {
    for (let at = 0; at + 1 < run.length; at += 1) found.add(run.slice(at, at + 2));
  }
  return found;
}

function overlap(text: string, wanted: ReadonlySet<string>): number {
  if (wanted.size === 0) return 0;
  const own = pairs(text);
  let shared = 0;
  for (const pair of wanted) if (own.has(pair)) shared += 1;
  return shared / wanted.size;
}
