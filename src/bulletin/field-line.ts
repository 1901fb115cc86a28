import { LOOSE_LABELS, STRICT_LABELS } from './metadata-labels.ts';
import type { RowField } from './record-rows.ts';

const LABELS = [...STRICT_LABELS, ...LOOSE_LABELS].sort((a, b) => b.length - a.length).join('|');

/** Most characters of such a line. */
const LONGEST = 240;

/** Brackets in which editors set such a line, the closing one behind each. */
const BRACKETS = '〖〗【】［］[]〔〕（）()「」『』{}｛｝<>〈〉';

// 文号 某发〔2031〕1号｜公布 2031.01.02 · 文号：…；公布：… · 公布 2031/01/02 / 文号 … · 文号 …　　公布 … · ◇文号 … ◇公布 …
const BETWEEN = new RegExp(
  `(?<![ \\u3000])[ \\u3000]*[|｜丨;；][ \\u3000]*|(?:(?<![ \\u3000])[ \\u3000]*[/／,，、·•▲△▶►■□◆◇●★☆※▪◎][ \\u3000]*|(?<!\\u00a0| )[ \\u00a0]{2,}|(?<![\\u3000\\t])[\\u3000\\t]+)(?=(?:${LABELS})[ \\u3000:：])`,
  'u',
);

// ◇文号 某发〔2031〕1号 ◇公布 2031.01.02
const MARK = /^[▲△▶►■□◆◇●★☆※•▪◎]/u;

// 文号 某发〔2031〕1号　公布 2031.01.02, in brackets
const APART = new RegExp(`(?<![ \\u3000])[ \\u3000]+(?=(?:${LABELS})[ \\u3000:：])`, 'u');

// 文号 某发〔2031〕1号 · 公布：2031.01.02
const KNOWN = new RegExp(`^(?<label>${LABELS})(?:[ \\u3000]?[:：]|[ \\u3000]+)(?<value>.*)$`, 'u');

// 备注 全文有效: a key that only this publisher uses
const OTHER = /^(?<label>\p{Script=Han}{2,6})(?:[:：]|[ \u3000]+)(?<value>\S.*)$/u;

/** What stands in brackets that enclose a whole text; null where none do. */
export function enclosed(text: string): string | null {
  const open = text.at(0) ?? '';
  const at = BRACKETS.indexOf(open);
  if (open === '' || at < 0 || at % 2 === 1) return null;
  const close = BRACKETS[at + 1] ?? '';
  let depth = 0;
  for (const [i, char] of [...text].entries()) {
    if (char === open) depth += 1;
    if (char === close) depth -= 1;
    if (depth === 0) return i === [...text].length - 1 ? text.slice(1, -1).trim() : null;
  }
  return null;
}

/** The fields of a line that an editor sets under a title, keys and values apart by a space or a colon (〖文号 某发〔2031〕1号｜公布 2031.01.02〗); empty for other lines. */
export function lineFields(text: string): readonly RowField[] {
  if (text.length > LONGEST) return [];
  const inner = enclosed(text.trim());
  const parts = (inner ?? text.trim().replace(MARK, '')).split(BETWEEN);
  const pieces = inner === null ? parts : parts.flatMap((part) => part.split(APART));
  const fields: RowField[] = [];
  let known = 0;
  let strict = false;
  for (const piece of pieces.filter((part) => part.trim() !== '')) {
    const own = KNOWN.exec(piece.trim())?.groups;
    const { label, value = '' } = own ?? OTHER.exec(piece.trim())?.groups ?? {};
    const last = fields.at(-1);
    if (own !== undefined) known += 1;
    strict ||= own !== undefined && STRICT_LABELS.has(label ?? '');
    if (label !== undefined) fields.push({ label, value: value.trim() });
    else if (last === undefined) return [];
    else fields[fields.length - 1] = { label: last.label, value: `${last.value}  ${piece.trim()}` };
  }
  return strict && (inner !== null || (known > 1 && known === fields.length)) ? fields : [];
}
