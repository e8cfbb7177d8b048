internal import ByteStorage

/// Takes the bytes of one section of a segment, while other sections may be growing too.
///
/// One section at a time goes straight into the segment file; the others keep a few megabytes in
/// memory and the rest in a file of their own, which is removed when they are copied behind it.
struct SectionWriter {
  private enum Target {
    case segment(SealedFileWriter)
    case spill(SpillFile)
  }

  /// Written at once; a spilled section of a usual commit never reaches it.
  private static let bufferByteCount = 1 << 20

  private var buffer: [UInt8] = []
  private let target: Target
  /// Bytes so far: the offset of the next byte in its section.
  private(set) var count = 0

  /// A section that goes straight into the segment file, which nothing else may write to meanwhile.
  init(into segment: SealedFileWriter) {
    target = .segment(segment)
  }

  /// A section that waits in `path` until it is copied.
  init(spillingTo path: String, in storage: any Storage) {
    target = .spill(SpillFile(path: path, storage: storage))
  }

  @inline(__always)
  mutating func append(_ bytes: [UInt8]) throws(IndexError) {
    buffer.append(contentsOf: bytes)
    count += bytes.count
    if buffer.count >= Self.bufferByteCount { try flush() }
  }

  mutating func append(_ bytes: UnsafeRawBufferPointer) throws(IndexError) {
    unsafe buffer.append(contentsOf: bytes)
    count += bytes.count
    if buffer.count >= Self.bufferByteCount { try flush() }
  }

  private mutating func flush() throws(IndexError) {
    try translatingErrors { () throws(StorageError) in
      switch target {
      case .segment(let segment): try segment.append(buffer.span)
      case .spill(let file): try file.append(buffer.span)
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Ends a section that went straight into the segment.
  mutating func finish() throws(IndexError) {
    try flush()
  }

  /// Copies a section that was kept apart behind what the segment has so far.
  mutating func finish(into segment: SealedFileWriter) throws(IndexError) {
    try translatingErrors { () throws(StorageError) in
      if case .spill(let file) = target { try file.copy(into: segment) }
      try segment.append(buffer.span)
    }
    buffer = []
  }
}

/// The part of a section that did not fit into memory.
private final class SpillFile {
  private let path: String
  private let storage: any Storage
  private var file: (any WritableFile)?

  init(path: String, storage: any Storage) {
    self.path = path
    self.storage = storage
  }

  deinit {
    // What is left behind is removed by the next writer as well.
    if file != nil { try? storage.removeFile(at: path) }
  }

  func append(_ bytes: borrowing Span<UInt8>) throws(StorageError) {
    if file == nil { file = try storage.createFile(at: path) }
    try file?.append(bytes)
  }

  func copy(into segment: SealedFileWriter) throws(StorageError) {
    guard let written = file else { return }
    try written.close()
    let mapping = try storage.map(path)
    for start in stride(from: 0, to: mapping.byteCount, by: 1 << 20) {
      let end = min(start + 1 << 20, mapping.byteCount)
      try segment.append(unsafe Span(_unsafeBytes: mapping.bytes[start..<end]))
      mapping.releasePages(in: start..<end)
    }
    file = nil
    try storage.removeFile(at: path)
  }
}

/// The sections that belong to `PostingsEncoder`.
struct PostingsSections {
  var postings: SectionWriter
  var positions: SectionWriter
}
