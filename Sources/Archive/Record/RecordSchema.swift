import GRDB

/// The record's tables: open, so that an analyst can ask them with any SQLite tool.
///
/// Each table and column is described in ARCHITECTURE.md, "What is in the record?", which a test
/// holds to be complete. Dates are ISO 8601 and no more precise than the text (`2025-10-26`,
/// `2025-10`, `2025-Q4`, `2025`); days are counted from 1970-01-01; spans are `start-end` in bytes of
/// the file as it was read, several parted by spaces.
enum RecordSchema {
  /// Counts up with every change of the tables.
  static let version = 2

  /// `Chan` in ASCII, SQLite's `application_id`: tells the file apart from any other database.
  static let applicationID = 0x4368_616E

  static func migrator() -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { database in
      try database.execute(sql: tables)
      try database.execute(sql: structureTables)
      try database.execute(sql: userTables)
      try database.execute(sql: indices)
      try database.execute(sql: views)
      try database.execute(sql: "INSERT INTO archive (id) VALUES (lower(hex(randomblob(16))))")
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: "PRAGMA user_version = 1")
    }
    migrator.registerMigration("2") { database in
      try database.execute(sql: "ALTER TABLE article ADD COLUMN reading INTEGER NOT NULL DEFAULT 0")
      try database.execute(sql: "PRAGMA user_version = 2")
    }
    return migrator
  }

  private static let tables = """
    CREATE TABLE archive (
      id TEXT NOT NULL
    ) STRICT;
    CREATE TABLE import (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      started TEXT NOT NULL,
      finished TEXT,
      added INTEGER NOT NULL DEFAULT 0,
      unchanged INTEGER NOT NULL DEFAULT 0,
      updated INTEGER NOT NULL DEFAULT 0,
      refused INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE TABLE file (
      id INTEGER PRIMARY KEY,
      path TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE TABLE story (
      id INTEGER PRIMARY KEY AUTOINCREMENT
    ) STRICT;
    CREATE TABLE article (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      file_id INTEGER NOT NULL REFERENCES file,
      line INTEGER,
      record INTEGER,
      stated_id TEXT,
      import_id INTEGER NOT NULL REFERENCES import,
      format TEXT NOT NULL,
      language TEXT,
      title TEXT,
      body TEXT NOT NULL,
      source TEXT,
      author TEXT,
      url TEXT,
      published TEXT,
      published_end TEXT,
      published_basis TEXT,
      date TEXT,
      date_end TEXT,
      date_basis TEXT,
      first_day INTEGER,
      last_day INTEGER,
      published_first_day INTEGER,
      published_last_day INTEGER,
      story_id INTEGER REFERENCES story,
      fingerprint INTEGER NOT NULL,
      text_checksum INTEGER NOT NULL,
      title_pieces TEXT,
      body_pieces TEXT NOT NULL,
      source_span TEXT,
      author_span TEXT,
      url_span TEXT,
      published_span TEXT,
      date_span TEXT
    ) STRICT;
    CREATE TABLE origin (
      file_id INTEGER NOT NULL REFERENCES file,
      name TEXT NOT NULL,
      article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      import_id INTEGER NOT NULL REFERENCES import,
      PRIMARY KEY (file_id, name)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE change (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      article_id INTEGER NOT NULL,
      action TEXT NOT NULL,
      import_id INTEGER REFERENCES import
    ) STRICT;
    """

  private static let structureTables = """
    CREATE TABLE cut (
      article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      reason TEXT NOT NULL,
      span TEXT NOT NULL,
      PRIMARY KEY (article_id, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE country (
      article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      code TEXT NOT NULL,
      spans TEXT NOT NULL,
      PRIMARY KEY (article_id, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE person (
      article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      name TEXT NOT NULL,
      aliases TEXT NOT NULL,
      spans TEXT NOT NULL,
      PRIMARY KEY (article_id, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE role (
      article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      person_ordinal INTEGER NOT NULL,
      ordinal INTEGER NOT NULL,
      title TEXT NOT NULL,
      country TEXT,
      PRIMARY KEY (article_id, person_ordinal, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE organisation (
      article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      name TEXT NOT NULL,
      abbreviation TEXT,
      spans TEXT NOT NULL,
      PRIMARY KEY (article_id, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE event (
      article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      kind TEXT NOT NULL,
      cameo TEXT NOT NULL,
      plover TEXT NOT NULL,
      status TEXT NOT NULL,
      date TEXT,
      end_date TEXT,
      place TEXT,
      span TEXT NOT NULL,
      PRIMARY KEY (article_id, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE event_participant (
      article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      event_ordinal INTEGER NOT NULL,
      type TEXT NOT NULL CHECK (type IN ('person', 'country', 'organisation')),
      ordinal INTEGER NOT NULL,
      name TEXT NOT NULL,
      PRIMARY KEY (article_id, event_ordinal, type, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE figure (
      article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      text TEXT NOT NULL,
      value REAL NOT NULL,
      upper_value REAL,
      unit TEXT NOT NULL,
      bound TEXT,
      year INTEGER,
      kind TEXT NOT NULL,
      countries TEXT NOT NULL,
      span TEXT NOT NULL,
      PRIMARY KEY (article_id, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE agreement (
      article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      name TEXT NOT NULL,
      countries TEXT NOT NULL,
      status TEXT NOT NULL,
      spans TEXT NOT NULL,
      PRIMARY KEY (article_id, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE commitment (
      article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      what TEXT NOT NULL,
      countries TEXT NOT NULL,
      people TEXT NOT NULL,
      due TEXT,
      figure_ordinal INTEGER,
      is_checkable INTEGER NOT NULL,
      span TEXT NOT NULL,
      PRIMARY KEY (article_id, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE topic (
      article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      name TEXT NOT NULL,
      PRIMARY KEY (article_id, ordinal)
    ) STRICT, WITHOUT ROWID;
    """

  private static let userTables = """
    CREATE TABLE tag (
      article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      name TEXT NOT NULL,
      added TEXT NOT NULL,
      PRIMARY KEY (article_id, name)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE note (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      text TEXT NOT NULL,
      added TEXT NOT NULL
    ) STRICT;
    CREATE TABLE saved_search (
      name TEXT PRIMARY KEY,
      line TEXT NOT NULL,
      added TEXT NOT NULL,
      seen_change INTEGER NOT NULL DEFAULT 0
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE story_link (
      first_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      second_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      relation TEXT NOT NULL,
      score REAL NOT NULL,
      evidence TEXT NOT NULL,
      PRIMARY KEY (first_id, second_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE story_key (
      key TEXT NOT NULL,
      article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      PRIMARY KEY (key, article_id)
    ) STRICT, WITHOUT ROWID;
    """

  private static let indices = """
    CREATE INDEX article_by_fingerprint ON article (fingerprint);
    CREATE INDEX article_by_day ON article (first_day);
    CREATE INDEX article_by_story ON article (story_id);
    CREATE INDEX origin_by_article ON origin (article_id);
    CREATE INDEX change_by_article ON change (article_id);
    CREATE INDEX country_by_code ON country (code);
    CREATE INDEX person_by_name ON person (name);
    CREATE INDEX organisation_by_name ON organisation (name);
    CREATE INDEX agreement_by_name ON agreement (name);
    CREATE INDEX event_by_kind ON event (kind);
    CREATE INDEX tag_by_name ON tag (name);
    CREATE INDEX note_by_article ON note (article_id);
    CREATE INDEX story_key_by_article ON story_key (article_id);
    CREATE INDEX story_link_by_second ON story_link (second_id);
    """

  private static let views = """
    CREATE VIEW article_summary AS
    SELECT article.id, article.date, article.title, article.source, article.language,
      (SELECT group_concat(code, ' ') FROM country WHERE article_id = article.id) AS countries,
      (SELECT group_concat(name, '; ') FROM person WHERE article_id = article.id) AS people,
      (SELECT group_concat(DISTINCT kind) FROM event WHERE article_id = article.id) AS kinds,
      file.path
    FROM article JOIN file ON file.id = article.file_id;

    CREATE VIEW event_summary AS
    SELECT event.article_id, event.ordinal, event.kind, event.cameo, event.status,
      coalesce(event.date, article.date) AS date, event.place,
      (SELECT group_concat(name, ' ') FROM event_participant AS p
        WHERE p.article_id = event.article_id AND p.event_ordinal = event.ordinal
          AND p.type = 'country') AS countries,
      (SELECT group_concat(name, '; ') FROM event_participant AS p
        WHERE p.article_id = event.article_id AND p.event_ordinal = event.ordinal
          AND p.type = 'person') AS people,
      article.title
    FROM event JOIN article ON article.id = event.article_id;
    """
}
