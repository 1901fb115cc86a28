import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { citationData } from '../../../../src/library/citations/citation-data.ts';
import { libraryEntries } from '../../../../src/library/citations/library-entries.ts';
import type { FrontMatter } from '../../../../src/model/front-matter.ts';
import { issuersSchema } from '../../../../src/model/issuer.ts';
import { lawsSchema } from '../../../../src/model/law.ts';
import type { Notice } from '../../../../src/model/notice.ts';

const yaml = (path: string): unknown => parse(readFileSync(path, 'utf8'));

export const laws = lawsSchema.parse(yaml('content/data/laws.yaml'));

/** Agencies of the fixture: the tests hold whatever editors do to content/data/issuers.yaml. */
export const data = citationData(
  issuersSchema.parse(yaml('test/fixtures/citations/issuers.yaml')),
  laws,
);

/** A notice with only what a test says of it. */
export function notice(front: Partial<FrontMatter> & { readonly id: string }, body = ''): Notice {
  return {
    front: {
      title: `关于${front.id}的通知`,
      docNumber: null,
      date: '2020-02-10',
      issuers: [],
      issuersInferred: false,
      kind: '通知',
      region: '全国',
      section: null,
      addressees: [],
      attachments: [],
      topics: [],
      bulletin: '2020-02',
      ordinal: 1,
      pages: null,
      contentHash: '0'.repeat(64),
      ...front,
    },
    body,
  };
}

/** The notices as the passes over the library take them. */
export function library(...notices: readonly Notice[]) {
  return libraryEntries(notices, data);
}
