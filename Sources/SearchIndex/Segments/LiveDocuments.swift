internal import ByteStorage

/// Which documents of a segment are not deleted.
struct LiveDocuments: Hashable, Sendable {
  /// Bit `n % 64` of word `n / 64` is set where document `n` is live.
  private(set) var words: [UInt64]
  let documentCount: Int
  private(set) var deletedCount = 0

  var liveCount: Int { documentCount - deletedCount }

  /// All documents, live.
  init(documentCount: Int) {
    self.documentCount = documentCount
    words = Array(repeating: .max, count: (documentCount + 63) / 64)
    if documentCount % 64 != 0 { words[words.count - 1] = (1 << UInt64(documentCount % 64)) - 1 }
  }

  @inline(__always)
  func contains(_ document: UInt32) -> Bool {
    words[Int(document >> 6)] &>> UInt64(document & 63) & 1 != 0
  }

  /// Deletes a document; false where it was deleted before.
  @discardableResult
  mutating func delete(_ document: UInt32) -> Bool {
    guard contains(document) else { return false }
    words[Int(document >> 6)] &= ~(1 << UInt64(document & 63))
    deletedCount += 1
    return true
  }
}

extension LiveDocuments {
  /// The deleted documents: their number, then the distance of each from the one before it. Where
  /// that would be longer, `documentCount + 1` and the words of the set.
  func encode(into bytes: inout [UInt8]) {
    let start = bytes.count
    bytes.append(varint: deletedCount)
    var previous = -1
    for document in 0..<documentCount where !contains(UInt32(document)) {
      bytes.append(varint: document - previous - 1)
      previous = document
    }
    guard bytes.count - start > 8 * words.count else { return }
    bytes.removeLast(bytes.count - start)
    bytes.append(varint: documentCount + 1)
    for word in words { bytes.append(littleEndian: word) }
  }

  /// Reads what `encode` wrote; nil where it is no set of `documentCount` documents.
  init?(from cursor: inout ByteCursor, documentCount: Int) {
    self.init(documentCount: documentCount)
    let count = cursor.count()
    if count == documentCount + 1 {
      guard cursor.remaining >= 8 * words.count else { return nil }
      let all = words
      for index in words.indices { words[index] = cursor.load() & all[index] }
      deletedCount = documentCount - words.reduce(0) { $0 + $1.nonzeroBitCount }
      return
    }
    guard count <= documentCount else { return nil }
    var next = 0
    for _ in 0..<count {
      let (document, overflow) = next.addingReportingOverflow(cursor.count())
      guard !overflow, document < documentCount else { return nil }
      delete(UInt32(document))
      next = document + 1
    }
  }
}
