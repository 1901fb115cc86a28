import type { ResolvedCitation } from '../../model/citation.ts';
import type { FrontMatter } from '../../model/front-matter.ts';
import { bracketedTitles } from './bracketed-titles.ts';
import type { CitationData } from './citation-data.ts';
import { coreTitleKey } from './core-title-key.ts';
import type { LibraryEntry, LibraryIndex } from './library-index.ts';

// …负责人就《…》答记者问, …的政策解读, …问答
const INTERPRETATION = /(?:答记者问|解读|问答|答问|释义|解答)(?:[（(].*[）)])?$/u;
// 关于…的通知|的政策解读
const ABOUT = /^(关于.+?)(?:的)?(?:政策)?(?:解读|问答|答问|释义|解答)/u;

/** Whether a notice explains another one: a 答记者问, 解读, 问答. */
export function isInterpretation(front: FrontMatter): boolean {
  return INTERPRETATION.test(front.title) || INTERPRETATION.test(front.kind);
}

/**
 * The one held notice that an interpretation explains: the one its title names, else the only one it cites; null where
 * there is none or more than one, and for a notice that is no interpretation.
 */
export function interpretedNotice(
  entry: LibraryEntry,
  citations: readonly ResolvedCitation[],
  index: LibraryIndex,
  data: CitationData,
): LibraryEntry | null {
  if (!isInterpretation(entry.front)) return null;
  const cited = new Set(
    citations.flatMap(({ target }) =>
      target.kind === 'notice' || target.kind === 'clause' ? [target.notice] : [],
    ),
  );
  cited.delete(entry.front.id);
  const named = namedInTitle(entry.front.title);
  if (named !== null) {
    const key = coreTitleKey(named, data);
    const held = (index.byTitle.get(key) ?? []).filter((each) => each !== entry);
    const both = held.filter((each) => cited.has(each.front.id));
    const fitting = both.length > 0 ? both : held;
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }
  const [only] = cited;
  return cited.size === 1 && only !== undefined ? (index.byId.get(only) ?? null) : null;
}

/** The title that stands in the title of an interpretation, or null. */
export function namedInTitle(title: string): string | null {
  return bracketedTitles(title)[0]?.title ?? ABOUT.exec(title)?.[1] ?? null;
}
