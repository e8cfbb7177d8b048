import GRDB
import QueryPlanning
import SearchIndex

/// A search that was given a name.
public struct SavedSearch: Hashable, Sendable {
  public var name: String
  public var line: String
}

extension Archive {
  /// Tags articles; a tag that one has already changes nothing.
  ///
  /// - Throws: `notFound` where an article is not there, and then none is tagged; `badValue` for a tag
  ///   that is empty or holds spaces, quotes or commas; what writing may meet.
  public func tag(_ articles: [ArticleID], with tag: String) throws(ArchiveError) {
    try Self.checkName(tag, what: "tag")
    try annotate(articles) { database, id in
      try database.execute(
        sql: "INSERT OR IGNORE INTO tag (article_id, name, added) VALUES (?, ?, ?)",
        arguments: [id, tag, Timestamp.now()])
    }
  }

  /// Takes a tag from articles; those without it stay as they are.
  public func untag(_ articles: [ArticleID], from tag: String) throws(ArchiveError) {
    try annotate(articles) { database, id in
      try database.execute(
        sql: "DELETE FROM tag WHERE article_id = ? AND name = ?", arguments: [id, tag])
    }
  }

  /// Adds a note to an article.
  ///
  /// - Throws: `notFound`; `badValue` for a note without text.
  public func note(_ article: ArticleID, text: String) throws(ArchiveError) {
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw .badValue("a note needs some text")
    }
    try annotate([article]) { database, id in
      try database.execute(
        sql: "INSERT INTO note (article_id, text, added) VALUES (?, ?, ?)",
        arguments: [id, text, Timestamp.now()])
    }
  }

  private func annotate(
    _ articles: [ArticleID], _ body: (Database, ArticleID) throws -> Void
  ) throws(ArchiveError) {
    try record.write("annotate articles") { database in
      for id in articles {
        let exists = try Bool.fetchOne(
          database, sql: "SELECT EXISTS (SELECT 1 FROM article WHERE id = ?)", arguments: [id])
        guard exists ?? false else {
          throw ArchiveError.notFound(what: "article", name: String(id))
        }
        try body(database, id)
        try ChangeLog(database: database).note("annotated", id)
      }
    }
    try followRecord()
  }

  /// Shows the record's newest changes to the index; while another process is writing they wait for
  /// it, or for the next opening.
  private func followRecord() throws(ArchiveError) {
    do {
      _ = try keeper.catchUp { _ in }
    } catch  where error.leavesIndexReadable {
      return
    }
  }

  private static func checkName(_ name: String, what: String) throws(ArchiveError) {
    let isPlain = name.unicodeScalars.allSatisfy { scalar in
      !scalar.properties.isWhitespace && scalar.value >= 0x20
        && !"\",()".unicodeScalars.contains(scalar)
    }
    guard !name.isEmpty, name.utf8.count <= 200, isPlain else {
      throw .badValue("a \(what) is one word without spaces, quotes, commas or parentheses")
    }
  }
}

extension Archive {
  /// Keeps a query line under a name, replacing one of that name.
  ///
  /// - Throws: `query` where the line has mistakes; `badValue` for a name that is not one word.
  public func save(_ line: String, as name: String) throws(ArchiveError) {
    try Self.checkName(name, what: "saved search's name")
    _ = try SearchSession(Request(line), keeper: keeper)
    try record.write("save a search") { database in
      try database.execute(
        sql: """
          INSERT INTO saved_search (name, line, added) VALUES (?, ?, ?)
          ON CONFLICT (name) DO UPDATE SET line = excluded.line
          """, arguments: [name, line, Timestamp.now()])
    }
    keeper.forgetCatalog()
  }

  /// Forgets a saved search.
  ///
  /// - Throws: `notFound`.
  public func unsave(_ name: String) throws(ArchiveError) {
    try record.write("forget a saved search") { database in
      try database.execute(sql: "DELETE FROM saved_search WHERE name = ?", arguments: [name])
      guard database.changesCount > 0 else {
        throw ArchiveError.notFound(what: "saved search", name: name)
      }
    }
    keeper.forgetCatalog()
  }

  /// All saved searches by name.
  public func savedSearches() throws(ArchiveError) -> [SavedSearch] {
    try record.read("read saved searches") { database in
      try Row.fetchAll(database, sql: "SELECT name, line FROM saved_search ORDER BY name").map {
        SavedSearch(name: $0["name"], line: $0["line"])
      }
    }
  }

  /// What a saved search finds that was added or changed since this was last asked for it; asking
  /// marks it as seen.
  ///
  /// - Throws: `notFound`; what `search` may meet.
  public func new(_ name: String, limit: Int) throws(ArchiveError) -> SearchAnswer {
    let (line, seen, last) = try record.read("read a saved search") { database in
      let row = try Row.fetchOne(
        database, sql: "SELECT line, seen_change FROM saved_search WHERE name = ?",
        arguments: [name])
      guard let row else { throw ArchiveError.notFound(what: "saved search", name: name) }
      return (
        row["line"] as String, row["seen_change"] as Int64,
        try ChangeLog(database: database).lastNumber()
      )
    }
    let answer = try changed(line, since: seen, limit: limit)
    try record.write("mark a saved search as seen") { database in
      try database.execute(
        sql: "UPDATE saved_search SET seen_change = ? WHERE name = ?", arguments: [last, name])
    }
    return answer
  }

  private func changed(_ line: String, since number: Int64, limit: Int)
    throws(ArchiveError) -> SearchAnswer
  {
    let ids = try record.read("read the changes") { database in
      try ArticleID.fetchAll(
        database,
        sql: """
          SELECT DISTINCT article_id FROM change
          WHERE number > ? AND action IN ('added', 'updated')
          """, arguments: [number])
    }
    var request = Request(line)
    request.isStrict = true
    request.limit = limit
    let session = try SearchSession(
      request, keeper: keeper, within: .keys(ids.map { String($0) }))
    let ranked = try RankedSearch(session: session).run()
    var rows = try rows(of: ranked.found, in: session)
    for index in rows.indices { rows[index].rank = index + 1 }
    return SearchAnswer(
      rows: rows,
      summary: try session.summary(matchCount: ranked.matchCount, isEmpty: false))
  }
}
