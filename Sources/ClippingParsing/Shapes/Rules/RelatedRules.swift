internal import ClippingModel
internal import TextAnalysis

/// Ways to other stories that stand within the prose.
enum RelatedRules {
  private static let longestHeadline = 200
  private static let shortestHeadline = 5

  /// `… được công bố. [Peru mở lại cảng cá lớn nhất nước] Trong khi đó, …`: a headline of another
  /// story in square brackets, between two sentences.
  static func cutHeadlines(_ page: inout Page) {
    let bytes = page.text.bytes
    guard bytes.has(UInt8(ascii: "[")) else { return }
    for index in page.bodyIndices {
      let line = page.lines[index].range
      var offset = line.lowerBound
      while let open = bytes.firstOffset(of: UInt8(ascii: "["), in: offset..<line.upperBound) {
        offset = open + 1
        let near = offset..<min(line.upperBound, offset + longestHeadline)
        guard let close = bytes.firstOffset(of: UInt8(ascii: "]"), in: near),
          isBetweenSentences(bytes, open..<close + 1, line),
          isHeadline(bytes, open + 1..<close)
        else { continue }
        page.cut(open..<close + 1, .related)
        offset = close + 1
      }
    }
  }

  private static func isBetweenSentences(
    _ bytes: [UInt8], _ range: Range<Int>, _ line: Range<Int>
  ) -> Bool {
    var before = range.lowerBound
    while before > line.lowerBound, bytes[before - 1].isBlank { before -= 1 }
    guard before > line.lowerBound, before < range.lowerBound else { return false }
    let isStop =
      stops.contains(bytes[before - 1]) || bytes.hasBytes("”", at: before - 3)
      || bytes.hasBytes("…", at: before - 3)
    guard isStop else { return false }
    var next = range.upperBound
    while next < line.upperBound, bytes[next].isBlank { next += 1 }
    return next == line.upperBound
      || next > range.upperBound && LetterCase(bytes, at: next) != .lower
  }

  private static let stops: [UInt8] = [".", "!", "?", "\"", ")", "]"].map { UInt8(ascii: $0) }

  /// A headline begins with a capital and ends without a full stop.
  private static func isHeadline(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let last = bytes[range].last, last != UInt8(ascii: "."),
      LetterCase(bytes, at: range.lowerBound) == .upper
    else { return false }
    return bytes.wordCount(range) >= shortestHeadline
  }
}
