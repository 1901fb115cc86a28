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
 * The held notices that an interpretation explains: those its title names, else the only one it cites; none for a notice
 * that is no interpretation.
 */
export function interpretedNotices(
  entry: LibraryEntry,
  citations: readonly ResolvedCitation[],
  index: LibraryIndex,
  data: CitationData,
): readonly LibraryEntry[] {
  if (!isInterpretation(entry.front)) return [];
  const cited = new Set(
    citations.flatMap(({ target }) =>
      target.kind === 'notice' || target.kind === 'clause' ? [target.notice] : [],
    ),
  );
  cited.delete(entry.front.id);
  const named = namedInTitle(entry.front.title);
  if (named.length > 0) {
    return named.flatMap((title) => {
      const key = coreTitleKey(title, data);
      const held = (index.byTitle.get(key) ?? []).filter((each) => each !== entry);
      const both = held.filter((each) => cited.has(each.front.id));
      const fitting = both.length > 0 ? both : held;
      return fitting.length === 1 ? fitting : [];
    });
  }
  const [only] = cited;
  const entryCited = only === undefined ? undefined : index.byId.get(only);
  return cited.size === 1 && entryCited !== undefined ? [entryCited] : [];
}

/** The titles that stand in the title of an interpretation. */
export function namedInTitle(title: string): readonly string[] {
  const bracketed = bracketedTitles(title).map((each) => each.title);
  const about = ABOUT.exec(title)?.[1];
  return bracketed.length > 0 || about === undefined ? bracketed : [about];
}
