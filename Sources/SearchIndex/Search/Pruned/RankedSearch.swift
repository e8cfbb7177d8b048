/// The best hits of a query of words, with all that cannot be among them left out unseen; and their
/// number, by itself.
///
/// All segments are searched as one: see `SegmentLayout`. It takes the way that suits the lists:
///  - one word: its blocks, by their bounds (`WordScan`);
///  - a phrase: documents that have all its words, by what their frequencies allow (`PhraseScan`);
///  - several required words, or one that is rare: the documents that have them (`RequiredScan`);
///  - else ranges of 64 documents, the best first (`RangeScan`).
@safe
struct RankedSearch {
  private let snapshot: Snapshot
  private let query: RankedQuery
  private let options: SearchOptions
  private let scratch: SearchScratch
  private let wanted: Int
  /// The segments that are searched, the number of the first document, and how many numbers they have.
  private let share: Range<Int>
  private let origin: UInt32
  private let documentLimit: Int

  /// Nil where the query or the options ask for what only the plain way can do.
  init?(
    _ query: Query, _ snapshot: Snapshot, _ options: SearchOptions, in share: Range<Int>,
    _ scratch: SearchScratch
  ) {
    guard options.order == .score, options.limit > 0, !share.isEmpty,
      snapshot.documentLimit > 0, snapshot.layout.isComplete,
      let ranked = RankedQuery(query, schema: snapshot.schema)
    else { return nil }
    self.snapshot = snapshot
    self.query = ranked
    self.options = options
    self.share = share
    self.scratch = scratch
    wanted = min(options.limit, snapshot.documentLimit)
    origin = snapshot.layout.base(ofSegment: share.lowerBound)
    documentLimit = Int(snapshot.layout.base(ofSegment: share.upperBound) - origin)
  }

  /// The words of the query as streams; none where nothing matches.
  @safe
  private struct Words {
    /// They keep what the streams point into.
    var lists: [WordLists] = []
    let memory: UnsafeMutablePointer<TermStream>

    var streams: UnsafeMutableBufferPointer<TermStream> {
      unsafe UnsafeMutableBufferPointer(start: memory, count: lists.count)
    }
  }

  /// The best hits, and the number of matches where that is asked for; nil where only the plain way can
  /// find them.
  func run() throws(IndexError) -> SearchResult? {
    guard let words = try words() else { return nil }
    guard !words.lists.isEmpty else {
      return SearchResult(hits: [], matchCount: options.countsMatches ? 0 : nil)
    }
    return try withExtendedLifetime(words.lists) { () throws(IndexError) in
      var (hits, count) = unsafe try search(words.streams, words.lists)
      if options.countsMatches && count == nil {
        count = unsafe try self.count(words.streams, hits)
      }
      return SearchResult(hits: hits.sorted(snapshot.layout), matchCount: count)
    }
  }

  /// The number of matches, with `countsMatches`; nil where only the plain way can find it.
  func count() throws(IndexError) -> Int? {
    if query.isPhrase { return try run()?.matchCount }
    guard let words = try words() else { return nil }
    guard !words.lists.isEmpty else { return 0 }
    return try withExtendedLifetime(words.lists) { () throws(IndexError) in
      unsafe sort(words.streams)
      return unsafe try count(words.streams, try emptyHits())
    }
  }

  private func count(
    _ streams: UnsafeMutableBufferPointer<TermStream>, _ hits: TopHits
  ) throws(IndexError) -> Int {
    let counter = unsafe MatchCounter(
      streams, documentLimit: documentLimit, hits: hits, scratch, options.isCancelled)
    return try counter.count()
  }

  private func words() throws(IndexError) -> Words? {
    if options.isCancelled() { throw .cancelled }
    let memory = unsafe scratch.allocate(TermStream.self, query.words.count)
    var words = unsafe Words(memory: memory)
    words.lists.reserveCapacity(query.words.count)
    for word in query.words {
      let lists = try snapshot.words.lists(word.term.bytes, field: word.field, in: snapshot)
      guard let lists, let stream = stream(words.lists.count, word, lists) else {
        if word.isRequired { return unsafe Words(memory: memory) }
        continue
      }
      unsafe (memory + words.lists.count).initialize(to: stream)
      words.lists.append(lists)
    }
    if query.isPhrase {
      // Positions are counted in 32 bits.
      for word in words.lists where try word.positions(in: snapshot).count > Int(UInt32.max) {
        return nil
      }
    }
    return words
  }

  private func stream(_ index: Int, _ word: RankedQuery.Word, _ lists: WordLists) -> TermStream? {
    let own = lists.lists(in: share)
    guard !own.isEmpty else { return nil }
    return unsafe TermStream(
      UnsafeBufferPointer(rebasing: lists.lists[own]), word: index, firstList: own.lowerBound,
      origin: origin,
      weight: lists.weight * word.boost, isRequired: word.isRequired,
      ranking: snapshot.rankings[word.field.ordinal], wanted: wanted,
      floor: wanted <= 10 && share.count == snapshot.segments.count ? lists.tenth : 0, scratch)
  }

