extension Snapshot {
  /// The same as `search`, with the segments shared out among tasks that run where cores are free.
  ///
  /// A search of one segment, or of small ones, is answered sooner by `search`: shares do not know of
  /// each other's hits, so that together they look at more.
  ///
  /// - Parameter shareLimit: how many shares there are at most.
  /// - Throws: what `search` throws; `cancelled` also where the task is.
  /// - Complexity: that of `search`, divided by the number of shares at best.
  public func searchConcurrently(
    _ query: Query, options: SearchOptions = SearchOptions(), shareLimit: Int = 4
  ) async throws(IndexError) -> SearchResult {
    let shares = shares(atMost: shareLimit)
    guard shares.count > 1 else { return try search(query, options: options) }
    var shared = options
    shared.isCancelled = { Task.isCancelled || options.isCancelled() }
    let sharedOptions = shared
    let results = await withTaskGroup(of: Result<SearchResult, IndexError>.self) { group in
      for share in shares {
        group.addTask {
          Result { () throws(IndexError) in try self.search(query, sharedOptions, in: share) }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    return try joined(results, options)
  }

  /// Neighbouring segments, with about the same number of documents in each share.
  private func shares(atMost limit: Int) -> [Range<Int>] {
    let wanted = max(1, documentLimit / max(1, min(limit, segments.count)))
    var shares: [Range<Int>] = []
    var (start, count) = (0, 0)
    for index in segments.indices {
      count += segments[index].documentLimit
      if count >= wanted || index + 1 == segments.count {
        shares.append(start..<(index + 1))
        (start, count) = (index + 1, 0)
      }
    }
    return shares
  }

  private func joined(_ results: [Result<SearchResult, IndexError>], _ options: SearchOptions)
    throws(IndexError) -> SearchResult
  {
    var queue = HitQueue(options, documentCount: documentLimit)
    var matchCount = 0
    for result in results {
      let part = try result.get()
      matchCount += part.matchCount ?? 0
      for hit in part.hits { queue.add(hit) }
    }
    return SearchResult(
      hits: queue.sorted(), matchCount: options.countsMatches ? matchCount : nil)
  }
}
