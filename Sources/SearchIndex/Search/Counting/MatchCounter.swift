/// How many documents match a query of words, without a score for any of them.
///
///  - One word: as many as its lists have; where not all documents may match, those that may.
///  - Several required words: the documents that have them all. Other words make no difference.
///  - Any of several words: the lists, laid over each other as bits.
///
/// A phrase is counted by `PhraseScan`.
@safe
struct MatchCounter {
  private let streams: UnsafeMutableBufferPointer<TermStream>
  private let documentLimit: Int
  /// It knows which documents may match.
  private let hits: TopHits
  private let scratch: SearchScratch
  private let isCancelled: @Sendable () -> Bool

  /// - Parameter streams: at least one, the required ones first.
  init(
    _ streams: UnsafeMutableBufferPointer<TermStream>, documentLimit: Int, hits: TopHits,
    _ scratch: SearchScratch, _ isCancelled: @escaping @Sendable () -> Bool
  ) {
    unsafe self.streams = streams
    self.documentLimit = documentLimit
    self.hits = hits
    self.scratch = scratch
    self.isCancelled = isCancelled
  }

  func count() throws(IndexError) -> Int {
    let requiredCount = unsafe streams.count { $0.isRequired }
    if requiredCount > 1 { return try countCommon(requiredCount) }
    if unsafe requiredCount == 1 || streams.count == 1 { return try countFirst() }
    return try countUnion()
  }

  /// The documents of the first word.
  private func countFirst() throws(IndexError) -> Int {
    if hits.allowsAll { return unsafe streams[0].count }
    var count = 0
    try forEachDocument(ofWord: 0) { count += hits.isAllowed($0) ? 1 : 0 }
    return count
  }

  /// The documents of all words together, those that may match.
  private func countUnion() throws(IndexError) -> Int {
    let rangeCount = RangeBounds.count(of: documentLimit)
    let bits = unsafe scratch.allocate(UInt64.self, rangeCount)
    unsafe bits.update(repeating: 0, count: rangeCount)
    for word in unsafe streams.indices {
      try forEachDocument(ofWord: word) { document in
        unsafe bits[Int(document &>> RangeBounds.shift)] |= 1 &<< UInt64(document & 63)
      }
    }
    var count = 0
    for range in 0..<rangeCount {
      count += unsafe (bits[range] & hits.allowed(inRange: range)).nonzeroBitCount
    }
    return count
  }

  @inline(__always)
  private func forEachDocument(ofWord word: Int, _ body: (UInt32) -> Void) throws(IndexError) {
    for part in unsafe 0..<streams[word].partCount {
      if part & 63 == 0 && isCancelled() { throw .cancelled }
      unsafe streams[word].load(part)
      let documents = unsafe streams[word].documents
      for index in unsafe 0..<streams[word].partSize { body(unsafe documents[index]) }
    }
  }

  /// The documents that have all required words.
  private func countCommon(_ requiredCount: Int) throws(IndexError) -> Int {
    var join = unsafe WordJoin(
      streams, wordCount: requiredCount, documentLimit: documentLimit, scratch)
    var count = 0
    while join.advance(in: nil, hits) {
      if isCancelled() { throw .cancelled }
      count += join.count
    }
    return count
  }
}
