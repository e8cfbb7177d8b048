extension Snapshot {
  /// The best hits of a query: highest score (or as `order` says) first, equal ones by ascending
  /// document number.
  ///
  /// - Throws: `badField` and `badValue` where the query does not fit the schema or its bounds, `damaged` where a
  ///   file does, `cancelled` where `isCancelled` says so.
  /// - Complexity: O(matches) at worst; the best of words by score leave out most of them.
  public func search(_ query: Query, options: SearchOptions = SearchOptions())
    throws(IndexError) -> SearchResult
  {
    try search(query, options, in: segments.indices)
  }

  /// The same, of some of the segments alone; scores are still those of the whole snapshot.
  func search(_ query: Query, _ options: SearchOptions, in share: Range<Int>)
    throws(IndexError) -> SearchResult
  {
    try query.check()
    let scratch = scratches.take()
    defer { scratches.giveBack(scratch) }
    if let result = try RankedSearch(query, self, options, in: share, scratch)?.run() {
      return result
    }
    if let hits = try searchAlike(query, options, in: share, scratch) {
      return SearchResult(hits: hits, matchCount: nil)
    }
    return try searchPlainly(query, options, in: share)
  }

  /// The same, by looking at every matching document; what only raises scores is looked at where that
  /// can make a hit of it.
  func searchPlainly(_ query: Query, _ options: SearchOptions, in share: Range<Int>)
    throws(IndexError) -> SearchResult
  {
    var queue = HitQueue(options, documentCount: documentLimit)
    var matchCount = 0
    let sortField = try sortField(options.order)
    let binder = QueryBinder(self)
    for segment in segments[share] {
      let column = try sortField.map { (field) throws(IndexError) in
        try segment.reader.column(field: field)
      }
      let matcher = try MatcherBuilder(binder: binder, segment: segment).matcher(query)
      try segment.forEachMatch(matcher, isCancelled: options.isCancelled) { document in
        matchCount += 1
        guard queue.limit > 0, let score = matcher.score(reaching: queue.leastScore) else { return }
        queue.add(
          Hit(
            document: segment.firstDocument + document, score: Float(score),
            sortValue: column?.value(of: document)))
      }
    }
    return SearchResult(
      hits: queue.sorted(), matchCount: options.countsMatches ? matchCount : nil)
  }

  private func sortField(_ order: SearchOptions.Order) throws(IndexError) -> Int? {
    guard case .column(let name, _) = order else { return nil }
    return try QueryBinder(self).columnField(name)
  }

  /// The number of live documents that match.
  ///
  /// - Complexity: O(matches); O(1) for a word where no document is deleted.
  public func count(_ query: Query) throws(IndexError) -> Int {
    try query.check()
    let scratch = scratches.take()
    defer { scratches.giveBack(scratch) }
    let options = SearchOptions(limit: 1, countsMatches: true)
    let ranked = RankedSearch(query, self, options, in: segments.indices, scratch)
    if let count = try ranked?.count() { return count }
    var count = 0
    try forEachMatch(query) { _ in count += 1 }
    return count
  }

  /// Calls `body` for each matching live document, ascending.
  public func forEachMatch(_ query: Query, _ body: (UInt32) -> Void) throws(IndexError) {
    try query.check()
    let binder = QueryBinder(self)
    for segment in segments {
      let matcher = try MatcherBuilder(binder: binder, segment: segment).matcher(query)
      try segment.forEachMatch(matcher) { body(segment.firstDocument + $0) }
    }
  }
}

extension SegmentView {
  /// Calls `body` for each live document of a matcher, by its number in the segment.
  func forEachMatch(
    _ matcher: Matcher, isCancelled: () -> Bool = { false }, _ body: (UInt32) -> Void
  ) throws(IndexError) {
    var steps: UInt32 = 0
    var document = matcher.advance(to: 0)
    while document != Matcher.end {
      if isLive(document) { body(document) }
      steps &+= 1
      if steps & 1023 == 0 && isCancelled() { throw .cancelled }
      document = matcher.advance(to: document + 1)
    }
  }
}
