import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type CitationData, citationData } from '../../src/library/citations/citation-data.ts';
import { libraryEntries } from '../../src/library/citations/library-entries.ts';
import type { LibraryEntry } from '../../src/library/citations/library-index.ts';
import { issuersSchema } from '../../src/model/issuer.ts';
import { type Law, lawsSchema } from '../../src/model/law.ts';
import type { Notice } from '../../src/model/notice.ts';
import { parseNotice } from '../../src/store/parse-notice.ts';

/** The notices of a checkout with their citations found, and the data they were found with. */
export interface CitationLibrary {
  readonly entries: readonly LibraryEntry[];
  readonly data: CitationData;
  readonly laws: readonly Law[];
  readonly notices: readonly Notice[];
}

/** Reads `content/` below `root`. A notice file that cannot be read throws with its first problem. */
export function citationLibrary(root: string): CitationLibrary {
  const laws = lawsSchema.parse(yaml(join(root, 'content/data/laws.yaml')));
  const data = citationData(
    issuersSchema.parse(yaml(join(root, 'content/data/issuers.yaml'))),
    laws,
  );
  const folder = join(root, 'content/notices');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const notices = paths
    .filter((path) => path.endsWith('.md'))
    .map((path) => {
      const file = join('content/notices', path);
      const { parsed, problems } = parseNotice(
        readFileSync(join(folder, path), 'utf8'),
        file,
        path.split('/')[0] ?? '',
      );
      if (parsed === null) throw new Error(problems[0]?.message ?? `${file} 无法读取`);
      return parsed.notice;
    })
    .sort(
      (a, b) =>
        a.front.bulletin.localeCompare(b.front.bulletin, 'en') || a.front.ordinal - b.front.ordinal,
    );
  return { entries: libraryEntries(notices, data), data, laws, notices };
}

function yaml(file: string): unknown {
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) ?? []) : [];
}
