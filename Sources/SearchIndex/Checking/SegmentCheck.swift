internal import ByteStorage

/// Reads all of a segment, and throws `damaged` at the first thing that cannot be as it is.
struct SegmentCheck {
  private let reader: SegmentReader
  private let live: LiveDocuments
  private let schema: Schema

  init(_ reader: SegmentReader, live: LiveDocuments, schema: Schema) {
    self.reader = reader
    self.live = live
    self.schema = schema
  }

  func run() throws(IndexError) {
    var termCount = 0
    for ordinal in schema.fields.indices {
      termCount += try checkTerms(of: schema.shape(of: ordinal))
      try checkDocuments(of: ordinal)
    }
    try expect(
      termCount == reader.metadata.termCount, "\(reader.metadata.termCount) terms",
      "\(termCount)", in: .dictionary)
    for document in 0..<UInt32(reader.documentCount) { try checkKeyAndRecord(of: document) }
  }

  private func expect(
    _ condition: Bool, _ expected: @autoclosure () -> String, _ found: @autoclosure () -> String,
    in section: SegmentSection
  ) throws(IndexError) {
    if condition { return }
    throw .damaged(
      path: reader.path, offset: reader.metadata.sections[section.rawValue].lowerBound,
      expected: expected(), found: found())
  }

  private func checkTerms(of shape: FieldShape) throws(IndexError) -> Int {
    var cursor = try reader.terms(field: shape.ordinal)
    var count = 0
    var previous: [UInt8] = []
    var batch = PostingsBatch()
    while try cursor.next() {
      let term = Array(cursor.term)
      try expect(
        count == 0 || previous.lexicographicallyPrecedes(term), "terms in order",
        "\(term) behind \(previous)", in: .dictionary)
      try checkPostings(of: shape, cursor.entry, &batch)
      previous = term
      count += 1
    }
    return count
  }

  private func checkPostings(
    of shape: FieldShape, _ entry: TermEntry, _ batch: inout PostingsBatch
  ) throws(IndexError) {
    var decoder = try PostingsDecoder(reader, field: shape, entry: entry)
    var count = 0
    var next: UInt32 = 0
    batch.removeAll()
    while try decoder.next(into: &batch) {
      defer { batch.removeAll() }
      var positionCount = 0
      for (document, frequency) in zip(batch.documents, batch.frequencies) {
        try expect(
          document >= next && document < reader.documentCount && frequency > 0,
          "a document from \(next) to \(reader.documentCount)", "\(document), \(frequency) times",
          in: .postings)
        next = document + 1
        positionCount += Int(frequency)
      }
      count += batch.documents.count
      try expect(
        !shape.hasPositions || batch.positionDeltas.count == positionCount,
        "\(positionCount) positions", "\(batch.positionDeltas.count)", in: .positions)
    }
    try expect(
      count == Int(entry.documentCount), "\(entry.documentCount) documents", "\(count)",
      in: .postings)
  }

  private func checkDocuments(of ordinal: Int) throws(IndexError) {
    switch schema.fields[ordinal].kind {
    case .text: try checkLengths(of: ordinal)
    case .integer: _ = try reader.column(field: ordinal)
    case .keyword, .stored: break
    }
  }

  private func checkLengths(of ordinal: Int) throws(IndexError) {
    let norms = unsafe try reader.norms(field: ordinal)
    let lengths = try reader.lengths(field: ordinal)
    var statistics = FieldStatistics(documentCount: 0, totalLength: 0)
    for document in 0..<reader.documentCount {
      let length = lengths.value(at: document)
      statistics.documentCount += length > 0 ? 1 : 0
      statistics.totalLength &+= length
      try expect(
        unsafe norms[document] == Norm.encode(UInt32(clamping: length)),
        "the norm of length \(length)", unsafe "\(norms[document])", in: .norms)
    }
    let noted = reader.statistics(field: ordinal)
    try expect(statistics == noted, "\(noted)", "\(statistics)", in: .lengths)
  }

  private func checkKeyAndRecord(of document: UInt32) throws(IndexError) {
    let key = unsafe try reader.key(of: document)
    let span = unsafe Span<UInt8>(_unsafeBytes: key)
    let found = try reader.document(withKey: span, hash: KeyTable.hash(span))
    try expect(
      found == document || !live.contains(document), "document \(document) by its key",
      found.map { "\($0)" } ?? "none", in: .keyTable)
    let record = unsafe try reader.storedRecord(of: document)
    let isValid = unsafe StoredRecord.isValid(record, fieldCount: schema.fields.count)
    try expect(isValid, "a stored record", "\(record.count) other bytes", in: .stored)
  }
}
