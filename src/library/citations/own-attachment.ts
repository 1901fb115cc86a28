import type { FrontMatter } from '../../model/front-matter.ts';
import { OWN_AGENCY } from './agencies-before.ts';
import { attachmentTitles } from './attachment-titles.ts';
import type { CitationData } from './citation-data.ts';
import { coreTitleKey } from './core-title-key.ts';
import type { LibraryEntry } from './library-index.ts';

// 第一批, 首批, 第3期, 2020年, （二）: both must name the same place in the series
const PLACE =
  /第[一二三四五六七八九十\d]{1,3}[批期辑次]|首批|(?:19|20)\d{2}年|[(][一二三四五六七八九十]{1,3}[)]/gu;
/** Below this a title says too little to be recognised with a difference in it. */
const SHORTEST = 14;
const LONGEST_DIFFERENCE = 6;
// what tells two documents of one series apart: 第二批, 补充, 2021年, 试行
const TELLING = /[第一二三四五六七八九十\d批期版年月次补修试暂新旧废不非副临续]/u;

/**
 * 日前我们公布了《…免费提供技能培训在线教学资源目录》: an agency speaks of its own list by a title that differs from the
 * printed one by a word more or less. The notices of `issued` (all by that agency) that have such an attachment.
 */
export function ownAttachment(
  title: string,
  printed: readonly string[],
  citing: FrontMatter,
  issued: readonly LibraryEntry[],
  data: CitationData,
): readonly LibraryEntry[] {
  if (printed.length !== 1 || printed[0] !== OWN_AGENCY) return [];
  const key = coreTitleKey(title, data);
  return issued.filter(
    ({ front }) =>
      front.id !== citing.id &&
      attachmentTitles(front, data).some((attachment) => isNearly(key, attachment)),
  );
}

/**
 * Whether one title is the other with one run of words left out that tells no documents apart. Only a title that names
 * its place in a series (第一批) is so much a name that a word more or less can be passed over.
 */
function isNearly(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const difference = long.length - short.length;
  if (short.length < SHORTEST || difference > LONGEST_DIFFERENCE) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  const left = long.slice(same, same + difference);
  return (
    short.slice(same) === long.slice(same + difference) &&
    !TELLING.test(left) &&
    short.match(PLACE) !== null
  );
}
