import { recalled } from '../text/recalled.ts';
import { squeeze } from '../text/squeeze.ts';

/** The nouns that titles end in, with the kind they are filed under; the longer ones first. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/答(?:中外)?记者(?:提)?问(?:实录)?$/u, '答记者问'],
  [/(?:解读|图解|解读材料|问答解读)$/u, '解读'],
  [/(?:问答|[有即一你百]问[必即一我百]答|热点问题)$/u, '问答'],
  [/意见$/u, '意见'],
  [/(?:复函|回函|便函|公函|函)$/u, '函'],
  [/批复$/u, '批复'],
  [/答复$/u, '答复'],
  [/解答$/u, '解答'],
  [/(?:通知|通知书)$/u, '通知'],
  [/通告$/u, '通告'],
  [/公告$/u, '公告'],
  [/通报$/u, '通报'],
  [/公报$/u, '公报'],
  [/决定$/u, '决定'],
  [/决议$/u, '决议'],
  [/解释$/u, '解释'],
  [/办法$/u, '办法'],
  [/规定$/u, '规定'],
  [/条例$/u, '条例'],
  [/细则$/u, '细则'],
  [/规则$/u, '规则'],
  [/规程$/u, '规程'],
  [/规范$/u, '规范'],
  [/准则$/u, '准则'],
  [/标准$/u, '标准'],
  [/措施$/u, '措施'],
  [/政策$/u, '政策'],
  [/方案$/u, '方案'],
  [/计划$/u, '计划'],
  [/规划$/u, '规划'],
  [/纲要$/u, '纲要'],
  [/预案$/u, '预案'],
  [/指南$/u, '指南'],
  [/指引$/u, '指引'],
  [/要点$/u, '要点'],
  [/报告$/u, '报告'],
  [/请示$/u, '请示'],
  [/纪要$/u, '纪要'],
  [/命令$|令$/u, '令'],
  // Not the start of 争议案件, where a line breaks.
  [/(?<!争)议案$/u, '议案'],
  [/公约$/u, '公约'],
  [/倡议书?$/u, '倡议'],
  [/公开信$/u, '公开信'],
  [/(?:提示|提醒)$/u, '提示'],
  [/公示$/u, '公示'],
  [/大事记$/u, '大事记'],
  [/讲话$/u, '讲话'],
  [/声明$/u, '声明'],
  [/备忘录$/u, '备忘录'],
  [/(?:白皮书|蓝皮书)$/u, '白皮书'],
  [/须知$/u, '须知'],
  [/守则$/u, '守则'],
  [/大纲$/u, '大纲'],
  [/建议书?$/u, '建议'],
  [/说明$/u, '说明'],
  [/制度$/u, '制度'],
  [/章程$/u, '章程'],
  [/协议$/u, '协议'],
  [/目录$/u, '目录'],
  [/清单$/u, '清单'],
  [/名单$/u, '名单'],
  [/案例$/u, '案例'],
  [/\p{Script=Han}{2}法$/u, '法律'],
  [/修正案$/u, '修正案'],
  [/裁判要[旨点]$/u, '裁判要旨'],
];

// （试行） （修订） （三） （2020年版） （2019年第一批） （征求意见稿）
const VERSION =
  /[（(〔[](?:试行|暂行|修订|修正|节选|摘要|摘录|节录|征求意见稿|(?:修订|修正)?草案|送审稿|全文|[一二三四五六七八九十]{1,3}|(?:19|20)\d{2}年?(?:版|修订|修正|本)?|(?:(?:19|20)\d{2}年度?)?第[一二三四五六七八九十\d]+[批版次号期])[）)〕\]]$/u;

/** Characters of the longest version: only the end of a title is searched for one. */
const LONGEST_VERSION = 24;

/** The last characters of all kinds: most lines end in none of them, and need no closer look. */
const LAST =
  '问读解料答题见函复知书告报定议释法例则程范准施策案划要纲南引点旨示令约信明度录单醒声记话';

/** The kinds whose noun holds a character: no others can end in it. */
const BY_LAST = new Map(
  [...LAST].map((char) => [char, KINDS.filter(([pattern]) => pattern.source.includes(char))]),
);

/** The marks that may stand after them: of a version, of a quotation. */
const CLOSING = '）)〕]》”"」';

// 一图读懂《…办法》 · 图解：… · 人社部解读《…办法》 · 解读：试用期能否延长？
const PICTURES = '一图解政';
const PICTURED =
  /^(?:一[图文](?:读懂|看懂|了解)|图解|图说|(?:政策)?解读[：:丨｜|](?=.{4}))|^[^《》]{0,40}解读《[^《》]+》$/u;

/** The kind of document that a title names with its last noun; null where it ends in none. */
export function kindOf(title: string): string | null {
  const plain = squeeze(title);
  const last = plain.at(-1) ?? '';
  const first = plain.at(0) ?? '';
  return LAST.includes(last) || CLOSING.includes(last) || PICTURES.includes(first)
    ? readKind(plain)
    : null;
}

const readKind = recalled((whole: string): string | null => {
  let plain = whole;
  if (PICTURED.test(plain)) return '解读';
  for (;;) {
    const version = VERSION.exec(plain.slice(-LONGEST_VERSION))?.[0];
    if (version === undefined) break;
    plain = plain.slice(0, -version.length);
  }
  plain = plain.replace(/[》”"」]$/u, '');
  return BY_LAST.get(plain.at(-1) ?? '')?.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
});
