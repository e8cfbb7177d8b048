internal import ClippingModel

/// Markdown with its marks taken out: links keep their text, images go, breaks that only wrap a
/// line become spaces.
///
/// - Complexity: O(n) for n bytes, whatever stands open.
struct MarkdownText {
  private(set) var text: MappedText
  /// Offsets in `text` of lines that were headings.
  private(set) var headings: Set<Int> = []
  /// Addresses of links and images at the head of their line, in order, as ranges of the text that
  /// was read; a link within a sentence leads to something else.
  private(set) var addresses: [Range<Int>] = []
  /// The address of a link that is all of the first line.
  private(set) var titleAddress: Range<Int>?
  /// The address of a link that says it leads to the original article.
  private(set) var originalAddress: Range<Int>?
  /// Offsets in `text` of lines that were one link and no more, the first line apart.
  private(set) var links: Set<Int> = []

  private let original: MappedText
  private var edits = TextEdits()
  private var headingOffsets: [Int] = []
  private var linkOffsets: [Int] = []
  /// Up to where the search for the end of an address or tag, begun earlier, found none.
  private var deadEnd = 0

  private var bytes: [UInt8] { original.bytes }

  /// True where Markdown's marks are unmistakable: a linked address, a heading, an escaped mark,
  /// bold text.
  static func isMarkdown(_ text: MappedText) -> Bool {
    let bytes = text.bytes
    guard
      bytes.span.hasAny(
        UInt8(ascii: "]"), UInt8(ascii: "*"), UInt8(ascii: "\\"), UInt8(ascii: "#"))
    else { return false }
    var boldCount = 0
    var isLineStart = true
    for offset in 0..<bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "]"):
        if bytes.hasBytes("](http", at: offset) || bytes.hasBytes("](/", at: offset) { return true }
      case UInt8(ascii: "*"):
        if bytes.hasBytes("**", at: offset) { boldCount += 1 }
        if boldCount >= 4 { return true }
      case UInt8(ascii: "\\"): if bytes.hasBytes("\\#", at: offset) { return true }
      case UInt8(ascii: "#"):
        if isLineStart, bytes.hasBytes("## ", at: offset) || bytes.hasBytes("# ", at: offset) {
          return true
        }
      default: break
      }
      isLineStart = bytes[offset] == UInt8(ascii: "\n")
    }
    return false
  }

  /// - Parameter hasMarks: false for text that has no Markdown in it, of which only wrapped lines
  ///   are joined.
  init(_ text: MappedText, hasMarks: Bool) {
    original = text
    self.text = text
    var wraps = LineWraps(text.bytes)
    wraps.join(into: &edits)
    if hasMarks { readMarks() }
    self.text = edits.applied(to: text)
    headings = Set(headingOffsets.map { lineStart(behind: $0) })
    links = Set(linkOffsets.map { lineStart(behind: $0) })
  }

  /// Where the line that began at an offset of the original begins now.
  private func lineStart(behind offset: Int) -> Int {
    let file = original.fileOffset(at: offset)
    var low = 0
    var high = text.pieces.count
    while low < high {
      let middle = (low + high) / 2
      if text.pieces[middle].source.end <= file { low = middle + 1 } else { high = middle }
    }
    guard low < text.pieces.count else { return text.count }
    let piece = text.pieces[low]
    return piece.textOffset + max(0, min(piece.textCount, file - piece.source.start))
  }
}

extension MarkdownText {
  private mutating func readMarks() {
    var openBrackets: [Int] = []
    var offset = 0
    var isLineStart = true
    while offset < bytes.count {
      if isLineStart { offset = readLineStart(offset) }
      guard offset < bytes.count else { return }
      isLineStart = false
      switch bytes[offset] {
      case UInt8(ascii: "\n"):
        isLineStart = true
        // A link may be wrapped, but not go over a blank line.
        if bytes.hasBytes("\n\n", at: offset) { openBrackets = [] }
      case UInt8(ascii: "\\"): offset = readEscape(offset)
      case UInt8(ascii: "["): openBrackets.append(offset)
      case UInt8(ascii: "]"):
        if let open = openBrackets.popLast() { offset = readLink(open, offset) }
      case UInt8(ascii: "*"): offset = readEmphasis(offset)
      case UInt8(ascii: "<"): offset = readTag(offset)
      default: break
      }
      offset += 1
    }
  }

