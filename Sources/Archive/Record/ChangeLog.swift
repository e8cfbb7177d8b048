import GRDB

/// The numbered changes of the record, in the order they were made: what the index catches up by.
struct ChangeLog {
  let database: Database

  func note(_ action: String, _ article: ArticleID, importID: Int64? = nil) throws {
    try database.cachedStatement(
      sql: "INSERT INTO change (article_id, action, import_id) VALUES (?, ?, ?)"
    ).execute(arguments: [article, action, importID])
  }

  /// The number of the last change, 0 where there is none.
  func lastNumber() throws -> Int64 {
    try Int64.fetchOne(database, sql: "SELECT max(number) FROM change") ?? 0
  }

  /// Articles touched after a change, ascending, those left out that only the import `except`
  /// touched; and the number of the last change looked at.
  func articles(after number: Int64, except importID: Int64? = nil) throws
    -> (ids: [ArticleID], last: Int64)
  {
    let ids = try ArticleID.fetchAll(
      database,
      sql: """
        SELECT DISTINCT article_id FROM change WHERE number > ? AND import_id IS NOT ?
        ORDER BY article_id
        """, arguments: [number, importID ?? -1])
    return (ids, try lastNumber())
  }
}
