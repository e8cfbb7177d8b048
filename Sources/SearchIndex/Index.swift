package import ByteStorage

/// A full-text index in a folder.
///
/// One `IndexWriter` at a time adds to it; any number of `Snapshot`s, in this process and in
/// others, read it, each as it was at one commit.
public struct Index: Sendable {
  public let path: String
  public let schema: Schema
  let folder: IndexFolder

  /// Opens the index in the folder `path`, or creates an empty one where there is none.
  ///
  /// - Throws: `badField` where the schema is none; `otherSchema` where the index was created with
  ///   other fields or analysers;
  ///   `badFolder` where the folder holds part of an index; `newerVersion`, `damaged`, `system`;
  ///   `writerBusy` where another process is creating it at this moment.
  public init(path: String, schema: Schema) throws(IndexError) {
    try self.init(path: path, schema: schema, storage: FileSystem())
  }

  /// Opens the index that is in the folder `path`, and changes nothing there: enough where only
  /// snapshots are wanted, also where the folder cannot be written to.
  ///
  /// - Throws: `badFolder` where there is no index; else as `init(path:schema:)`.
  public init(reading path: String, schema: Schema) throws(IndexError) {
    try self.init(FileSystem(), path, schema)
    try folder.check(schema, in: folder.newestManifest())
  }

  package init(path: String, schema: Schema, storage: any Storage) throws(IndexError) {
    try self.init(storage, path, schema)
    try folder.create(for: schema)
  }

  private init(
    _ storage: any Storage, _ path: String, _ schema: Schema
  ) throws(IndexError) {
    try schema.check()
    self.path = path
    self.schema = schema
    folder = IndexFolder(path: path, fieldCount: schema.fields.count, storage: storage)
  }

  /// The newest commit, to read.
  ///
  /// Opening verifies everything that is not verified later, page by page, when it is first read.
  /// The last snapshot is kept open: while there is no newer commit it is given again, and the next
  /// one shares the segments that both have, with what is known of their pages. So ask for a snapshot
  /// as often as you like.
  ///
  /// - Throws: `damaged` where a file is not what was written; `newerVersion`, `system`.
  /// - Complexity: O(new segments).
  public func snapshot() throws(IndexError) -> Snapshot {
    if let current = try folder.currentSnapshot() { return current }
    var manifest = try folder.newestManifest()
    while true {
      do {
        let snapshot = try Snapshot(manifest, schema: schema, in: folder)
        folder.keep(snapshot, of: manifest)
        return snapshot
      } catch {
        // A commit may have removed a segment after this manifest was read: then there is another.
        let next = try folder.newestManifest()
        guard error.isMissingFile else { throw error }
        guard next.generation != manifest.generation else { throw error.asDamage }
        manifest = next
      }
    }
  }

  /// The one writer. Throws `writerBusy` while there is another, in this process or elsewhere.
  public func writer(options: WriterOptions = WriterOptions()) throws(IndexError) -> IndexWriter {
    try IndexWriter(folder, schema: schema, options: options)
  }
}

extension IndexError {
  var isMissingFile: Bool {
    guard case .system(let path, let operation, let code, _) = self else { return false }
    return StorageError.system(path: path, operation: operation, errno: code).isMissingFile
  }

  /// A file that the manifest names and that is not there: damage, which an index built anew mends.
  fileprivate var asDamage: IndexError {
    guard case .system(let path, _, _, _) = self else { return self }
    return .damaged(
      path: path, offset: 0, expected: "a file that the manifest names", found: "none")
  }
}

/// How a writer goes about its work.
public struct WriterOptions: Sendable {
  /// When segments are merged, so that there are never many of them.
  public enum Merging: Hashable, Sendable, CaseIterable {
    /// On a thread of its own that gives way to others, while the writer goes on; what it made is
    /// visible after the next commit. A writer that goes away ends a merge without a result. Where
    /// segments gather faster than they are merged, `commit` waits.
    case background
    /// Within the commit that makes it due: nothing goes on between calls, and what the files are
    /// depends on nothing but the calls.
    case inCommit
    /// By `merge(toAtMost:)` alone.
    case never
  }

  /// Memory for documents that are not yet in a segment, in bytes.
  public var bufferBytes = 256 << 20
  public var merging = Merging.background
  public init() {}
}
