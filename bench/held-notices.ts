import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import { parse } from 'yaml';
import type { Clause } from '../src/model/clause.ts';
import { type FrontMatter, frontMatterSchema } from '../src/model/front-matter.ts';
import { outline } from '../src/outline/outline.ts';
import { readBlocks } from '../src/outline/read-blocks.ts';

/** A notice of `content/notices` with its clause tree. */
export interface HeldNotice {
  readonly front: FrontMatter;
  readonly clauses: readonly Clause[];
}

/** Gives the notices of one bulletin in printed order. */
export function heldNotices(bulletin: string): readonly HeldNotice[] {
  const folder = join(import.meta.dirname, '../content/notices', bulletin);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const file = matter(readFileSync(join(folder, name), 'utf8'), {
        engines: { yaml: (text: string) => parse(text) as object },
        language: 'yaml',
      });
      const front = frontMatterSchema.parse(file.data);
      return { front, clauses: outline(readBlocks(file.content), front).clauses };
    })
    .sort((a, b) => a.front.ordinal - b.front.ordinal);
}
