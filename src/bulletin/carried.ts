import type { DocNumber } from '../text/doc-number.ts';
import type { CurrentNotice } from './current-notice.ts';
import { type Candidate, type HeadContext, SPEAKS_OF } from './head.ts';
import { isAgencyLine, isAttachmentLabel } from './line-kinds.ts';
import { titleAt } from './titles.ts';
import type { Unit } from './units.ts';

// 国务院关于印发《…》的通知
const ISSUES = /印发|转发|批转|发布|公布|下发|颁布|通过/u;

// 现将《…》印发给你们 · 《…》已经…会议通过
const ISSUES_TEXT = /印发|转发|发布|公布|批转|颁布|施行|执行|通过/u;

/** More than all that can speak for a head. */
const SURELY = 100;

/** How much speaks for a text that the notice before it carries: issued, forwarded or attached. */
export function carried(
  units: readonly Unit[],
  candidate: Candidate,
  number: DocNumber | null,
  current: CurrentNotice,
  context: HeadContext,
): number {
  const { from, at, title } = candidate;
  const { head } = current;
  if (head.kind !== null && SPEAKS_OF.has(head.kind)) return 0;
  const label =
    isLabelled(units, from) || isLabelled(units, at) || endsLabelled(units, at, context.known);
  const awaited = context.known.has(title.plain) && !context.used.has(title.plain);
  const bare = title.plain.replace(/^.*?(?=关于)/u, '');
  const own = head.titlePlain === title.plain || head.titlePlain.endsWith(bare);
  const inTitle =
    ISSUES.test(head.titlePlain) &&
    (words(head.titlePlain).includes(words(bare)) || overlap(head.titlePlain, bare));
  // A decree takes its name from the text that it issues, which follows.
  if (own && head.title.length === 0) return title.plain === head.titlePlain ? SURELY : 10;
  if (awaited && !label) return own ? 3 : 0;
  if (label) return 10;
  if (inTitle && head.titlePlain !== title.plain) return 10;
  if (own && number === null) return 10;
  if (number !== null) return 0;
  const issuing = ISSUES_TEXT.test(current.opening) || ISSUES.test(head.titlePlain);
  const quoted = current.dated && issuing && isQuoted(current.quoting, title.plain, bare);
  const list = current.list ?? '';
  return quoted || list.includes(title.plain) || list.includes(bare) ? 8 : 0;
}

/** Whether a label (附：) stands over a title, or over the agency that stands over it. */
function isLabelled(units: readonly Unit[], at: number): boolean {
  const above = units[at - 1]?.text ?? '';
  return (
    isAttachmentLabel(above) ||
    (isAgencyLine(above) && isAttachmentLabel(units[at - 2]?.text ?? ''))
  );
}

/** Most units of a title above which its label is looked for. */
const MOST_UNITS = 6;

/** Whether a place is within a title, begun above, over which a label stands. */
function endsLabelled(units: readonly Unit[], at: number, known: ReadonlySet<string>): boolean {
  for (let from = Math.max(0, at - MOST_UNITS); from < at; from += 1) {
    if (isLabelled(units, from) && from + (titleAt(units, from, known)?.count ?? 0) > at)
      return true;
  }
  return false;
}

/** A title without its marks of quotation: 《关于实施〈条例〉的规定》 quotes one that stands as 关于实施《条例》的规定. */
const words = (title: string): string => title.replace(/[《》〈〉]/gu, '');

/** Whether the text names a title in 《》, with its agency in front and its version behind it too. */
function isQuoted(text: string, plain: string, bare: string): boolean {
  return text.includes(`《${plain}》`) || text.includes(`《${bare}》`) || quotedWithin(text, bare);
}

/** Whether a title of 印发X的通知 holds most of the words of X, printed without 《》. */
function overlap(outer: string, inner: string): boolean {
  const core = inner
    .replace(/[（(][^（）()]*[）)]$/u, '')
    .replace(/^关于/u, '')
    .replace(/的(?:意见|报告|请示|通知)$/u, '');
  return core.length >= 6 && outer.includes(core);
}

function quotedWithin(text: string, bare: string): boolean {
  const core = bare.replace(/[（(][^（）()]*[）)]$/u, '');
  return (
    core.length >= 5 && new RegExp(`《[^《》]{0,60}${literal(core)}[^《》]{0,12}》`, 'u').test(text)
  );
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
