/// Tells the line breaks that only wrap a paragraph at a column from those that end one.
///
/// A text is wrapped where nearly all of its lines fit a column of at most 100 characters and where
/// most breaks stand where the next word would not have fitted. A text that is set in from the margin
/// as a whole is measured from where it begins, and its column may be wider: nobody sets in lines that
/// are paragraphs.
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

  private static let widestColumn = 100
  private static let widestIndentedColumn = 130
  private static let leastIndent = 4
  /// Lines that show the column of a text.
  private static let sample = 12
  /// The narrowest column that writers wrap at, less a long word.
  private static let narrowest = 60

  private let bytes: [UInt8]
  private var lines: [Line] = []
  /// The blanks before most lines.
  private var indent = 0
  private var widest: Int {
    indent >= Self.leastIndent ? Self.widestIndentedColumn : Self.widestColumn
  }
  /// The first line, where it is a headline that no blank line parts from the text.
  private var headline: Int?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var ranges: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes.firstOffset(of: UInt8(ascii: "\n"), in: start..<bytes.count) ?? bytes.count
      ranges.append(start..<end)
      start = end + 1
    }
    indent = commonIndent(ranges)
    guard !isTooWide(ranges) else { return }
    for range in ranges { lines.append(line(range)) }
    headline = lines.firstIndex { $0.width > 0 }.flatMap { isHeadline($0) ? $0 : nil }
  }

  /// Four words or more, all capitalised but for short ones, without a stop, and a capital behind;
  /// wider than the column of the text, or ended where the next word would have fitted.
  private func isHeadline(_ index: Int) -> Bool {
    guard index + 1 < lines.count, lines[index + 1].width > 0 else { return false }
    let column = lines[(index + 1)...].prefix(Self.sample).map(\.brokenWidth).max() ?? 0
    let width = lines[index].width
    guard width > column || width + 1 + lines[index + 1].firstWordWidth <= column else {
      return false
    }
    let line = bytes.trimmed(lines[index].range)
    let words = bytes.words(line)
    guard words.count > 3, let last = line.last, bytes[last].isLetter || bytes[last].isDigit,
      words.allSatisfy({ $0.count < 5 || LetterCase(bytes, at: $0.lowerBound) != .lower })
    else { return false }
    let next = bytes.trimmed(lines[index + 1].range)
    let mark = next.first { bytes[$0] != UInt8(ascii: "*") }
    return mark.map { LetterCase(bytes, at: $0) == .upper } == true
  }

  /// The blanks that four in five of the lines with text begin with, at most eight.
  private func commonIndent(_ lines: [Range<Int>]) -> Int {
    var counts = Array(repeating: 0, count: 9)
    var textCount = 0
    for line in lines {
      var end = line.lowerBound
      while end < line.upperBound, bytes[end] == 0x20, end - line.lowerBound < 8 { end += 1 }
      guard end < line.upperBound else { continue }
      textCount += 1
      counts[end - line.lowerBound] += 1
    }
    var deeper = 0
    for depth in (1...8).reversed() {
      deeper += counts[depth]
      if deeper * 5 >= textCount * 4, textCount > 2 { return depth }
    }
    return 0
  }

  /// Whether more lines than a wrapped text may have are wider than a column: of most texts the
  /// first long line tells, and nothing else is measured.
  private func isTooWide(_ lines: [Range<Int>]) -> Bool {
    var wideCount = 0
    for range in lines where range.count > widest && brokenWidth(range) > widest {
      wideCount += 1
      if wideCount * 20 > lines.count { return true }
    }
    return false
  }

  private func brokenWidth(_ range: Range<Int>) -> Int {
    let trimmed = bytes.trimmed(range)
    let width = self.width(range, trimmed)
    return width > widest ? width - unbreakableWidth(trimmed) : width
  }

  private func width(_ line: Range<Int>, _ trimmed: Range<Int>) -> Int {
    guard line.lowerBound + indent < trimmed.upperBound else { return trimmed.count }
    return bytes.characterCount(line.lowerBound + indent..<trimmed.upperBound)
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
      if lines[index].brokenWidth > widest { wideCount += 1 }
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
      && this.brokenWidth <= widest && this.width + 1 + next.firstWordWidth > Self.narrowest
      && index != headline && this.brokenWidth <= widest
      && this.width + 1 + next.firstWordWidth > Self.narrowest
  }

  /// A short line of a wrapped text that goes on in the next: no stop, then a small letter or a link.
  private func isContinuation(_ index: Int) -> Bool {
    let this = bytes.trimmed(lines[index].range)
    let next = bytes.trimmed(lines[index + 1].range)
    guard let last = this.last, let first = next.first, !lines[index].isHardBroken,
      !lines[index + 1].beginsBlock, lines[index].brokenWidth <= widest
    else { return false }
    let isStopped = [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":")]
      .contains(bytes[last])
    if isInitial(this) { return LetterCase(bytes, at: first) == .upper }
    return !isStopped
      && (endsInSmallWord(this) || LetterCase(bytes, at: first) == .lower
        || bytes[first] == UInt8(ascii: "[")
        || bytes[first] == UInt8(ascii: "("))
  }

  /// `talks with the` at the end of a line: no heading ends so.
  private func endsInSmallWord(_ line: Range<Int>) -> Bool {
    guard let word = bytes.words(line).last, word.count < 5 else { return false }
    return bytes[word].allSatisfy { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
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
    let width = self.width(range, trimmed)
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
    var width = 0
    var start = line.lowerBound
    for offset in line where bytes[offset].isBlank {
      if offset - start >= 40 { width += offset - start }
      start = offset + 1
    }
    return line.upperBound - start >= 40 ? width + line.upperBound - start : width
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
