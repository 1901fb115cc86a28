import { agenciesBefore } from './agencies-before.ts';
import type { BlockCitation } from './block-citations.ts';
import type { CitationData } from './citation-data.ts';
import type { CitedNumber } from './cited-numbers.ts';
import { titleParts } from './title-parts.ts';

// 《关于转发|〈人力资源社会保障部办公厅关于…的通知〉|的通知》
const INNER = /[〈<《]([^〈〉<>《》\n\t]{8,120})[〉>》]/gu;
// 《关于转发|人力资源社会保障部办公厅关于…的通知|的通知》, 《转发…关于…的意见|的通知》
const FORWARDED =
  /(?:转发|批转)([^〈〉<>《》“”，。\n\t]{0,80}关于[^〈〉<>《》，。\n\t]{4,100}(?:通知|意见|办法|方案|决定|公告|通告|措施))的(?:紧急)?(?:通知|函|公告)(?=》)/gu;
// 〉|（人社厅发〔2020〕98号
const TO_NUMBER = /^\s*(?:[（(【[]\s*)?$/u;

/** The titles that stand inside the titles of a block, to be kept only where the outer one is not held and the inner one is. */
export function nestedTitles(
  text: string,
  found: readonly BlockCitation[],
  numbers: readonly CitedNumber[],
  data: CitationData,
): readonly BlockCitation[] {
  return found
    .filter(({ form, start }) => form === 'title' && text[start] === '《')
    .flatMap((outer) => {
      const words = text.slice(outer.start + 1, outer.end);
      const inner = [...words.matchAll(INNER)].map((match) => ({
        start: outer.start + 1 + match.index,
        end: outer.start + 1 + match.index + match[0].length,
        title: match[1] ?? '',
      }));
      const forwarded = [...words.matchAll(FORWARDED)].map((match) => {
        const title = match[1] ?? '';
        const start = outer.start + 1 + match.index + match[0].indexOf(title);
        return { start, end: start + title.length, title };
      });
      return [...inner, ...forwarded].map((each) => nested(text, each, numbers, data));
    });
}

function nested(
  text: string,
  { start, end, title }: { readonly start: number; readonly end: number; readonly title: string },
  numbers: readonly CitedNumber[],
  data: CitationData,
): BlockCitation {
  const number = numbers.find(
    (each) => each.start >= end && TO_NUMBER.test(text.slice(end, each.start)),
  );
  const inside = titleParts(title, data.agencies).issuers;
  return {
    start,
    end,
    form: 'title',
    docNumber: number?.number ?? null,
    title,
    issuers: inside.length > 0 ? inside : agenciesBefore(text, start, data.agencies).names,
    year: number?.year ?? null,
    points: [],
    setUp: null,
  };
}
