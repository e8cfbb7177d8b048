internal import ClippingModel

/// Reads the rows of a CSV file (RFC 4180, and with semicolons or tabs): a header row names the
/// fields; quoted fields may hold separators, doubled quotes and line breaks.
struct CSVSource: ArticleSource {
  private var stream: RecordStream
  private let path: String
  private let separator: UInt8
  private var names: [String] = []
  private var recordCount = 0
  private var isBroken = false
  private let limits: ClippingFile.Limits

  init(_ stream: RecordStream, path: String, separator: UInt8, limits: ClippingFile.Limits) {
    self.stream = stream
    self.path = path
    self.separator = separator
    self.limits = limits
  }

  mutating func next() -> ArticleFinding? {
    while !isBroken {
      do throws(ClippingInputError) {
        guard let row = try nextRow() else { return nil }
        if row.bytes.allSatisfy(\.isBlank) { continue }
        if names.isEmpty {
          names = fields(row).map { $0.string(0..<$0.count).trimmingMark() }
          continue
        }
        recordCount += 1
        return finding(row)
      } catch {
        isBroken = true
        return .refused(error)
      }
    }
    return nil
  }

  /// A line, and those after it while a quote stands open.
  private mutating func nextRow() throws(ClippingInputError) -> RecordStream.Line? {
    guard var row = try stream.nextLine() else { return nil }
    var quoteCount = row.bytes.count { $0 == UInt8(ascii: "\"") }
    while !quoteCount.isMultiple(of: 2) {
      guard let line = try stream.nextLine(), row.bytes.count < limits.recordByteCount else {
        throw ClippingInputError(
          .syntax, path: path, line: row.number, column: 1, byteOffset: row.fileOffset,
          message: "a quoted field that begins in this row has no end",
          remedy: "close the quote, or double quotes that are text")
      }
      row.bytes.append(UInt8(ascii: "\n"))
      row.bytes.append(contentsOf: line.bytes)
      quoteCount += line.bytes.count { $0 == UInt8(ascii: "\"") }
    }
    return row
  }

  private func finding(_ row: RecordStream.Line) -> ArticleFinding {
    let place = LinePlace(path: path, line: row.number, fileOffset: row.fileOffset)
    let origin = ArticleOrigin(
      path: path, record: recordCount, line: row.number, format: .csv, mayHaveHeader: false)
    let values = fields(row)
    guard values.count <= names.count else {
      return .refused(
        place.syntaxError(
          "the row has \(values.count) fields, the header \(names.count)",
          in: MappedText(row.bytes, at: row.fileOffset), at: 0))
    }
    let entries = zip(names, values).map { JSONObjectReader.Field(key: $0, value: $1) }
    return RecordReader.finding(entries, origin: origin, place: place, diagnostics: [])
  }

  private func fields(_ row: RecordStream.Line) -> [MappedText] {
    let text = TextDecoder.repaired(row.bytes, at: row.fileOffset).text
    var fields: [MappedText] = []
    var field = MappedText()
    var isQuoted = false
    var start = 0
    var offset = 0
    while offset < text.count {
      let byte = text.bytes[offset]
      if byte == UInt8(ascii: "\"") {
        // A doubled quote keeps its first.
        let isDoubled = isQuoted && offset + 1 < text.count && text.bytes[offset + 1] == byte
        field.append(start..<(isDoubled ? offset + 1 : offset), of: text)
        offset += isDoubled ? 1 : 0
        start = offset + 1
        if !isDoubled { isQuoted.toggle() }
      } else if byte == separator, !isQuoted {
        field.append(start..<offset, of: text)
        fields.append(field)
        field = MappedText()
        start = offset + 1
      }
      offset += 1
    }
    field.append(min(start, text.count)..<text.count, of: text)
    return fields + [field]
  }

  /// The separator of a header row, nil where the text is no table with a text in it.
  static func separator(ofHeader start: ArraySlice<UInt8>) -> UInt8? {
    let line = start.prefix { $0 != UInt8(ascii: "\n") }
    guard line.count < 4096 else { return nil }
    for separator in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] {
      let names = line.split(separator: separator, omittingEmptySubsequences: false).map {
        StatedFacts.Field(key: String(decoding: $0, as: UTF8.self).trimmingMark().lowercased())
      }
      if names.count >= 2, names.contains(.body), names.compactMap({ $0 }).count >= 2 {
        return separator
      }
      if names.count >= 3, names.contains(.title), names.compactMap({ $0 }).count >= 3 {
        return separator
      }
    }
    return nil
  }
}

extension String {
  /// Without blanks, quotes and a byte order mark at the ends.
  fileprivate func trimmingMark() -> String {
    var slice = self[...]
    func isMark(_ character: Character) -> Bool {
      character.isWhitespace || character == "\"" || character == "\u{FEFF}"
    }
    while let first = slice.first, isMark(first) { slice.removeFirst() }
    while let last = slice.last, isMark(last) { slice.removeLast() }
    return String(slice)
  }
}
