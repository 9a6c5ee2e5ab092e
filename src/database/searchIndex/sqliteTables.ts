/**
 * The search index of SQLite: its full-text index, which keeps terms and no text, and the numbers by
 * which that knows the records. They are beside the tables of Payload and made from those.
 */
export const sqliteTables = {
  create: [
    `CREATE TABLE IF NOT EXISTS search_records
      (number INTEGER PRIMARY KEY, collection TEXT NOT NULL, record TEXT NOT NULL, UNIQUE (record, collection))`,
    `CREATE VIRTUAL TABLE IF NOT EXISTS search_terms USING fts5 (terms, content='', contentless_delete=1,
      detail=none, prefix='3 4 5', tokenize="unicode61 remove_diacritics 0 tokenchars '-.@_+:’'")`,
  ],
  drop: ['DROP TABLE IF EXISTS search_terms', 'DROP TABLE IF EXISTS search_records'],
}
