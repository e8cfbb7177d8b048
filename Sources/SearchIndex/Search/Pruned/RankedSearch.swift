/// The best hits of a query of words, with all that cannot be among them left out unseen.
///
/// In each segment it takes the way that suits the lists:
///  - one word: its blocks, by their bounds (`WordScan`);
///  - a phrase: documents that have all its words, by what their frequencies allow (`PhraseScan`);
///  - several required words, or one that is rare: the documents that have them (`RequiredScan`);
///  - else ranges of 64 documents, the best first (`RangeScan`).
@safe
struct RankedSearch {
  private let snapshot: Snapshot
  private let query: RankedQuery
  private let scratch: SearchScratch
  private let isCancelled: @Sendable () -> Bool
  private let wanted: Int
  /// Whether the landmarks of a word's list say something about the hits.
  private let hasFloors: Bool
  private var hits: TopHits
  private let binder: QueryBinder
  /// What the dictionaries say of each word, segment by segment.
  private var entries: [TermEntry?] = []
  private var weights: [Float] = []

  /// Nil where the query or the options ask for what only the plain way can do.
  init?(_ query: Query, _ snapshot: Snapshot, _ options: SearchOptions, _ scratch: SearchScratch) {
    guard options.order == .score, !options.countsMatches, options.limit > 0,
      let ranked = RankedQuery(query, schema: snapshot.schema)
    else { return nil }
    self.snapshot = snapshot
    self.query = ranked
    self.scratch = scratch
    isCancelled = options.isCancelled
    wanted = min(options.limit, snapshot.documentLimit)
    guard wanted > 0 else { return nil }
    hasFloors = options.after == nil && !ranked.isFiltered && !ranked.isPhrase
    hits = TopHits(limit: wanted, after: options.after, scratch)
    binder = QueryBinder(snapshot)
  }

  /// The best hits in some of the segments.
  mutating func run(in share: Range<Int>) throws(IndexError) -> [Hit] {
    try lookUp()
    for index in share {
      if isCancelled() { throw .cancelled }
      scratch.reset()
      try search(segment: index)
    }
    return hits.sorted()
  }

  /// Looks each word up in all segments and weighs it.
  private mutating func lookUp() throws(IndexError) {
    entries.reserveCapacity(query.words.count * snapshot.segments.count)
    weights.reserveCapacity(query.words.count)
    for word in query.words {
      let start = entries.count
      for segment in snapshot.segments {
        entries.append(
          try segment.reader.entry(field: word.field.ordinal, bytes: word.term.bytes))
      }
      weights.append(binder.weight(entries[start...], field: word.field) * word.boost)
    }
  }

  private mutating func search(segment number: Int) throws(IndexError) {
    let segment = snapshot.segments[number]
    let memory = unsafe scratch.allocate(TermStream.self, query.words.count)
    var count = 0
    for (index, word) in query.words.enumerated() {
      guard let entry = entries[index * snapshot.segments.count + number] else {
        if word.isRequired { return }
        continue
      }
      let stream = try stream(index, entry, in: segment)
      unsafe (memory + count).initialize(to: stream)
      count += 1
    }
    guard count > 0 else { return }
    let streams = unsafe UnsafeMutableBufferPointer(start: memory, count: count)
    unsafe hits.enter(
      firstDocument: segment.firstDocument, allowed: try allowedDocuments(of: segment))
    unsafe sort(streams)
    unsafe raiseThreshold(streams, in: segment)
    try unsafe dispatch(streams, segment)
  }

  private mutating func dispatch(
    _ streams: UnsafeMutableBufferPointer<TermStream>, _ segment: SegmentView
  ) throws(IndexError) {
    let limit = segment.documentLimit
    if query.isPhrase {
      var scan = unsafe PhraseScan(
        streams, weight: phraseWeight, documentLimit: limit, hits: hits, scratch, isCancelled)
      try scan.run(documentLimit: limit, scratch)
      hits = scan.hits
    } else if streams.count == 1 {
      var scan = unsafe WordScan(stream: streams[0], hits: hits)
      scan.run()
      hits = scan.hits
    } else if unsafe isRangeWise(streams) {
      var scan = unsafe RangeScan(streams, documentLimit: limit, hits: hits, scratch, isCancelled)
      try scan.run(documentLimit: limit, scratch)
      hits = scan.hits
    } else {
      var scan = unsafe RequiredScan(
        streams, documentLimit: limit, hits: hits, scratch, isCancelled)
      try scan.run(documentLimit: limit, scratch)
      hits = scan.hits
    }
  }

