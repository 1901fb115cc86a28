// 应当支付 · 不得解除 · 可申请缓缴 · 免征 · 延长至 · 给予补贴 · 按照…支付 · 认定为工伤
const ORDERS: readonly (readonly [RegExp, number])[] = [
  [/应当|不得|必须|须(?!知)|严禁|禁止/u, 2],
  [
    /(?<!相|对|响|适|反)应(?!当|对|急|用|该|聘|届|链|商|收)|可(?!能|靠|持续|见|行|追|查|视)|予以|给予/u,
    1,
  ],
  [
    /免征|减征|减半|缓缴|减免|免费|补贴|补助|返还|退费|延长至?|顺延|推迟|暂停|停征|公布|开展|实施|认定为|享受|允许|放宽|延期|补办|(?<!移动|网上)支付|发放|照发|视为|定罪处罚|施行/u,
    1.5,
  ],
  [/(?:\d[.,]*|[一二三四五六七八九十])(?:万|亿)?(?:元|%|％|倍|个月)|\d月\d{1,2}日|月底|年底/u, 1.5],
  // 减征期限不超过5个月: what is granted with its limit says more than a condition (大于6个月的统筹地区)
  [/(?:期限|时限)[^，。；]{0,8}不(?:得)?超过/u, 1],
];

// 为贯彻落实… · 现就有关事项通知如下 · 提高政治站位 · 联系人 · 特此通知 · 请认真贯彻执行
const WORDS_OF_COURSE =
  /^为(?!期)[^。]{0,200}(?:如下|通知|意见)[：。]?$|[现特]就[^。]{0,80}如下|现将[^。]{0,80}(?:如下|印发)|印发给你们|指示精神|决策部署|贯彻落实|政治站位|高度重视|组织领导|提高[^，。]{0,6}认识|“四个意识”|联系(?:人|电话)|特此|及时报告|附件|认真贯彻执行|阻击战|领导干部|[现特]制定|^(?:近日|近来|日前|当时)|收悉|^\d+(?:年\d*)?月\d+日[^。]{0,60}印发/u;

const SHORT = 14;
const LONG = 150;

/** Tells how much a sentence orders, grants or forbids: above 0 it says something to follow, below it is words of course. */
export function orders(text: string): number {
  const said = ORDERS.reduce((sum, [cue, weight]) => sum + (cue.test(text) ? weight : 0), 0);
  const course = WORDS_OF_COURSE.test(text) ? 4 : 0;
  const length = text.length < SHORT ? 3 : Math.max(0, (text.length - LONG) / 60);
  // 2020年3月1日至4月30日: a line of a form, not a sentence
  const line = /[。；！]$/u.test(text) ? 0 : 3;
  return said - course - length - line;
}
