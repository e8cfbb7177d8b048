/// Tells the line breaks that only wrap a paragraph at a column from those that end one.
///
/// A text is wrapped where nearly all of its lines fit a column of at most 100 characters and where
/// most breaks stand where the next word would not have fitted.
struct LineWraps {
  private struct Line {
    var range: Range<Int>
    var width: Int
    var firstWordWidth: Int
    /// The width without the widest word, where that is an address that could not be broken.
    var brokenWidth: Int
    /// Two spaces or a backslash at the end ask for a break (CommonMark, 6.7).
    var isHardBroken: Bool
    var beginsBlock: Bool
  }

  private static let widest = 100
  /// The narrowest column that writers wrap at, less a long word.
  private static let narrowest = 60

  private let bytes: [UInt8]
  private var lines: [Line] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var ranges: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes.firstOffset(of: UInt8(ascii: "\n"), in: start..<bytes.count) ?? bytes.count
      ranges.append(start..<end)
      start = end + 1
    }
    guard !isTooWide(ranges) else { return }
    for range in ranges { lines.append(line(range)) }
  }

  /// Whether more lines than a wrapped text may have are wider than a column: of most texts the
  /// first long line tells, and nothing else is measured.
  private func isTooWide(_ lines: [Range<Int>]) -> Bool {
    var wideCount = 0
    for range in lines where range.count > Self.widest && brokenWidth(range) > Self.widest {
      wideCount += 1
      if wideCount * 20 > lines.count { return true }
    }
    return false
  }

  private func brokenWidth(_ range: Range<Int>) -> Int {
    let trimmed = bytes.trimmed(range)
    let width = bytes.characterCount(range.lowerBound..<trimmed.upperBound)
    return width > Self.widest ? width - unbreakableWidth(trimmed) : width
  }

  /// Replaces each wrapping break, and the blanks around it, by a space.
  mutating func join(into edits: inout TextEdits) {
    guard isWrapped else { return }
    for index in lines.indices.dropLast() where isWrap(index) || isContinuation(index) {
      let next = bytes.trimmed(lines[index + 1].range)
      let this = bytes.trimmed(lines[index].range)
      edits.replace(this.upperBound..<next.lowerBound, with: [0x20])
    }
  }

  private var isWrapped: Bool {
    var breakCount = 0
    var wrapCount = 0
    var wideCount = 0
    for index in lines.indices {
      if lines[index].brokenWidth > Self.widest { wideCount += 1 }
      guard index + 1 < lines.count, lines[index].width > 0, lines[index + 1].width > 0,
        !lines[index].isHardBroken, !lines[index + 1].beginsBlock
      else { continue }
      breakCount += 1
      if isWrap(index) { wrapCount += 1 }
    }
    return breakCount >= 2 && wrapCount * 10 >= breakCount * 6 && wideCount * 20 <= lines.count
  }

  private func isWrap(_ index: Int) -> Bool {
    let this = lines[index]
    let next = lines[index + 1]
    return this.width > 0 && next.width > 0 && !this.isHardBroken && !next.beginsBlock
      && this.brokenWidth <= Self.widest && this.width + 1 + next.firstWordWidth > Self.narrowest
  }

  /// A short line of a wrapped text that goes on in the next: no stop, then a small letter or a link.
  private func isContinuation(_ index: Int) -> Bool {
    let this = bytes.trimmed(lines[index].range)
    let next = bytes.trimmed(lines[index + 1].range)
    guard let last = this.last, let first = next.first, !lines[index].isHardBroken,
      !lines[index + 1].beginsBlock, lines[index].brokenWidth <= Self.widest
    else { return false }
    let isStopped = [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":")]
      .contains(bytes[last])
    if isInitial(this) { return LetterCase(bytes, at: first) == .upper }
    return !isStopped
      && (LetterCase(bytes, at: first) == .lower || bytes[first] == UInt8(ascii: "[")
        || bytes[first] == UInt8(ascii: "("))
  }

  /// `Donald J.` at the end of a line: the surname stands on the next.
  private func isInitial(_ line: Range<Int>) -> Bool {
    let end = line.upperBound
    return line.count > 4 && bytes[end - 1] == UInt8(ascii: ".")
      && LetterCase(bytes, at: end - 2) == .upper && bytes[end - 3] == 0x20
  }

  private func line(_ range: Range<Int>) -> Line {
    let trimmed = bytes.trimmed(range)
    var firstWordEnd = trimmed.lowerBound
    while firstWordEnd < trimmed.upperBound, !bytes[firstWordEnd].isBlank { firstWordEnd += 1 }
    let width = bytes.characterCount(range.lowerBound..<trimmed.upperBound)
    let isHardBroken =
      bytes.hasBytes("  ", at: range.upperBound - 2)
      || (!trimmed.isEmpty && bytes[trimmed.upperBound - 1] == UInt8(ascii: "\\"))
    return Line(
      range: range, width: width,
      firstWordWidth: bytes.characterCount(trimmed.lowerBound..<firstWordEnd),
      brokenWidth: brokenWidth(range),
      isHardBroken: isHardBroken, beginsBlock: beginsBlock(trimmed))
  }

  /// The width of the words of 40 characters and more: addresses.
  private func unbreakableWidth(_ line: Range<Int>) -> Int {
    bytes.words(line).reduce(0) { $1.count >= 40 ? $0 + $1.count : $0 }
  }

  /// A heading, list item, quotation, image or table row begins a block of its own.
  private func beginsBlock(_ line: Range<Int>) -> Bool {
    guard let first = line.first else { return false }
    switch bytes[first] {
    case UInt8(ascii: "#"), UInt8(ascii: "|"), UInt8(ascii: "!"): return true
    // The lines of one quotation belong together.
    case UInt8(ascii: ">"): return !isQuotation(before: first)
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      return first + 1 < line.upperBound && bytes[first + 1] == 0x20
    default: return bytes.hasBytes("\\#", at: first)
    }
  }

  private func isQuotation(before start: Int) -> Bool {
    guard let previous = lines.last, let first = bytes.trimmed(previous.range).first else {
      return false
    }
    return bytes[first] == UInt8(ascii: ">")
  }
}
