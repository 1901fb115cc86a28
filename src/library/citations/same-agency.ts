import type { FrontMatter } from '../../model/front-matter.ts';
import { OWN_AGENCY, OWN_PLACE } from './agencies-before.ts';
import type { CitationData } from './citation-data.ts';

// 上海市印发的《…》: any agency of that place
const PLACE = /^(\p{Script=Han}{2,6}?)(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)$/u;
// 市人力社保局, 省政府: an agency of the place that speaks
const LOCAL = /^(?:市|省|自治区|区|县|州)(?=\p{Script=Han}{2})/u;
// 市政府 after 北京
const OFFICE = /^(?:办公厅|办公室|办)$/u;

/**
 * Whether the agencies printed with a citation are those of `held`, seen from the notice that cites: at least half of
 * them, since lists are shortened (人社部等五部委) and offices left out. Never where none is printed.
 */
export function namesIssuers(
  printed: readonly string[],
  held: FrontMatter,
  citing: FrontMatter,
  data: CitationData,
): boolean {
  const { fold } = data.agencies;
  const [only] = printed;
  if (only === OWN_PLACE) return held.region !== '全国' && held.region === citing.region;
  const place = PLACE.exec(only ?? '')?.[1];
  if (printed.length === 1 && place !== undefined) return place === held.region;
  // Names that no data lists may have run together: 甲市乙局丙局关于….
  if (printed.length === 1 && only !== undefined && held.issuers.length > 0) {
    if (fold(only) === fold(held.issuers.map(fold).join(''))) return true;
  }
  const matched = printed.filter((name) =>
    (name === OWN_AGENCY ? citing.issuers : [name]).some((each) =>
      held.issuers.some((issuer) => sameAgency(each, issuer, citing.region, data)),
    ),
  );
  return matched.length > 0 && matched.length * 2 >= printed.length;
}

/** Whether `printed` is `issuer`, or the body whose general office `issuer` is (国务院 for 国务院办公厅). */
function sameAgency(printed: string, issuer: string, region: string, data: CitationData): boolean {
  const { fold, names, parentOf } = data.agencies;
  const local = LOCAL.test(printed) && region !== '全国';
  const name = fold(local ? `${region}${printed}` : printed);
  const key = fold(issuer);
  if (name === key) return true;
  if (key.startsWith(name) && OFFICE.test(key.slice(name.length))) return true;
  const parent = parentOf(names.get(issuer) ?? issuer);
  return parent !== null && fold(parent) === name;
}
