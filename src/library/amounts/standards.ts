const REST = '[^，。；：、（）\\d]';
const PAY = '(?:支付|照发|发放|计发|补发)';
const PAID = '(?:工资(?:收入)?|生活费|报酬|薪酬|津贴|待遇|补助金)';

const ITEM = '[^，。；：、（）()]{1,24}';
// （以下简称三项社会保险）|的单位缴费部分 · （不含机关事业单位）|三项社会保险单位缴费部分
const GLOSSED = `(?:[（(][^（）()]{1,30}[）)]${ITEM})*`;
// 进口关税、|减免租金: what follows is another measure
const ANOTHER =
  '(?!减[免征收半]|免[征收缴除]|缓[缴征]|延[期长]|降低|返还|退[还税费]|停[征止]|[不暂][予再得收免停缓]|可|应当?|予以|给予|按|实行|加[快大]|提高|简化|优化)';
// 特种设备检验费、污水处理费、占道费
const OBJECTS = `(?:${ITEM}${GLOSSED})(?:、${ANOTHER}${ITEM}${GLOSSED}){0,9}(?=[，。；：、（）()]|$)`;

const PATTERNS: readonly RegExp[] = [
  // 按正常工作期间工资支付 · 按出勤照发 · 按照正常工作期间的工资收入支付工资
  new RegExp(
    `按(?:照)?(?!月|时|规定|期)${REST}{0,24}(?:工资|劳动|出勤)${REST}{0,10}${PAY}(?:${REST}{0,6}${PAID})?`,
    'gu',
  ),
  // 按劳动合同规定的标准支付职工工资 · 按有关规定发放生活费
  new RegExp(`按(?:照)?(?!月|时)${REST}{2,20}(?:标准|规定)${PAY}${REST}{0,6}${PAID}`, 'gu'),
  // 视同提供正常劳动并支付其工资
  new RegExp(`视同${REST}{2,16}${PAY}${REST}{0,4}${PAID}`, 'gu'),
  // 享受与正常工作期间相同的工资收入
  new RegExp(`享受${REST}{0,14}(?:相同|同等|同样)的?${REST}{0,4}${PAID}`, 'gu'),
  // 不得低于当地最低工资标准 · 不高于全国城镇调查失业率控制目标 ; not …标准的70%, …标准1.2倍
  new RegExp(`不(?:得)?(?:低于|高于)${REST}{2,20}(?:标准|控制目标)(?!的?\\d)`, 'gu'),
  // 提取额度调整为以缴存人实际支付的房租金额确定
  new RegExp(
    `(?:额度|标准|金额)(?:调整)?为?(?:以|按(?:照)?)${REST}{2,20}(?:确定|计算)(?=[，。；])`,
    'gu',
  ),
  // 全额补助 · 全额返还 · 全额退还旅行社质量保证金
  new RegExp(`全额(?:补助|补贴|返还|退还|退回|报销|发放)(?:(?![的和或并及])${OBJECTS})?`, 'gu'),
  // 免收2月份房租 · 免征进口关税和进口环节增值税、消费税 · 不收取滞纳金
  new RegExp(
    `暂?(?:免征|免收|免缴|停征|不(?:予)?收取)(?!期|的?政策|的?措施)(?=[^，。；：、（）()]{2})${OBJECTS}`,
    'gu',
  ),
];

/**
 * Gives the bounds of the words that set pay or relief without a figure (按出勤照发, 免收滞纳金), in order; of
 * overlapping ones the longest.
 */
export function standards(text: string): readonly (readonly [number, number])[] {
  const kept: [number, number][] = [];
  const found = PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match): [number, number] => [match.index, match.index + match[0].length])
    .sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
  for (const [start, end] of found) {
    if (!kept.some((other) => start < other[1] && end > other[0])) kept.push([start, end]);
  }
  return kept.sort((a, b) => a[0] - b[0]);
}
