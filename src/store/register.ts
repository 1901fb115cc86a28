import { type Document, parseDocument } from 'yaml';
import type { Bulletin } from '../model/bulletin.ts';

/** What the program can tell of a bulletin by itself. */
export interface BulletinFacts {
  readonly name: string | null;
  readonly issue: string | null;
  readonly date: string | null;
  readonly sha256: string;
}

/** Text of `bulletin.yaml` with one bulletin's hash brought up to date; a bulletin that is not in it yet is added as far as it is known. What people wrote stays, comments included. */
export function register(yaml: string, id: string, facts: BulletinFacts): string {
  const document: Document = parseDocument(yaml);
  if (document.hasIn([id])) {
    if (document.getIn([id, 'sha256']) === facts.sha256) return yaml;
    document.setIn([id, 'sha256'], facts.sha256);
  } else {
    const entry: Bulletin = {
      name: facts.name ?? id,
      publisher: null,
      issue: facts.issue,
      date: facts.date,
      source: null,
      sha256: facts.sha256,
    };
    document.setIn([id], entry);
  }
  return document.toString({ lineWidth: 0 });
}

/** Text of `bulletin.yaml` without one bulletin. */
export function unregister(yaml: string, id: string): string {
  const document = parseDocument(yaml);
  if (!document.hasIn([id])) return yaml;
  document.deleteIn([id]);
  return document.toString({ lineWidth: 0 });
}
