import type { FrontMatter } from '../model/front-matter.ts';
import { readLabel } from './label.ts';
import type { Block } from './read-blocks.ts';
import { signOff } from './sign-off.ts';

/** What the outline wants to know of a notice's front matter. */
export type OutlineFront = Pick<
  FrontMatter,
  'id' | 'bulletin' | 'title' | 'date' | 'issuers' | 'addressees'
>;

/** What a block is that belongs to no clause, or `attachment` for the heading that opens one. */
export type FrameRole = 'title' | 'addressee' | 'sign-off' | 'enclosures' | 'remark' | 'attachment';

const SPACE = /[\s　]+/g;
// …如下： ／ …通知。 — what ends a sentence; a line of a heading has none.
const SENTENCE_END = /[。：；！？:;!?…]$/;
// 附件：1.工作情况统计表 ／ 附：名单 ／ 附件1：…
const ENCLOSURES = /^附[\s　]?件?[\s　]?\d{0,2}[\s　]?[:：]/;
// （此件公开发布） ／ (2020年2月7日北京市第十五届人民代表大会常务委员会第十八次会议通过)
const IN_BRACKETS = /^[（(][^（()）]*(?:[（(][^（()）]*[）)][^（()）]*)*[）)]$/;
// 抄送：各区人民政府。 ／ 主题词：劳动 工资 通知 ／ 国务院办公厅 2020年2月3日印发
const COLOPHON = /^(?:抄[\s　]?送|分[\s　]?送|主题词)[:：]|\d{4}年\d{1,2}月\d{1,2}日印发$/;

const LONGEST_HEADING_LINE = 60;

function squeeze(text: string): string {
  return text.replace(SPACE, '');
}

function isLine(block: Block): boolean {
  const text = squeeze(block.text);
  return (
    block.type === 'paragraph' &&
    text.length <= LONGEST_HEADING_LINE &&
    !SENTENCE_END.test(text) &&
    readLabel(block.text) === null
  );
}

/** 《…》 issued under a cover that bears the same title is the notice itself, not an attachment to it. */
function isOwnTitle(block: Block, title: string): boolean {
  const heading = squeeze(block.text);
  const own = squeeze(title);
  return heading.endsWith(own) || (own.endsWith(heading) && heading.length * 2 > own.length);
}

/** The parts of a notice that belong to no clause, by block index, and the headings that open attachments. */
export function frame(
  blocks: readonly Block[],
  front: OutlineFront,
): ReadonlyMap<number, FrameRole> {
  const roles = new Map<number, FrameRole>();
  for (const block of blocks) {
    if (block.depth === 1) {
      roles.set(block.index, isOwnTitle(block, front.title) ? 'title' : 'attachment');
    }
  }
  const addressees = new Set(front.addressees.map(squeeze));
  for (const block of blocks) {
    if (roles.get(block.index) === 'attachment') break;
    if (addressees.delete(squeeze(block.text))) roles.set(block.index, 'addressee');
  }
  const firstAddressee = blocks.findIndex((block) => roles.get(block.index) === 'addressee');
  for (const block of blocks.slice(0, firstAddressee < 0 ? blocks.length : firstAddressee)) {
    if (!isLine(block) || block.index === blocks.length - 1) break;
    roles.set(block.index, 'title');
  }
  for (const index of signOff(blocks, roles, front)) roles.set(index, 'sign-off');
  let enclosure = 0;
  for (const block of blocks) {
    const text = block.text.trim();
    if (roles.has(block.index) || block.type !== 'paragraph') {
      enclosure = 0;
      continue;
    }
    const label = readLabel(text);
    const next = enclosure > 0 && label?.kind === 'item' && label.number === enclosure + 1;
    if (ENCLOSURES.test(text) || next) {
      enclosure = next ? enclosure + 1 : 1;
      roles.set(block.index, 'enclosures');
      continue;
    }
    enclosure = 0;
    const beside = roles.has(block.index - 1) || block.index === 0;
    if (COLOPHON.test(text) || (beside && IN_BRACKETS.test(text))) {
      roles.set(block.index, 'remark');
    }
  }
  return roles;
}
