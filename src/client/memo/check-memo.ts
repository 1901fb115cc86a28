import { fold } from '../../text/fold.ts';
import { numberParts } from '../../text/number-parts.ts';
import { isHeld, type MemoDocument, type MemoIndex } from './memo-index.ts';
import { type Mention, mentions } from './mentions.ts';
import { type Verdict, verdict } from './verdict.ts';

/** A run of the pasted text; end exclusive, in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** One document, or one doubt, with every place of the text where it stands. */
export interface Finding {
  readonly verdict: Verdict;
  /** The words as pasted, at the first place. */
  readonly text: string;
  /** The number as it was read, where the words leave a part of it out (、11号); else null. */
  readonly readAs: string | null;
  readonly places: readonly Place[];
}

/** In this order findings are listed: what wants a look first. */
export const KINDS = ['odd', 'unsure', 'missing', 'unknown', 'held', 'law'] as const;

// line ends within a wrapped title; the search begins once in a run of spaces
const LINE_END = /(?<![ \t\u3000])[ \t\u3000]*\r?\n[ \t\u3000]*/g;

const identity = (one: MemoDocument | null): string =>
  one === null ? '' : isHeld(one) ? one.id : `${one.docNumber}|${one.title}`;

function keyOf(judged: Verdict, text: string): string {
  switch (judged.kind) {
    case 'held':
    case 'missing':
      return `${judged.kind} ${identity(judged.one)}`;
    case 'law':
      return `law ${judged.law.id}`;
    default:
      return `${judged.kind} ${text}`;
  }
}

/** The number of a mention whose words leave out its agency code. */
function readAs({ docNumber }: Mention, text: string): string | null {
  const code = docNumber === null ? '' : (numberParts(docNumber)?.code ?? '');
  return code === '' || fold(text).replace(/\s/g, '').includes(fold(code)) ? null : docNumber;
}

interface Judged {
  readonly mention: Mention;
  readonly verdict: Verdict;
}

/** A title within a title counts only where it is held and the outer one is not known. */
function withoutInner(judged: readonly Judged[]): readonly Judged[] {
  return judged.filter(
    ({ mention, verdict: own }, at) =>
      !judged
        .slice(0, at)
        .some(
          (outer) =>
            outer.mention.end >= mention.end &&
            !(outer.verdict.kind === 'unknown' && own.kind === 'held'),
        ),
  );
}

/** Checks a pasted text against the library: each document it mentions once, those that want a look first. `forms` are traditional characters and their simplified forms. */
export function checkMemo(
  pasted: string,
  index: MemoIndex,
  forms: readonly [string, string],
): readonly Finding[] {
  const judged = mentions(pasted, index, forms).flatMap((mention): Judged[] => {
    const own = verdict(mention, index);
    return own === null ? [] : [{ mention, verdict: own }];
  });
  const found = new Map<string, Finding>();
  for (const { mention, verdict: own } of withoutInner(judged)) {
    const { start, end } = mention;
    const text = pasted.slice(start, end).replace(LINE_END, '');
    const key = keyOf(own, text);
    const known = found.get(key);
    found.set(key, {
      verdict: own,
      text: known?.text ?? text,
      readAs: known === undefined ? readAs(mention, text) : known.readAs,
      places: [...(known?.places ?? []), { start, end }],
    });
  }
  return [...found.values()].sort(
    (a, b) => KINDS.indexOf(a.verdict.kind) - KINDS.indexOf(b.verdict.kind),
  );
}
