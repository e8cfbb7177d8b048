import ClippingModel
import GRDB

/// Fills the rows of an answer from the record.
struct RowLoader {
  let database: Database

  /// The article's row without rank, score and snippet, and its body; nil where it is gone.
  func row(_ id: ArticleID) throws -> (row: ArticleRow, body: String)? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT date, title, language, source, url, path, line, record, story_id, body
        FROM article JOIN file ON file.id = file_id WHERE article.id = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
    let article = ArticleRow(
      rank: 0, id: id, score: 0, date: (row["date"] as String?).flatMap { CalendarDate($0) },
      title: row["title"], language: (row["language"] as String?).flatMap(Language.init(rawValue:)),
      source: row["source"], url: row["url"], path: row["path"], line: row["line"],
      record: row["record"], countries: try names("code", of: "country", id),
      people: try names("name", of: "person", id), kinds: try kinds(of: id),
      story: row["story_id"], snippet: "", highlights: [], missing: [])
    return (article, row["body"])
  }

  private func names(_ column: String, of table: String, _ id: ArticleID) throws -> [String] {
    let statement = try database.cachedStatement(
      sql: "SELECT \(column) FROM \(table) WHERE article_id = ? ORDER BY ordinal")
    return try String.fetchAll(statement, arguments: [id])
  }

  /// Kinds of the events that the article is about, in the order of the text, each once.
  private func kinds(of id: ArticleID) throws -> [Event.Kind] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT kind FROM event WHERE article_id = ? AND status <> 'background'
        GROUP BY kind ORDER BY min(ordinal)
        """)
    return try String.fetchAll(statement, arguments: [id]).compactMap(Event.Kind.init(rawValue:))
  }
}
