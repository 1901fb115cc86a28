import type { DocNumber } from '../text/doc-number.ts';
import { readNumbering } from '../text/numbering.ts';
import { agenciesInTitle } from './agency-book.ts';
import { namesBulletin } from './bulletin-name.ts';
import { carried } from './carried.ts';
import { readEnactment } from './enactment.ts';
import { type Candidate, type HeadContext, PASSED, SPEAKS_OF } from './head.ts';
import { kindOf } from './kind.ts';
import {
  dateOfLine,
  endsSentence,
  isAddressee,
  isAgencyLine,
  isAttachmentLabel,
  isAttachmentLine,
  isClosingPhrase,
  isNoteLine,
  signedDateOfLine,
} from './line-kinds.ts';
import { isListItem } from './list-item.ts';
import { isMetadataLine, metadataEnd } from './metadata.ts';
import { signsOwn } from './signs-own.ts';
import { isSpacedOut } from './spaced-out.ts';
import { titleMark } from './title-label.ts';
import type { Unit } from './units.ts';

/** Titles of texts that other documents carry: alone they seldom begin a notice. */
const CARRIED = new Set([
  '方案',
  '办法',
  '细则',
  '指南',
  '指引',
  '规定',
  '清单',
  '名单',
  '目录',
  '说明',
  '要点',
  '计划',
  '规划',
  '制度',
  '标准',
  '规范',
  '章程',
  '措施',
  '预案',
  '报告',
  '政策',
  '规则',
  '规程',
  '案例',
  '提示',
  '协议',
]);

// 案例一：张某与某公司劳动合同纠纷案 · 【基本案情】
const CASES = /^(?:案例[一1]|[【[]?(?:案情|基本案情)|[一1]、)/u;

/** Kinds that may be pairs of questions and answers. */
const ANSWERS = new Set(['答记者问', '问答', '解答', '解读']);

// 问：用人单位能否…？ · 问题一：… · 1.问：… · 【问】…
const ASKED = /^(?:[一1１][、.．])?[【[]?(?:问题?[一1１]?[】\]]?[:：]|问[】\]]|Q[1１]?[:：.．])/u;

// 第27期 · （第27期） · 〔2012〕27期
const MINUTES = /^[（(]?(?:第\d{1,4}[期次]|[〔［[]\d{4}[〕］\]]第?\d{1,4}期?)[）)]?$/u;

/** How much speaks for a title beginning a notice: the words of the title, what stands around it, the contents. */
export function weigh(
  units: readonly Unit[],
  candidate: Candidate,
  number: DocNumber | null,
  context: HeadContext,
): number {
  const { from, at, sections, above, title } = candidate;
  const { known, book, current } = context;
  const after = at + title.count;
  let weight = title.kind === null ? 0 : 1;
  const agencies = agenciesInTitle(title.plain, book);
  const named = agencies.length > 0;
  if (
    /^(?:关于|印发|转发)/u.test(title.plain) ||
    (named && /关于|印发|转发|就|对/u.test(title.plain))
  )
    weight += 2;
  else if (named || /^[\p{Script=Han}]{2,12}(?:省|市|区|县|国)/u.test(title.plain)) weight += 1;
  if (number !== null) weight += 3;
  const table = metadataEnd(units, after);
  const follows = units.slice(table, table + 4);
  if (table > after || isMetadataLine(units[from]?.text ?? '')) weight += 2;
  if (follows.some((unit) => isAddressee(unit.text))) weight += 2;
  if (title.kind !== null && saysKind(follows, title.kind)) weight += 1.5;
  if (title.kind === '案例' && CASES.test(follows[0]?.plain ?? '')) weight += 3;
  if (title.kind === '纪要' && MINUTES.test(follows[0]?.plain ?? '')) weight += 3;
  const next = follows[0];
  if (ANSWERS.has(title.kind ?? '') && ASKED.test(next?.plain ?? '')) weight += 2;
  if (next !== undefined && isAgencyLine(next.text) && dateOfLine(follows[1]?.text ?? '') === null)
    weight += 2;
  if (
    next !== undefined &&
    (PASSED.test(next.plain) || (/^[（(]/u.test(next.plain) && dateOfLine(next.text) !== null))
  )
    weight += FIRST_ARTICLE.test(follows[1]?.plain ?? '') ? 3.5 : 2;
  // What another document carries seldom says of itself who made it public.
  if (next !== undefined && (readEnactment(next.plain)?.by ?? null) !== null) weight += 2;
  if (
    title.kind !== null &&
    SPEAKS_OF.has(title.kind) &&
    /负责人|发言人|记者|解读|同志/u.test(title.plain)
  )
    weight += 2;
  // 《X》政策解读 can be nothing else.
  if (title.kind !== null && SPEAKS_OF.has(title.kind) && title.plain.startsWith('《')) weight += 1;
  if (titleMark(title.label) === '' && title.label !== '' && !known.has(title.plain)) weight -= 3;
  if (isListItem(units, candidate, context)) weight -= 6;
  const preceding = before(units, from, sections.length > 0);
  weight += preceding;
  if (preceding > 0 && signsOwn(units, table, agencies, book)) weight += 1;
  if (units[from]?.newPage === true) weight += 1;
  if (units[from]?.opensPage === true) weight += 3;
  if (units[at]?.centred === true) weight += 1;
  if (isSpacedOut(units, at, title.count)) weight += 4;
  if (known.has(title.plain)) weight += 4;
  else if (known.size > 0) weight -= 1.5;
  if (
    title.kind !== null &&
    CARRIED.has(title.kind) &&
    number === null &&
    sections.length === 0 &&
    !known.has(title.plain) &&
    // 最高人民法院关于…的规定: what is carried seldom names who issued it.
    !(named && title.plain.includes('关于'))
  )
    weight -= 1.5;
  if (current !== null && above === null)
    weight -= carried(units, candidate, number, current, context);
  else if (current !== null) weight -= carried(units, candidate, null, current, context);
  return weight;
}

// 第一条　为了… · 第一章　总则, under a note on when a law was passed
const FIRST_ARTICLE = /^第[一1１][条章]/u;

/** Whether the text opens by saying what it is: 现将…公告如下, 予以公示, 作出如下决定. */
function saysKind(units: readonly Unit[], kind: string): boolean {
  const text = units.map((unit) => unit.plain).join('');
  return [`${kind}如下`, `予以${kind}`, `如下${kind}`].some((words) => text.includes(words));
}

/** What stands before a head: the start of the source, the name of the bulletin, a section heading, a closing date, the end of a sentence, or the middle of one. */
function before(units: readonly Unit[], from: number, section: boolean): number {
  const unit = units[from - 1];
  if (unit === undefined || section) return 2;
  if (namesBulletin(unit.text)) return 1.5;
  if (
    dateOfLine(unit.text) !== null ||
    signedDateOfLine(unit.text) !== null ||
    isNoteLine(unit.text)
  )
    return 1.5;
  if (isAttachmentLabel(unit.text)) return 0;
  if (endsSentence(unit.text) || isClosingPhrase(unit.text)) return 0.5;
  // 附件：…关于做好肺炎疫情: the title that it lists goes on.
  if (isAttachmentLine(unit.text) && kindOf(unit.plain) === null && unit.plain.length > 20)
    return -2;
  if (isAttachmentLine(unit.text) || readNumbering(unit.text) !== null || isAgencyLine(unit.text))
    return 0.5;
  return -1;
}
