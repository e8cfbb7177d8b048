internal import ByteStorage

/// One commit: which segments there are, which of their documents are deleted, and what the caller
/// put with it.
///
/// The file is replaced as a whole with each commit: written under another name, made durable, then
/// renamed. Behind the header of a sealed file it holds
///
///     varint       generation
///     varint       the number that the next segment gets
///     bytes        the schema (length, then as `Schema.encode` writes it)
///     bytes        the payload (length, bytes)
///     varint       segments
///     per segment  number (varint), documents (varint), bytes of the file (varint), seal (8),
///                  deleted documents (as `LiveDocuments.encode` writes them)
struct Manifest: Sendable {
  struct Segment: Sendable {
    let number: UInt64
    let documentCount: Int
    let byteCount: Int
    /// The last checksum of the segment's file, which stands for the whole of it.
    let seal: Checksum
    var live: LiveDocuments

    var fileName: String { Manifest.fileName(ofSegment: number) }
  }

  static let format = FileFormat(magic: 0x0A1A_0A0D_4D49_5389, version: 1)
  static let fileName = "manifest"
  /// The name under which a manifest is written before it takes the place of the last.
  static let temporaryFileName = "manifest.new"

  static func fileName(ofSegment number: UInt64) -> String { "\(number).segment" }

  var generation: UInt64 = 0
  var nextSegmentNumber: UInt64 = 1
  var schema: [UInt8]
  var payload: [UInt8] = []
  var segments: [Segment] = []
  /// Stands for the file that it was read from.
  private(set) var seal: Checksum?

  init(schema: [UInt8]) {
    self.schema = schema
  }

  /// Whether a file of this name belongs to an index and to no commit but perhaps to this one.
  static func isOwnFile(_ name: String) -> Bool {
    name == temporaryFileName || name.split(separator: ".").dropFirst().first == "segment"
  }
}

extension Manifest {
  func encode() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(varint: generation)
    bytes.append(varint: nextSegmentNumber)
    bytes.append(lengthAndBytes: schema)
    bytes.append(lengthAndBytes: payload)
    bytes.append(varint: segments.count)
    for segment in segments {
      bytes.append(varint: segment.number)
      bytes.append(varint: segment.documentCount)
      bytes.append(varint: segment.byteCount)
      bytes.append(littleEndian: segment.seal.value)
      segment.live.encode(into: &bytes)
    }
    return bytes
  }

  /// Reads a manifest and verifies all of it.
  init(_ mapping: MappedFile) throws(IndexError) {
    var seal: Checksum?
    let bytes = unsafe try translatingErrors { () throws(StorageError) in
      let file = try SealedFile(mapping, format: Manifest.format)
      seal = file.seal
      guard file.entrance <= file.contentEnd else {
        throw .damaged(
          path: file.path, offset: 0, expected: "an entrance within the file",
          found: "\(file.entrance)")
      }
      return unsafe try file.bytes(in: file.entrance..<file.contentEnd)
    }
    self.seal = seal
    var cursor = unsafe ByteCursor(bytes)
    generation = cursor.varint()
    nextSegmentNumber = cursor.varint()
    schema = unsafe Array(cursor.bytes(cursor.count()))
    payload = unsafe Array(cursor.bytes(cursor.count()))
    let count = cursor.count()
    for _ in 0..<count {
      guard !cursor.isOverrun, let segment = Segment(from: &cursor) else { break }
      segments.append(segment)
    }
    guard !cursor.isOverrun && cursor.isAtEnd && segments.count == count && isConsistent else {
      throw .damaged(
        path: mapping.path, offset: mapping.byteCount - cursor.remaining,
        expected: "a manifest of \(count) segments", found: "nonsense")
    }
  }
}

extension Manifest.Segment {
  init(_ written: WrittenSegment, number: UInt64, live: LiveDocuments) {
    self.init(
      number: number, documentCount: written.documentCount, byteCount: written.file.position,
      seal: written.seal, live: live)
  }

  fileprivate init?(from cursor: inout ByteCursor) {
    number = cursor.varint()
    documentCount = Int(cursor.varint32())
    byteCount = cursor.count()
    seal = Checksum(value: cursor.load())
    guard let live = LiveDocuments(from: &cursor, documentCount: documentCount) else { return nil }
    self.live = live
  }
}
