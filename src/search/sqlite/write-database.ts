import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { Cut } from '../../text/words.ts';
import type { DataTables } from './read-tables.ts';
import { DATABASE_VERSION, SCHEMA } from './schema.ts';

/** SQLite's tokenizer keeps runs of letters: what parts words is a space. */
const spaced = (text: string | null, cut: Cut): string =>
  text === null ? '' : cut(text).join(' ');

/**
 * Writes the data files of a site into a new SQLite database at `path`, which must not be there yet. The same data gives the
 * same bytes. `cut` parts a text into the words that full-text search finds. Throws what SQLite throws.
 */
export function writeDatabase(path: string, data: DataTables, cut: Cut): void {
  const database = new DatabaseSync(path);
  try {
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;');
    database.exec(`BEGIN;${SCHEMA}`);
    const insert = (table: string, rows: readonly (readonly SQLInputValue[])[]): void => {
      const places = rows[0]?.map(() => '?').join(', ');
      if (places === undefined) return;
      const statement = database.prepare(`INSERT INTO ${table} VALUES (${places})`);
      for (const row of rows) statement.run(...row);
    };
    insert('about', [
      ['format', 'wenhao'],
      ['version', DATABASE_VERSION],
      ['search', "clauses_fts MATCH '工资 隔离'：词以空格分开；rowid 即 clauses.number"],
    ]);
    insert(
      'notices',
      data.notices.map((it) => [
        it.id,
        it.title,
        it.docNumber,
        it.date,
        Number(it.issuersInferred),
        it.kind,
        it.region,
        it.section,
        it.bulletin,
        it.ordinal,
        it.pages?.[0] ?? null,
        it.pages?.[1] ?? null,
        it.contentHash,
        it.url,
      ]),
    );
    const listed = (values: (notice: DataTables['notices'][number]) => readonly string[]) =>
      data.notices.flatMap((it) => values(it).map((value, at) => [it.id, at + 1, value]));
    insert(
      'notice_issuers',
      listed(({ issuers }) => issuers),
    );
    insert(
      'notice_topics',
      listed(({ topics }) => topics),
    );
    insert(
      'notice_cites',
      listed(({ cites }) => cites),
    );
    insert(
      'clauses',
      data.clauses.map((it, at) => [
        at + 1,
        it.notice,
        it.clause,
        it.parent,
        it.kind,
        it.label,
        it.heading,
        it.text,
      ]),
    );
    for (const [name, rows] of Object.entries(data.tables))
      insert(
        name,
        rows.map((row) =>
          Object.entries(row).map(([column, cell]) =>
            cell === '' ? null : column === 'value' ? Number(cell) : cell,
          ),
        ),
      );
    const titles = new Map(data.notices.map(({ id, title }) => [id, spaced(title, cut)]));
    const index = database.prepare(
      'INSERT INTO clauses_fts (rowid, title, heading, text) VALUES (?, ?, ?, ?)',
    );
    data.clauses.forEach(({ notice, heading, text }, at) => {
      index.run(at + 1, titles.get(notice) ?? '', spaced(heading, cut), spaced(text, cut));
    });
    database.exec("COMMIT; INSERT INTO clauses_fts (clauses_fts) VALUES ('optimize'); VACUUM;");
  } finally {
    database.close();
  }
}
