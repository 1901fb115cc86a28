import {
  type Antecedents,
  type BlockCitation,
  blockCitations,
} from '../../library/citations/block-citations.ts';
import { titleKey } from '../../library/citations/title-key.ts';
import { unbrokenText } from '../../library/citations/unbroken-text.ts';
import { type LooseNumber, looseNumbers } from './loose-numbers.ts';
import { edited, type MappedText } from './mapped-text.ts';
import type { MemoIndex } from './memo-index.ts';
import { paragraphs } from './paragraphs.ts';

/** A document or law that a text mentions; `start` and `end` are places in the pasted text, end exclusive. */
export interface Mention
  extends Pick<
    BlockCitation,
    'form' | 'docNumber' | 'otherNumbers' | 'title' | 'issuers' | 'year'
  > {
  readonly start: number;
  readonly end: number;
  /** Numbers that a short spelling may mean, where it is not certain which. */
  readonly candidates: readonly string[];
}

/** Titles shorter than this are words that anybody may write. */
const SHORTEST_TITLE = 10;

/** Simplified forms in the place of traditional ones; the text stays as long as it is. */
function simplified(text: string, [from, to]: readonly [string, string]): string {
  const forms = new Map([...from].map((character, at) => [character, [...to][at] ?? character]));
  return text.replace(/\p{Script=Han}/gu, (character) => forms.get(character) ?? character);
}

/** Numbers spelled loosely are written as they are stored, so that the finders of the library read them. */
function spelledOut(
  source: MappedText,
  index: MemoIndex,
): { readonly text: MappedText; readonly doubtful: readonly LooseNumber[] } {
  const found = looseNumbers(source.text, index.numbers);
  const certain = found.filter(({ numbers, isSerial }) => numbers.length === 1 && !isSerial);
  const place = (at: number): number => source.places[at] ?? 0;
  return {
    text: edited(
      source,
      certain.map(({ start, end, numbers }) => ({ start, end, words: numbers[0] ?? '' })),
    ),
    doubtful: found
      .filter((each) => !certain.includes(each))
      .map((each) => ({ ...each, start: place(each.start), end: place(each.end - 1) + 1 })),
  };
}

/** Where the title of a known document stands in a text without any mark around it. */
function bareTitles(source: MappedText, titles: ReadonlyMap<string, readonly string[]>): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at + SHORTEST_TITLE <= source.text.length; at += 1) {
    const title = titles
      .get(source.text.slice(at, at + SHORTEST_TITLE))
      ?.find((each) => source.text.startsWith(each, at));
    if (title === undefined) continue;
    const end = at + title.length;
    found.push({
      start: source.places[at] ?? 0,
      end: (source.places[end - 1] ?? 0) + 1,
      form: 'title',
      docNumber: null,
      title,
      issuers: [],
      year: null,
      candidates: [],
    });
    at = end - 1;
  }
  return found;
}

function knownTitles({ data }: MemoIndex): ReadonlyMap<string, readonly string[]> {
  const titles = [...data.notices, ...data.missing].flatMap(({ title }) =>
    title === null || titleKey(title).length < SHORTEST_TITLE ? [] : title.replace(/\s/gu, ''),
  );
  const longestFirst = [...new Set(titles)].sort((a, b) => b.length - a.length);
  return Map.groupBy(longestFirst, (title) => title.slice(0, SHORTEST_TITLE));
}

const overlaps = (a: Mention, b: Pick<Mention, 'start' | 'end'>): boolean =>
  a.start < b.end && b.start < a.end;

/** Everything that a pasted text mentions, in order. `forms` are traditional characters and their simplified forms. */
export function mentions(
  pasted: string,
  index: MemoIndex,
  forms: readonly [string, string],
): readonly Mention[] {
  const antecedents: Antecedents = new Map();
  const titles = knownTitles(index);
  return paragraphs(simplified(pasted, forms)).flatMap((paragraph) => {
    const whole = unbrokenText(paragraph.text);
    const source: MappedText = {
      text: whole.text,
      places: Array.from(
        { length: whole.text.length },
        (_, at) => paragraph.places[whole.at(at)] ?? 0,
      ),
    };
    const { text, doubtful } = spelledOut(source, index);
    const cited = blockCitations(text.text, antecedents, index.known).map(
      ({ start, end, setUp: _, points: __, ...citation }): Mention => ({
        ...citation,
        start: text.places[start] ?? 0,
        end: (text.places[end - 1] ?? 0) + 1,
        candidates: [],
      }),
    );
    const short = doubtful
      .filter((each) => !cited.some((mention) => overlaps(mention, each)))
      .map(
        ({ start, end, numbers }): Mention => ({
          start,
          end,
          form: 'number',
          docNumber: null,
          title: null,
          issuers: [],
          year: null,
          candidates: numbers,
        }),
      );
    const bare = bareTitles(source, titles).filter(
      (each) => !cited.some((mention) => overlaps(mention, each)),
    );
    return [...cited, ...short, ...bare].sort((a, b) => a.start - b.start || b.end - a.end);
  });
}
