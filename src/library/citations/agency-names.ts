import type { Issuer } from '../../model/issuer.ts';
import { type NameList, nameList } from './name-list.ts';

/** The agencies of issuers.yaml, as needed to read and compare names in running text. */
export interface AgencyNames {
  /** Every printed name with its canonical one. */
  readonly names: NameList<string>;
  /** Every agency code (机关代字). */
  readonly codes: NameList<string>;
  /** A key under which the spellings of one agency are equal, also of agencies that the data does not list. */
  readonly fold: (printed: string) => string;
  /** Canonical name of the agency to which it belongs, or null. */
  readonly parentOf: (canonical: string) => string | null;
}

// 国家, 中华人民共和国 in front
const STATE = /^(?:中华人民共和国|国家)/u;
// 人力资源[和]社会保障
const JOINERS = /[和与及、\s]/gu;
// 北京[市]人力社保局
const PLACE = /^([\p{Script=Han}]{2,3}?)(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)/u;
// 北京市[第十五届]人民代表大会常务委员会
const SESSION = /第[一二三四五六七八九十]{1,3}届/u;
// 财政[部]
const RANK = /(?:委员会|总局|部|委|局|厅|署|办)$/u;
// 发展改革委[员会], [人民]政府
const LONG_FORMS: readonly (readonly [RegExp, string])[] = [
  [/委员会/gu, '委'],
  [/人民政府/gu, '政府'],
];

/** Reads the agencies into lists of names and codes; an agency that has no entry is still compared by its folded name. */
export function agencyNames(issuers: readonly Issuer[]): AgencyNames {
  const printed = new Map<string, string>();
  const codes = new Map<string, string>();
  const parents = new Map<string, string>();
  for (const issuer of issuers) {
    for (const name of [...issuer.aliases, issuer.short, issuer.name])
      printed.set(name, issuer.name);
    for (const code of Object.keys(issuer.codes)) codes.set(code, issuer.name);
    if (issuer.parent !== undefined) parents.set(issuer.name, issuer.parent);
  }
  const stems = stemVariants(issuers);
  const folded = new Map<string, string>();
  const fold = (name: string): string => {
    const known = folded.get(name);
    if (known !== undefined) return known;
    const canonical = printed.get(name.replace(/\s/gu, '')) ?? name;
    let key = plain(canonical);
    for (const [variant, stem] of stems) key = key.replaceAll(variant, stem);
    folded.set(name, key);
    return key;
  };
  return {
    names: nameList(printed),
    codes: nameList(codes),
    fold,
    parentOf: (canonical) => parents.get(canonical) ?? null,
  };
}

function plain(name: string): string {
  let key = name.replace(JOINERS, '').replace(SESSION, '').replace(STATE, '').replace(PLACE, '$1');
  for (const [long, short] of LONG_FORMS) key = key.replace(long, short);
  return key;
}

/** What the data tells of abbreviations: 人社部 = 人力资源社会保障部 makes 人社 a form of 人力资源社会保障 in any local name too. */
function stemVariants(issuers: readonly Issuer[]): readonly (readonly [string, string])[] {
  const variants = new Map<string, string>();
  for (const issuer of issuers) {
    if (issuer.region !== '全国' || issuer.parent !== undefined) continue;
    const stem = plain(issuer.name).replace(RANK, '');
    for (const alias of [issuer.short, ...issuer.aliases]) {
      const variant = plain(alias).replace(RANK, '');
      if (variant.length > 1 && stem.length > 1 && variant !== stem && !stem.includes(variant)) {
        variants.set(variant, stem);
      }
    }
  }
  return [...variants].sort(([a], [b]) => b.length - a.length);
}
