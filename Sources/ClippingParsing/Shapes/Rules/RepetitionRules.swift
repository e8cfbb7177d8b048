internal import ClippingModel
internal import TextAnalysis

/// Titles, leads and lines that a page prints more than once.
enum RepetitionRules {
  static func cutRepetitions(_ page: inout Page) {
    cutTitleAgain(&page)
    cutTeasers(&page)
    cutDoubles(&page)
  }

  /// The title as a line of its own, or glued to the front of the first ones.
  private static func cutTitleAgain(_ page: inout Page) {
    guard let title = page.titleText, !title.isEmpty else { return }
    let key = Spelling.fold(title.string(0..<title.count))
    for index in page.bodyIndices.prefix(6) where page.innerTitle == nil {
      let line = page.lines[index]
      if !line.key.isEmpty, line.key == key || line.wordCount >= 6 && key.hasSuffix(line.key) {
        page.cut(index, .repetition)
      } else if line.range.count > title.count + 20, title.count >= 12,
        page.text.bytes[line.range].starts(with: title.bytes),
        page.text.bytes[line.range.lowerBound + title.count].isBlank
      {
        let end = page.text.bytes.trimmed(
          line.range.lowerBound + title.count..<line.range.upperBound
        ).lowerBound
        if LetterCase(page.text.bytes, at: end) != .lower {
          page.cut(line.range.lowerBound..<end, .repetition)
        }
      }
    }
  }

  /// A lead near the top that the text says again in full: search results and pages print one above
  /// the article, often broken off with an ellipsis.
  private static func cutTeasers(_ page: inout Page) {
    let indices = page.bodyIndices
    for (place, index) in indices.prefix(4).enumerated() where page.lines[index].wordCount >= 8 {
      let line = kept(page, index)
      let isBrokenOff =
        page.text.bytes.hasBytes("...", at: line.upperBound - 3)
        || page.text.bytes.hasBytes("…", at: line.upperBound - 3)
      let needle = isBrokenOff ? start(page.text.bytes, line) : line
      guard needle.count >= 24, place + 1 < indices.count, let last = indices.last else { continue }
      let rest = page.lines[indices[place + 1]].range.lowerBound..<page.lines[last].range.upperBound
      if contains(page.text.bytes, needle, in: rest) {
        page.cut(index, .repetition)
      }
    }
  }

  /// The line without the outlet that was cut from its front.
  private static func kept(_ page: Page, _ index: Int) -> Range<Int> {
    let line = page.lines[index].range
    let cut = page.innerCuts.first { $0.range.lowerBound == line.lowerBound }
    return min(cut?.range.upperBound ?? line.lowerBound, line.upperBound)..<line.upperBound
  }

  /// The first eight words.
  private static func start(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int> {
    let words = bytes.words(line.lowerBound..<min(line.upperBound, line.lowerBound + 240))
    guard words.count > 8 else { return line.lowerBound..<line.lowerBound }
    return line.lowerBound..<words[7].upperBound
  }

  /// - Complexity: O(n) for n bytes searched, times the few hundred bytes of a needle at worst.
  private static func contains(_ bytes: [UInt8], _ needle: Range<Int>, in range: Range<Int>) -> Bool
  {
    let needle = Array(bytes[needle.lowerBound..<min(needle.upperBound, needle.lowerBound + 200)])
    guard range.count >= needle.count else { return false }
    // The rarest byte of a lead is unknown; its last is as good as another.
    let last = needle[needle.count - 1]
    var end = range.lowerBound + needle.count - 1
    while let found = bytes.firstOffset(of: last, in: end..<range.upperBound) {
      if bytes[found - needle.count + 1...found].elementsEqual(needle) { return true }
      end = found + 1
    }
    return false
  }

  /// Lines of six words and more that stand twice.
  private static func cutDoubles(_ page: inout Page) {
    let bytes = page.text.bytes
    var seen: [Int: [Int]] = [:]
    for index in page.bodyIndices where page.lines[index].wordCount >= 6 {
      let line = page.lines[index].range
      let key = digest(bytes, line)
      let isDouble = seen[key, default: []].contains {
        bytes[page.lines[$0].range].elementsEqual(bytes[line])
      }
      if isDouble {
        page.cut(index, .repetition)
      } else if seen[key, default: []].count < 16 {
        seen[key, default: []].append(index)
      }
    }
  }

  /// FNV-1a of the length and the first 64 bytes, by which few lines that differ agree; lines that
  /// are made to agree are compared in full, 16 of them at most.
  private static func digest(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(range.count)
    for offset in range.prefix(64) {
      digest = (digest ^ UInt64(bytes[offset])) &* 0x100_0000_01B3
    }
    return Int(truncatingIfNeeded: digest)
  }
}
