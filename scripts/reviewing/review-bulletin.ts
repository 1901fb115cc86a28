import { join } from 'node:path';
import type { SourceLine } from '../../src/model/page.ts';
import type { PageMap } from '../../src/model/page-break.ts';
import type { Problem } from '../../src/model/problem.ts';
import { readBlocks } from '../../src/outline/read-blocks.ts';
import { difference } from '../../src/store/difference.ts';
import type { BulletinFile } from '../../src/store/list-bulletins.ts';
import { loadSource } from '../../src/store/load-source.ts';
import { readFolder } from '../../src/store/read-folder.ts';
import { readSource } from '../../src/store/read-source.ts';
import type { SplitData } from '../../src/store/split-data.ts';
import { splitSource } from '../../src/store/split-source.ts';
import type { ReviewedBulletin, ReviewedNotice } from './reviewed.ts';

const pageWords = (
  pages: readonly [number, number] | null,
  about: PageMap[string]['about'] | undefined,
): string => {
  const range = ([from, to]: readonly [number, number]): string =>
    from === to ? `第${from}页` : `第${from}—${to}页`;
  if (pages !== null) return range(pages);
  return about == null ? '' : `约${range(about)}`;
};

/** Reads a bulletin anew and sets its source beside the notice files as they are now; problems where it cannot be read. */
export async function reviewBulletin(
  { id, path }: BulletinFile,
  name: string,
  folder: string,
  data: SplitData,
): Promise<ReviewedBulletin | readonly Problem[]> {
  const source = loadSource(path, id);
  if ('rule' in source) return [source];
  const { pages, problems } = await readSource(source.bytes, path, id, data.radicals);
  if (problems.some(({ severity }) => severity === 'error')) return problems;
  const split = splitSource(pages, id, data);
  const stored = readFolder(join(folder, id), id);
  if (stored.problems.length > 0) return stored.problems;
  const lines: readonly SourceLine[] = pages.flatMap((page) => page.lines);
  const between = (after: number, until: number): readonly SourceLine[] =>
    lines.filter(({ line }) => line > after && line <= until);
  // The heading of a section stands before the notice that it introduces.
  const starts = split.notices.map(({ lines: own, evidence }) =>
    Math.min(own[0], ...(evidence.section?.lines ?? [])),
  );
  const first = starts[0] ?? Number.POSITIVE_INFINITY;
  const last = split.notices.at(-1)?.lines[1] ?? 0;
  const aside = new Set(split.aside.map(({ line }) => line));
  const notices = split.notices.map((notice, index): ReviewedNotice => {
    const { front, body, file, evidence, lines: own } = notice;
    const held =
      stored.files.find((one) => one.front.contentHash === front.contentHash) ??
      stored.files.find((one) => one.front.id === front.id);
    const about = split.pageMap[front.id]?.about;
    const start = index === 0 ? first - 1 : (split.notices[index - 1]?.lines[1] ?? 0);
    return {
      front: held?.edited ? held.front : front,
      evidence,
      lines: own,
      source: between(start, own[1]),
      aside,
      blocks: readBlocks(held?.edited ? held.body : body),
      edited: held?.edited ?? false,
      change: held?.edited ? difference(held.text, file) : [],
      topics: (held?.edited ? held.front : front).topics.map((topic) => topicName(topic, data)),
      pages: pageWords(front.pages, about),
    };
  });
  return {
    id,
    name,
    notices,
    problems: [...problems, ...split.problems],
    placed: split.placed,
    total: split.total,
    before: between(0, first - 1),
    after: between(last, Number.POSITIVE_INFINITY),
  };
}

/** A topic by name and id; one that the data does not know by its id alone. */
function topicName(id: string, { topics }: SplitData): string {
  const name = topics.find((topic) => topic.id === id)?.name;
  return name === undefined ? id : `${name}（${id}）`;
}