  /// Headings, quotations and list marks.
  private mutating func readLineStart(_ start: Int) -> Int {
    var offset = start
    while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == UInt8(ascii: ">") {
      offset += 1
    }
    if bytes[start..<offset].contains(UInt8(ascii: ">")) { edits.delete(start..<offset) }
    let hashes = offset
    while offset < bytes.count, bytes[offset] == UInt8(ascii: "#"), offset - hashes < 6 {
      offset += 1
    }
    if offset > hashes, offset < bytes.count, bytes[offset] == 0x20 {
      edits.delete(hashes..<offset + 1)
      headingOffsets.append(offset + 1)
      return offset + 1
    }
    offset = hashes
    let isListMark =
      bytes.hasBytes("- ", at: offset) || bytes.hasBytes("* ", at: offset)
      || bytes.hasBytes("+ ", at: offset)
    guard isListMark else { return offset }
    var end = offset + 1
    while end < bytes.count, bytes[end] == 0x20 { end += 1 }
    edits.delete(offset..<end)
    return end
  }

  /// A backslash before punctuation is a mark; what it protects is text.
  private mutating func readEscape(_ offset: Int) -> Int {
    guard offset + 1 < bytes.count else { return offset }
    let next = bytes[offset + 1]
    guard next > 0x20, next < 0x7F, !next.isLetter, !next.isDigit else { return offset }
    edits.delete(offset..<offset + 1)
    return offset + 1
  }

  /// `[text](address)` and `![text](address)`, of which the first keeps its text.
  private mutating func readLink(_ open: Int, _ close: Int) -> Int {
    guard close + 1 < bytes.count, bytes[close + 1] == UInt8(ascii: "("),
      let end = end(of: UInt8(ascii: ")"), from: close + 2, limit: 1 << 14)
    else { return close }
    let address = close + 2..<end
    if !hasWords(before: open) { addresses.append(address) }
    if open > 0, bytes[open - 1] == UInt8(ascii: "!") {
      edits.delete(open - 1..<end + 1)
    } else {
      edits.delete(open..<open + 1)
      edits.delete(close..<end + 1)
      takeAddress(address, text: open + 1..<close, end: end)
    }
    return end
  }

  /// Whether letters stand close before an offset on its line.
  private func hasWords(before offset: Int) -> Bool {
    for byte in bytes[max(0, offset - Self.lineHead)..<offset].reversed() {
      if byte == UInt8(ascii: "\n") { return false }
      if byte.isLetter || byte >= 0x80 { return true }
    }
    return false
  }

  /// Bytes before a link that are looked at.
  private static let lineHead = 32

  private mutating func takeAddress(_ address: Range<Int>, text: Range<Int>, end: Int) {
    if originalAddress == nil, text.count < 40,
      Self.originalLabels.contains(original.string(text).lowercased())
    {
      originalAddress = address
    }
    guard isLineEnd(end + 1) else { return }
    let before = bytes[..<(text.lowerBound - 1)]
    if titleAddress == nil, before.allSatisfy({ $0.isBlank || $0 == UInt8(ascii: "#") }) {
      titleAddress = address
    } else if before.last == UInt8(ascii: "\n") {
      linkOffsets.append(text.lowerBound)
    }
  }

  private static let originalLabels: Set<String> = [
    "original article", "original", "source", "link", "nguồn", "bài gốc", "link gốc", "xem bài gốc",
  ]

  /// `*`, `**` and `***` beside a word.
  private mutating func readEmphasis(_ start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] == UInt8(ascii: "*") { end += 1 }
    let before = start > 0 ? bytes[start - 1] : 0x20
    let after = end < bytes.count ? bytes[end] : 0x20
    if end - start <= 3, !(before.isBlank && after.isBlank) { edits.delete(start..<end) }
    return end - 1
  }

  /// An HTML tag inside Markdown; `<https://…>` keeps nothing either.
  private mutating func readTag(_ start: Int) -> Int {
    guard start + 1 < bytes.count else { return start }
    let next = bytes[start + 1]
    guard next.isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!"),
      let end = end(of: UInt8(ascii: ">"), from: start + 1, limit: 1 << 20)
    else { return start }
    edits.delete(start..<end + 1)
    return end
  }

  private func isLineEnd(_ offset: Int) -> Bool {
    var offset = offset
    while offset < bytes.count, bytes[offset] == 0x20 { offset += 1 }
    return offset >= bytes.count || bytes[offset] == UInt8(ascii: "\n")
  }

  /// The next `byte` before a blank line; a failed search is remembered, so that no stretch is
  /// searched twice in vain.
  private mutating func end(of byte: UInt8, from start: Int, limit: Int) -> Int? {
    guard start >= deadEnd else { return nil }
    let isBracket = byte == UInt8(ascii: ")")
    var depth = 0
    var offset = start
    let end = min(bytes.count, start + limit)
    while offset < end, !bytes.hasBytes("\n\n", at: offset) {
      if bytes[offset] == byte {
        if depth == 0 { return offset }
        depth -= 1
      } else if isBracket, bytes[offset] == UInt8(ascii: "(") {
        depth += 1
      }
      offset += 1
    }
    deadEnd = offset
    return nil
  }
}
