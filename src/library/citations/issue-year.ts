// 2019年5月，|国务院办公厅印发《…》, 2020年2月6日|印发的《…》
const DATE =
  /((?:19|20)\d{2})年(?:\d{1,2}月(?:\d{1,2}日)?)?[，,]?(?:经[^，。；《》]{1,12}(?:同意|批准)[，,])?(?:由)?$/u;
// 印发的《, 发布了《
const ISSUED = /(?:印发|发布|下发|出台|公布|制定|颁布)(?:的|了)?$/u;

/**
 * The year in which a cited document was issued, where the words before say so: `from` is where its agencies (or the
 * citation itself) begin, `at` the citation. Null where the year belongs to something else or none is named.
 */
export function issueYear(text: string, from: number, at: number): number | null {
  const between = text.slice(Math.max(0, at - 12), at);
  if (!ISSUED.test(between)) return null;
  const verb = ISSUED.exec(between)?.[0] ?? '';
  // 国务院办公厅2020年1月26日印发的《, 2020年1月26日，国务院办公厅印发的《
  const year = [at - verb.length, from]
    .map((end) => DATE.exec(text.slice(Math.max(0, end - 40), end))?.[1])
    .find((each) => each !== undefined);
  return year === undefined ? null : Number(year);
}
