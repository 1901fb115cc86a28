import type { AgencyBook } from './agency-book.ts';

/** Provinces and the characters that stand for them in codes of document numbers. */
const PLACES: readonly (readonly [string, string])[] = [
  ['北京', '京'],
  ['天津', '津'],
  ['上海', '沪'],
  ['重庆', '渝'],
  ['河北', '冀'],
  ['山西', '晋'],
  ['内蒙古', '内'],
  ['辽宁', '辽'],
  ['吉林', '吉'],
  ['黑龙江', '黑'],
  ['江苏', '苏'],
  ['浙江', '浙'],
  ['安徽', '皖'],
  ['福建', '闽'],
  ['江西', '赣'],
  ['山东', '鲁'],
  ['河南', '豫'],
  ['湖北', '鄂'],
  ['湖南', '湘'],
  ['广东', '粤'],
  ['广西', '桂'],
  ['海南', '琼'],
  ['四川', '川'],
  ['贵州', '黔'],
  ['云南', '云'],
  ['西藏', '藏'],
  ['陕西', '陕'],
  ['甘肃', '甘'],
  ['青海', '青'],
  ['宁夏', '宁'],
  ['新疆', '新'],
  ['深圳', '深'],
  ['广州', '穗'],
  ['香港', '港'],
  ['澳门', '澳'],
];

/** 全国 for central bodies, the place for local ones, told from issuers, then the section, the title and the code of the number. */
export function regionOf(
  issuers: readonly string[],
  section: string | null,
  title: string,
  code: string,
  book: AgencyBook,
): string {
  const first = issuers[0];
  if (first !== undefined) return book.find(first)?.region ?? placeIn(first) ?? '全国';
  const named = section === null ? undefined : book.find(section)?.region;
  if (named !== undefined) return named;
  const byCode = PLACES.find(([, letter]) => code.startsWith(letter))?.[0];
  return (section === null ? null : placeIn(section)) ?? titlePlace(title) ?? byCode ?? '全国';
}

/** A title names a place of its own only where a known one begins it. */
function titlePlace(title: string): string | null {
  return PLACES.find(([place]) => title.startsWith(place))?.[0] ?? null;
}

// 江南市人力资源和社会保障局 · 江宁区人民政府
const LOCAL =
  /^(?:中共)?(?<place>(?!中华|国家|全国|中国|最高|中共)\p{Script=Han}{2,7}?)(?:省|自治区|自治州|市|州|县|区|盟)(?!场)/u;

function placeIn(text: string): string | null {
  const bare = text.replace(/^中共/u, '');
  return (
    PLACES.find(([place]) => bare.startsWith(place))?.[0] ??
    LOCAL.exec(bare)?.groups?.['place'] ??
    null
  );
}
