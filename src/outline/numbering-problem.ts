import type { Problem } from '../model/problem.ts';
import type { Draft } from './draft.ts';

/** Finds out, clause after clause, whether the numbering of one text goes up by one. */
export interface NumberingCheck {
  /** The problem with a clause that has just been opened, or null. */
  readonly check: (draft: Draft) => Problem | null;
}

/** What has been numbered in one form below one parent. */
interface Seen {
  readonly keys: Set<string>;
  readonly highest: number;
}

const EXCERPT = 40;

/** A check of one text; `notice` and `bulletin` go into its problems. */
export function numberingCheck(notice: string, bulletin: string): NumberingCheck {
  const lastOfForm = new Map<string, number>();
  const seen = new Map<Draft | null, Map<string, Seen>>();
  const problem = (draft: Draft, rule: string, message: string): Problem => ({
    rule,
    message,
    bulletin,
    page: null,
    line: null,
    excerpt: (draft.blocks[0]?.text ?? '').slice(0, EXCERPT),
    severity: 'warning',
    notice,
  });
  const check = (draft: Draft): Problem | null => {
    const { form, number, label } = draft;
    if (!form) return null;
    const before = lastOfForm.get(form) ?? 0;
    lastOfForm.set(form, number);
    const forms = seen.get(draft.parent) ?? new Map<string, Seen>();
    const siblings = forms.get(form) ?? { keys: new Set<string>(), highest: 0 };
    const first = siblings.keys.size === 0;
    const repeated = siblings.keys.has(draft.key);
    // Articles run through chapters; （四） may run on from the part before, or start anew.
    const last = form === 'art' || first ? before : siblings.highest;
    siblings.keys.add(draft.key);
    forms.set(form, { keys: siblings.keys, highest: Math.max(siblings.highest, number) });
    seen.set(draft.parent, forms);
    const startsAnew = form !== 'art' && first && number === 1;
    const amended = draft.key.includes('-') && number === last;
    if (number === last + 1 || startsAnew || amended) return null;
    if (repeated || (form === 'art' && number === last)) {
      return problem(
        draft,
        'number-repeat',
        `编号“${label}”重复：请对照原文改正编号，或确认原文如此（重复者的锚点加 _2）。`,
      );
    }
    if (number > last + 1) {
      return problem(
        draft,
        'number-gap',
        `“${label}”之前缺少第 ${last + 1} 号：请对照原文，看是否漏了一条或未另起一段。`,
      );
    }
    return problem(draft, 'number-back', `“${label}”排在第 ${last} 号之后：请对照原文核对编号。`);
  };
  return { check };
}
