import { noticeFile } from '../bulletin/notice-file.ts';
import { splitBulletin } from '../bulletin/split.ts';
import type { SplitNotice, SplitResult } from '../bulletin/split-result.ts';
import { assignTopics } from '../bulletin/topics.ts';
import { frontMatterSchema } from '../model/front-matter.ts';
import type { Page } from '../model/page.ts';
import type { Problem } from '../model/problem.ts';
import { outline } from '../outline/outline.ts';
import { readBlocks } from '../outline/read-blocks.ts';
import { sha256 } from './sha256.ts';
import type { SplitData } from './split-data.ts';

/** Files a notice under its topics, and adds what is wrong with its numbering. */
const complete = (notice: SplitNotice, data: SplitData): SplitNotice => {
  const { clauses, problems } = outline(readBlocks(notice.body), notice.front);
  const { contentHash: _, ...front } = notice.front;
  const topics = assignTopics({ title: front.title, clauses, topics: data.topics, cut: data.cut });
  const file = noticeFile({ ...front, topics: topics.map(({ id }) => id) }, notice.body, sha256);
  const placed = problems.map((problem): Problem => ({ ...problem, notice: front.id }));
  return {
    ...notice,
    front: frontMatterSchema.parse(file.front),
    file: file.text,
    problems: [...notice.problems, ...placed],
  };
};

/** Splits the pages of one bulletin into finished notices, topics and hashes included. */
export function splitSource(
  pages: readonly Page[],
  bulletin: string,
  data: SplitData,
): SplitResult {
  const result = splitBulletin(pages, { bulletin, issuers: data.issuers, hash: sha256 });
  const notices = result.notices.map((notice) => complete(notice, data));
  const own = new Set(result.notices.flatMap((notice) => notice.problems));
  const general = result.problems.filter((problem) => !own.has(problem));
  return {
    ...result,
    notices,
    problems: [...general, ...notices.flatMap((notice) => notice.problems)],
  };
}
