import type { LawPoint } from '../../model/citation.ts';
import type { BracketedTitle } from './bracketed-titles.ts';
import type { CitationData } from './citation-data.ts';
import { lawPoints, lawPointsAfter } from './law-points.ts';
import { titleKey } from './title-key.ts';

/** A law as cited in one block. */
export interface LawMention {
  readonly start: number;
  readonly end: number;
  /** The name as printed, without 《》. */
  readonly title: string;
  readonly points: readonly LawPoint[];
}

// 《上海市消防条例》, but not 《…管理办法》
const LAW_TITLE = /(?:[^办]法|条例|法典)(?:[（(][^（）()]*[）)])?$/u;
// 依照|刑法, 和|劳动法, ，|社会保险法
const BEFORE =
  /(?:^|[^\p{Script=Han}]|[和与及或按照据依用反行合守彻实的以由从在对国是为了将如即到于经习传改布定违犯背受关新旧崇护施循见就])$/u;
// 刑法|律, 公司法|人, 劳动法|规 (but 刑法规定), 处罚法|定 (but 刑法定罪), 劳动合同法|实施条例
const AFTER =
  /^(?:律|人(?!民)|院|庭|学|官|规(?!定)|定(?!罪)|制|治|令|理|医|师|盲|典|办法|案|实施(?:条例|细则|办法|规定|若干规定|意见)|司法解释|修正案)/u;
// 该法第十条, 同法第十条
const SAME_LAW = /(?:该法|同法|该条例|同条例)(?=\s*第)/gu;
/** A name this long is that law wherever it stands. */
const UNMISTAKABLE = 8;

/** Every law that a block cites, with the articles, in printed order; `titles` are its words in 《》. */
export function lawMentions(
  text: string,
  titles: readonly BracketedTitle[],
  data: CitationData,
): readonly LawMention[] {
  const found: LawMention[] = [];
  for (const { start, end, title } of titles) {
    if (!data.laws.has(titleKey(title)) && !LAW_TITLE.test(title)) continue;
    const { points, end: after } = lawPointsAfter(text, end);
    found.push({ start, end: points.length > 0 ? after : end, title, points });
  }
  found.push(...bareNames(text, titles, data));
  found.sort((a, b) => a.start - b.start);
  for (const match of text.matchAll(SAME_LAW)) {
    const law = found.findLast((each) => each.end <= match.index);
    const run = lawPoints(text, match.index + match[0].length);
    if (law === undefined || run.points.length === 0) continue;
    found.push({ start: match.index, end: run.end, title: law.title, points: run.points });
  }
  return found.sort((a, b) => a.start - b.start);
}

function bareNames(
  text: string,
  titles: readonly BracketedTitle[],
  data: CitationData,
): readonly LawMention[] {
  const ends = new Map(titles.map(({ start, end }) => [start, end]));
  const found: LawMention[] = [];
  for (let at = 0; at < text.length - 1; at++) {
    const inside = ends.get(at);
    if (inside !== undefined) {
      at = inside - 1;
      continue;
    }
    const name = data.lawNames.startingAt(text, at);
    if (name === null) continue;
    const stands =
      (name.name.length >= UNMISTAKABLE || BEFORE.test(text.slice(Math.max(0, at - 1), at))) &&
      !AFTER.test(text.slice(name.end, name.end + 6));
    if (!stands) continue;
    const { points, end } = lawPointsAfter(text, name.end);
    const last = points.length > 0 ? end : name.end;
    found.push({ start: at, end: last, title: name.name, points });
    at = last - 1;
  }
  return found;
}
