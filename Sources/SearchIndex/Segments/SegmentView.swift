internal import ByteStorage

/// A segment as one snapshot sees it: with the documents that were live at its commit, and its place
/// among the others.
@safe
final class SegmentView: Sendable {
  let reader: SegmentReader
  /// The number in the snapshot of the segment's document 0.
  let firstDocument: UInt32
  let liveCount: Int
  /// A set bit for each live document; nil where none is deleted. Valid while this object lives,
  /// never changed.
  nonisolated(unsafe) let live: UnsafePointer<UInt64>?

  /// Deleted documents too: numbers in the segment are below it.
  var documentLimit: Int { reader.documentCount }

  init(_ reader: SegmentReader, firstDocument: UInt32, live: LiveDocuments?) {
    self.reader = reader
    self.firstDocument = firstDocument
    liveCount = live?.liveCount ?? reader.documentCount
    if let live, live.deletedCount > 0 {
      let source = live.makeWords()
      let words = UnsafeMutablePointer<UInt64>.allocate(capacity: source.count)
      for (index, word) in source.enumerated() {
        unsafe (words + index).initialize(to: word)
      }
      unsafe self.live = UnsafePointer(words)
    } else {
      unsafe self.live = nil
    }
  }

  deinit {
    unsafe live?.deallocate()
  }

  /// Whether a document of the segment is live.
  @inline(__always)
  func isLive(_ document: UInt32) -> Bool {
    precondition(document < documentLimit, "document \(document) of \(documentLimit)")
    guard let live = unsafe live else { return true }
    return unsafe live[Int(document >> 6)] &>> UInt64(document & 63) & 1 != 0
  }
}

extension SegmentView {
  func entry(field: Int, term: UnsafeRawBufferPointer) throws(IndexError) -> TermEntry? {
    unsafe try reader.entry(field: field, term: term)
  }

  func postings(_ entry: TermEntry) throws(IndexError) -> UnsafeRawBufferPointer {
    unsafe try reader.postings(entry)
  }

  func positions(_ entry: TermEntry) throws(IndexError) -> UnsafeRawBufferPointer {
    unsafe try reader.positions(entry)
  }

  func norms(field: Int) throws(IndexError) -> UnsafeBufferPointer<UInt8> {
    unsafe try reader.norms(field: field)
  }

  func statistics(field: Int) -> FieldStatistics {
    reader.statistics(field: field)
  }

  func column(field: Int) throws(IndexError) -> IntegerColumn {
    try reader.column(field: field)
  }

  /// Calls `body` for the terms that `match` stands for, in byte order, until it says false.
  func forEachTerm(
    _ match: TermMatch, field: Int, _ body: (ArraySlice<UInt8>, TermEntry) -> Bool
  ) throws(IndexError) {
    try reader.forEachTerm(match, field: field, body)
  }

  /// The live document with the key, by its number in the segment.
  func document(withKey key: String) throws(IndexError) -> UInt32? {
    let bytes = Array(key.utf8)
    let hash = KeyTable.hash(bytes.span)
    guard let document = try reader.document(withKey: bytes.span, hash: hash),
      isLive(document)
    else { return nil }
    return document
  }
}
