import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { squeeze } from '../../../src/text/squeeze.ts';

/** What a reader sees of a body in Markdown, without white space. */
export function rendered(markdown: string): string {
  return squeeze(textOf(unified().use(remarkParse).use(remarkGfm).parse(markdown)));
}
