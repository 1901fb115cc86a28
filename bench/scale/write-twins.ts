import { copyFileSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { LibraryEntry } from '../../src/library/citations/library-index.ts';
import { deadlines } from '../../src/library/deadlines/deadlines.ts';
import { twin } from '../../src/library/twin.ts';
import type { Backlink, ResolvedCitation } from '../../src/model/citation.ts';
import type { Notice } from '../../src/model/notice.ts';
import { readBlocks } from '../../src/outline/read-blocks.ts';

const isHeld = ({ target }: ResolvedCitation): string[] =>
  target.kind === 'notice' || target.kind === 'clause' ? [target.notice] : [];

/**
 * Writes of a resolved library what the search index is made of, as the pages would: the twin and the Markdown of each notice
 * below `dist/notices`, and which notices set a date. Gives how many notices there are.
 */
export function writeTwins(
  dist: string,
  notices: readonly Notice[],
  entries: readonly LibraryEntry[],
  resolved: ReadonlyMap<string, readonly ResolvedCitation[]>,
  links: ReadonlyMap<string, readonly Backlink[]>,
): number {
  const folder = join(dist, 'notices');
  mkdirSync(folder, { recursive: true });
  const written = new Set<string>();
  const dues = ['notice,until'];
  for (const [at, { front, body }] of notices.entries()) {
    const { outline } = entries[at] ?? {};
    // Of a notice that was printed twice the first printing is shown.
    if (outline === undefined || written.has(front.id)) continue;
    const citations = resolved.get(front.id) ?? [];
    const held = twin({
      front,
      outline,
      blocks: readBlocks(body),
      citations,
      cites: [...new Set(citations.flatMap(isHeld))],
      citedBy: [...new Set((links.get(front.id) ?? []).map(({ from }) => from))],
    });
    writeFileSync(join(folder, `${front.id}.json`), `${JSON.stringify(held)}\n`);
    written.add(front.id);
    for (const { until } of deadlines({ clauses: outline.clauses, ...front }))
      if (until !== null) dues.push(`${front.id},${until}`);
  }
  for (const path of globSync('content/notices/*/*.md'))
    copyFileSync(path, join(folder, basename(path)));
  mkdirSync(join(dist, 'data'), { recursive: true });
  writeFileSync(join(dist, 'data/deadlines.csv'), dues.join('\n'));
  return written.size;
}
