internal import ByteStorage

/// Adds, updates and deletes documents; what it did becomes visible, durable and atomic with
/// `commit`.
///
/// There is one writer of an index at a time: it holds a lock that ends with it, or with its process.
/// It is used from one thread at a time; readers are never held up by it.
///
/// - Important: Where a call throws `system` or `damaged`, what was not committed is dropped, as by
///   `rollback`: the last commit stands, and the writer can go on from there.
public final class IndexWriter {
  let folder: IndexFolder
  let schema: Schema
  private let fields: FieldDirectory
  let options: WriterOptions
  private let lock: FolderLock
  private var committed: Manifest
  /// The segments that the next commit will have, in the order of their documents.
  var segments: [WriterSegment] = []
  private var builder: SegmentBuilder?
  private var nextSegmentNumber: UInt64 = 0
  /// The merge that goes on beside the writer.
  let merges: MergeSlot
  /// Through which it writes what must be written.
  private let storage: any Storage
  /// Whether the last commit has to be read again before anything else: until then what is in
  /// `segments` is not what the next commit may have.
  private var mustReload = false

  init(_ folder: IndexFolder, schema: Schema, options: WriterOptions) throws(IndexError) {
    guard let lock = try folder.lock() else { throw .writerBusy(path: folder.path) }
    self.lock = lock
    self.folder = folder
    self.schema = schema
    self.options = options
    merges = MergeSlot(in: folder)
    storage = RoomMakingStorage(base: folder.storage, merges: merges)
    fields = FieldDirectory(schema)
    committed = try folder.newestManifest()
    try load(committed)
    removeUnusedFiles()
  }

  deinit {
    // Nothing may be written to the folder once the lock is gone.
    merges.take()?.discard()
  }

  private func load(_ manifest: Manifest) throws(IndexError) {
    var segments: [WriterSegment] = []
    for var segment in manifest.segments {
      let reader = try folder.open(segment)
      if segment.live.deletedCount > 0 { segment.live.expand() }
      segments.append(WriterSegment(entry: segment, reader: reader, written: nil))
    }
    committed = manifest
    nextSegmentNumber = max(nextSegmentNumber, manifest.nextSegmentNumber)
    self.segments = segments
    mustReload = false
  }
}

/// A segment that the next commit will have.
struct WriterSegment {
  /// What the manifest will say of it; its set of live documents is the writer's own.
  var entry: Manifest.Segment
  let reader: SegmentReader
  /// Its file, as long as that may not be durable.
  var written: WrittenSegment?
}

extension IndexWriter {
  /// Adds a document, replacing one with the same key.
  ///
  /// - Throws: `badField`, `badValue` for a document that breaks the schema or a bound (nothing is
  ///   changed then); `system`, `damaged`.
  /// - Complexity: O(n) for n bytes, and O(segments) for the key.
  public func add(_ document: Document) throws(IndexError) {
    let checked = try CheckedDocument(document, fields)
    try droppingUncommittedOnError { () throws(IndexError) in
      try deleteFromSegments(checked.key.span, KeyTable.hash(checked.key.span))
      try currentBuilder().add(checked)
      // A sixteenth is kept for what writing a segment takes besides. The bound keeps the offsets
      // of the term table within 32 bits, whatever one more document brings.
      let limit = min(options.bufferBytes - options.bufferBytes / 16, 1 << 30)
      if try currentBuilder().byteCount >= limit { try flush() }
    }
  }

  /// Deletes the document with the key, if there is one.
  public func delete(key: String) throws(IndexError) {
    let bytes = Array(key.utf8)
    let hash = KeyTable.hash(bytes.span)
    try droppingUncommittedOnError { () throws(IndexError) in
      builder?.delete(key: bytes.span, hash: hash)
      try deleteFromSegments(bytes.span, hash)
    }
  }

  /// Deletes every document.
  public func deleteAll() throws(IndexError) {
    if mustReload { try rollback() }
    builder = nil
    segments = []
  }

  private func deleteFromSegments(
    _ key: borrowing Span<UInt8>, _ hash: UInt64
  ) throws(IndexError) {
    for index in segments.indices {
      if let document = try segments[index].reader.document(withKey: key, hash: hash) {
        segments[index].entry.live.delete(document)
      }
    }
  }

  private func currentBuilder() throws(IndexError) -> SegmentBuilder {
    if let builder { return builder }
    let number = takeSegmentNumber()
    let new = try SegmentBuilder(
      number: number, schema: schema, bufferBytes: options.bufferBytes,
      at: folder.path(of: Manifest.fileName(ofSegment: number)), in: storage)
    builder = new
    return new
  }

  func takeSegmentNumber() -> UInt64 {
    defer { nextSegmentNumber += 1 }
    return nextSegmentNumber
  }

  /// Writes the documents in memory out as a segment.
  func flush() throws(IndexError) {
    guard let builder else { return }
    let (written, live) = try builder.finish()
    let number = builder.number
    self.builder = nil
    segments.append(try open(written, number: number, live: live))
  }

  func open(
    _ written: WrittenSegment, number: UInt64, live: LiveDocuments
  ) throws(IndexError) -> WriterSegment {
    let entry = Manifest.Segment(written, number: number, live: live)
    return WriterSegment(entry: entry, reader: try folder.open(entry), written: written)
  }
}

extension IndexWriter {
  /// Makes everything so far durable and visible. `payload` is kept with the commit (at most 64
  /// KiB): a place for the caller's own bookmark.
  ///
  /// A commit writes at most one segment and the manifest, and waits three times for the disk: for
  /// the segment, the manifest and the folder. Segments are merged as `WriterOptions.merging` says.
  /// Where the disk is full, a merge beside the writer gives up its room before a commit fails.
  ///
  /// - Throws: `badValue` for too long a payload (nothing is changed then), and for more documents
  ///   than 32 bits can number; `system`, `damaged`.
  public func commit(payload: [UInt8] = []) throws(IndexError) {
    guard payload.count <= 1 << 16 else {
      throw .badValue("a payload of \(payload.count) bytes; 65536 are allowed")
    }
    try droppingUncommittedOnError { () throws(IndexError) in
      try flush()
      try mergeBeforeCommit()
      try publish(payload: payload)
      beginMergeIfDue()
    }
  }

  private func publish(payload: [UInt8]) throws(IndexError) {
    var manifest = committed
    manifest.generation += 1
    manifest.nextSegmentNumber = nextSegmentNumber
    manifest.payload = payload
    manifest.segments = segments.map(\.entry)
    // Nothing else of it can be wrong here, and it could not be opened again.
    guard manifest.isConsistent else {
      throw .badValue("an index of more than \(Manifest.documentLimit) documents")
    }
    for index in segments.indices {
      guard let written = segments[index].written else { continue }
      try translatingErrors { () throws(StorageError) in
        try written.file.synchronize()
        try written.file.close()
      }
      segments[index].written = nil
    }
    try folder.replaceManifest(with: manifest, through: storage)
    committed = manifest
    removeUnusedFiles()
  }

  /// Drops what was not committed.
  public func rollback() throws(IndexError) {
    mustReload = true
    builder = nil
    try load(try folder.newestManifest())
    removeUnusedFiles()
  }

  private func removeUnusedFiles() {
    folder.removeUnused(committed, butSegment: merges.merge?.number)
  }

  func droppingUncommittedOnError(
    _ body: () throws(IndexError) -> Void
  ) throws(IndexError) {
    if mustReload { try rollback() }
    do { try body() } catch {
      // The first error is the one to tell. Where the last commit cannot be read now, the next call
      // tries again before it does anything.
      try? rollback()
      throw error
    }
  }
}
