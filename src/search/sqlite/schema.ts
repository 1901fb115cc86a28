/** Version of the tables. Within one major version tables and columns are only added. */
export const DATABASE_VERSION = '1.0.0';

/**
 * The tables of the export, as `data/` describes them (datapackage.json); lists are tables of their own, with the place of each
 * value. `clauses_fts` holds title, heading and text cut into words with spaces between, so that SQLite's own tokenizer, which
 * takes a run of Han characters for one word, finds them.
 */
export const SCHEMA = `
CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE notices (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, doc_number TEXT, date TEXT, issuers_inferred INTEGER NOT NULL,
  kind TEXT, region TEXT, section TEXT, bulletin TEXT NOT NULL, ordinal INTEGER NOT NULL,
  page_first INTEGER, page_last INTEGER, content_hash TEXT NOT NULL, url TEXT NOT NULL
);
CREATE TABLE notice_issuers (notice TEXT NOT NULL REFERENCES notices, place INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (notice, place)) WITHOUT ROWID;
CREATE TABLE notice_topics (notice TEXT NOT NULL REFERENCES notices, place INTEGER NOT NULL, topic TEXT NOT NULL, PRIMARY KEY (notice, place)) WITHOUT ROWID;
CREATE TABLE notice_cites (notice TEXT NOT NULL REFERENCES notices, place INTEGER NOT NULL, cited TEXT NOT NULL REFERENCES notices, PRIMARY KEY (notice, place)) WITHOUT ROWID;
CREATE TABLE clauses (
  number INTEGER PRIMARY KEY, notice TEXT NOT NULL REFERENCES notices, clause TEXT NOT NULL, parent TEXT,
  kind TEXT NOT NULL, label TEXT, heading TEXT, text TEXT NOT NULL, UNIQUE (notice, clause)
);
CREATE TABLE links (notice TEXT NOT NULL REFERENCES notices, clause TEXT, kind TEXT NOT NULL, target TEXT, target_clause TEXT, text TEXT NOT NULL, sentence TEXT NOT NULL);
CREATE TABLE deadlines (notice TEXT NOT NULL REFERENCES notices, clause TEXT, kind TEXT NOT NULL, "from" TEXT, until TEXT, year TEXT, wording TEXT NOT NULL, sentence TEXT NOT NULL);
CREATE TABLE amounts (notice TEXT NOT NULL REFERENCES notices, clause TEXT, kind TEXT NOT NULL, value REAL, unit TEXT, bound TEXT, per TEXT, role TEXT NOT NULL, wording TEXT NOT NULL, sentence TEXT NOT NULL);
CREATE VIRTUAL TABLE clauses_fts USING fts5 (title, heading, text, tokenize = 'unicode61');
CREATE INDEX links_target ON links (target);
CREATE INDEX deadlines_until ON deadlines (until);
`;
