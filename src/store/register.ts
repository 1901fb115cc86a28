import { type Document, parseDocument } from 'yaml';
import type { Bulletin } from '../model/bulletin.ts';

/** What the program can tell of a bulletin by itself. */
export interface BulletinFacts {
  readonly name: string | null;
  readonly issue: string | null;
  readonly date: string | null;
  readonly sha256: string;
}

/**
 * Text of `bulletin.yaml` with the hashes of these bulletins (by id) brought up to date; one that is not in it yet is added as
 * far as it is known. What people wrote stays, comments included. All in one go: an archive has hundreds.
 */
export function register(yaml: string, bulletins: ReadonlyMap<string, BulletinFacts>): string {
  const document: Document = parseDocument(yaml);
  let changed = false;
  for (const [id, facts] of bulletins) {
    if (document.hasIn([id])) {
      if (document.getIn([id, 'sha256']) === facts.sha256) continue;
      document.setIn([id, 'sha256'], facts.sha256);
    } else {
      const entry: Bulletin = {
        name: facts.name,
        publisher: null,
        issue: facts.issue,
        date: facts.date,
        source: null,
        sha256: facts.sha256,
      };
      document.setIn([id], entry);
    }
    changed = true;
  }
  return changed ? document.toString({ lineWidth: 0 }) : yaml;
}

/** Text of `bulletin.yaml` without one bulletin. */
export function unregister(yaml: string, id: string): string {
  const document = parseDocument(yaml);
  if (!document.hasIn([id])) return yaml;
  document.deleteIn([id]);
  return document.toString({ lineWidth: 0 });
}
