import ClippingModel
import GRDB

/// Decides for each clipping of an import what it is to the record: new, the same, or a change.
///
/// A clipping is known by its content (`Fingerprint`) and, where it has one, by its *origin*: the
/// file, and in a file of several the id that the source states.
///
/// | origin | content | what happens |
/// | --- | --- | --- |
/// | any | known | unchanged; the origin is noted, so that a moved file stays the same article |
/// | where the article lies | known, but read otherwise than before | updated: the reader has changed |
/// | known | new | updated: the article keeps its id, tags and notes |
/// | known, but shared with another origin of the same content | new | added: the other still says what it said |
/// | known, but met before in this same import | new | added, with a warning: one id was used twice |
/// | new | new | added |
///
/// Nothing is ever deleted by an import.
struct ArticlePlacer {
  let database: Database
  let importID: Int64

  enum Outcome: Hashable, Sendable {
    case added(ArticleID)
    case updated(ArticleID)
    case unchanged(ArticleID)
    /// Added, although its origin had given another article in the same import.
    case addedBeside(ArticleID, other: ArticleID)

    /// The article that was written, nil where none was.
    var writtenID: ArticleID? {
      switch self {
      case .added(let id), .updated(let id), .addedBeside(let id, _): id
      case .unchanged: nil
      }
    }
  }

  func place(_ clipping: Clipping) throws -> Outcome {
    let fileID = try fileID(of: clipping.path)
    let name = Self.originName(of: clipping)
    let placement = ArticleWriter.Placement(fileID: fileID, importID: importID)
    if let same = try article(withContentOf: clipping) {
      try name.map { try noteOrigin(fileID, $0, of: same) }
      guard try isOutdated(same, by: clipping, in: fileID) else { return .unchanged(same) }
      return try update(same, to: clipping, at: placement)
    }
    if let name, let origin = try origin(fileID, name) {
      return try place(clipping, at: placement, name: name, over: origin)
    }
    let id = try add(clipping, at: placement)
    try name.map { try noteOrigin(fileID, $0, of: id) }
    return .added(id)
  }

  private func place(
    _ clipping: Clipping, at placement: ArticleWriter.Placement, name: String, over origin: Origin
  ) throws -> Outcome {
    if origin.importID == importID {
      return .addedBeside(try add(clipping, at: placement), other: origin.articleID)
    }
    guard try originCount(of: origin.articleID) == 1 else {
      let id = try add(clipping, at: placement)
      try noteOrigin(placement.fileID, name, of: id)
      return .added(id)
    }
    try noteOrigin(placement.fileID, name, of: origin.articleID)
    return try update(origin.articleID, to: clipping, at: placement)
  }

  private func update(
    _ id: ArticleID, to clipping: Clipping, at placement: ArticleWriter.Placement
  ) throws -> Outcome {
    try ArticleWriter(database: database).update(id, to: clipping, at: placement)
    try ChangeLog(database: database).note("updated", id, importID: importID)
    return .updated(id)
  }

  private func add(_ clipping: Clipping, at placement: ArticleWriter.Placement) throws -> ArticleID
  {
    let id = try ArticleWriter(database: database).insert(clipping, at: placement)
    try ChangeLog(database: database).note("added", id, importID: importID)
    return id
  }

  /// What tells a clipping apart within its file: nothing where it is the whole file, the stated id
  /// in a file of several; nil where it has none and is known by its content alone. So is what came
  /// in by standard input, which is another source each time.
  private static func originName(of clipping: Clipping) -> String? {
    guard clipping.path != "-" else { return nil }
    return clipping.record == nil ? "" : clipping.statedID.map { "=" + $0 }
  }
}

extension ArticlePlacer {
  private struct Origin {
    var articleID: ArticleID
    var importID: Int64
  }

  private func fileID(of path: String) throws -> Int64 {
    let find = try database.cachedStatement(sql: "SELECT id FROM file WHERE path = ?")
    if let id = try Int64.fetchOne(find, arguments: [path]) { return id }
    try database.cachedStatement(sql: "INSERT INTO file (path) VALUES (?)")
      .execute(arguments: [path])
    return database.lastInsertedRowID
  }

  private func article(withContentOf clipping: Clipping) throws -> ArticleID? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT id FROM article WHERE fingerprint = ? AND body = ? AND title IS ? AND source IS ?
          AND author IS ? AND url IS ? AND published IS ?
        ORDER BY id LIMIT 1
        """)
    return try ArticleID.fetchOne(
      statement,
      arguments: [
        Fingerprint(content: clipping).signed, clipping.body.text, clipping.title?.text,
        clipping.source?.value, clipping.author?.value, clipping.url?.value,
        clipping.published?.value.description,
      ])
  }

  /// Whether the article was read from this very clipping, and otherwise than it is read now.
  private func isOutdated(_ id: ArticleID, by clipping: Clipping, in fileID: Int64) throws -> Bool {
    let statement = try database.cachedStatement(
      sql: """
        SELECT 1 FROM article WHERE id = ? AND file_id = ? AND record IS ? AND reading <> ?
        """)
    return try Int.fetchOne(
      statement,
      arguments: [
        id, fileID, clipping.record, ArticleWriter.reading(of: clipping).signed,
      ]) != nil
  }

  private func origin(_ fileID: Int64, _ name: String) throws -> Origin? {
    let statement = try database.cachedStatement(
      sql: "SELECT article_id, import_id FROM origin WHERE file_id = ? AND name = ?")
    return try Row.fetchOne(statement, arguments: [fileID, name]).map {
      Origin(articleID: $0["article_id"], importID: $0["import_id"])
    }
  }

  private func originCount(of id: ArticleID) throws -> Int {
    let statement = try database.cachedStatement(
      sql: "SELECT count(*) FROM origin WHERE article_id = ?")
    return try Int.fetchOne(statement, arguments: [id]) ?? 0
  }

  private func noteOrigin(_ fileID: Int64, _ name: String, of id: ArticleID) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO origin (file_id, name, article_id, import_id) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET article_id = excluded.article_id,
          import_id = excluded.import_id
        """
    ).execute(arguments: [fileID, name, id, importID])
  }
}
