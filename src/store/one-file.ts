import { escapeMarkdown } from '../bulletin/markdown.ts';
import type { FrontMatter } from '../model/front-matter.ts';

/** A notice as its file holds it. */
export interface StoredNotice {
  readonly front: FrontMatter;
  readonly body: string;
}

// ## 一、高度重视疫情…
const HEADING = /^#{1,5}(?= )/gmu;

function facts({ id, docNumber, date, issuers, bulletin, ordinal }: FrontMatter): string[] {
  return [
    ...(docNumber === null ? [] : [`文号：${docNumber}`]),
    ...(issuers.length === 0 ? [] : [`机关：${issuers.join('、')}`]),
    ...(date === null ? [] : [`成文：${date}`]),
    `编号：${id}`,
    `刊于：${bulletin}，第${ordinal}件`,
  ];
}

/** All notices as one Markdown text: a heading a notice, what is known of it as a list, its text with headings one level lower. */
export function oneFile(name: string, notices: readonly StoredNotice[]): string {
  const parts = notices.map(({ front, body }) => {
    const known = facts(front).map((line) => `- ${escapeMarkdown(line)}`);
    return `## ${escapeMarkdown(front.title)}\n\n${known.join('\n')}\n\n${body.trim().replace(HEADING, '#$&')}\n`;
  });
  return `# ${escapeMarkdown(name)}\n\n${parts.join('\n')}`;
}
