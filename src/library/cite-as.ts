import type { FrontMatter } from '../model/front-matter.ts';
import { chineseCount } from './cite-as-numeral.ts';

/** How a notice is cited: the house style, or after 《法学引注手册》. */
export type CiteStyle = 'house' | 'manual';

/** The edition that `manual` follows: 《法学引注手册》, 北京大学出版社, first edition (text of October 2019), rules for 规范性文件 and 法律条文. */
export const MANUAL_EDITION = '《法学引注手册》（2019年）';

/** What a citation of a notice says of it. */
export type CitedFront = Pick<
  FrontMatter,
  'title' | 'docNumber' | 'date' | 'issuers' | 'issuersInferred'
>;

const SPACE = /\s+/g;

/** 2020-02-07 → 2020年2月7日. */
function printedDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** Titles inside a title stand in 〈〉. */
function inTitleMarks(title: string): string {
  return `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
}

/** First signer, with 等N部门 where there are more; nothing where the title itself names one of them. */
function signers({ issuers, issuersInferred, title }: CitedFront): string {
  const [first] = issuers;
  const bare = title.replace(SPACE, '');
  if (first === undefined || issuersInferred || issuers.some((name) => bare.includes(name))) {
    return '';
  }
  return issuers.length === 1 ? first : `${first}等${chineseCount(issuers.length)}部门`;
}

/**
 * The citation of a notice, without a full stop: 人力资源社会保障部等四部门《关于…的意见》（人社部发〔2020〕8号);
 * where there is no number, its date. In the manual's style: …《…》，人社部发〔2020〕8号，2020年2月7日发布.
 */
export function citeNotice(front: CitedFront, style: CiteStyle = 'house'): string {
  const name = `${signers(front)}${inTitleMarks(front.title)}`;
  const date = front.date === null ? null : printedDate(front.date);
  if (style === 'house') {
    const key = front.docNumber ?? date;
    return key === null ? name : `${name}（${key}）`;
  }
  const parts = [name, front.docNumber, date === null ? null : `${date}发布`];
  return parts.filter((part) => part !== null).join('，');
}
