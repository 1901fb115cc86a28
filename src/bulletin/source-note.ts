// （摘自：某某网） · 转载自：某某报 · 【资料来源：某某年鉴】 · 原载《某某报》
const KEYED =
  /^[（(【［[〔—－-]{0,2}(?:(?:本文|文件|资料|信息|文章|内容|稿件|原文)?(?:来源|出处)(?:于|自)?|(?:本文|原文)?(?:摘|节|选|转|录|摘编|摘录|节选|选编|整理|转载|转发|转引|改编|引|辑)自|原?载于?)[:：].{2,40}$/u;

// （转自某某网） · （摘自《某某报》2031年1月2日）
const BRACKETED =
  /^[（(【［[](?:(?:本文|原文)?(?:摘|节|选|转|录|摘编|摘录|节选|选编|转载|转引|引|辑)自|原?载于?(?=[《“])).{2,40}[）)】］\]]$/u;

/** Whether a line, without white space, is an editor's note of where a text was taken from. */
export function isSourceNote(plain: string): boolean {
  return (
    plain.length <= 60 && !/[。；]./u.test(plain) && (KEYED.test(plain) || BRACKETED.test(plain))
  );
}
