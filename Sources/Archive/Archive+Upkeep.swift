import FoundationEssentials
import GRDB
import SearchIndex

extension Archive {
  /// Builds the index anew from the record. Others go on reading the old one meanwhile.
  ///
  /// - Throws: `busy`, `readOnly`, `diskFull`, `damaged` (of the record).
  public func rebuild(onProgress: @Sendable (RebuildProgress) -> Void = { _ in })
    throws(ArchiveError)
  {
    if case .unusable = try keeper.standing() { try keeper.discard() }
    try keeper.rebuild(onProgress: onProgress)
  }

  /// Gives back space: merges the index into one segment and vacuums the record.
  public func compact() throws(ArchiveError) {
    _ = try keeper.catchUp { _ in }
    try keeper.merge()
    do {
      try record.connection.vacuum()
      try record.connection.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    } catch {
      throw ArchiveError(error, path: record.path, operation: "compact")
    }
  }

  /// How many articles the record holds.
  ///
  /// - Complexity: O(n) over the smallest index of the table: a millisecond for ten thousands.
  public func articleCount() throws(ArchiveError) -> Int {
    try record.read("count") { try Int.fetchOne($0, sql: "SELECT count(*) FROM article") ?? 0 }
  }

  /// Sizes and counts.
  public func statistics() throws(ArchiveError) -> ArchiveStatistics {
    let indexed = try keeper.bookmark()?.change ?? 0
    return try record.read("count") { database in
      func number(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: sql) ?? 0 }
      func groups(_ column: String) throws -> [(String, Int)] {
        let sql = """
          SELECT coalesce(\(column), '') AS value, count(*) AS n FROM article
          GROUP BY 1 ORDER BY 2 DESC, 1
          """
        return try Row.fetchAll(database, sql: sql).map { ($0["value"], $0["n"]) }
      }
      func date(_ function: String) throws -> String? {
        try String.fetchOne(database, sql: "SELECT \(function)(date) FROM article")
      }
      return ArchiveStatistics(
        path: path, schemaVersion: try number("PRAGMA user_version"),
        articles: try number("SELECT count(*) FROM article"),
        events: try number("SELECT count(*) FROM event WHERE status <> 'background'"),
        people: try number("SELECT count(DISTINCT name) FROM person"),
        countries: try number("SELECT count(DISTINCT code) FROM country"),
        organisations: try number("SELECT count(DISTINCT name) FROM organisation"),
        stories: try number("SELECT count(DISTINCT story_id) FROM article"),
        undated: try number("SELECT count(*) FROM article WHERE date IS NULL"),
        firstDate: try date("min"), lastDate: try date("max"),
        articlesByLanguage: try groups("language").map { (language: $0.0, count: $0.1) },
        articlesByFormat: try groups("format").map { (format: $0.0, count: $0.1) },
        recordBytes: FolderSize.bytes(ofFilesBeginning: record.path),
        indexBytes: FolderSize.bytes(ofFolder: keeper.path),
        lastChange: try ChangeLog(database: database).lastNumber(), indexedChange: indexed)
    }
  }
}

/// How much files take, in bytes; what cannot be looked at takes nothing.
private enum FolderSize {
  static func bytes(ofFolder path: String) -> Int {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    return names.reduce(0) { $0 + bytes(ofFile: path + "/" + $1) }
  }

  /// The file and what SQLite keeps beside it.
  static func bytes(ofFilesBeginning path: String) -> Int {
    ["", "-wal", "-shm"].reduce(0) { $0 + bytes(ofFile: path + $1) }
  }

  private static func bytes(ofFile path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard attributes?[.type] as? FileAttributeType == .typeRegular else { return 0 }
    return (attributes?[.size] as? Int) ?? (attributes?[.size] as? UInt64).map { Int($0) } ?? 0
  }
}
