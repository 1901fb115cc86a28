import { squeeze } from '../text/squeeze.ts';

// （完） · 全文完 · （略） · 附件略 · 附件（略）
const ENDS = /^[（(]?(?:(?:全文|本文|正文)?完|(?:附件|附表|以下|下文)?[（(]?略[）)]?)[）)]?$/u;

// 共印200份 · （印80份）
const COPIES = /^[（(]?共?印(?:发|制)?\d{1,6}份[）)]?$/u;

// 附件略 · 附图一 · 表1 · 图2　流程
const ENCLOSED = /^(?:附[件表图录]|[图表][\d一二三四五六七八九十])/u;

// 责任编辑　王某 · 审核 李四 · 经办人：张三
const STAFF =
  /^(?:责任编辑|编辑|责编|审核|审校|校对|签发|核稿|拟稿|打字|经办人|承办人|撰稿)(?:[:：]|[ \u3000\t])/u;

// 咨询电话：12333 · 有效期：五年
const KEYED = /[:：]/u;

/**
 * Whether a line is one of those that close a document and head nothing: what its end, its copies, its enclosures, those who
 * wrote it, or a key with a value are told by; letters and figures alone (END) too. `name`: its words without a mark.
 */
export function closesDocument(text: string, name: string): boolean {
  return (
    !/\p{Script=Han}/u.test(name) ||
    KEYED.test(name) ||
    STAFF.test(text.trim()) ||
    [squeeze(text), name].some(
      (words) => ENDS.test(words) || COPIES.test(words) || ENCLOSED.test(words),
    )
  );
}