  /// Whether at most one word is required, and that one in many documents.
  private func isRangeWise(_ streams: UnsafeMutableBufferPointer<TermStream>) -> Bool {
    unsafe !streams[0].isRequired || (streams[0].hasBounds && !streams[1].isRequired)
  }

  /// What the phrase as a whole weighs.
  private var phraseWeight: Float {
    var sum: Float = 0
    for (index, word) in query.words.enumerated() {
      let start = index * snapshot.segments.count
      sum += binder.weight(entries[start..<(start + snapshot.segments.count)], field: word.field)
    }
    return sum * query.words[0].boost
  }

  private func stream(_ index: Int, _ entry: TermEntry, in segment: SegmentView)
    throws(IndexError) -> TermStream
  {
    let word = query.words[index]
    let field = word.field
    let list = try segment.reader.postingList(entry, field: field)
    let ranking = snapshot.rankings[field.ordinal]
    let own = segment.statistics(field: field.ordinal).averageLength
    let norms = unsafe try segment.reader.norms(field: field.ordinal)
    guard let first = norms.baseAddress else {
      throw .damaged(path: segment.reader.path, offset: 0, expected: "norms", found: "none")
    }
    let positions =
      query.isPhrase ? try segment.reader.positionList(entry, of: list) : nil
    // A penalty is at most the ratio of the averages smaller or greater, so is an impact.
    let ratio = ranking.averageLength / own
    return unsafe TermStream(
      list, weight: weights[index], isRequired: word.isRequired, norms: first, ranking: ranking,
      widening: ratio > 1 ? ratio * 1.000_01 : 1, narrowing: ratio < 1 ? ratio * 0.999_99 : 1,
      wanted: wanted, positions: positions, offset: UInt32(index), scratch)
  }

  /// Required words first, the rarest first; then the others, those that can score most first.
  private func sort(_ streams: UnsafeMutableBufferPointer<TermStream>) {
    var streams = unsafe streams
    unsafe streams.sort { one, other in
      guard one.isRequired == other.isRequired else { return one.isRequired }
      return one.isRequired ? one.list.count < other.list.count : one.maximum > other.maximum
    }
  }

  /// As many documents as are wanted score at least what the best of one word alone do, if they
  /// match at all.
  private mutating func raiseThreshold(
    _ streams: UnsafeMutableBufferPointer<TermStream>, in segment: SegmentView
  ) {
    guard hasFloors, unsafe segment.live == nil else { return }
    let required = unsafe streams.count { $0.isRequired }
    guard required < 2 else { return }
    for index in 0..<streams.count where unsafe required == 0 || streams[index].isRequired {
      hits.raise(to: unsafe streams[index].floor)
    }
  }

  /// The live documents that pass the filters, nil where that is all of them.
  private func allowedDocuments(of segment: SegmentView)
    throws(IndexError) -> UnsafePointer<UInt64>?
  {
    guard query.isFiltered else { return unsafe segment.live }
    let count = RangeBounds.count(of: segment.documentLimit)
    let words = unsafe scratch.allocate(UInt64.self, count)
    unsafe words.update(repeating: 0, count: count)
    let base: Query = query.filters.isEmpty ? .all : .every(query.filters)
    let test = query.excluded.isEmpty ? base : .excluding(base, .any(query.excluded))
    let matcher = try MatcherBuilder(binder: binder, segment: segment).matcher(test)
    try segment.forEachMatch(matcher, isCancelled: isCancelled) { document in
      unsafe words[Int(document >> 6)] |= 1 << UInt64(document & 63)
    }
    return unsafe UnsafePointer(words)
  }
}
