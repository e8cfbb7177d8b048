internal import ByteStorage

/// Joins neighbouring segments into one that holds their live documents, in order: the same segment,
/// but for its number, as if those documents had been added one after the other.
///
/// The sources are read once, from end to end, and their pages are given back on the way: what a merge
/// takes of memory does not grow with what it merges, but for some twenty bytes a document.
struct SegmentMerger {
  private struct Source {
    let reader: SegmentReader
    let live: LiveDocuments
    /// The new number of each document, where documents were deleted.
    var renumbered: [UInt32]?
    let firstDocument: UInt32

    /// The document's number in the merged segment; nil where it is deleted.
    @inline(__always)
    func number(of document: UInt32) -> UInt32? {
      guard let renumbered else { return firstDocument &+ document }
      let number = renumbered[Int(document)]
      return number == .max ? nil : number
    }
  }

  private let schema: Schema
  private var sources: [Source] = []
  private let documentCount: Int
  /// Asked now and then; true ends the merge with `cancelled`.
  private let isCancelled: @Sendable () -> Bool

  init(
    _ segments: [(reader: SegmentReader, live: LiveDocuments)], schema: Schema,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.schema = schema
    self.isCancelled = isCancelled
    var next: UInt32 = 0
    for (reader, live) in segments {
      var source = Source(reader: reader, live: live, renumbered: nil, firstDocument: next)
      if live.deletedCount > 0 { source.renumbered = Self.numbers(of: live, from: next) }
      sources.append(source)
      next += UInt32(live.liveCount)
    }
    documentCount = Int(next)
  }

  private static func numbers(of live: LiveDocuments, from first: UInt32) -> [UInt32] {
    var next = first
    return (0..<UInt32(live.documentCount)).map { document in
      guard live.contains(document) else { return .max }
      defer { next += 1 }
      return next
    }
  }

  /// Writes the merged segment; nil where no document is left.
  func write(number: UInt64, in folder: IndexFolder) throws(IndexError) -> WrittenSegment? {
    guard documentCount > 0 else { return nil }
    var writer = try SegmentWriter(
      at: folder.path(of: Manifest.fileName(ofSegment: number)),
      fieldCount: schema.fields.count, in: folder.storage)
    try copyStoredRecords(to: &writer)
    let documents = try mergedDocuments()
    var terms = try writer.beginTerms()
    for ordinal in schema.fields.indices {
      try mergeTerms(of: schema.shape(of: ordinal), documents, into: &terms)
    }
    try writer.endTerms(terms)
    return try writer.finish(documents) { _ in true }
  }
}

extension SegmentMerger {
  private func forEachLiveDocument(
    _ body: (SegmentReader, UInt32) throws(IndexError) -> Void
  ) throws(IndexError) {
    for source in sources {
      for document in 0..<UInt32(source.reader.documentCount)
      where source.live.contains(document) {
        if isCancelled() { throw .cancelled }
        try body(source.reader, document)
      }
    }
  }

  /// So many bytes of a section are read before they are given back.
  private static let releasedByteCount = 4 << 20

  private func copyStoredRecords(to writer: inout SegmentWriter) throws(IndexError) {
    try forEachLiveDocument { (reader, document) throws(IndexError) in
      unsafe try writer.append(storedRecord: unsafe try reader.storedRecord(of: document))
    }
  }

  private func mergedDocuments() throws(IndexError) -> SegmentDocuments {
    var merged = SegmentDocuments(fieldCount: schema.fields.count)
    try forEachLiveDocument { (reader, document) throws(IndexError) in
      let key = unsafe try reader.key(of: document)
      unsafe merged.keyBytes.append(contentsOf: key)
      merged.keyEnds.append(UInt64(merged.keyBytes.count))
      merged.keyHashes.append(KeyTable.hash(unsafe Span(_unsafeBytes: key)))
    }
    for (ordinal, field) in schema.fields.enumerated() {
      switch field.kind {
      case .text: try mergeLengths(of: ordinal, into: &merged.fields[ordinal])
      case .integer: try mergeColumn(of: ordinal, into: &merged.fields[ordinal])
      case .keyword, .stored: break
      }
    }
    merged.countStatistics()
    return merged
  }

  private func mergeLengths(
    of ordinal: Int, into field: inout SegmentDocuments.Field
  ) throws(IndexError) {
    for source in sources {
      let lengths = try source.reader.lengths(field: ordinal)
      for document in 0..<lengths.count where source.live.contains(UInt32(document)) {
        let length = UInt32(truncatingIfNeeded: lengths.value(at: document))
        field.lengths.append(length)
        field.norms.append(Norm.encode(length))
      }
    }
  }

