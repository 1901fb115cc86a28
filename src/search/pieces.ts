import type { SearchPiece } from '../model/search-index.ts';
import type { Twin, TwinClause } from '../model/twin.ts';
import { printedOrder } from './printed-order.ts';

/** A line that belongs to no clause. */
const line = (text: string): SearchPiece => ['', 0, 0, 0, text];

function clausePieces(clause: TwinClause, depth: number): SearchPiece[] {
  const label =
    clause.label !== null && clause.text.startsWith(clause.label) ? clause.label.length : 0;
  const rest = clause.text.slice(label);
  // A heading may stand a space or a line behind its label.
  const start = rest.length - rest.trimStart().length;
  const heading =
    clause.heading !== null && rest.startsWith(clause.heading, start)
      ? start + clause.heading.length
      : 0;
  return [
    [clause.id, depth, label, heading, clause.text],
    ...clause.children.flatMap((child) => clausePieces(child, depth + 1)),
  ];
}

/**
 * Everything printed of one notice, in printed order: title, number, addressees, clauses, sign-off, attachments. `body` is its
 * Markdown; without it what belongs to no clause is put before the attachments.
 */
export function pieces(twin: Twin, body: string | null = null): SearchPiece[] {
  const head = [line(twin.title), ...(twin.docNumber === null ? [] : [line(twin.docNumber)])];
  const clauses = (list: readonly TwinClause[]): SearchPiece[] =>
    list.flatMap((clause) => clausePieces(clause, 0));
  if (body !== null)
    return [...head, ...printedOrder(clauses(twin.clauses), twin.frame.map(line), body)];
  const after = twin.frame.findIndex((text) => !twin.addressees.includes(text));
  const split = after === -1 ? twin.frame.length : after;
  const firstIssued = twin.clauses.findIndex((clause) => clause.kind === 'att');
  const issued = firstIssued === -1 ? twin.clauses.length : firstIssued;
  return [
    ...head,
    ...twin.frame.slice(0, split).map(line),
    ...clauses(twin.clauses.slice(0, issued)),
    ...twin.frame.slice(split).map(line),
    ...clauses(twin.clauses.slice(issued)),
  ];
}
