internal import ByteStorage

/// One segment file, open for reading by any number of threads.
///
/// A segment is never changed: deletions live beside it, in the manifest. What was verified of its
/// pages is remembered here, so that every snapshot that holds the segment shares it.
final class SegmentReader: Sendable {
  static let format = FileFormat(magic: 0x0A1A_0A0D_5347_5389, version: 1)

  let file: SealedFile
  let metadata: SegmentMetadata
  let dictionary: TermDictionary
  /// The terms, by ordinal, whose postings and whose positions were found valid.
  let validPostings: AtomicBits
  let validPositions: AtomicBits

  /// Deleted documents too.
  var documentCount: Int { metadata.documentCount }
  var path: String { file.path }

  /// Opens the segment and verifies everything that is not verified by the page later on.
  init(_ mapping: MappedFile, fieldCount: Int) throws(IndexError) {
    let file = try translatingErrors { () throws(StorageError) in
      try SealedFile(mapping, format: Self.format)
    }
    let metadata = try Self.metadata(of: file)
    guard metadata.fields.count == fieldCount else {
      throw .damaged(
        path: file.path, offset: file.entrance, expected: "\(fieldCount) fields",
        found: "\(metadata.fields.count)")
    }
    try metadata.checkCounts(in: file)
    mapping.unmapElsewhere()
    self.file = file
    self.metadata = metadata
    dictionary = try TermDictionary(
      file: file, blocks: metadata.sections[SegmentSection.dictionary.rawValue],
      index: metadata.sections[SegmentSection.dictionaryIndex.rawValue])
    let ordinalCount = dictionary.blockCount * TermDictionary.blockLength
    validPostings = AtomicBits(count: ordinalCount)
    validPositions = AtomicBits(count: ordinalCount)
  }

  private static func metadata(of file: SealedFile) throws(IndexError) -> SegmentMetadata {
    guard file.entrance <= file.contentEnd else {
      throw .damaged(
        path: file.path, offset: file.entrance, expected: "metadata before \(file.contentEnd)",
        found: "none")
    }
    let bytes = unsafe try translatingErrors { () throws(StorageError) in
      unsafe try file.bytes(in: file.entrance..<file.contentEnd)
    }
    var cursor = unsafe ByteCursor(bytes)
    guard let metadata = SegmentMetadata(from: &cursor, contentEnd: file.contentEnd) else {
      throw .damaged(
        path: file.path, offset: file.entrance, expected: "segment metadata", found: "nonsense")
    }
    return metadata
  }
}

extension SegmentReader {
  func byteCount(of section: SegmentSection) -> Int {
    metadata.sections[section.rawValue].count
  }

  /// The bytes of a section, verified. They are valid while this reader lives, and 64 bytes behind
  /// them can be read, whatever they are.
  ///
  /// - Throws: `damaged` where the range leaves the section or a page is not what was written.
  /// - Complexity: a few nanoseconds where the pages were verified before, else O(pages).
  func bytes(
    _ section: SegmentSection, _ range: Range<Int>
  ) throws(IndexError) -> UnsafeRawBufferPointer {
    let whole = metadata.sections[section.rawValue]
    guard range.lowerBound >= 0 && range.upperBound <= whole.count else {
      throw .damaged(
        path: path, offset: whole.lowerBound, expected: "\(section) within 0..<\(whole.count)",
        found: "\(range)")
    }
    let start = whole.lowerBound + range.lowerBound
    return unsafe try translatingErrors { () throws(StorageError) in
      unsafe try file.bytes(in: start..<(start + range.count))
    }
  }

  /// All bytes of a section, verified.
  func bytes(_ section: SegmentSection) throws(IndexError) -> UnsafeRawBufferPointer {
    unsafe try bytes(section, 0..<byteCount(of: section))
  }

  /// Takes pages of a section from this process's memory, for who reads it once from end to end.
  func releasePages(_ section: SegmentSection, _ range: Range<Int>) {
    let start = metadata.sections[section.rawValue].lowerBound
    file.mapping.releasePages(in: (start + range.lowerBound)..<(start + range.upperBound))
  }

  /// The norm of each document in a text field.
  func norms(field: Int) throws(IndexError) -> UnsafeBufferPointer<UInt8> {
    let bytes = unsafe try bytes(.norms, metadata.fields[field].norms)
    guard bytes.count == documentCount else {
      throw .damaged(
        path: path, offset: metadata.sections[SegmentSection.norms.rawValue].lowerBound,
        expected: "\(documentCount) norms", found: "\(bytes.count)")
    }
    return unsafe bytes.assumingMemoryBound(to: UInt8.self)
  }

  /// The exact length of each document in a text field.
  func lengths(field: Int) throws(IndexError) -> PackedIntegerReader {
    unsafe PackedIntegerReader(
      try bytes(.lengths, metadata.fields[field].lengths), count: documentCount)
  }

  func column(field: Int) throws(IndexError) -> IntegerColumn {
    let range = metadata.fields[field].column
    let bytes = unsafe try bytes(.columns, range)
    guard let column = unsafe IntegerColumn(bytes, documentCount: documentCount) else {
      throw .damaged(
        path: path, offset: metadata.sections[SegmentSection.columns.rawValue].lowerBound,
        expected: "a column", found: "\(range.count) bytes")
    }
    return column
  }

  /// The list of a term, verified; see `PostingsEncoder`.
  func postings(_ entry: TermEntry) throws(IndexError) -> UnsafeRawBufferPointer {
    unsafe try bytes(.postings, entry.postingsOffset, entry.postingsLength)
  }

  /// The positions of a term, verified; see `PostingsEncoder`.
  func positions(_ entry: TermEntry) throws(IndexError) -> UnsafeRawBufferPointer {
    unsafe try bytes(.positions, entry.positionsOffset, entry.positionsLength)
  }

  private func bytes(
    _ section: SegmentSection, _ offset: UInt64, _ length: UInt32
  ) throws(IndexError) -> UnsafeRawBufferPointer {
    let start = Int(clamping: min(offset, 1 << 62))
    return unsafe try bytes(section, start..<(start + Int(length)))
  }

  func statistics(field: Int) -> FieldStatistics {
    metadata.fields[field].statistics
  }

  func entry(
    field: Int, term: UnsafeRawBufferPointer
  ) throws(IndexError) -> TermEntry? {
    unsafe try dictionary.entry(field: field, term: term)
  }

  /// The terms of a field in byte order, from the first that is not before `lower`.
  func terms(field: Int, from lower: [UInt8] = []) throws(IndexError) -> TermCursor {
    try TermCursor(dictionary, field: field, from: lower)
  }
}
