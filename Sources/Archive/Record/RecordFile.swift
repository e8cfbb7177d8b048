import FoundationEssentials
import GRDB

/// The one SQLite file that holds the truth: opened, brought to our schema, read and written.
///
/// WAL with `synchronous = FULL`: what a transaction has committed outlives a power cut, and readers
/// never wait for the writer.
struct RecordFile: Sendable {
  let path: String
  let connection: any DatabaseWriter
  let isReadOnly: Bool

  /// Opens the record at `path`; makes it where there is none and `mayWrite`.
  init(path: String, mayWrite: Bool) throws(ArchiveError) {
    self.path = path
    do {
      (connection, isReadOnly) = try Self.connect(path: path, mayWrite: mayWrite)
    } catch {
      throw ArchiveError(error, path: path, operation: "open")
    }
    do {
      try Self.prepare(connection, path: path, isReadOnly: isReadOnly)
    } catch {
      try? connection.close()
      throw ArchiveError(error, path: path, operation: "open")
    }
  }

  /// A writing connection where that can be had, else one that reads.
  private static func connect(path: String, mayWrite: Bool) throws -> (any DatabaseWriter, Bool) {
    var configuration = Configuration()
    configuration.busyMode = .timeout(busyTimeoutSeconds)
    configuration.maximumReaderCount = 3
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA synchronous = FULL")
      try database.execute(sql: "PRAGMA cache_size = -16384")
    }
    guard canWrite(path, mayCreate: mayWrite) else {
      configuration.readonly = true
      return (try DatabaseQueue(path: readingPath(path), configuration: configuration), true)
    }
    return (try DatabasePool(path: path, configuration: configuration), false)
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  /// SQLite writes beside the file, so the folder must be writable as well.
  private static func canWrite(_ path: String, mayCreate: Bool) -> Bool {
    let files = FileManager.default
    guard files.isWritableFile(atPath: folder(of: path)) else { return false }
    return files.fileExists(atPath: path) ? files.isWritableFile(atPath: path) : mayCreate
  }

  /// How a file that is only read is named to SQLite.
  ///
  /// A file in WAL mode needs its `-shm` file even to be read. Where that can be neither found nor
  /// made, nobody is writing, and the file is opened as one that does not change (`immutable`,
  /// sqlite.org/uri.html).
  private static func readingPath(_ path: String) -> String {
    let files = FileManager.default
    let isShared = files.fileExists(atPath: path + "-shm")
    if isShared || files.isWritableFile(atPath: folder(of: path)) { return path }
    let escaped = path.replacing("%", with: "%25").replacing("?", with: "%3f")
      .replacing("#", with: "%23")
    return "file:\(escaped)?immutable=1"
  }

  /// How long a writer waits for another before it gives up, in seconds.
  private static let busyTimeoutSeconds = 10.0

  private static func prepare(
    _ connection: any DatabaseWriter, path: String, isReadOnly: Bool
  ) throws {
    let (found, applicationID, tableCount) = try connection.read { database in
      (
        try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0,
        try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0,
        try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      )
    }
    guard tableCount == 0 || applicationID == RecordSchema.applicationID else {
      throw ArchiveError.badFolder(path: path, reason: "the database there is not an archive's")
    }
    guard found <= RecordSchema.version else {
      throw ArchiveError.newerVersion(
        path: path, found: found, supported: RecordSchema.version)
    }
    guard found < RecordSchema.version else { return }
    guard !isReadOnly else {
      throw ArchiveError.readOnly(
        path: path,
        reason: "it is of version \(found) and must first be brought to \(RecordSchema.version)")
    }
    try RecordSchema.migrator().migrate(connection)
  }

  func close() throws(ArchiveError) {
    do { try connection.close() } catch {
      throw ArchiveError(error, path: path, operation: "close")
    }
  }
}

extension RecordFile {
  /// Runs `body` on one commit of the record.
  func read<Value>(_ operation: String, _ body: (Database) throws -> Value)
    throws(ArchiveError) -> Value
  {
    do {
      return try connection.read(body)
    } catch {
      throw ArchiveError(error, path: path, operation: operation)
    }
  }

  /// Runs `body` in a transaction that is durable when this returns.
  func write<Value>(_ operation: String, _ body: (Database) throws -> Value)
    throws(ArchiveError) -> Value
  {
    guard !isReadOnly else {
      throw .readOnly(path: path, reason: "this user may not write the file")
    }
    do {
      return try connection.write(body)
    } catch {
      throw ArchiveError(error, path: path, operation: operation)
    }
  }
}

extension ArchiveError {
  /// Tells SQLite's errors apart by what can be done about them.
  init(_ error: any Error, path: String, operation: String) {
    if let error = error as? ArchiveError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      self = .system(path: path, operation: operation, reason: "\(error)")
      return
    }
    let reason = error.message ?? "SQLite error \(error.resultCode.rawValue)"
    self =
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
      case .SQLITE_FULL: .diskFull(path: path)
      case .SQLITE_READONLY, .SQLITE_PERM: .readOnly(path: path, reason: reason)
      case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged(path: path, detail: reason)
      case .SQLITE_CANTOPEN: .badFolder(path: path, reason: reason)
      default: .system(path: path, operation: operation, reason: reason)
      }
  }
}
