/// The best hits of a query of words, with all that cannot be among them left out unseen.
///
/// In each segment it takes the way that suits the lists:
///  - one word: its blocks, by their bounds (`WordScan`);
///  - words of which one at least is required and rare: its documents, each with a bound from the
///    other words' bounds, best first (`CandidateScan`);
///  - else ranges of 64 documents, best first (`RangeScan`).
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

  /// Nil where the query or the options ask for what only the plain way can do.
  init?(_ query: Query, _ snapshot: Snapshot, _ options: SearchOptions, _ scratch: SearchScratch) {
    guard options.order == .score, !options.countsMatches, options.limit > 0,
      let ranked = RankedQuery(query, schema: snapshot.schema)
    else { return nil }
    self.snapshot = snapshot
    self.query = ranked
    self.scratch = scratch
    isCancelled = options.isCancelled
    let queue = HitQueue(options, documentCount: snapshot.documentLimit)
    guard queue.limit > 0 else { return nil }
    wanted = queue.limit
    hasFloors = options.after == nil && !ranked.isFiltered
    hits = TopHits(queue)
    binder = QueryBinder(snapshot)
  }

  mutating func run() throws(IndexError) -> [Hit] {
    let weights = try self.weights()
    for segment in snapshot.segments {
      if isCancelled() { throw .cancelled }
      scratch.reset()
      try search(segment, weights)
    }
    return hits.sorted()
  }

  /// The weight of each word, over all segments.
  private func weights() throws(IndexError) -> [Float] {
    var weights: [Float] = []
    for word in query.words {
      let field = try binder.termField(word.term.field)
      weights.append(try binder.weight(of: word.term, field: field) * word.boost)
    }
    return weights
  }

  private mutating func search(_ segment: SegmentView, _ weights: [Float]) throws(IndexError) {
    let memory = unsafe scratch.allocate(TermStream.self, query.words.count)
    var count = 0
    for (index, word) in query.words.enumerated() {
      guard let stream = try stream(word, weight: weights[index], in: segment) else {
        if word.isRequired { return }
        continue
      }
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
    if streams.count == 1 {
      var scan = unsafe WordScan(stream: streams[0], hits: hits)
      scan.run()
      hits = scan.hits
    } else if unsafe streams[0].isRequired && streams[0].bounds == nil {
      var scan = unsafe CandidateScan(streams, hits: hits, scratch)
      scan.run()
      hits = scan.hits
    } else {
      for index in 0..<streams.count where unsafe streams[index].bounds == nil {
        unsafe streams[index].decodeAll(documentLimit: segment.documentLimit, scratch)
      }
      var scan = unsafe RangeScan(streams, hits: hits, scratch, isCancelled)
      try scan.run(documentLimit: segment.documentLimit, scratch)
      hits = scan.hits
    }
  }

  private func stream(_ word: RankedQuery.Word, weight: Float, in segment: SegmentView)
    throws(IndexError) -> TermStream?
  {
    let field = try binder.termField(word.term.field)
    guard let entry = try segment.reader.entry(field: field.ordinal, bytes: word.term.bytes) else {
      return nil
    }
    let list = try segment.reader.postingList(entry, field: field)
    let ranking = snapshot.rankings[field.ordinal]
    let own = segment.statistics(field: field.ordinal).averageLength
    let norms = unsafe try segment.reader.norms(field: field.ordinal)
    guard let first = norms.baseAddress else { return nil }
    // A penalty is at most the ratio of the averages smaller or greater, so is an impact.
    let ratio = ranking.averageLength / own
    return unsafe TermStream(
      list, weight: weight, isRequired: word.isRequired, norms: first, ranking: ranking,
      widening: ratio > 1 ? ratio * 1.000_01 : 1, narrowing: ratio < 1 ? ratio * 0.999_99 : 1,
      wanted: wanted, scratch)
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