  private func mergeColumn(
    of ordinal: Int, into field: inout SegmentDocuments.Field
  ) throws(IndexError) {
    for source in sources {
      let column = try source.reader.column(field: ordinal)
      for document in 0..<UInt32(column.documentCount) where source.live.contains(document) {
        field.column.append(column.value(of: document))
      }
    }
  }
}

extension SegmentMerger {
  /// Where a source stands in a field's terms.
  private struct SourceCursor {
    /// Its place among the sources; -1 where it has no further term.
    var source: Int
    var cursor: TermCursor
    /// What was given back of its sections; lists lie there in the order of their terms.
    private var releasedPostings = 0
    private var releasedPositions = 0

    init(source: Int, cursor: TermCursor) {
      self.source = source
      self.cursor = cursor
    }

    /// Gives back what lies before the current term, if it is much.
    mutating func releasePages(of reader: SegmentReader) {
      let postings = Int(clamping: cursor.entry.postingsOffset)
      if postings - releasedPostings >= SegmentMerger.releasedByteCount {
        reader.releasePages(.postings, releasedPostings..<postings)
        releasedPostings = postings
      }
      let positions = Int(clamping: cursor.entry.positionsOffset)
      if positions - releasedPositions >= SegmentMerger.releasedByteCount {
        reader.releasePages(.positions, releasedPositions..<positions)
        releasedPositions = positions
      }
    }
  }

  /// Merges one field's dictionaries: at each step the least term that a source stands at.
  private func mergeTerms(
    of shape: FieldShape, _ documents: borrowing SegmentDocuments,
    into writer: inout SegmentTermsWriter
  ) throws(IndexError) {
    var cursors: [SourceCursor] = []
    for (index, source) in sources.enumerated() {
      var cursor = try source.reader.terms(field: shape.ordinal)
      if try cursor.next() { cursors.append(SourceCursor(source: index, cursor: cursor)) }
    }
    writer.begin(shape, in: documents)
    var term: [UInt8] = []
    var batch = PostingsBatch()
    while var least = cursors.indices.first {
      if isCancelled() { throw .cancelled }
      for index in cursors.indices.dropFirst()
      where cursors[index].cursor.term.lexicographicallyPrecedes(cursors[least].cursor.term) {
        least = index
      }
      term.removeAll(keepingCapacity: true)
      term.append(UInt8(truncatingIfNeeded: shape.ordinal))
      term += cursors[least].cursor.term
      try merge(term, of: shape, from: &cursors, by: &batch, into: &writer)
    }
  }

  /// Writes the postings of one term and moves on the sources that have it.
  private func merge(
    _ term: [UInt8], of shape: FieldShape, from cursors: inout [SourceCursor],
    by batch: inout PostingsBatch, into writer: inout SegmentTermsWriter
  ) throws(IndexError) {
    var isBegun = false
    var isExhausted = false
    for index in cursors.indices where cursors[index].cursor.term.elementsEqual(term.dropFirst()) {
      let source = sources[cursors[index].source]
      var decoder = try PostingsDecoder(
        source.reader, field: shape, entry: cursors[index].cursor.entry)
      while try decoder.next(into: &batch) {
        defer { batch.removeAll() }
        renumber(&batch, from: source, hasPositions: shape.hasPositions)
        if batch.documents.isEmpty { continue }
        isBegun = true
        try writer.append(batch)
      }
      cursors[index].releasePages(of: source.reader)
      if try !cursors[index].cursor.next() {
        cursors[index].source = -1
        isExhausted = true
      }
    }
    if isBegun { try writer.end(term) }
    if isExhausted { cursors.removeAll { $0.source < 0 } }
  }

  /// Gives the documents their new numbers and leaves out the deleted ones.
  private func renumber(
    _ batch: inout PostingsBatch, from source: Source, hasPositions: Bool
  ) {
    guard source.renumbered != nil else {
      for index in batch.documents.indices { batch.documents[index] &+= source.firstDocument }
      return
    }
    var (kept, keptDeltas, readDeltas) = (0, 0, 0)
    for index in batch.documents.indices {
      let deltaCount = hasPositions ? Int(batch.frequencies[index]) : 0
      if let number = source.number(of: batch.documents[index]) {
        batch.documents[kept] = number
        batch.frequencies[kept] = batch.frequencies[index]
        kept += 1
        for offset in 0..<deltaCount {
          batch.positionDeltas[keptDeltas + offset] = batch.positionDeltas[readDeltas + offset]
        }
        keptDeltas += deltaCount
      }
      readDeltas += deltaCount
    }
    batch.documents.removeLast(batch.documents.count - kept)
    batch.frequencies.removeLast(batch.frequencies.count - kept)
    batch.positionDeltas.removeLast(batch.positionDeltas.count - keptDeltas)
  }
}
