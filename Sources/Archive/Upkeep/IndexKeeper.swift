import FoundationEssentials
import GRDB
import QueryPlanning
import SearchIndex
import Synchronization
import TextAnalysis

/// Keeps the index what the record says: catches up, rebuilds, and hands out snapshots.
final class IndexKeeper: Sendable {
  let path: String
  let record: RecordFile
  let archiveID: String
  let analyzer = SyllableAnalyzer()
  private let index = Mutex<Index?>(nil)
  private let newestCatalog = Mutex<ArchiveCatalog?>(nil)

  init(path: String, record: RecordFile) throws(ArchiveError) {
    self.path = path
    self.record = record
    archiveID = try record.read("read the archive's name") { database in
      try String.fetchOne(database, sql: "SELECT id FROM archive") ?? ""
    }
  }

  /// The index's newest commit.
  func snapshot() throws(ArchiveError) -> Snapshot {
    try indexing { index throws(IndexError) in try index.snapshot() }
  }

  /// The one writer, held by an import for as long as it lasts.
  func writer() throws(ArchiveError) -> IndexWriter {
    try indexing { index throws(IndexError) in try index.writer() }
  }

  func check() throws(ArchiveError) -> [CheckFinding] {
    try indexing { index throws(IndexError) in try index.check() }
  }

  /// The last change that the index has seen; nil where it is not this archive's or of another
  /// layout.
  func bookmark() throws(ArchiveError) -> IndexBookmark? {
    IndexBookmark(try snapshot().payload)
  }

  /// What the archive knows of its fields' values, as of the record's last change.
  func catalog() throws(ArchiveError) -> ArchiveCatalog {
    let change = try record.read("read the last change") { database in
      try ChangeLog(database: database).lastNumber()
    }
    if let catalog = newestCatalog.withLock({ $0 }), catalog.change == change { return catalog }
    let catalog = ArchiveCatalog(record: record, change: change)
    newestCatalog.withLock { $0 = catalog }
    return catalog
  }

  /// Has names read anew that can change without a numbered change: saved searches.
  func forgetCatalog() {
    newestCatalog.withLock { $0 = nil }
  }

  /// Merges the index's segments into one.
  func merge() throws(ArchiveError) {
    let writer = try writer()
    let payload = try snapshot().payload
    do throws(IndexError) {
      try writer.merge(toAtMost: 1)
      try writer.commit(payload: payload)
    } catch {
      throw ArchiveError(error)
    }
  }

  private func open() throws(ArchiveError) -> Index {
    let opened = index.withLock { $0 }
    if let opened { return opened }
    do {
      let new = try Index(path: path, schema: IndexLayout.schema(analyzer: analyzer))
      index.withLock { $0 = new }
      return new
    } catch {
      throw ArchiveError(error)
    }
  }

  private func indexing<Value>(_ body: (Index) throws(IndexError) -> Value)
    throws(ArchiveError) -> Value
  {
    let index = try open()
    do { return try body(index) } catch { throw ArchiveError(error) }
  }

  /// True where the index's folder holds segments and nothing else: an index whose manifest was
  /// lost, and not somebody's folder of that name.
  var holdsSegmentsOnly: Bool {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      return false
    }
    return !names.isEmpty && names.allSatisfy { $0.hasSuffix(".segment") }
  }

  /// Throws away the index's files, so that the next use begins with an empty index.
  func discard() throws(ArchiveError) {
    index.withLock { $0 = nil }
    do {
      if FileManager.default.fileExists(atPath: path) {
        try FileManager.default.removeItem(atPath: path)
      }
    } catch {
      throw .system(path: path, operation: "remove the index", reason: "\(error)")
    }
  }
}

extension ArchiveError {
  init(_ error: IndexError) {
    self =
      switch error {
      case .badField(let name, let reason):
        .badValue("the index has no use for field '\(name)': \(reason)")
      case .badValue(let reason): .badValue(reason)
      case .badFolder(let path, let reason): .badFolder(path: path, reason: reason)
      case .writerBusy(let path): .busy(path: path)
      case .newerVersion(let path, let found, let supported):
        .newerVersion(path: path, found: found, supported: supported)
      case .otherSchema(let path, let reason): .damaged(path: path, detail: reason)
      case .damaged(let path, let offset, let expected, let found):
        .damaged(path: path, detail: "at byte \(offset) \(expected) expected, \(found) found")
      case .system(let path, let operation, let number, let message):
        switch number {
        case Errno.noSpace, Errno.quota: .diskFull(path: path)
        case Errno.accessDenied, Errno.readOnlyFileSystem, Errno.notPermitted:
          .readOnly(path: path, reason: message)
        default: .system(path: path, operation: operation, reason: message)
        }
      case .cancelled: .cancelled
      }
  }
}

/// The error numbers of Linux that are told apart (`errno.h`).
private enum Errno {
  static let notPermitted: Int32 = 1
  static let accessDenied: Int32 = 13
  static let noSpace: Int32 = 28
  static let readOnlyFileSystem: Int32 = 30
  static let quota: Int32 = 122
}
