import GRDB
import QueryPlanning
import SearchIndex

extension IndexKeeper {
  /// Articles that are read from the record at a time while indexing.
  private static let chunkSize = 200

  /// What stands between the record and the index.
  enum Standing: Hashable, Sendable {
    /// The index has seen every change.
    case current
    /// It has seen all changes up to a number.
    case behind(after: Int64)
    /// It has seen changes that the record does not have.
    case ahead(seen: Int64, last: Int64)
    /// It is empty and new.
    case missing
    /// It must be built anew, and why; `isDamage` where nobody meant it to.
    case unusable(reason: String, isDamage: Bool)

    /// True where what the index holds is right as far as it goes.
    var isBehind: Bool {
      switch self {
      case .behind, .missing: true
      case .current, .ahead, .unusable: false
      }
    }
  }

  func standing() throws(ArchiveError) -> Standing {
    let last = try record.read("read the last change") { try ChangeLog(database: $0).lastNumber() }
    let snapshot: Snapshot
    do {
      snapshot = try self.snapshot()
    } catch .damaged(let path, let detail) {
      return .unusable(reason: "\(path): \(detail)", isDamage: true)
    } catch .badFolder(let path, let reason) where holdsSegmentsOnly {
      return .unusable(reason: "\(path): \(reason)", isDamage: true)
    }
    if snapshot.payload.isEmpty, snapshot.documentCount == 0 {
      return last == 0 ? .current : .missing
    }
    guard let bookmark = IndexBookmark(snapshot.payload) else {
      return .unusable(reason: "it does not say which changes it has seen", isDamage: true)
    }
    if bookmark.archiveID != archiveID {
      return .unusable(reason: "it is another archive's", isDamage: false)
    }
    if bookmark.layoutVersion != IndexLayout.version {
      return .unusable(reason: "it was laid out by another version", isDamage: false)
    }
    if bookmark.change > last { return .ahead(seen: bookmark.change, last: last) }
    return bookmark.change == last ? .current : .behind(after: bookmark.change)
  }

  /// Brings the index up to the record; what was done, for people.
  func catchUp(onProgress: (RebuildProgress) -> Void) throws(ArchiveError) -> ArchiveFinding? {
    switch try standing() {
    case .current:
      return nil
    case .missing:
      try rebuild(onProgress: onProgress)
      return ArchiveFinding(
        severity: .note, path: path, message: "there was no index; it was built from the record")
    case .unusable(let reason, let isDamage):
      try discard()
      try rebuild(onProgress: onProgress)
      return ArchiveFinding(
        severity: isDamage ? .fault : .note, path: path,
        message: "the index was built anew: \(reason)")
    case .ahead(let seen, let last):
      try discard()
      try rebuild(onProgress: onProgress)
      return ArchiveFinding(
        severity: .fault, path: record.path,
        message: """
          the record ends at change \(last), and the index had seen change \(seen): the record has \
          lost its end; import the last files again (the index was built anew)
          """)
    case .behind(let number):
      let count = try index(changesAfter: number, onProgress: onProgress)
      return ArchiveFinding(
        severity: .note, path: path,
        message: "the index caught up with \(count) changed articles")
    }
  }

  /// Indexes every article of the record. Readers keep the old commit until it is done.
  func rebuild(onProgress: (RebuildProgress) -> Void) throws(ArchiveError) {
    let (ids, last) = try record.read("list the articles") { database in
      (
        try ArticleID.fetchAll(database, sql: "SELECT id FROM article ORDER BY id"),
        try ChangeLog(database: database).lastNumber()
      )
    }
    let writer = try writer()
    try writing(writer) { writer throws(IndexError) in try writer.deleteAll() }
    try add(ids, to: writer, onProgress: onProgress)
    try commit(writer, change: last)
  }

  private func index(changesAfter number: Int64, onProgress: (RebuildProgress) -> Void)
    throws(ArchiveError) -> Int
  {
    let writer = try writer()
    return try commit(writer, changesAfter: number, onProgress: onProgress).articleCount
  }

  /// Indexes the changes after a number, but for those of an import that the writer has been shown
  /// already, and commits; the count of articles, and the last change that the index has seen now.
  @discardableResult
  func commit(
    _ writer: IndexWriter, changesAfter number: Int64, except importID: Int64? = nil,
    onProgress: (RebuildProgress) -> Void = { _ in }
  ) throws(ArchiveError) -> (articleCount: Int, last: Int64) {
    let (ids, last) = try record.read("read the changes") { database in
      try ChangeLog(database: database).articles(after: number, except: importID)
    }
    try add(ids, to: writer, onProgress: onProgress)
    if last > number { try commit(writer, change: last) }
    return (ids.count, last)
  }

  private func add(
    _ ids: [ArticleID], to writer: IndexWriter, onProgress: (RebuildProgress) -> Void
  ) throws(ArchiveError) {
    for start in stride(from: 0, to: ids.count, by: Self.chunkSize) {
      let chunk = ids[start..<min(start + Self.chunkSize, ids.count)]
      let articles = try record.read("read articles") { database in
        try chunk.map { ($0, try IndexedArticle(id: $0, in: database)) }
      }
      for (id, article) in articles {
        try writing(writer) { writer throws(IndexError) in
          if let article {
            try writer.add(article.document(analyzer: analyzer))
          } else {
            try writer.delete(key: String(id))
          }
        }
      }
      onProgress(RebuildProgress(done: start + chunk.count, total: ids.count))
    }
  }

  /// Adds articles that are at hand, as an import has them.
  func add(_ articles: [IndexedArticle], to writer: IndexWriter) throws(ArchiveError) {
    for article in articles {
      try writing(writer) { writer throws(IndexError) in
        try writer.add(article.document(analyzer: analyzer))
      }
    }
  }

  private func commit(_ writer: IndexWriter, change: Int64) throws(ArchiveError) {
    let payload = IndexBookmark(archiveID: archiveID, change: change).bytes
    try writing(writer) { writer throws(IndexError) in try writer.commit(payload: payload) }
  }

  private func writing(_ writer: IndexWriter, _ body: (IndexWriter) throws(IndexError) -> Void)
    throws(ArchiveError)
  {
    do { try body(writer) } catch { throw ArchiveError(error) }
  }
}

extension IndexedArticle {
  /// The article as the record has it now, nil where it has none.
  init?(id: ArticleID, in database: Database) throws {
    guard let clipping = try ArticleLoader(database: database).clipping(id) else { return nil }
    self.init(id: id, clipping: clipping)
    tags = try String.fetchAll(
      database.cachedStatement(sql: "SELECT name FROM tag WHERE article_id = ? ORDER BY name"),
      arguments: [id])
    notes = try String.fetchAll(
      database.cachedStatement(sql: "SELECT text FROM note WHERE article_id = ? ORDER BY id"),
      arguments: [id])
    story = try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT story_id FROM article WHERE id = ?"), arguments: [id])
    let repeated = try String.fetchAll(
      database.cachedStatement(sql: "SELECT relation FROM story_link WHERE second_id = ?"),
      arguments: [id])
    let repeating = try String.fetchAll(
      database.cachedStatement(sql: "SELECT relation FROM story_link WHERE first_id = ?"),
      arguments: [id])
    // Of two copies the later is the duplicate; of a translation both are translated.
    isDuplicate = repeated.contains("copy")
    isTranslated = (repeated + repeating).contains("translation")
  }
}
