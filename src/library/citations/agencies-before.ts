import type { AgencyNames } from './agency-names.ts';

/** Agencies named in front of a citation. */
export interface NamedAgencies {
  /** As printed, in order; `[]` where none is named. */
  readonly names: readonly string[];
  /** Where the first of them begins; the place of the citation where none is named. */
  readonly start: number;
}

/** Stands for the agency that speaks (我部). */
export const OWN_AGENCY = '本机关';
/** Stands for any agency of the place that speaks (我市). */
export const OWN_PLACE = '本地';

// …印发《, …联合发布了《, …的《, …制定，印发《; no more of them than FARTHEST has characters
const ISSUING =
  /(?:[，,]|联合|共同|日前|近日|已经|已|先后|正式|专门|公开|及时|同时|印发|发布|下发|出台|制定|公布|转发|颁布|发出|通过|审议|的|了|过){1,160}$/u;
// 国务院办公厅|2020年1月26日|印发的《, 上海市人社局|于2月3日|发布《
const ISSUED_ON = /(?:已?于|在)?(?:(?:19|20)\d{2}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?$/u;
// 转发的《: the words behind are somebody else's
const FORWARDS = /(?:转发|批转)(?:的|了)?$/u;
// 上海市|印发的《, but not 特大城市
const PLACE = /^\p{Script=Han}{2,8}?(?:省|(?<![城上股区])市|自治区)$/u;
// 人社部等五部委《, 发改委等四部门《, 卫生健康委等部门《, 三部门联合印发《
const AND_OTHERS =
  /(?:等(?:\d+|[一二三四五六七八九十两]+)?|(?<!\d)\d+|(?<![一二三四五六七八九十两])[一二三四五六七八九十两]+)(?:个)?(?:部委|部门|单位|机关|委办局)$|等$/u;
// 、 between agencies
const SEPARATOR = /(?:[、/／]|和|及|与|以及|会同|联合|，会同)$/u;
// a name that no data lists runs from the last mark or lead word on: 根据|上海市人力资源社会保障局《
const LEAD =
  /^.*(?:[，。；：、！？（）()“”《》\s]|根据|依据|按照|依照|遵照|落实|贯彻|执行|参照|转发|符合|关于|以及|会同|联合|同意|(?<!资源|劳动|卫生|住房|发展|工业|经济|规划|林业|文化|教育|粮食|人口|人民共)和|及|与|经|由|为|对|是|将|按|据|我|就)/u;
const UNLISTED =
  /^\p{Script=Han}{1,24}(?:部|委|委员会|局|厅|院|办公室|署|政府|中心|总工会|联合会|领导小组|机制|银行)$/u;
// 我部, 我市, 我们
const OURSELVES = /(?:我部|我委|我局|我厅|我办|我中心|我院|我会|我们|本机关)$/u;
// 我市《, 本省印发的《
const OUR_PLACE = /(?:我市|我省|我区|我县|本市|本省)$/u;
const FARTHEST = 160;

/** The agencies named right before `at`, verbs of issuing between them and the citation passed over. */
export function agenciesBefore(text: string, at: number, agencies: AgencyNames): NamedAgencies {
  const from = Math.max(0, at - FARTHEST);
  const whole = text.slice(from, at);
  const undone = whole.replace(ISSUING, '');
  const cut = undone === whole ? whole : undone.replace(ISSUED_ON, '');
  let before = cut.replace(AND_OTHERS, '');
  if (OURSELVES.test(before)) return { names: [OWN_AGENCY], start: from + before.length - 2 };
  if (OUR_PLACE.test(before)) return { names: [OWN_PLACE], start: from + before.length - 2 };
  const names: string[] = [];
  for (;;) {
    const name = nameAtEnd(before, agencies);
    if (name === null) break;
    names.unshift(name);
    before = before.slice(0, before.length - name.length);
    const rest = before.replace(SEPARATOR, '');
    if (nameAtEnd(rest, agencies) === null) break;
    before = rest;
  }
  if (names.length > 0) return { names, start: from + before.length };
  const lead = LEAD.exec(before)?.[0].length ?? 0;
  const place = before.slice(lead);
  return PLACE.test(place) && !FORWARDS.test(whole)
    ? { names: [place], start: from + lead }
    : { names: [], start: at };
}

function nameAtEnd(before: string, agencies: AgencyNames): string | null {
  const listed = agencies.names.endingAt(before, before.length)?.name ?? null;
  const tail = before.slice(LEAD.exec(before)?.[0].length ?? 0);
  const unlisted = UNLISTED.test(tail) ? tail : null;
  if (listed === null || unlisted === null) return listed ?? unlisted;
  // 浦东新区财政局 is not the 财政局 that the data lists; 财政部税务总局 are two that it does.
  return unlisted.length > listed.length && !isRun(unlisted, agencies) ? unlisted : listed;
}

/** Whether a run of words is nothing but listed names. */
function isRun(run: string, agencies: AgencyNames): boolean {
  let end = run.length;
  while (end > 0) {
    const name = agencies.names.endingAt(run.slice(0, end), end);
    if (name === null) return false;
    end = name.start;
  }
  return true;
}
