internal import ByteStorage
internal import Synchronization

/// The folder of an index: its commits, and the segments of them that are open in this process.
///
///     manifest       the newest commit
///     N.segment      segment N, never changed
///     manifest.new   a commit in the making
///     N.segment.*    parts of a segment in the making
///
/// Whoever has the folder itself locked may write. What no commit refers to is removed by the next writer. A reader that has a segment open keeps it
/// mapped after its name is gone.
final class IndexFolder: Sendable {
  let path: String
  let storage: any Storage
  let fieldCount: Int
  private let openSegments = Mutex<[UInt64: WeakSegment]>([:])
  private let newestSnapshot = Mutex<(seal: Checksum, snapshot: Snapshot)?>(nil)

  private struct WeakSegment {
    weak var reader: SegmentReader?
  }

  init(path: String, fieldCount: Int, storage: any Storage) {
    self.path = path
    self.fieldCount = fieldCount
    self.storage = storage
  }

  func path(of name: String) -> String { "\(path)/\(name)" }

  /// The newest commit; nil where there is none.
  func readManifest() throws(IndexError) -> Manifest? {
    let mapping: MappedFile
    do { mapping = try storage.map(path(of: Manifest.fileName)) } catch {
      if error.isMissingFile { return nil }
      throw IndexError(error)
    }
    return try Manifest(mapping)
  }

  /// The newest commit, where there must be one.
  func newestManifest() throws(IndexError) -> Manifest {
    guard let manifest = try readManifest() else {
      throw .badFolder(path: path, reason: "there is no index: no file 'manifest'")
    }
    return manifest
  }

  /// Opens a segment of a commit, or gives the one that is open.
  func open(_ segment: Manifest.Segment) throws(IndexError) -> SegmentReader {
    let known = openSegments.withLock { $0[segment.number]?.reader }
    if let known, known.file.seal == segment.seal { return known }
    let reader = try openFile(of: segment)
    openSegments.withLock { open in
      open = open.filter { $0.value.reader != nil }
      open[segment.number] = WeakSegment(reader: reader)
    }
    return reader
  }

  /// The snapshot that was given last, if there is no newer commit.
  ///
  /// - Complexity: O(1): it asks the manifest for its seal alone.
  func currentSnapshot() throws(IndexError) -> Snapshot? {
    guard let kept = newestSnapshot.withLock({ $0 }) else { return nil }
    let seal = try translatingErrors { () throws(StorageError) in
      try SealedFile.seal(ofFileAt: path(of: Manifest.fileName), in: storage)
    }
    return seal == kept.seal ? kept.snapshot : nil
  }

  /// Keeps a snapshot until the next one is kept.
  func keep(_ snapshot: Snapshot, of manifest: Manifest) {
    guard let seal = manifest.seal else { return }
    // Taken out of the lock: the last to hold a snapshot closes its files.
    let old = newestSnapshot.withLock { kept in
      defer { kept = (seal, snapshot) }
      return kept?.snapshot
    }
    withExtendedLifetime(old) {}
  }

  func openFile(of segment: Manifest.Segment) throws(IndexError) -> SegmentReader {
    let path = path(of: segment.fileName)
    let mapping = try translatingErrors { () throws(StorageError) in try storage.map(path) }
    guard mapping.byteCount == segment.byteCount else {
      throw .damaged(
        path: path, offset: min(mapping.byteCount, segment.byteCount),
        expected: "\(segment.byteCount) bytes", found: "\(mapping.byteCount)")
    }
    let reader = try SegmentReader(mapping, fieldCount: fieldCount)
    guard reader.file.seal == segment.seal, reader.documentCount == segment.documentCount else {
      throw .damaged(
        path: path, offset: mapping.byteCount - 8,
        expected: "the segment of this commit (\(segment.documentCount) documents)",
        found: "another (\(reader.documentCount) documents)")
    }
    return reader
  }

  /// Makes `manifest` the newest commit, in one step and durable: two synchronisations.
  func replaceManifest(
    with manifest: Manifest, through storage: any Storage
  ) throws(IndexError) {
    let temporary = path(of: Manifest.temporaryFileName)
    try translatingErrors { () throws(StorageError) in
      let file = try SealedFileWriter(at: temporary, format: Manifest.format, in: storage)
      let entrance = file.position
      try file.append(manifest.encode().span)
      _ = try file.finish(entrance: entrance)
      try file.synchronize()
      try file.close()
      try storage.rename(temporary, to: path(of: Manifest.fileName))
      try storage.synchronizeFolder(at: path)
    }
  }

  /// Removes the files that `manifest` does not refer to, but those of a segment in the making. What
  /// cannot be removed now is left to the next time.
  func removeUnused(_ manifest: Manifest, butSegment number: UInt64? = nil) {
    guard let present = try? storage.names(inFolder: path) else { return }
    let used = Set(manifest.segments.map(\.fileName))
    let prefix = number.map(Manifest.fileName(ofSegment:))
    for name in present where Manifest.isOwnFile(name) && !used.contains(name) {
      if let prefix, name.hasPrefix(prefix) { continue }
      try? storage.removeFile(at: path(of: name))
    }
  }
}

extension IndexFolder {
  /// Removes what there is of a segment that did not come to be.
  func removeFiles(ofSegment number: UInt64) {
    guard let present = try? storage.names(inFolder: path) else { return }
    for name in present where name.hasPrefix(Manifest.fileName(ofSegment: number)) {
      try? storage.removeFile(at: path(of: name))
    }
  }

  /// Creates the folder and an empty first commit where there is none, and checks the schema.
  ///
  /// - Throws: `badFolder` where there are segments but no manifest: part of an index, from which a
  ///   new one would be made by mistake.
  func create(for schema: Schema) throws(IndexError) {
    if let manifest = try readManifest() { return try check(schema, in: manifest) }
    try translatingErrors { () throws(StorageError) in try storage.createFolder(at: path) }
    guard let lock = try lock() else { return try awaitManifest(schema) }
    try withExtendedLifetime(lock) { () throws(IndexError) in
      if let manifest = try readManifest() { return try check(schema, in: manifest) }
      let names = try translatingErrors { () throws(StorageError) in
        try storage.names(inFolder: path)
      }
      if let segment = names.first(where: { $0.hasSuffix(".segment") }) {
        throw .badFolder(
          path: path,
          reason: "there is \(segment), but no manifest: the folder is part of an index")
      }
      try replaceManifest(with: Manifest(schema: schema.encode()), through: storage)
    }
  }

  func lock() throws(IndexError) -> FolderLock? {
    try translatingErrors { () throws(StorageError) in
      try storage.lock(path)
    }
  }

  /// Someone else is creating the index at this moment, or writes to one that has no manifest yet.
  private func awaitManifest(_ schema: Schema) throws(IndexError) {
    guard let manifest = try readManifest() else { throw .writerBusy(path: path) }
    try check(schema, in: manifest)
  }

  func check(_ schema: Schema, in manifest: Manifest) throws(IndexError) {
    guard let difference = schema.difference(from: manifest.schema) else { return }
    throw .otherSchema(path: path, reason: difference)
  }
}
