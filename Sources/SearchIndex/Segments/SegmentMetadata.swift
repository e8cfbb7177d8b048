internal import ByteStorage

/// What a segment file says of itself: read whole when the file is opened.
///
///     varint      documents, deleted ones too
///     per section offset in the file, bytes (varints), in the order of `SegmentSection`
///     varint      fields
///     per field   documents, total length, and the ranges of its norms, lengths and column
///                 within their sections: offset, bytes (varints)
///     varint      terms
struct SegmentMetadata {
  struct Field {
    var statistics = FieldStatistics(documentCount: 0, totalLength: 0)
    var norms = 0..<0
    var lengths = 0..<0
    var column = 0..<0
  }

  var documentCount = 0
  var sections = Array(repeating: 0..<0, count: SegmentSection.allCases.count)
  var fields: [Field] = []
  var termCount = 0

  func encode() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(varint: documentCount)
    for section in sections { bytes.append(range: section) }
    bytes.append(varint: fields.count)
    for field in fields {
      bytes.append(varint: field.statistics.documentCount)
      bytes.append(varint: field.statistics.totalLength)
      for range in [field.norms, field.lengths, field.column] { bytes.append(range: range) }
    }
    bytes.append(varint: termCount)
    return bytes
  }

  init() {}

  /// Reads what `encode` wrote; nil where it does not fit a file whose content ends at `contentEnd`.
  init?(from cursor: inout ByteCursor, contentEnd: Int) {
    documentCount = cursor.count()
    for index in sections.indices {
      guard let range = cursor.range(within: 0..<contentEnd) else { return nil }
      sections[index] = range
    }
    let fieldCount = cursor.count()
    guard fieldCount <= 255 else { return nil }
    for _ in 0..<fieldCount {
      guard let field = Field(from: &cursor, sections: sections) else { return nil }
      fields.append(field)
    }
    termCount = cursor.count()
    guard !cursor.isOverrun && cursor.isAtEnd && documentCount <= Int(UInt32.max) else {
      return nil
    }
  }
}

extension SegmentMetadata.Field {
  fileprivate init?(from cursor: inout ByteCursor, sections: [Range<Int>]) {
    statistics.documentCount = cursor.varint()
    statistics.totalLength = cursor.varint()
    func range(in section: SegmentSection) -> Range<Int>? {
      cursor.range(within: 0..<sections[section.rawValue].count)
    }
    guard let norms = range(in: .norms), let lengths = range(in: .lengths),
      let column = range(in: .columns)
    else { return nil }
    (self.norms, self.lengths, self.column) = (norms, lengths, column)
  }
}

extension [UInt8] {
  fileprivate mutating func append(range: Range<Int>) {
    append(varint: range.lowerBound)
    append(varint: range.count)
  }
}

extension ByteCursor {
  fileprivate mutating func range(within bounds: Range<Int>) -> Range<Int>? {
    let (offset, length) = (count(), count())
    let (end, overflow) = offset.addingReportingOverflow(length)
    guard !overflow, offset >= bounds.lowerBound, end <= bounds.upperBound else { return nil }
    return offset..<end
  }
}
