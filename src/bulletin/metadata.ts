import { recalled } from '../text/recalled.ts';
import { squeeze } from '../text/squeeze.ts';
import type { Unit } from './units.ts';

/** One field of the table that web pages print over or under a title: 索引号：000014672/2021-00012. */
export interface MetadataField {
  readonly label: string;
  readonly value: string;
}

const LABELS =
  '索引号|统一编号|发布部门|颁布部门|颁布单位|批准部门|发布机构|发布机关|发布单位|发文机关|发文单位|制定机关|制发机关|公开机构|公开责任部门|成文日期|发文日期|印发日期|签发日期|制定日期|生成日期|发布日期|公布日期|颁布日期|批准日期|公开日期|生效日期|实施日期|施行日期|失效日期|废止日期|发文字号|发布文号|文号|文件编号|公文种类|公文类型|文种|主题分类|信息分类|体裁分类|组配分类|公开方式|公开类别|主题词|关键词|法规类别|有效性|时效性|是否有效|有效状态|效力级别|效力状态|文件状态|信息来源|信息名称|文件名称|标题|浏览次数|浏览量|阅读次数|访问量|点击数|字体大小|字体|字号';
/** Labels that other lines carry too: alone they tell nothing. */
const LOOSE = '来源|时间|日期|作者|责任编辑|编辑|名称|分类|发布时间|公布时间';

// 索引号：000014672 · 【发布日期】2021-03-05 · 主题分类：劳动、人事、监察
const FIELD = new RegExp(
  `^[【\\[]?(?<label>${LABELS}|${LOOSE})[】\\]]?(?:[:：]|(?<=[】\\]]))(?<value>.{0,80})$`,
  'u',
);
const STRICT = new RegExp(`^(?:${LABELS})$`, 'u');

// 【来源】官方网站
const BRACKETED = new RegExp(`^[【\\[](?:${LOOSE})[】\\]]`, 'u');

// 索 引 号： · 标　　题：
const SPACED_LABEL =
  /(?<=^|[ \u3000])\p{Script=Han}(?:[ \u3000]{1,4}\p{Script=Han}){1,4}(?=[ \u3000]?[:：])/gu;

/** Reads the fields of a printed line that is nothing but such fields, one or several apart; empty for other lines. */
export function readMetadata(text: string): readonly MetadataField[] {
  return text.length > 240 || !/[:：】\]]/u.test(text) ? [] : readFields(text);
}

const readFields = recalled((text: string): readonly MetadataField[] => {
  const parts = text
    .replace(SPACED_LABEL, (label) => squeeze(label))
    .split(/[ \u00a0]{2,}|[\t\u3000|｜]+/u)
    .filter((part) => part.trim() !== '');
  const fields: MetadataField[] = [];
  for (const part of parts) {
    const field = FIELD.exec(squeeze(part))?.groups;
    const last = fields.at(-1);
    if (field !== undefined) {
      fields.push({ label: field['label'] ?? '', value: afterLabel(part) });
    } else if (last !== undefined && !/[:：]$/u.test(part)) {
      fields[fields.length - 1] = { label: last.label, value: `${last.value}  ${part.trim()}` };
    } else return [];
  }
  return fields.some(({ label }) => STRICT.test(label)) || BRACKETED.test(text.trim())
    ? fields
    : [];
});

/** What stands after the label, with the spaces that part names. */
function afterLabel(part: string): string {
  return part.replace(/^[^:：】\]]*[:：】\]][:：]?/u, '').trim();
}

/** The value of the first field that goes by one of these labels; null where there is none. */
export function metadataValue(text: string, labels: ReadonlySet<string>): string | null {
  return readMetadata(text).find(({ label }) => labels.has(label))?.value ?? null;
}

/** Whether a line is such a field, or several. */
export function isMetadataLine(text: string): boolean {
  return readMetadata(text).length > 0;
}

/** Most lines of such fields at one place. */
const MOST = 24;

/** The place after the fields that stand at a place, if any do. */
export function metadataEnd(units: readonly Pick<Unit, 'text'>[], from: number): number {
  let at = from;
  while (at < from + MOST && isMetadataLine(units[at]?.text ?? '')) at += 1;
  return at;
}