  private func search(
    _ streams: UnsafeMutableBufferPointer<TermStream>, _ words: [WordLists]
  ) throws(IndexError) -> (hits: TopHits, matchCount: Int?) {
    var hits = try emptyHits()
    unsafe raiseThreshold(of: &hits, streams)
    if streams.count == 1 && !query.isPhrase {
      var scan = unsafe WordScan(streams[0], hits: hits, scratch, options.isCancelled)
      try scan.run()
      return (scan.hits, nil)
    }
    for index in 0..<streams.count {
      unsafe streams[index].takeBounds(
        documentLimit: documentLimit, isWhole: share.count == 1, scratch)
    }
    unsafe sort(streams)
    if query.isPhrase {
      let positions = unsafe try positions(streams, words)
      let weight = words.reduce(0) { $0 + $1.weight } * query.words[0].boost
      var scan = unsafe PhraseScan(
        streams, positions, weight: weight, documentLimit: documentLimit, hits: hits,
        countsMatches: options.countsMatches, scratch, options.isCancelled)
      try scan.run(documentLimit: documentLimit, scratch)
      return (scan.hits, options.countsMatches ? scan.matchCount : nil)
    }
    if unsafe isRangeWise(streams) {
      var scan = unsafe RangeScan(
        streams, documentLimit: documentLimit, hits: hits, scratch, options.isCancelled)
      try scan.run(documentLimit: documentLimit, scratch)
      return (scan.hits, nil)
    }
    var scan = unsafe RequiredScan(
      streams, documentLimit: documentLimit, hits: hits, scratch, options.isCancelled)
    try scan.run(documentLimit: documentLimit, scratch)
    return (scan.hits, nil)
  }

  /// The places of the words of a phrase, stream by stream.
  private func positions(
    _ streams: UnsafeMutableBufferPointer<TermStream>, _ words: [WordLists]
  ) throws(IndexError) -> UnsafeMutablePointer<PositionStream> {
    let positions = unsafe scratch.allocate(PositionStream.self, streams.count)
    for index in 0..<streams.count {
      let word = unsafe streams[index].word
      unsafe (positions + index).initialize(
        to: PositionStream(
          try words[word].positions(in: snapshot), of: streams[index],
          shift: UInt32(words.count - word), scratch))
    }
    return unsafe positions
  }

  private func emptyHits() throws(IndexError) -> TopHits {
    let after = options.after.map {
      (number: snapshot.layout.number(of: $0.document), score: $0.score)
    }
    return unsafe TopHits(
      limit: wanted, after: after, origin: origin, allowed: try allowedDocuments(), scratch)
  }

  /// Whether at most one word is required, and that one in many documents.
  private func isRangeWise(_ streams: UnsafeMutableBufferPointer<TermStream>) -> Bool {
    unsafe !streams[0].isRequired || (streams[0].hasBounds && !streams[1].isRequired)
  }

  /// Required words first, the rarest first; then the others, those that can score most first.
  private func sort(_ streams: UnsafeMutableBufferPointer<TermStream>) {
    var streams = unsafe streams
    unsafe streams.sort { one, other in
      guard one.isRequired == other.isRequired else { return one.isRequired }
      return one.isRequired ? one.count < other.count : one.maximum > other.maximum
    }
  }

  /// As many documents as are wanted score at least what the best of one word alone do, if they
  /// match at all.
  private func raiseThreshold(
    of hits: inout TopHits, _ streams: UnsafeMutableBufferPointer<TermStream>
  ) {
    guard options.after == nil, !query.isFiltered, !query.isPhrase else { return }
    let required = unsafe streams.count { $0.isRequired }
    guard required < 2 else { return }
    for index in 0..<streams.count where unsafe required == 0 || streams[index].isRequired {
      hits.raise(to: unsafe streams[index].floor)
    }
  }

  // MARK: Filters

  /// The live documents that pass the filters, nil where that is all of them.
  private func allowedDocuments() throws(IndexError) -> UnsafePointer<UInt64>? {
    guard query.isFiltered else { return unsafe liveDocuments() }
    let count = RangeBounds.count(of: documentLimit)
    let words = unsafe scratch.allocate(UInt64.self, count)
    unsafe words.update(repeating: 0, count: count)
    let base: Query = query.filters.isEmpty ? .all : .every(query.filters)
    let test = query.excluded.isEmpty ? base : .excluding(base, .any(query.excluded))
    let binder = QueryBinder(snapshot)
    for number in share {
      let segment = snapshot.segments[number]
      let matcher = try MatcherBuilder(binder: binder, segment: segment).matcher(test)
      let first = snapshot.layout.base(ofSegment: number) - origin
      try segment.forEachMatch(matcher, isCancelled: options.isCancelled) { document in
        let place = first + document
        unsafe words[Int(place >> 6)] |= 1 << UInt64(place & 63)
      }
    }
    return unsafe UnsafePointer(words)
  }

  private func liveDocuments() -> UnsafePointer<UInt64>? {
    if share.count == 1 { return unsafe snapshot.segments[share.lowerBound].live }
    guard let row = snapshot.liveRow() else { return nil }
    return unsafe row.words + Int(origin >> 6)
  }
}
