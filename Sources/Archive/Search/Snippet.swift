/// The stretch of a text that best shows why it was found.
struct Snippet: Hashable, Sendable {
  var text: String
  /// UTF-8 offsets into `text`, ascending, not overlapping.
  var highlights: [Range<Int>]

  /// How long a snippet is at most, in UTF-8 bytes without its ellipses: about two lines of a
  /// terminal.
  static let byteLimit = 240
  /// How many places are tried: a text that is full of the words is well shown by its beginning.
  private static let candidateLimit = 200
}

extension Snippet {
  /// Cuts the best stretch out of a text.
  ///
  /// It holds as many different words of the query as it can, rare ones before common ones, and
  /// begins where a sentence begins if that costs none of them. A text without marks is shown from
  /// its beginning.
  ///
  /// - Complexity: O(n) for n bytes of text.
  init(of text: String, marked: WordMarker.MarkedText) {
    let bytes = Array(text.utf8)
    let window = Self.bestWindow(marked, in: bytes)
    let marks = marked.marks.map(\.range).filter {
      window.lowerBound <= $0.lowerBound && $0.upperBound <= window.upperBound
    }
    let isSentenceStart = marked.sentenceStarts.contains(window.lowerBound)
    let lead = isSentenceStart || window.lowerBound == 0 ? "" : "… "
    let tail = window.upperBound == bytes.count ? "" : " …"
    let (line, offsets) = Self.oneLine(bytes[window])
    self.text = lead + String(decoding: line, as: UTF8.self) + tail
    highlights = marks.map { mark in
      let start = offsets[mark.lowerBound - window.lowerBound] + lead.utf8.count
      return start..<start + mark.count
    }
  }

  /// The bytes with every run of white space as one space, and where each of them came to stand.
  private static func oneLine(_ bytes: ArraySlice<UInt8>) -> (line: [UInt8], offsets: [Int]) {
    var line: [UInt8] = []
    var offsets: [Int] = []
    line.reserveCapacity(bytes.count)
    offsets.reserveCapacity(bytes.count)
    for byte in bytes {
      let isRepeated = isSpace(byte) && line.last == UInt8(ascii: " ")
      offsets.append(line.count)
      if !isRepeated { line.append(isSpace(byte) ? UInt8(ascii: " ") : byte) }
    }
    return (line, offsets)
  }

  private static func isBreak(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  private static func bestWindow(_ marked: WordMarker.MarkedText, in bytes: [UInt8]) -> Range<Int> {
    var best = (score: -1.0, range: window(from: firstWord(from: 0, in: bytes), in: bytes))
    var first = 0
    for mark in marked.marks.prefix(candidateLimit) {
      for start in starts(before: mark.range, marked.sentenceStarts, in: bytes) {
        let range = window(from: start, in: bytes)
        while first < marked.marks.count, marked.marks[first].range.upperBound < start - byteLimit {
          first += 1
        }
        let score = score(range, marked.marks[first...], isSentence: marked.sentenceStarts, start)
        if score > best.score { best = (score, range) }
      }
    }
    return best.range
  }

  /// Where a window that shows a mark may begin: at its sentence, or some words before it.
  private static func starts(
    before mark: Range<Int>, _ sentenceStarts: [Int], in bytes: [UInt8]
  ) -> [Int] {
    let sentence = sentenceStarts[lastIndex(in: sentenceStarts, notAfter: mark.lowerBound)]
    let near = firstWord(from: max(sentence, mark.lowerBound - byteLimit / 3), in: bytes)
    let begin = firstWord(from: sentence, in: bytes)
    let isWithin = mark.upperBound - begin <= byteLimit
    return isWithin && begin != near ? [begin, near] : isWithin ? [begin] : [near]
  }

  private static func lastIndex(in starts: [Int], notAfter offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Different words count in full, repetitions little; neighbours and the beginning of a sentence
  /// a little more.
  private static func score(
    _ range: Range<Int>, _ marks: ArraySlice<WordMarker.Mark>, isSentence starts: [Int],
    _ start: Int
  ) -> Double {
    var score = starts[lastIndex(in: starts, notAfter: start)] == start ? 0.2 : 0
    var seen: Set<[UInt8]> = []
    var lastPosition = -2
    for mark in marks {
      guard mark.range.upperBound <= range.upperBound else { break }
      guard mark.range.lowerBound >= range.lowerBound else { continue }
      score += seen.insert(mark.term).inserted ? mark.weight : mark.weight * 0.05
      if mark.position == lastPosition + 1 { score += mark.weight * 0.3 }
      lastPosition = mark.position
    }
    return score
  }

  /// From a start to the last end of a word within the limit.
  private static func window(from start: Int, in bytes: [UInt8]) -> Range<Int> {
    let limit = min(bytes.count, start + byteLimit)
    guard limit < bytes.count else { return start..<trimmed(start, bytes.count, in: bytes) }
    var end = limit
    while end > start, !isSpace(bytes[end]) { end -= 1 }
    // A text without spaces is cut between two characters.
    if end == start {
      end = limit
      while end > start, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    }
    return start..<trimmed(start, end, in: bytes)
  }

  private static func trimmed(_ start: Int, _ end: Int, in bytes: [UInt8]) -> Int {
    var end = end
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    return end
  }

  /// The first beginning of a word at or after an offset (the offset itself where a word begins
  /// there).
  private static func firstWord(from offset: Int, in bytes: [UInt8]) -> Int {
    var offset = offset
    if offset > 0, offset < bytes.count, !isSpace(bytes[offset - 1]) {
      let limit = min(bytes.count, offset + byteLimit / 3)
      var next = offset
      while next < limit, !isSpace(bytes[next]) { next += 1 }
      offset = next < limit ? next : offset
    }
    while offset < bytes.count, isSpace(bytes[offset]) { offset += 1 }
    while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || isBreak(byte) }
}
