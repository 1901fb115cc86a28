const TAKEN =
  '(?:本文|原文)?(?:摘|节|选|转|录|摘编|摘录|节选|选编|整理|转载|转发|转引|改编|引|辑)自';

// （摘自：某某网） · 转载自：某某报 · 【资料来源：某某年鉴】 · 原载：《某某报》
const KEYED = new RegExp(
  `^[（(【［[〔—－-]{0,2}(?:(?:本文|文件|资料|信息|文章|内容|稿件|原文)?(?:来源|出处)(?:于|自)?|${TAKEN}|原?载于?)[:：].{2,40}$`,
  'u',
);

// （转自某某网） · （摘自《某某报》2031年1月2日） · （来源于某某网）
const BRACKETED = new RegExp(
  `^[（(【［[](?:${TAKEN}|原?载于?(?=[《“])|来源于).{2,40}[）)】］\\]]$`,
  'u',
);

// 摘自某某网站 · ——选自《某某年鉴》
const BARE = new RegExp(
  `^[—－-]{0,2}(?:${TAKEN})[^，；：]{0,24}(?:网站?|报|刊|公众号|年鉴|公报|客户端|》)$`,
  'u',
);

// （本刊资料室整理） · （编辑部供稿）
const EDITED =
  /^[（(【［[](?:本[刊报书]|编辑[部组]?|编者|资料室)[^（）()，。]{0,16}(?:整理|摘编|摘录|供稿|编写|编辑|汇编|选编|提供)[）)】］\]]$/u;

// （某市劳动人事争议仲裁院整理） · （某某局政策法规处供稿） · （根据网友来信整理）
const WRITTEN = /^[（(【［[][^（）()，。；：]{2,40}(?:整理|供稿|撰稿|编写)[）)】］\]]$/u;

const NOTES = [KEYED, BRACKETED, BARE, EDITED, WRITTEN];

/** Whether a line, without white space, is an editor's note of where a text was taken from. */
export function isSourceNote(plain: string): boolean {
  if (plain.length > 60 || /[。；]./u.test(plain)) return false;
  return NOTES.some((pattern) => pattern.test(plain));
}
