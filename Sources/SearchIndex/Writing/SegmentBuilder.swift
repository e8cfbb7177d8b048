internal import ByteStorage
internal import TextAnalysis

/// Gathers documents in memory until they are written out as a segment.
///
/// Stored records go to the segment's file at once; everything else stays in memory, and
/// `byteCount` says how much that is.
final class SegmentBuilder {
  let number: UInt64
  private let schema: Schema
  private let shapes: [FieldShape]
  private var writer: SegmentWriter
  private var terms: TermTable
  private var documents: SegmentDocuments
  private var keys = KeyMap()
  private var deleted: [UInt32] = []
  private var tokens = TokenBatch()
  private var record: [UInt8] = []

  /// - Parameter path: where the segment's file begins to be written.
  init(
    number: UInt64, schema: Schema, bufferBytes: Int, at path: String, in storage: any Storage
  ) throws(IndexError) {
    self.number = number
    self.schema = schema
    shapes = schema.fields.indices.map(schema.shape(of:))
    writer = try SegmentWriter(at: path, fieldCount: shapes.count, in: storage)
    terms = TermTable(capacity: bufferBytes)
    documents = SegmentDocuments(fieldCount: shapes.count)
  }

  var documentCount: Int { documents.documentCount }

  /// Memory that the documents take, with what writing them out will take.
  var byteCount: Int {
    let perDocument = 48 + shapes.reduce(0) { $0 + ($1.isText ? 5 : 16) }
    return terms.byteCount + documents.keyBytes.count + documentCount * perDocument
  }

  /// Deletes the document with the key, if there is one here.
  func delete(key: borrowing Span<UInt8>, hash: UInt64) {
    if let document = keys.remove(key, hash: hash, in: documents) { deleted.append(document) }
  }
}

extension SegmentBuilder {
  /// Adds a document that was found valid, replacing one with its key.
  func add(_ document: CheckedDocument) throws(IndexError) {
    let number = UInt32(documentCount)
    var lengths = [UInt32](repeating: 0, count: shapes.count)
    addTexts(of: document, number, &lengths)
    addKeywords(of: document, number)
    record.removeAll(keepingCapacity: true)
    for (field, bytes) in document.stored {
      StoredRecord.append(bytes, field: field, to: &record)
    }
    try writer.append(storedRecord: record)
    addColumns(of: document, lengths)
    if let replaced = keys.insert(document.key, number, &documents) { deleted.append(replaced) }
  }

  private func addTexts(
    of document: CheckedDocument, _ number: UInt32, _ lengths: inout [UInt32]
  ) {
    for (ordinal, field) in schema.fields.enumerated() {
      guard case .text(let analyzer) = field.kind else { continue }
      tokens.removeAll()
      for text in document.texts where text.field == ordinal {
        let firstToken = tokens.count
        analyzer.analyze(text.bytes.span, into: &tokens)
        terms.add(tokens, from: firstToken, field: UInt8(ordinal), document: number)
      }
      lengths[ordinal] = UInt32(clamping: tokens.length)
    }
  }

  private func addKeywords(of document: CheckedDocument, _ number: UInt32) {
    for keyword in document.keywords {
      let slot = terms.slot(of: keyword.bytes, field: UInt8(keyword.field))
      if shapes[keyword.field].hasPositions {
        terms.add(toSlot: slot, document: number, position: keyword.position)
      } else {
        terms.add(toSlot: slot, document: number)
      }
    }
  }

  private func addColumns(of document: CheckedDocument, _ lengths: [UInt32]) {
    for (ordinal, field) in schema.fields.enumerated() {
      switch field.kind {
      case .text:
        documents.fields[ordinal].norms.append(Norm.encode(lengths[ordinal]))
        documents.fields[ordinal].lengths.append(lengths[ordinal])
      case .integer: documents.fields[ordinal].column.append(nil)
      case .keyword, .stored: break
      }
    }
    let last = documentCount
    for (ordinal, value) in document.integers { documents.fields[ordinal].column[last] = value }
  }
}

extension SegmentBuilder {
  /// Writes the segment out.
  func finish() throws(IndexError) -> (segment: WrittenSegment, live: LiveDocuments) {
    documents.countStatistics()
    var termsWriter = try writer.beginTerms()
    var batch = PostingsBatch()
    var postings: [UInt8] = []
    var field = -1
    for slot in terms.slotsInOrder() {
      let term = unsafe terms.term(ofSlot: slot)
      let shape = unsafe shapes[Int(term[0])]
      if shape.ordinal != field { termsWriter.begin(shape, in: documents) }
      field = shape.ordinal
      terms.collectPostings(ofSlot: slot, into: &postings)
      unsafe try postings.withUnsafeBytesTyped { (bytes) throws(IndexError) in
        let list = unsafe bytes.dropLast(PostingsUnpacker.slack)
        var unpacker = unsafe PostingsUnpacker(
          UnsafeRawBufferPointer(rebasing: list).assumingMemoryBound(to: UInt8.self),
          hasPositions: shape.hasPositions)
        while unpacker.next(into: &batch) { try termsWriter.append(batch) }
      }
      unsafe try termsWriter.end(term)
    }
    try writer.endTerms(termsWriter)
    var live = LiveDocuments(documentCount: documentCount)
    for document in deleted { live.delete(document) }
    let segment = try writer.finish(documents) { live.contains(UInt32($0)) }
    return (segment, live)
  }
}
