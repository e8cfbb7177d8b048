internal import ByteStorage

/// Which documents of a segment are not deleted.
///
/// As it is read from a manifest it takes memory for what is deleted alone, not for each document that
/// the manifest says there are: that is believed when the segment has been seen (`expand`).
struct LiveDocuments: Sendable {
  /// Bit `n % 64` of word `n / 64` is set where document `n` is live. Empty where all are, or while
  /// `deleted` has the others.
  private var words: [UInt64] = []
  /// The deleted documents, ascending, as long as there are no `words`.
  private var deleted: [UInt32] = []
  let documentCount: Int
  private(set) var deletedCount = 0

  var liveCount: Int { documentCount - deletedCount }

  /// All documents, live.
  init(documentCount: Int) {
    self.documentCount = documentCount
  }

  /// - Precondition: the document is one of the segment's.
  @inline(__always)
  func contains(_ document: UInt32) -> Bool {
    if words.isEmpty { return deleted.isEmpty || !isAmongDeleted(document) }
    return words[Int(document >> 6)] &>> UInt64(document & 63) & 1 != 0
  }

  private func isAmongDeleted(_ document: UInt32) -> Bool {
    var (low, high) = (0, deleted.count)
    while low < high {
      let middle = (low + high) / 2
      if deleted[middle] < document { low = middle + 1 } else { high = middle }
    }
    return low < deleted.count && deleted[low] == document
  }

  /// Deletes a document; false where it was deleted before.
  @discardableResult
  mutating func delete(_ document: UInt32) -> Bool {
    guard contains(document) else { return false }
    expand()
    words[Int(document >> 6)] &= ~(1 << UInt64(document & 63))
    deletedCount += 1
    return true
  }

  /// Takes a bit for each document, so that each is looked up at once.
  mutating func expand() {
    if words.isEmpty { words = makeWords() }
    deleted = []
  }

  /// A bit for each document, 64 to a word, set where it is live.
  func makeWords() -> [UInt64] {
    if !words.isEmpty { return words }
    var words = [UInt64](repeating: .max, count: (documentCount + 63) / 64)
    if documentCount % 64 != 0 { words[words.count - 1] = (1 << UInt64(documentCount % 64)) - 1 }
    for document in deleted { words[Int(document >> 6)] &= ~(1 << UInt64(document & 63)) }
    return words
  }
}

extension LiveDocuments {
  /// The deleted documents: their number, then the distance of each from the one before it. Where
  /// that would be longer, `documentCount + 1` and the words of the set.
  func encode(into bytes: inout [UInt8]) {
    let start = bytes.count
    bytes.append(varint: deletedCount)
    guard deletedCount > 0 else { return }
    let words = makeWords()
    var next = 0
    for (index, word) in words.enumerated() {
      var gone = ~word
      while gone != 0 {
        let document = 64 * index + gone.trailingZeroBitCount
        guard document < documentCount else { break }
        bytes.append(varint: document - next)
        next = document + 1
        gone &= gone - 1
      }
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
      let wordCount = (documentCount + 63) / 64
      guard cursor.remaining >= 8 * wordCount else { return nil }
      words = makeWords()
      for index in words.indices { words[index] &= cursor.load() }
      deletedCount = documentCount - words.reduce(0) { $0 + $1.nonzeroBitCount }
      return
    }
    // Each takes a byte at least.
    guard count <= min(documentCount, cursor.remaining) else { return nil }
    deleted.reserveCapacity(count)
    var next = 0
    for _ in 0..<count {
      let (document, overflow) = next.addingReportingOverflow(cursor.count())
      guard !overflow, document < documentCount else { return nil }
      deleted.append(UInt32(document))
      next = document + 1
    }
    deletedCount = count
  }
}
