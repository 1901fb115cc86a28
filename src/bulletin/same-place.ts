// 云川省高级人民法院云川省劳动人事争议仲裁委员会: two names of one place, run together
const TWICE =
  /^(?<first>(?<place>\p{Script=Han}{2,8}?(?:省|市|区|县|州|盟|旗))[^、，]{2,24}?[院厅局委会部府])(?=\k<place>[^、，]{3,})/u;

/** The first of two agencies whose names, each with the name of their place in front, stand together without a mark; null for other names. */
export function firstOfPlace(names: string): string | null {
  return TWICE.exec(names)?.groups?.['first'] ?? null;
}
