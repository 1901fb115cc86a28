import type { FrontMatter } from '../../model/front-matter.ts';
import { fold } from '../../text/fold.ts';

/** A clause as `data/clauses.ndjson` has it, as far as a search engine needs it. */
export interface ExportedClause {
  readonly notice: string;
  readonly clause: string;
  readonly kind: string;
  readonly label: string | null;
  readonly heading: string | null;
  readonly text: string;
}

/** A notice as `data/notices.json` has it. */
export type ExportedNotice = Pick<
  FrontMatter,
  | 'id'
  | 'title'
  | 'docNumber'
  | 'date'
  | 'issuers'
  | 'kind'
  | 'region'
  | 'topics'
  | 'bulletin'
  | 'ordinal'
> & { readonly url: string };

const KEYWORD = { type: 'keyword' } as const;
/** Words that were cut before: the engine parts them at spaces and needs no dictionary of its own. */
const WORDS = { type: 'text', analyzer: 'whitespace', norms: true } as const;
/** Characters in pairs: a phrase of them is a run of characters wherever it stands. */
const PAIRS = { type: 'text', analyzer: 'pairs' } as const;

/** Body of the request that makes the index (`PUT /wenhao`): what each field is and how it is searched. */
export const OPENSEARCH_INDEX = {
  settings: {
    analysis: {
      tokenizer: { pairs: { type: 'ngram', min_gram: 2, max_gram: 2 } },
      analyzer: { pairs: { type: 'custom', tokenizer: 'pairs' } },
    },
  },
  mappings: {
    dynamic: 'strict',
    properties: {
      notice: KEYWORD,
      clause: KEYWORD,
      kind: KEYWORD,
      label: { type: 'keyword', index: false },
      heading: { type: 'text', index: false },
      text: { type: 'text', index: false },
      url: { type: 'keyword', index: false },
      title: { type: 'text', index: false },
      docNumber: KEYWORD,
      date: { type: 'date', format: 'strict_date' },
      issuers: KEYWORD,
      noticeKind: KEYWORD,
      region: KEYWORD,
      topics: KEYWORD,
      bulletin: KEYWORD,
      ordinal: { type: 'integer' },
      words: WORDS,
      titleWords: WORDS,
      pairs: PAIRS,
    },
  },
} as const;

const SPACE = /\s+/gu;

/** Folded words of a text with one space between, white space itself left out. */
function wordsOf(text: string, cut: (text: string) => readonly string[]): string {
  return cut(fold(text))
    .filter((word) => word.trim() !== '')
    .join(' ');
}

/**
 * The two lines of a `_bulk` request that put one clause into the index `wenhao`, each ended by a line feed: the document's
 * id is the address of the clause (`renshebufa-2020-8#sec_3`), so that sending it again replaces it. `cut` is the cutter of the site's own search.
 */
export function bulkLines(
  { notice: _, clause, kind, label, heading, text }: ExportedClause,
  notice: ExportedNotice,
  cut: (text: string) => readonly string[],
): string {
  const { id, title, docNumber, date, issuers, region, topics, bulletin, ordinal } = notice;
  const document = {
    notice: id,
    clause,
    kind,
    label,
    heading,
    text,
    url: `${notice.url}#${clause}`,
    title,
    docNumber,
    date,
    issuers,
    noticeKind: notice.kind,
    region,
    topics,
    bulletin,
    ordinal,
    words: wordsOf(text, cut),
    titleWords: wordsOf(title, cut),
    pairs: fold(text).replace(SPACE, ''),
  };
  const action = { index: { _index: 'wenhao', _id: `${id}#${clause}` } };
  return `${JSON.stringify(action)}\n${JSON.stringify(document)}\n`;
}
