extension IndexWriter {
  /// Merges segments until at most `count` are left, and writes those anew that hold deleted
  /// documents. The result is visible after the next `commit`.
  ///
  /// - Precondition: `count` is at least 1.
  public func merge(toAtMost count: Int) throws(IndexError) {
    precondition(count >= 1, "merge to at most \(count) segments")
    try droppingUncommittedOnError { () throws(IndexError) in
      try flush()
      try takeMerge()
      let surplus = segments.count - count
      if surplus > 0 {
        try merge(
          MergePolicy.cheapestRun(of: surplus + 1, in: segments.map(\.entry.byteCount)),
          into: takeSegmentNumber())
      }
      while let decayed = segments.firstIndex(where: { $0.entry.live.deletedCount > 0 }) {
        try merge(decayed..<(decayed + 1), into: takeSegmentNumber())
      }
    }
  }

  /// Waits for the merge that goes on beside the writer, if there is one. Its result is visible after
  /// the next `commit`.
  public func waitForMerge() throws(IndexError) {
    try droppingUncommittedOnError { () throws(IndexError) in try takeMerge() }
  }
}

extension IndexWriter {
  /// What is merged before a commit: all that is due, or what a thread has merged meanwhile.
  func mergeBeforeCommit() throws(IndexError) {
    switch options.merging {
    case .never: break
    case .inCommit:
      if merges.mayBegin() { try mergeAsDue() }
    case .background:
      let merge = merges.merge
      // A writer that is faster than its merges waits for them here.
      let isBehind = segments.count > MergePolicy.backlogLimit
      if isBehind || merge?.isFinished == true { try takeMerge() }
    }
  }

  /// Begins to merge beside the writer what is due. Only what is committed is merged: it can be
  /// deleted from meanwhile, but nothing comes back to it by a rollback.
  func beginMergeIfDue() {
    guard options.merging == .background, merges.merge == nil, merges.mayBegin(),
      let run = MergePolicy.dueRun(in: segments.map(\.entry))
    else { return }
    merges.put(
      BackgroundMerge(
        segments[run].map { ($0.entry, $0.reader) }, number: takeSegmentNumber(), schema: schema,
        in: folder))
  }

  /// Waits for the merge beside the writer and puts its segment in the place of its sources.
  private func takeMerge() throws(IndexError) {
    guard let merge = merges.take() else { return }
    let merged: BackgroundMerge.Segment?
    do { merged = try merge.finish() } catch {
      guard error.isLeftForLater else { throw error }
      return merges.noteFailure()
    }
    merges.noteSuccess()
    let numbers = merge.sources.map(\.number)
    let first = segments.firstIndex { $0.entry.number == numbers.first }
    guard let first, segments[first...].prefix(numbers.count).map(\.entry.number) == numbers else {
      // The sources are gone: all documents were deleted.
      return folder.removeFiles(ofSegment: merge.number)
    }
    let run = first..<(first + numbers.count)
    guard var entry = merged?.entry, let reader = merged?.reader else {
      segments.removeSubrange(run)
      return
    }
    for document in merge.documentsDeleted(in: segments[run]) { entry.live.delete(document) }
    segments.replaceSubrange(run, with: [WriterSegment(entry: entry, reader: reader, written: nil)])
  }

  /// Merges what is due. A merge that the system does not let happen (a full disk) is left for a
  /// later commit: it must not cost this one.
  private func mergeAsDue() throws(IndexError) {
    while let run = MergePolicy.dueRun(in: segments.map(\.entry)) {
      let number = takeSegmentNumber()
      do { try merge(run, into: number) } catch {
        guard error.isLeftForLater else { throw error }
        folder.removeFiles(ofSegment: number)
        return merges.noteFailure()
      }
    }
    merges.noteSuccess()
  }

  /// Puts one segment in the place of a run of neighbours.
  private func merge(_ run: Range<Int>, into number: UInt64) throws(IndexError) {
    let merger = SegmentMerger(segments[run].map { ($0.reader, $0.entry.live) }, schema: schema)
    guard let written = try merger.write(number: number, in: folder) else {
      segments.removeSubrange(run)
      return
    }
    let live = LiveDocuments(documentCount: written.documentCount)
    segments.replaceSubrange(run, with: [try open(written, number: number, live: live)])
  }
}

extension IndexError {
  /// Whether a merge that ended like this is left for later, and costs no commit: the system did not
  /// let it happen (a full disk), or the segment would have passed a bound.
  fileprivate var isLeftForLater: Bool {
    switch self {
    case .system, .badValue: true
    default: false
    }
  }
}
