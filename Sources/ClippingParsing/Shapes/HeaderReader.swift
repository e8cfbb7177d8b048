internal import ClippingModel

/// Reads what stands above a text about it, and says where the text begins.
///
///     ⟨ date 2025-12-13 ⟩         a stamp glued to the first line
///     --- … ---                   front matter (the part of YAML that writers of articles use)
///     # key = value               `KEY: value` and `key: value` with a known key as well
struct HeaderReader {
  private let text: MappedText
  private(set) var facts: StatedFacts
  /// Where the text goes on behind what was read; ranges of what was read.
  private(set) var offset = 0
  private(set) var headerRanges: [Range<Int>] = []
  /// True where front matter stood.
  private(set) var hasFrontMatter = false
  /// True where lines of keys and values stood.
  private(set) var hasKeyLines = false

  init(_ text: MappedText, facts: StatedFacts = StatedFacts()) {
    self.text = text
    self.facts = facts
    readFrontMatter()
    readStamp()
    readKeyLines()
  }

  private var bytes: [UInt8] { text.bytes }

  private func lineEnd(_ start: Int) -> Int {
    bytes.firstOffset(of: UInt8(ascii: "\n"), in: start..<text.count) ?? text.count
  }

  private func part(_ range: Range<Int>) -> MappedText {
    var part = MappedText()
    part.append(range, of: text)
    return part
  }
}

extension HeaderReader {
  /// ` date 2025-12-13 `, with blanks around it.
  private mutating func readStamp() {
    var start = offset
    while start < text.count, bytes[start].isBlank { start += 1 }
    guard bytes.hasBytes("date ", at: start) else { return }
    var end = start + 5
    while end < text.count, !bytes[end].isBlank { end += 1 }
    guard let found = DateStamp.date(in: bytes, start + 5..<end), found.date.precision == .day,
      found.range == start + 5..<end
    else { return }
    if end < text.count { end += 1 }
    facts.published = DatedFact(
      found.date, basis: .header, span: text.span(of: offset..<end))
    headerRanges.append(offset..<end)
    offset = end
  }
}

extension HeaderReader {
  private mutating func readFrontMatter() {
    var start = offset
    while start < text.count, bytes[start].isBlank { start += 1 }
    let opening = bytes.trimmed(start..<lineEnd(start))
    guard opening.count == 3, bytes.hasBytes("---", at: start) || bytes.hasBytes("+++", at: start)
    else { return }
    var lines: [Range<Int>] = []
    var lineStart = lineEnd(start) + 1
    // No front matter is as long as this; an opening rule without an end is a rule.
    while lineStart < text.count, lines.count < 200 {
      let end = lineEnd(lineStart)
      let trimmed = bytes.trimmed(lineStart..<end)
      if trimmed.count == 3, bytes[trimmed.lowerBound] == bytes[opening.lowerBound],
        bytes[trimmed.lowerBound + 1] == bytes[opening.lowerBound]
      {
        guard lines.contains(where: { keyEnd($0, separators: [":", "="]) != nil }) else { return }
        readFrontMatter(lines: lines)
        hasFrontMatter = true
        headerRanges.append(offset..<min(end + 1, text.count))
        offset = min(end + 1, text.count)
        return
      }
      lines.append(lineStart..<end)
      lineStart = end + 1
    }
  }

  private mutating func readFrontMatter(lines: [Range<Int>]) {
    var index = 0
    while index < lines.count {
      let line = lines[index]
      index += 1
      guard !line.isEmpty, !bytes[line.lowerBound].isBlank,
        let separator = keyEnd(line, separators: [":", "="])
      else { continue }
      var value = MappedText()
      value.append(bytes.trimmed(separator + 1..<line.upperBound), of: text)
      while index < lines.count, let first = lines[index].first, bytes[first].isBlank {
        appendContinuation(lines[index], to: &value)
        index += 1
      }
      guard let field = field(line.lowerBound..<separator) else { continue }
      facts.take(field, YAMLScalar.unquoted(value), basis: .header)
    }
  }

  /// A folded line of a value: its break is a space, or nothing behind a backslash.
  private func appendContinuation(_ line: Range<Int>, to value: inout MappedText) {
    let range = bytes.trimmed(line)
    if value.bytes.last == UInt8(ascii: "\\") {
      // What follows a line joined by a backslash may itself begin with an escaped blank.
      value = value.droppingLast()
      value.append(range, of: text)
    } else if !value.isEmpty {
      value.append(CollectionOfOne(0x20), replacing: line.lowerBound..<range.lowerBound, of: text)
      value.append(range, of: text)
    }
  }
}

