import type { SourceLine } from '../../src/model/page.ts';
import type { Block } from '../../src/outline/read-blocks.ts';
import { typesetNumber } from '../../src/site/typeset-number.ts';
import { squeeze } from '../../src/text/squeeze.ts';

// Characters that mean something in HTML: < & "
const SPECIAL = /[&<>"]/gu;
const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
/** Words as HTML. */
export const text = (words: string): string =>
  words.replace(SPECIAL, (char) => NAMES[char] ?? char);

/** A document number, its year apart. */
export const numberMark = (number: string | null): string => {
  if (number === null) return '<span class="no none">无文号</span>';
  const { code, year, serial } = typesetNumber(number);
  return `<span class="no">${text(code)}<i>${text(year)}</i>${text(serial)}</span>`;
};

/** A block of a body. */
export const blockMark = (block: Block): string => {
  if (block.type === 'table') {
    const rows = block.text.split('\n').map(
      (row) =>
        `<tr>${row
          .split('\t')
          .map((cell) => `<td>${text(cell)}</td>`)
          .join('')}</tr>`,
    );
    return `<div class="tbl"><table><tbody>${rows.join('')}</tbody></table></div>`;
  }
  const words = text(block.text).replaceAll('\n', '<br>');
  return block.type === 'heading' ? `<p><b>${words}</b></p>` : `<p>${words}</p>`;
};

/** Fields by the line on which they were found. */
export type FieldsByLine = ReadonlyMap<number, readonly string[]>;

/** Lines of a source with their numbers and the fields that were read on them; `hot` ones are to be looked at. */
export const lineMarks = (
  lines: readonly SourceLine[],
  fields: FieldsByLine,
  hot: ReadonlySet<number>,
): string => {
  const items = lines.map(({ line, text: words }) => {
    const found = fields.get(line) ?? [];
    const mark = found.length > 0 ? `<em>${found.join('、')}</em>` : '';
    const shown =
      squeeze(words) === '' ? '<span class="gap">（空行）</span>' : `<span>${text(words)}</span>`;
    return `<li id="l${line}"${hot.has(line) ? ' class="hot"' : ''}><span>${line}</span>${shown}${mark}</li>`;
  });
  return `<ol class="lines">${items.join('')}</ol>`;
};
