import type { DocNumber } from '../text/doc-number.ts';
import { type Candidate, type CurrentNotice, type HeadContext, SPEAKS_OF } from './head.ts';
import { isAttachmentLabel } from './line-kinds.ts';
import type { Unit } from './units.ts';

/** How much speaks for a text that the notice before it carries: issued, forwarded or attached. */
export function carried(
  units: readonly Unit[],
  candidate: Candidate,
  number: DocNumber | null,
  current: CurrentNotice,
  context: HeadContext,
): number {
  const { from, at, title } = candidate;
  const { head, text } = current;
  if (head.kind !== null && SPEAKS_OF.has(head.kind)) return 0;
  const label =
    isAttachmentLabel(units[from - 1]?.text ?? '') || isAttachmentLabel(units[at - 1]?.text ?? '');
  const listed = context.known.has(title.plain) && !context.used.has(title.plain);
  const bare = title.plain.replace(/^.*?(?=关于)/u, '');
  const own = head.titlePlain === title.plain || head.titlePlain.endsWith(bare);
  const issues = /印发|转发|批转|发布|公布|下发|颁布|通过/u;
  const inTitle =
    issues.test(head.titlePlain) &&
    (head.titlePlain.includes(bare) || overlap(head.titlePlain, bare));
  const quoted =
    text.includes(`《${title.plain}》`) || text.includes(`《${bare}》`) || quotedWithin(text, bare);
  const issuing =
    /(?:印发|转发|发布|公布|批转|颁布|施行|执行|通过)/u.test(text.slice(0, 600)) ||
    issues.test(head.titlePlain);
  const inList = inAttachmentList(text, title.plain, bare);
  // A decree takes its name from the text that it issues, which follows.
  if (own && head.title.length === 0) return 10;
  if (listed && !label) return own ? 3 : 0;
  if (label) return 10;
  if (inTitle && head.titlePlain !== title.plain) return 10;
  if (own && number === null) return 10;
  if (quoted && issuing && current.dated && number === null) return 8;
  if (inList && number === null) return 8;
  return 0;
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

function inAttachmentList(text: string, plain: string, bare: string): boolean {
  const list = /附件[一二三四五六七八九十\d]{0,3}[:：.．](?<list>.{0,600})/u.exec(text)?.groups?.[
    'list'
  ];
  return list !== undefined && (list.includes(plain) || list.includes(bare));
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
