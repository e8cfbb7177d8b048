internal import ByteStorage
internal import Synchronization

/// One merge of committed segments on a thread of its own.
///
/// It only writes a new file. The writer puts the segment in the place of its sources, deletes there
/// what was deleted from them meanwhile, and names it in its next commit; until then the file belongs
/// to nothing, and whoever opens the index after a crash removes it.
final class BackgroundMerge: Sendable {
  /// A merged segment, durable and open.
  struct Segment: Sendable {
    let entry: Manifest.Segment
    let reader: SegmentReader
  }

  /// The number of the segment that it writes.
  let number: UInt64
  /// What it merges, with the documents that were live at the commit before it began.
  let sources: [Manifest.Segment]
  private let progress: Progress
  private let thread: WorkerThread

  /// What the thread and the writer share.
  private final class Progress: Sendable {
    let isCancelled = Atomic(false)
    /// Nil while the merge goes on; a merge of nothing but deleted documents gives no segment.
    let outcome = Mutex<Result<Segment?, IndexError>?>(nil)
  }

  /// Begins to merge; nil where the system has no thread to give.
  init?(
    _ sources: [(entry: Manifest.Segment, reader: SegmentReader)], number: UInt64, schema: Schema,
    in folder: IndexFolder
  ) {
    let progress = Progress()
    let inputs = sources.map { (reader: $0.reader, live: $0.entry.live) }
    let thread = WorkerThread {
      let merger = SegmentMerger(inputs, schema: schema) {
        progress.isCancelled.load(ordering: .relaxed)
      }
      let outcome = Result { () throws(IndexError) in
        try Self.run(merger, number: number, in: folder)
      }
      if case .failure = outcome { folder.removeFiles(ofSegment: number) }
      progress.outcome.withLock { $0 = outcome }
    }
    guard let thread else { return nil }
    self.thread = thread
    self.progress = progress
    self.number = number
    self.sources = sources.map(\.entry)
  }

  private static func run(
    _ merger: SegmentMerger, number: UInt64, in folder: IndexFolder
  ) throws(IndexError) -> Segment? {
    guard let written = try merger.write(number: number, in: folder) else { return nil }
    try translatingErrors { () throws(StorageError) in
      try written.file.synchronize()
      try written.file.close()
    }
    let live = LiveDocuments(documentCount: written.documentCount)
    let entry = Manifest.Segment(written, number: number, live: live)
    return Segment(entry: entry, reader: try folder.open(entry))
  }

  var isFinished: Bool { progress.outcome.withLock { $0 != nil } }

  /// Has it end soon, without a segment.
  func cancel() { progress.isCancelled.store(true, ordering: .relaxed) }

  /// Waits until it is done.
  ///
  /// - Precondition: it is called once.
  func finish() throws(IndexError) -> Segment? {
    thread.join()
    guard let outcome = progress.outcome.withLock({ $0 }) else { return nil }
    return try outcome.get()
  }

  /// Ends it without a segment and waits until it has ended.
  ///
  /// - Precondition: `finish` is not called.
  func discard() {
    cancel()
    thread.join()
    let outcome = progress.outcome.withLock { outcome in
      defer { outcome = nil }
      return outcome
    }
    // The file is about to lose its name, and its room is wanted at once.
    if case .success(let segment?) = outcome { segment.reader.file.mapping.unmapHere() }
  }

  /// The documents of the merged segment that were deleted from its sources since it began.
  func documentsDeleted(in current: ArraySlice<WriterSegment>) -> [UInt32] {
    var deleted: [UInt32] = []
    var next: UInt32 = 0
    for (source, now) in zip(sources, current) {
      for document in 0..<UInt32(source.documentCount) where source.live.contains(document) {
        if !now.entry.live.contains(document) { deleted.append(next) }
        next += 1
      }
    }
    return deleted
  }
}
