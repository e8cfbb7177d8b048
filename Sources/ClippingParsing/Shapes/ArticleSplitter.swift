internal import ClippingModel

/// Finds the articles of a file that holds several: each begins with a header of the kind that the
/// first begins with, or stands behind a rule of equals signs; an article and its translation part
/// where the language changes.
///
/// Two stories under one headline stay one article.
struct ArticleSplitter {
  private let text: MappedText
  private let lines: [Range<Int>]
  private var bytes: [UInt8] { text.bytes }

  /// - Complexity: O(n) for n bytes.
  static func parts(_ text: MappedText) -> [Range<Int>] {
    let splitter = ArticleSplitter(text)
    let starts = splitter.headerStarts() ?? splitter.ruleStarts() ?? splitter.languageStarts()
    guard let starts, !starts.isEmpty else { return [0..<text.count] }
    let bounds = [0] + starts + [text.count]
    return zip(bounds, bounds.dropFirst()).map { $0..<$1 }
  }

  private init(_ text: MappedText) {
    self.text = text
    var lines: [Range<Int>] = []
    var start = 0
    while start < text.count {
      let end =
        text.bytes.firstOffset(of: UInt8(ascii: "\n"), in: start..<text.count) ?? text.count
      lines.append(start..<end)
      start = end + 1
    }
    self.lines = lines
  }

  private func isBlank(_ line: Int) -> Bool { bytes.trimmed(lines[line]).isEmpty }
}

extension ArticleSplitter {
  /// Lines behind a blank one that begin as the first line of the file does, where that is a header.
  private func headerStarts() -> [Int]? {
    guard let first = lines.indices.first(where: { !isBlank($0) }), let kind = kind(first) else {
      return nil
    }
    let starts = lines.indices.dropFirst(first + 1)
      .filter { isBlank($0 - 1) && self.kind($0) == kind }.map { lines[$0].lowerBound }
    return starts.isEmpty ? nil : starts
  }

  private enum Kind: Equatable {
    case stamp, frontMatter
    case key(String)
  }

  private func kind(_ line: Int) -> Kind? {
    let range = bytes.trimmed(lines[line])
    guard !range.isEmpty else { return nil }
    if isStamp(range) { return .stamp }
    if range.count == 3, bytes.hasBytes("---", at: range.lowerBound) {
      return line + 1 < lines.count && key(bytes.trimmed(lines[line + 1])) != nil
        ? .frontMatter : nil
    }
    return key(range).map { .key($0) }
  }

  private func isStamp(_ line: Range<Int>) -> Bool {
    guard bytes.hasBytes("date ", at: line.lowerBound), line.count >= 15 else { return false }
    return DateStamp.date(in: bytes, line.lowerBound + 5..<line.lowerBound + 15) != nil
  }

  /// The key of a `# key = value` or `KEY: value` line that names a title, date or address.
  private func key(_ line: Range<Int>) -> String? {
    let near = line.lowerBound..<min(line.upperBound, line.lowerBound + 40)
    guard
      let end = bytes[near].firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") }
      )
    else { return nil }
    let key = text.string(line.lowerBound..<end)
    let name = key.drop { $0 == "#" || $0 == " " }.lowercased()
    let trimmed = name.last == " " ? String(name.dropLast()) : name
    switch StatedFacts.Field(key: trimmed) {
    case .title, .published, .url, .id: return key
    default: return nil
    }
  }

  /// Lines of five equals signs or more between texts of some length.
  private func ruleStarts() -> [Int]? {
    var starts: [Int] = []
    var previous = 0
    for line in lines {
      let range = bytes.trimmed(line)
      guard range.count >= 5, bytes[range].allSatisfy({ $0 == UInt8(ascii: "=") }),
        bytes.wordCount(previous..<line.lowerBound) >= 20
      else { continue }
      starts.append(line.lowerBound)
      previous = line.upperBound
    }
    if let last = starts.last, bytes.wordCount(last..<text.count) < 20 { starts.removeLast() }
    return starts.isEmpty ? nil : starts
  }
}

extension ArticleSplitter {
  private static let leastWordCount = 40

  /// Where a Vietnamese article ends and an English one begins, or the other way about: once, with
  /// prose of both.
  private func languageStarts() -> [Int]? {
    var parts: [(language: Language, start: Int, wordCount: Int)] = []
    // A headline is too short to tell by itself: it goes with what follows.
    var pending: Int?
    for index in lines.indices where !isBlank(index) {
      let range = bytes.trimmed(lines[index])
      let wordCount = bytes.wordCount(range)
      let start = pending ?? lines[index].lowerBound
      guard wordCount >= 15, let language = LanguageDetector.language(of: bytes, range) else {
        if index > 0, isBlank(index - 1) { pending = start }
        continue
      }
      pending = nil
      if let last = parts.last, last.language == language {
        parts[parts.count - 1].wordCount += wordCount
      } else {
        parts.append((language, start, wordCount))
      }
    }
    guard parts.count == 2, parts.allSatisfy({ $0.wordCount >= Self.leastWordCount }) else {
      return nil
    }
    return [parts[1].start]
  }
}
