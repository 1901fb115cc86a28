import type { CitationData } from './citation-data.ts';
import { titleKey } from './title-key.ts';
import { titleParts } from './title-parts.ts';

/** The key of a title proper: agencies in front and a leading 关于 do not count. */
export function coreTitleKey(title: string, data: CitationData): string {
  return titleKey(titleParts(title, data.agencies).title).replace(/^关于/u, '');
}
