import Synchronization

/// A word of a text field in a snapshot: its lists in all segments that have it, found valid, and what
/// it weighs.
@safe
final class WordLists: Sendable {
  let field: FieldShape
  let bytes: [UInt8]
  /// What BM25 gives the word at most: idf times k1 + 1, before any boost.
  let weight: Float
  /// By segment, one at least. Never changed; valid while this object and the snapshot live.
  nonisolated(unsafe) let lists: UnsafeBufferPointer<SegmentList>
  /// What ten live documents of the snapshot have of the weight at least.
  let tenth: Float
  private let entries: [TermEntry]
  private let knownPositions = AtomicLazyReference<WordPositions>()

  /// Nil where no segment has the word.
  ///
  /// - Complexity: a look-up for each segment; the first time in a process the lists are read.
  init?(_ bytes: [UInt8], field: FieldShape, in snapshot: Snapshot) throws(IndexError) {
    var lists: [SegmentList] = []
    var entries: [TermEntry] = []
    var documentCount = 0
    var best = BestImpacts()
    for (number, segment) in snapshot.segments.enumerated() {
      guard let entry = try segment.reader.entry(field: field.ordinal, bytes: bytes) else {
        continue
      }
      documentCount += Int(entry.documentCount)
      entries.append(entry)
      let norms = unsafe try segment.reader.norms(field: field.ordinal)
      guard let first = norms.baseAddress else {
        throw .damaged(path: segment.reader.path, offset: 0, expected: "norms", found: "none")
      }
      lists.append(
        unsafe SegmentList(
          try segment.reader.postingList(entry, field: field), segment: number, segment,
          base: snapshot.layout.base(ofSegment: number), norms: first, after: lists.last,
          snapshot.rankings[field.ordinal],
          ownAverageLength: segment.statistics(field: field.ordinal).averageLength,
          best: &best))
    }
    guard !lists.isEmpty else { return nil }
    // What a landmark says in one list takes a look at the best blocks in several.
    if lists.count > 1, snapshot.liveRow() == nil {
      let ranking = snapshot.rankings[field.ordinal]
      var exact = BestImpacts()
      for found in lists {
        unsafe exact.add(
          found.list, found.norms, ranking, greatest: found.greatest, reaching: best.tenth)
      }
      if exact.tenth > best.tenth { best = exact }
    }
    self.field = field
    self.bytes = bytes
    self.entries = entries
    tenth = best.tenth
    weight = QueryBinder.weight(
      documentCount: documentCount, of: snapshot.rankings[field.ordinal].documentCount)
    let memory = UnsafeMutableBufferPointer<SegmentList>.allocate(capacity: lists.count)
    _ = unsafe memory.initialize(from: lists)
    unsafe self.lists = UnsafeBufferPointer(memory)
  }

  deinit { unsafe lists.deallocate() }

  /// Where the word stands in its documents, read when it is first asked for.
  ///
  /// - Throws: `badField` where the field has no positions; `damaged`.
  func positions(in snapshot: Snapshot) throws(IndexError) -> WordPositions {
    if let known = knownPositions.load() { return known }
    var lists: [PositionList] = []
    for (index, entry) in entries.enumerated() {
      let found = unsafe self.lists[index]
      lists.append(
        try snapshot.segments[found.segment].reader.positionList(entry, of: found.list))
    }
    return knownPositions.storeIfNil(WordPositions(lists))
  }

  /// Which of the lists are in some of the segments.
  func lists(in share: Range<Int>) -> Range<Int> {
    var start = 0
    while unsafe start < lists.count && lists[start].segment < share.lowerBound { start += 1 }
    var end = unsafe lists.count
    while unsafe end > start && lists[end - 1].segment >= share.upperBound { end -= 1 }
    return start..<end
  }
}
