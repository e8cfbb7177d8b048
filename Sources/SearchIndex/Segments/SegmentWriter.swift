internal import ByteStorage

/// Writes one segment file: first the stored records as they come, then the terms in order, then all
/// that is kept by document.
struct SegmentWriter {
  let path: String
  private let file: SealedFileWriter
  private let storage: any Storage
  private var metadata = SegmentMetadata()
  private var stored: SectionWriter
  private var storedEnds: [UInt64] = []

  init(at path: String, fieldCount: Int, in storage: any Storage) throws(IndexError) {
    self.path = path
    self.storage = storage
    let file = try translatingErrors { () throws(StorageError) in
      try SealedFileWriter(at: path, format: SegmentReader.format, in: storage)
    }
    self.file = file
    metadata.fields = Array(repeating: .init(), count: fieldCount)
    stored = SectionWriter(into: file)
    begin(.stored)
  }

  /// Adds the stored record of the next document.
  mutating func append(storedRecord record: [UInt8]) throws(IndexError) {
    try stored.append(record)
    storedEnds.append(UInt64(stored.count))
  }

  mutating func append(storedRecord record: UnsafeRawBufferPointer) throws(IndexError) {
    unsafe try stored.append(record)
    storedEnds.append(UInt64(stored.count))
  }

  /// Ends the stored records and gives what takes the terms.
  mutating func beginTerms() throws(IndexError) -> SegmentTermsWriter {
    try stored.finish()
    end(.stored)
    begin(.positions)
    return SegmentTermsWriter(into: file, spillingTo: path, in: storage)
  }

  /// Ends the terms.
  mutating func endTerms(_ terms: consuming SegmentTermsWriter) throws(IndexError) {
    var terms = terms
    try terms.sections.positions.finish()
    end(.positions)
    begin(.postings)
    try terms.sections.postings.finish(into: file)
    end(.postings)
    let index = try terms.dictionary.finish()
    begin(.dictionary)
    try terms.dictionary.copyBlocks(into: file)
    end(.dictionary)
    try append(index, as: .dictionaryIndex)
    metadata.termCount = terms.dictionary.termCount
  }
}

/// What is kept of a segment by document, other than stored records.
struct SegmentDocuments {
  struct Field {
    var statistics = FieldStatistics(documentCount: 0, totalLength: 0)
    /// A norm for each document, in a text field.
    var norms: [UInt8] = []
    /// An exact length for each document, in a text field.
    var lengths: [UInt32] = []
    /// A value for each document, in an integer field.
    var column: [Int64?] = []
  }

  var fields: [Field]
  /// All keys, one behind the other.
  var keyBytes: [UInt8] = []
  var keyEnds: [UInt64] = []
  var keyHashes: [UInt64] = []

  var documentCount: Int { keyEnds.count }

  init(fieldCount: Int) {
    fields = Array(repeating: Field(), count: fieldCount)
  }

  /// Counts the fields' documents and lengths from the lengths.
  mutating func countStatistics() {
    for index in fields.indices {
      let lengths = fields[index].lengths
      fields[index].statistics.documentCount = UInt64(lengths.count { $0 > 0 })
      fields[index].statistics.totalLength = lengths.reduce(0) { $0 + UInt64($1) }
    }
  }
}

extension SegmentWriter {
  /// Writes what is kept by document, and the end of the file. `isFindable` says which documents
  /// can be found by their key: one at most of those with the same.
  mutating func finish(
    _ documents: borrowing SegmentDocuments, isFindable: (Int) -> Bool
  ) throws(IndexError) -> WrittenSegment {
    precondition(storedEnds.count == documents.documentCount, "a stored record for each document")
    metadata.documentCount = documents.documentCount
    try appendFields(documents)
    try append(documents.keyBytes, as: .keys)
    try append(packed(documents.keyEnds), as: .keyEnds)
    try append(
      KeyTable.encode(hashes: documents.keyHashes, isIncluded: isFindable), as: .keyTable)
    try append(packed(storedEnds), as: .storedEnds)
    file.align(to: 8)
    let entrance = file.position
    let encoded = metadata.encode()
    let seal = try translatingErrors { () throws(StorageError) in
      try file.append(encoded.span)
      return try file.finish(entrance: entrance)
    }
    return WrittenSegment(file: file, documentCount: documents.documentCount, seal: seal)
  }

  private mutating func appendFields(
    _ documents: borrowing SegmentDocuments
  ) throws(IndexError) {
    var (norms, lengths, columns): ([UInt8], [UInt8], [UInt8]) = ([], [], [])
    for index in metadata.fields.indices {
      let (normsStart, lengthsStart, columnStart) = (norms.count, lengths.count, columns.count)
      let field = documents.fields[index]
      metadata.fields[index].statistics = field.statistics
      norms += field.norms
      if !field.lengths.isEmpty {
        PackedIntegers.encode(field.lengths.map(UInt64.init), into: &lengths)
      }
      if !field.column.isEmpty { IntegerColumn.encode(field.column, into: &columns) }
      metadata.fields[index].norms = normsStart..<norms.count
      metadata.fields[index].lengths = lengthsStart..<lengths.count
      metadata.fields[index].column = columnStart..<columns.count
    }
    try append(norms, as: .norms)
    try append(lengths, as: .lengths)
    try append(columns, as: .columns)
  }

  private func packed(_ values: [UInt64]) -> [UInt8] {
    var bytes: [UInt8] = []
    PackedIntegers.encode(values, into: &bytes)
    return bytes
  }

  private mutating func append(
    _ bytes: [UInt8], as section: SegmentSection
  ) throws(IndexError) {
    begin(section)
    try translatingErrors { () throws(StorageError) in try file.append(bytes.span) }
    end(section)
  }

  /// Sections begin at multiples of 64, so that the numbers in them are aligned.
  private mutating func begin(_ section: SegmentSection) {
    file.align(to: 64)
    metadata.sections[section.rawValue] = file.position..<file.position
  }

  private mutating func end(_ section: SegmentSection) {
    let start = metadata.sections[section.rawValue].lowerBound
    metadata.sections[section.rawValue] = start..<file.position
  }
}

/// Takes the terms of a segment, in order.
struct SegmentTermsWriter {
  fileprivate(set) var sections: PostingsSections
  fileprivate(set) var dictionary: TermDictionaryWriter
  private var encoder = PostingsEncoder()

  fileprivate init(
    into segment: SealedFileWriter, spillingTo path: String, in storage: any Storage
  ) {
    // Positions are most of it: they are written once.
    sections = PostingsSections(
      postings: SectionWriter(spillingTo: path + ".postings", in: storage),
      positions: SectionWriter(into: segment))
    dictionary = TermDictionaryWriter(
      blocks: SectionWriter(spillingTo: path + ".dictionary", in: storage))
  }

  mutating func begin(_ shape: FieldShape, in documents: borrowing SegmentDocuments) {
    let field = documents.fields[shape.ordinal]
    encoder.begin(
      field: shape, norms: field.norms, documentLimit: documents.documentCount,
      averageLength: field.statistics.averageLength)
  }

  mutating func append(_ batch: PostingsBatch) throws(IndexError) {
    try encoder.append(batch)
  }

  /// Ends the postings of a term; `term` has its field in front.
  mutating func end(_ term: some RandomAccessCollection<UInt8>) throws(IndexError) {
    let entry = try encoder.end(&sections)
    try dictionary.add(term, entry)
  }
}

/// A segment file that is complete, but perhaps not yet durable.
struct WrittenSegment {
  let file: SealedFileWriter
  let documentCount: Int
  let seal: Checksum
}
