import type { Clause } from '../../model/clause.ts';

/** A clause as comparison sees it: its own words, without its label. */
export interface ComparedUnit {
  readonly clause: string;
  readonly label: string | null;
  readonly text: string;
  readonly isHeading: boolean;
}

/** The clauses that have words of their own, in printed order. */
export function comparedUnits(clauses: readonly Clause[]): readonly ComparedUnit[] {
  return clauses.flatMap((clause) => [...own(clause), ...comparedUnits(clause.children)]);
}

function own({ id, label, text, heading, headingForm }: Clause): readonly ComparedUnit[] {
  const words = (
    label !== null && text.trimStart().startsWith(label)
      ? text.trimStart().slice(label.length)
      : text
  ).trim();
  if (words === '') return [];
  return [
    { clause: id, label, text: words, isHeading: headingForm === 'standing' && words === heading },
  ];
}
