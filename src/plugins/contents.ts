import type { Element } from 'hast';
import type { Clause } from '../model/clause.ts';
import { element } from './element.ts';

/** One line of a table of contents. */
export interface ContentsEntry {
  readonly id: string;
  /** The numbering without what parts it from its heading: 一, （四）, 第十二条; 附 for an attachment without one. */
  readonly label: string;
  /** Punctuation that closes the label: 、 */
  readonly closing: string;
  /** The heading, or the first words. */
  readonly text: string;
  readonly children: readonly ContentsEntry[];
}

const FIRST_WORDS = 18;
// 一、 ／ 1. ／ 问： ／ 附件：
const CLOSING = /[、．.：:]$/;
const MARK = /[，。；：、！？,;:!?“”‘’（）()《》\s]/;

function firstWords(clause: Clause): string {
  const text = (clause.text.split('\n')[0] ?? '').slice((clause.label ?? '').length).trim();
  if (text.length <= FIRST_WORDS) return text;
  const characters = [...text.slice(0, FIRST_WORDS)];
  while (characters.length > 1 && MARK.test(characters.at(-1) ?? '')) characters.pop();
  return `${characters.join('')}…`;
}

function entry(clause: Clause, questions: number, top: boolean): ContentsEntry | null {
  if (clause.kind === 'p' && clause.headingForm !== 'standing') return null;
  if (clause.kind === 'para') return null;
  const printed = clause.kind === 'qa' ? String(questions) : (clause.label ?? '附');
  const below = top && clause.kind !== 'qa' && clause.kind !== 'art' ? clause.children : [];
  return {
    id: clause.id,
    label: clause.kind === 'p' ? '' : printed.replace(CLOSING, ''),
    closing: CLOSING.exec(printed)?.[0] ?? '',
    text: clause.heading ?? firstWords(clause),
    children: below
      .filter(({ heading }) => heading !== null)
      .flatMap((one) => entry(one, 0, false) ?? []),
  };
}

/**
 * The contents of a notice: numbered clauses and attachments, and below them those with a heading. Where all the rest
 * stands in one issued text, its clauses follow it as if they were the notice's own.
 */
export function contents(clauses: readonly Clause[]): readonly ContentsEntry[] {
  let questions = 0;
  const entries = clauses.flatMap((clause) => {
    if (clause.kind === 'qa') questions += 1;
    return entry(clause, questions, true) ?? [];
  });
  const [first] = entries;
  const alone = clauses.find(({ id }) => entries.length === 1 && id === first?.id);
  if (!first || alone?.kind !== 'att') return entries;
  return [{ ...first, children: [] }, ...contents(alone.children)];
}

function leaf({ id, label, text }: ContentsEntry): Element {
  const link = element(
    'a',
    { href: `#${id}` },
    element('span', {}, label),
    element('span', {}, text),
  );
  return element('li', {}, link);
}

function below(entries: readonly ContentsEntry[]): readonly Element[] {
  return entries.length === 0 ? [] : [element('ol', {}, ...entries.map(leaf))];
}

/** The contents as `nav.toc`; null where there is nothing to choose from. */
export function contentsElement(entries: readonly ContentsEntry[]): Element | null {
  if (entries.length < 2) return null;
  const items = entries.map(({ id, label, closing, text, children }) => {
    const closed = closing === '' ? [] : [element('span', { className: ['vt'] }, closing)];
    const number = element('span', {}, label, ...closed);
    const words = element('span', { className: ['vt'] }, text);
    return element('li', {}, element('a', { href: `#${id}` }, number, words), ...below(children));
  });
  return element(
    'nav',
    { className: ['toc'], ariaLabel: '本件目次' },
    element('h2', {}, '目次'),
    element('ol', {}, ...items),
  );
}

/** The questions of a Q&A as a list of links; null where there are none. */
export function questionsElement(clauses: readonly Clause[]): Element | null {
  const questions = clauses.filter(({ kind }) => kind === 'qa');
  if (questions.length === 0) return null;
  const items = questions.map(({ id, heading }) =>
    element('li', {}, element('a', { href: `#${id}` }, heading ?? '')),
  );
  return element(
    'nav',
    { className: ['asks'], ariaLabel: '问题' },
    element('h2', {}, '问题'),
    element('ol', {}, ...items),
  );
}
