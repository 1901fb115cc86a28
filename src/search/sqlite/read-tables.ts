import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { frontMatterSchema } from '../../model/front-matter.ts';

const notices = z.array(
  frontMatterSchema.extend({
    url: z.string(),
    cites: z.array(z.string()),
    citedBy: z.array(z.string()),
  }),
);
const clause = z.object({
  notice: z.string(),
  clause: z.string(),
  parent: z.string().nullable(),
  kind: z.string(),
  label: z.string().nullable(),
  heading: z.string().nullable(),
  text: z.string(),
});
const row = z.record(z.string(), z.string());

/** Names of the data files that are tables. */
const CSV = ['links', 'deadlines', 'amounts'] as const;

/** The data files of a built site. Of a table, each row by its columns; an empty cell is an empty string. */
export interface DataTables {
  readonly notices: z.infer<typeof notices>;
  readonly clauses: readonly z.infer<typeof clause>[];
  readonly tables: Readonly<
    Record<(typeof CSV)[number], readonly Readonly<Record<string, string>>[]>
  >;
}

/** Reads `dist/data`; null where the site is not built. Throws where a file is not what `datapackage.json` says. */
export function readTables(dist: string): DataTables | null {
  const path = (name: string): string => join(dist, 'data', name);
  if (!existsSync(path('notices.json'))) return null;
  const read = (name: string): string => readFileSync(path(name), 'utf8');
  const table = (name: string) =>
    z.array(row).parse(parse(read(`${name}.csv`), { bom: true, columns: true }));
  return {
    notices: notices.parse(JSON.parse(read('notices.json'))),
    clauses: read('clauses.ndjson')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => clause.parse(JSON.parse(line))),
    tables: { links: table('links'), deadlines: table('deadlines'), amounts: table('amounts') },
  };
}
