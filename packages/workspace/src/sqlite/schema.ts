/** The version of the tables below. */
export const schemaVersion = 1;

/** Marks a SQLite file as an inspection: "Deep" in ASCII. */
export const applicationId = 0x44656570;

/** The tables of an inspection. Entries of the trail can be added and never changed or taken out. */
export const schema = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE record (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (kind, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE file (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
  CREATE TABLE entry (
    number INTEGER PRIMARY KEY,
    request_id TEXT NOT NULL UNIQUE,
    subject TEXT NOT NULL,
    version INTEGER NOT NULL,
    seal TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX entry_by_subject ON entry (subject, version);
  CREATE TRIGGER entry_stays BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'the trail cannot be changed'); END;
  CREATE TRIGGER entry_kept BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'the trail cannot be cut'); END;
`;
