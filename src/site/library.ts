import { getCollection } from 'astro:content';
import { amounts } from '../library/amounts/amounts.ts';
import { backlinks } from '../library/citations/backlinks.ts';
import { citationData } from '../library/citations/citation-data.ts';
import { findCitations } from '../library/citations/find-citations.ts';
import { type MissingDocument, missingDocuments } from '../library/citations/missing-documents.ts';
import { resolveCitations } from '../library/citations/resolve-citations.ts';
import { counterparts } from '../library/compare/counterparts.ts';
import { deadlines } from '../library/deadlines/deadlines.ts';
import { type LawIndexEntry, lawIndex } from '../library/laws/law-index.ts';
import { type OperativeSentence, operative } from '../library/operative/operative.ts';
import { relations } from '../library/relations/relations.ts';
import { topicClauses } from '../library/topics/topic-clauses.ts';
import { validity } from '../library/validity/validity.ts';
import type { Amount } from '../model/amount.ts';
import type { Backlink, ResolvedCitation } from '../model/citation.ts';
import type { Outline } from '../model/clause.ts';
import type { Counterparts } from '../model/comparison.ts';
import type { Deadline } from '../model/deadline.ts';
import type { FrontMatter } from '../model/front-matter.ts';
import type { Relation } from '../model/relation.ts';
import type { TopicEvidence } from '../model/topic.ts';
import type { Validity } from '../model/validity.ts';
import { outline } from '../outline/outline.ts';
import { type Block, readBlocks } from '../outline/read-blocks.ts';
import { type Agency, agencies } from './agencies.ts';
import { readData, type SiteData } from './data.ts';
import { indexBy } from './index-by.ts';
import { type PrintedPages, printedPages } from './page-maps.ts';
import { siteCut } from './title-words.ts';

/** One notice with everything that is derived from it and from its neighbours. */
export interface HeldNotice {
  readonly front: FrontMatter;
  readonly body: string;
  /** Path of its file from the project's root. */
  readonly file: string;
  /** Each time it was printed, oldest bulletin first; the first is the text shown. */
  readonly printings: readonly FrontMatter[];
  readonly print: PrintedPages;
  readonly blocks: readonly Block[];
  readonly outline: Outline;
  readonly citations: readonly ResolvedCitation[];
  readonly backlinks: readonly Backlink[];
  /** Ids of held notices cited, in printed order, and of those that cite this one. */
  readonly cites: readonly string[];
  readonly citedBy: readonly string[];
  readonly deadlines: readonly Deadline[];
  readonly amounts: readonly Amount[];
  readonly validity: Validity;
  /** The sentence that best says what it orders. */
  readonly operative: OperativeSentence | null;
  /** By topic that it is filed under, the clauses that belong to it, the most telling first. */
  readonly topicClauses: ReadonlyMap<string, readonly TopicEvidence[]>;
}

/** All notices of the instance in bulletin order, with the data that people edit. */
export interface Library extends SiteData {
  readonly notices: readonly HeldNotice[];
  readonly byId: ReadonlyMap<string, HeldNotice>;
  /** Laws cited, in the order of laws.yaml. */
  readonly lawIndex: readonly LawIndexEntry[];
  /** Documents cited but not held. */
  readonly missing: readonly MissingDocument[];
  readonly relations: readonly Relation[];
  /** Pairs of notices on one matter, clause by clause. */
  readonly counterparts: readonly Counterparts[];
  /** By id of a notice, the relations and pairs that it is part of. */
  readonly relationsOf: ReadonlyMap<string, readonly Relation[]>;
  readonly counterpartsOf: ReadonlyMap<string, readonly Counterparts[]>;
  /** By id of a bulletin, what it prints, reprints included. */
  readonly byBulletin: ReadonlyMap<string, readonly HeldNotice[]>;
  /** The agencies that signed. */
  readonly agencies: readonly Agency[];
}

interface Printed {
  readonly front: FrontMatter;
  readonly body: string;
  readonly file: string;
  readonly printings: readonly FrontMatter[];
}

/** Notices in the order of their bulletins' dates; of several printings the earliest is the text. */
async function printed(bulletins: SiteData['bulletins']): Promise<readonly Printed[]> {
  // A bulletin without a date stands where its id, which is a date by custom, would put it.
  const order = (id: string): string => `${bulletins[id]?.date ?? id} ${id}`;
  const entries = (await getCollection('notices')).sort(
    (a, b) =>
      order(a.data.bulletin).localeCompare(order(b.data.bulletin), 'en') ||
      a.data.ordinal - b.data.ordinal,
  );
  const byId = new Map<string, Printed>();
  for (const { data: front, body = '', filePath: file = '' } of entries) {
    const first = byId.get(front.id) ?? { front, body, file, printings: [] };
    byId.set(front.id, { ...first, printings: [...first.printings, front] });
  }
  return [...byId.values()];
}

function citedNotices(citations: readonly ResolvedCitation[]): string[] {
  const ids = citations.flatMap(({ target }) => ('notice' in target ? [target.notice] : []));
  return [...new Set(ids)];
}

async function build(): Promise<Library> {
  const data = readData();
  const known = citationData(data.issuers, data.laws);
  const read = (await printed(data.bulletins)).map((notice) => {
    const blocks = readBlocks(notice.body);
    const tree = outline(blocks, notice.front);
    const citations = findCitations(blocks, tree, notice.front, known);
    const print = printedPages(notice.front.id, notice.file, notice.body);
    return { ...notice, print, blocks, outline: tree, citations };
  });
  const resolved = resolveCitations(read, known);
  const citing = backlinks(resolved);
  const notices = read.map((notice): HeldNotice => {
    const citations = resolved.get(notice.front.id) ?? [];
    const links = citing.get(notice.front.id) ?? [];
    const { clauses } = notice.outline;
    const set = deadlines({ clauses, date: notice.front.date, title: notice.front.title });
    return {
      ...notice,
      citations,
      backlinks: links,
      cites: citedNotices(citations),
      citedBy: [...new Set(links.map(({ from }) => from))],
      amounts: amounts(clauses),
      deadlines: set,
      validity: validity({ clauses, deadlines: set }),
      operative: operative({ title: notice.front.title, clauses }),
      topicClauses: topicClauses({
        clauses,
        filed: notice.front.topics,
        topics: data.topics,
        cut: siteCut(),
      }),
    };
  });
  const related = relations(read, resolved, known);
  const pairs = counterparts(read, related, siteCut());
  return {
    ...data,
    notices,
    byId: new Map(notices.map((notice) => [notice.front.id, notice])),
    lawIndex: lawIndex(resolved, data.laws),
    missing: missingDocuments(resolved),
    relations: related,
    counterparts: pairs,
    relationsOf: indexBy(related, ({ from, to }) => [from, to]),
    counterpartsOf: indexBy(pairs, ({ a, b }) => [a, b]),
    byBulletin: indexBy(notices, ({ printings }) => printings.map(({ bulletin }) => bulletin)),
    agencies: agencies(notices, data.issuers),
  };
}

/** In development a page asks for the library again, since content is being edited; its parts share one. */
const FRESH_FOR_MS = 1000;

let made: Promise<Library> | undefined;
let madeAt = 0;

/** The library, built once a run. */
export function library(): Promise<Library> {
  if (import.meta.env.DEV && Date.now() - madeAt > FRESH_FOR_MS) made = undefined;
  if (made === undefined) {
    made = build();
    madeAt = Date.now();
  }
  return made;
}
