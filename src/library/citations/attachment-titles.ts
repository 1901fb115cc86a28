import type { FrontMatter } from '../../model/front-matter.ts';
import type { CitationData } from './citation-data.ts';
import { coreTitleKey } from './core-title-key.ts';
import { titleParts } from './title-parts.ts';

// 关于印发〈X〉的通知, 印发X的通知
const ISSUING =
  /^(?:关于)?(?:印发|发布|公布|颁布)(?:实施)?[《〈<“]?(.+?)[》〉>”]?的?(?:通知|通告|公告|函)$/u;
// 附件1：…
const LABEL = /^附(?:件)?\s*[\d一二三四五六七八九十]*\s*[.．、：:]?\s*/u;
// …目录|（详情见北京市人社局官网）
const REMARK = /[（(](?:详情|详见|另附|略|见|此件)[^（）()]*[）)]$/u;
/** Characters from which on two attachments of one name are one. */
const SHORTEST = 12;

/** The title that a covering notice issues (关于印发X的通知 → X), or null. */
export function issuedTitle(title: string): string | null {
  return ISSUING.exec(title.replace(/\s/gu, ''))?.[1] ?? null;
}

/** The core keys of the attachments and issued texts of a notice. */
export function attachmentTitles(front: FrontMatter, data: CitationData): readonly string[] {
  const issued = issuedTitle(titleParts(front.title, data.agencies).title);
  return (issued === null ? front.attachments : [issued, ...front.attachments]).map((title) =>
    coreTitleKey(title.replace(LABEL, '').replace(REMARK, ''), data),
  );
}

/** Whether the title of an attachment says enough to tell whose it is; 申请表 and 工作方案 do not. */
export function isTellingTitle(key: string): boolean {
  return key.length >= SHORTEST;
}