extension HeaderReader {
  /// Header lines at the top: known keys, and unknown ones beside them where the style leaves no
  /// doubt. Headings, blank lines and lines of links may stand between.
  private mutating func readKeyLines() {
    var start = offset
    var pending: [Range<Int>] = []
    var seenCount = 0
    while start < text.count, seenCount < 40 {
      let end = lineEnd(start)
      let line = bytes.trimmed(start..<end)
      defer { start = end + 1 }
      if line.isEmpty { continue }
      seenCount += 1
      switch keyLine(line) {
      case .known(let field, let value):
        facts.take(field, part(value), basis: .header)
        headerRanges.append(start..<min(end + 1, text.count))
        headerRanges += pending
        pending = []
        hasKeyLines = true
      case .unknown:
        if hasKeyLines {
          headerRanges.append(start..<min(end + 1, text.count))
        } else {
          pending.append(start..<min(end + 1, text.count))
        }
      case .none:
        guard isSkippable(line) else { return }
      }
    }
  }

  private enum KeyLine {
    case known(StatedFacts.Field, value: Range<Int>)
    case unknown
    case none
  }

  private func keyLine(_ line: Range<Int>) -> KeyLine {
    var start = line.lowerBound
    while start < line.upperBound, bytes[start] == UInt8(ascii: "#") { start += 1 }
    let isHash = start > line.lowerBound
    let rest = bytes.trimmed(start..<line.upperBound)
    guard let separator = keyEnd(rest, separators: isHash ? ["=", ":"] : [":"]) else {
      return .none
    }
    let value = bytes.trimmed(separator + 1..<line.upperBound)
    let isAssignment = isHash && bytes[separator] == UInt8(ascii: "=")
    if let field = field(rest.lowerBound..<separator),
      isAssignment || isPlausible(value, for: field)
    {
      return .known(field, value: value)
    }
    return isAssignment ? .unknown : .none
  }

  /// Prose may begin "Source: …" or "Subject: …"; a header's value is short, and a date is a date.
  private func isPlausible(_ value: Range<Int>, for field: StatedFacts.Field) -> Bool {
    switch field {
    case .published: DateStamp.date(in: bytes, value) != nil
    case .body: false
    case .url: part(value).isAddress
    case .summary, .title, .other: value.count < 1000
    case .id, .source, .author, .language: value.count < 200
    }
  }

  private func isSkippable(_ line: Range<Int>) -> Bool {
    let first = bytes[line.lowerBound]
    if first == UInt8(ascii: "#") { return true }
    if bytes.hasBytes("![", at: line.lowerBound) { return true }
    return first == UInt8(ascii: "[") && bytes[line.upperBound - 1] == UInt8(ascii: ")")
  }

  /// The offset of the separator behind a key of one to four short words.
  private func keyEnd(_ line: Range<Int>, separators: [Unicode.Scalar]) -> Int? {
    var offset = line.lowerBound
    while offset < line.upperBound, offset - line.lowerBound < 40 {
      let byte = bytes[offset]
      if separators.contains(where: { $0.value == UInt32(byte) }) {
        // `https://` and `12:30` are no keys.
        let next = offset + 1 < line.upperBound ? bytes[offset + 1] : 0x20
        if next == UInt8(ascii: "/") { return nil }
        return offset > line.lowerBound ? offset : nil
      }
      let isKey =
        byte.isLetter || byte >= 0x80 || byte == UInt8(ascii: "_")
        || byte == UInt8(ascii: "-") || byte.isDigit || byte == 0x20
        || (byte == UInt8(ascii: ":") && !separators.contains(":"))
      guard isKey else { return nil }
      offset += 1
    }
    return nil
  }

  private func field(_ key: Range<Int>) -> StatedFacts.Field? {
    StatedFacts.Field(
      key: text.string(bytes.trimmed(key)).lowercased().replacing("-", with: " "))
  }
}

/// The scalars of YAML that front matter uses: plain, `'quoted'`, `"quoted"` with escapes, a list of
/// one.
enum YAMLScalar {
  static func unquoted(_ value: MappedText) -> MappedText {
    let bytes = value.bytes
    guard let first = bytes.first, let last = bytes.last, bytes.count >= 2 else { return value }
    var result = MappedText()
    switch (first, last) {
    case (UInt8(ascii: "\""), UInt8(ascii: "\"")):
      return JSONString.decoded(value, 1..<bytes.count - 1)
    case (UInt8(ascii: "'"), UInt8(ascii: "'")):
      result.append(1..<bytes.count - 1, of: value)
    case (UInt8(ascii: "["), UInt8(ascii: "]")):
      result.append(1..<bytes.count - 1, of: value)
      return unquoted(result)
    case (UInt8(ascii: "-"), _) where bytes[1] == 0x20:
      result.append(bytes.trimmed(2..<bytes.count), of: value)
      return unquoted(result)
    default: return value
    }
    return result
  }
}
