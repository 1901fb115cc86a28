import type { FrontMatter } from './front-matter.ts';

/** One notice: its front matter and its Markdown body (everything after the title, less the number). */
export interface Notice {
  readonly front: FrontMatter;
  readonly body: string;
}
