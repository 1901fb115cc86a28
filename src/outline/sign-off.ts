import type { FrameRole, OutlineFront } from './frame.ts';
import { readLabel } from './label.ts';
import { datedLine } from './printed-date.ts';
import type { Block } from './read-blocks.ts';

const SPACE = /[\s　]+/g;
// 人力资源社会保障部 ／ 国务院应对新型冠状病毒感染肺炎疫情联防联控机制
const AGENCY =
  /(?:部|委|局|厅|院|署|会|行|办|室|中心|公司|机构|小组|机制|政府|集团|处|站|社|党组|总队)(?:[（(]章[）)]|[（(]代章[）)])?$/;
// a sentence, or a labelled line such as 联系人：…
const PROSE = /[。；：，！？:;]/;

const LONGEST_LINE = 80;

function squeeze(text: string): string {
  return text.replace(SPACE, '');
}

function isSignature(block: Block, issuers: readonly string[]): boolean {
  const text = squeeze(block.text);
  if (block.type !== 'paragraph' || text === '' || text.length > LONGEST_LINE) return false;
  if (PROSE.test(text) || readLabel(block.text)) return false;
  return AGENCY.test(text) || issuers.some((name) => name.includes(text) || text.includes(name));
}

/**
 * The blocks of 落款 and 成文日期: each date that stands alone with the names of agencies above it, and at the very end
 * names of issuers without a date.
 */
export function signOff(
  blocks: readonly Block[],
  roles: ReadonlyMap<number, FrameRole>,
  front: OutlineFront,
): ReadonlySet<number> {
  const issuers = front.issuers.map(squeeze);
  const found = new Set<number>();
  const namesAbove = (end: number): readonly number[] => {
    const names: number[] = [];
    for (let place = end - 1; place >= 0; place -= 1) {
      const block = blocks[place];
      if (!block || roles.has(block.index) || !isSignature(block, issuers)) break;
      names.push(block.index);
    }
    return names;
  };
  for (const [place, block] of blocks.entries()) {
    if (block.type !== 'paragraph' || roles.has(block.index)) continue;
    const dated = block.text.length > LONGEST_LINE ? null : datedLine(block.text);
    if (!dated) continue;
    const names = dated.before;
    const above = names === '' ? namesAbove(place) : [];
    const signed =
      names === ''
        ? above.length > 0 || dated.date === front.date
        : !PROSE.test(names) && (AGENCY.test(names) || issuers.includes(names));
    if (!signed) continue;
    found.add(block.index);
    for (const index of above) found.add(index);
  }
  const attachment = blocks.findIndex((block) => roles.get(block.index) === 'attachment');
  const end = attachment < 0 ? blocks.length : attachment;
  for (const index of namesAbove(end)) {
    const text = squeeze(blocks[index]?.text ?? '');
    const rest = issuers.reduce((left, name) => left.replace(name, ''), text);
    if (rest === '') found.add(index);
    else break;
  }
  return found;
}
