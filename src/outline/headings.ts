import type { Draft } from './draft.ts';

/** The heading of a clause. */
export interface Heading {
  readonly text: string;
  readonly form: 'standing' | 'run-in';
  /** Characters of the first block up to the end of the heading, its full stop included. */
  readonly end: number;
}

// 提高思想认识。各地要… — a short first sentence with more behind it
const FIRST_SENTENCE = /^[^。；;！？!?：:]{2,40}[。？！]\s?(?=\S)/;
// 报送时间：每3天为一个周期… — or a name with a colon
const NAMED = /^[^。；;，,：:]{2,12}[：:]\s?(?=\S)/;
const LAST_MARK = /[。：:]$/;

// 从严的原则。 — a whole block of few words, closed by a full stop
const ONE_SENTENCE = /^[^。；;！？!?：:]{2,30}[。？]\s*$/;

/** A heading on a line of its own that is closed like a sentence shows by the paragraph below it. */
function closed(draft: Draft): Heading | null {
  const block = draft.blocks[0];
  if (!block || draft.form === null || draft.children[0]?.kind !== 'p') return null;
  const text = block.text.slice(draft.labelLength);
  if (!ONE_SENTENCE.test(text)) return null;
  return { text: text.trimEnd().replace(LAST_MARK, ''), form: 'standing', end: block.text.length };
}

function runIn(draft: Draft): Heading | null {
  const block = draft.blocks[0];
  if (!block || block.depth > 0 || draft.form === null) return null;
  const text = block.text.slice(draft.labelLength);
  const words = (FIRST_SENTENCE.exec(text) ?? NAMED.exec(text))?.[0];
  if (words === undefined) return null;
  const end = draft.labelLength + words.trimEnd().length;
  return { text: words.trimEnd().replace(LAST_MARK, ''), form: 'run-in', end };
}

function standing(draft: Draft): Heading | null {
  const block = draft.blocks[0];
  if (!draft.standing || !block) return null;
  const text = block.text.slice(draft.labelLength).trim();
  return text === '' ? null : { text, form: 'standing', end: block.text.length };
}

// 积极开展防震减灾知识宣传教育: a few words without a clause in them
const STRONG = /^[^，,\d]{2,20}$/;

/**
 * The headings of a series of sibling clauses, one for one. A short first sentence is a run-in heading only where most
 * of the series begins with one, or half of it and its words are few: 四、本通知执行至6月30日。… alone among long
 * sentences is none.
 */
export function headings(siblings: readonly Draft[]): readonly (Heading | null)[] {
  const own = siblings.map(standing);
  const candidates = siblings.map((draft, index) =>
    own[index] ? null : (closed(draft) ?? runIn(draft)),
  );
  const asked = own.filter((heading) => heading === null).length;
  const found = candidates.filter((heading) => heading !== null).length;
  return siblings.map((_, index) => {
    const heading = own[index] ?? candidates[index] ?? null;
    if (own[index] || found * 2 > asked) return heading;
    return heading && found * 2 === asked && STRONG.test(heading.text) ? heading : null;
  });
}
