import { readDocNumber } from '../text/doc-number.ts';
import { squeeze } from '../text/squeeze.ts';
import { dateOfLine, isAgencyLine } from './line-kinds.ts';

/** A part of a line with the key that it would have, had the publisher printed one. */
export interface PartedField {
  readonly label: string;
  readonly value: string;
}

// 国务院办公厅｜国办发〔2023〕23号｜2023年7月21日 · 国务院办公厅 / 国办发〔2023〕23号
const MARKS = /(?<![ \u00a0\u3000\t])[ \u00a0\u3000\t]*[｜|丨／/·•；;][ \u00a0\u3000\t]*/u;
// 国办发〔2023〕23号，2023年7月21日
const COMMA = /[，,]/u;
// 国务院办公厅　国办发〔2023〕23号　2023年7月21日 · 国务院办公厅    国办发〔2023〕23号
const WIDE = /[ \u00a0]{2,}|[\t\u3000]+/u;
// 国务院办公厅 国办发〔2023〕23号 2023年7月21日
const NARROW = /[ \u00a0]+/u;

// 现行有效 · 全文失效 · 部分条款失效 · 已废止 · 2023年9月1日起施行
const STATUS =
  /^(?:(?:现行|全文|部分|条款|已|已经|尚未|继续|仍然?)*(?:有效|失效|废止|修改|修订|生效)|[\d年月日]{8,11}起(?:施行|实施|执行|生效))$/u;

// （国务院办公厅　国办发〔2023〕23号　2023年7月21日） · 【国务院办公厅｜国办发〔2023〕23号】
const BRACKETED = /^(?:[（(](?<round>.*)[）)]|[【[](?<square>.*)[】\]])$/u;

// 国发〔2023〕1号, behind 国务院: a number that needs no more; 公告〔2023〕1号 needs who announces.
const OWN_CODE = /^(?!公告|通告|令|命令|决定)\p{Script=Han}{2,12}[〔［[【﹝（(]/u;

/** Most characters of a line that is nothing but such parts. */
const LONGEST = 240;

type Key = '发文机关' | '发文字号' | '发文日期' | '时效性';

/**
 * Reads a line that gives agency, number, date and effect of a document without keys, in any order, each once
 * (国务院办公厅｜国办发〔2023〕23号｜2023年7月21日); empty for other lines. An agency and a date alone are a signature unless a mark parts them.
 */
export function partedFields(text: string): readonly PartedField[] {
  if (text.length > LONGEST || !/\d|年/u.test(text)) return [];
  const { round, square } = BRACKETED.exec(text.trim())?.groups ?? {};
  const inner = round ?? square ?? text;
  const whole = readDocNumber(text) !== null;
  for (const between of [MARKS, WIDE, COMMA, NARROW]) {
    const parts = inner.split(between).map((part) => part.trim());
    if (parts.length < 2 || parts.includes('')) continue;
    const fields = readParts(parts);
    if (fields.length < 2) continue;
    const number = fields.find(({ label }) => label === '发文字号')?.value;
    if (number === undefined) return between === MARKS ? fields : [];
    return whole && !OWN_CODE.test(squeeze(number)) ? [] : fields;
  }
  return [];
}

/** The parts with their keys, agencies that follow one another as one; empty where a part is nothing of the kind or a key returns. */
function readParts(parts: readonly string[]): readonly PartedField[] {
  const fields: PartedField[] = [];
  for (const part of parts) {
    const label = keyOf(part);
    const last = fields.at(-1);
    if (label === null) return [];
    if (label === '发文机关' && last?.label === label)
      fields[fields.length - 1] = { label, value: `${last.value}  ${part}` };
    else if (fields.some((field) => field.label === label)) return [];
    else fields.push({ label, value: part });
  }
  return fields;
}

function keyOf(part: string): Key | null {
  if (readDocNumber(part) !== null) return '发文字号';
  if (dateOfLine(part) !== null) return '发文日期';
  if (STATUS.test(squeeze(part))) return '时效性';
  return isAgencyLine(part) ? '发文机关' : null;
}
