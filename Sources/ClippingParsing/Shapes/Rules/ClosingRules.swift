internal import ClippingModel
internal import TextAnalysis

/// What stands at the end of an article: the mark `./.`, the writer's name, the agency.
enum ClosingRules {
  /// `./.` keeps its first stop, `/.` its last.
  static func cutEndMarks(_ page: inout Page) {
    let bytes = page.text.bytes
    for index in page.bodyIndices {
      let line = page.lines[index].range
      var offset = line.lowerBound
      while let slash = bytes.firstOffset(of: UInt8(ascii: "/"), in: offset..<line.upperBound) {
        offset = slash + 1
        guard slash > line.lowerBound, offset < line.upperBound,
          bytes[offset] == UInt8(ascii: "."),
          offset + 1 == line.upperBound || bytes[offset + 1].isBlank
        else { continue }
        let isBehindStop = bytes[slash - 1] == UInt8(ascii: ".")
        page.cut(slash..<(isBehindStop ? offset + 1 : offset), .furniture)
      }
    }
  }

  /// Names under the last sentence or behind it on the same line.
  static func cutCredit(_ page: inout Page) {
    for _ in 0..<3 {
      guard let index = page.bodyIndices.last, index > 0 else { break }
      let line = page.lines[index]
      guard line.wordCount <= 10, !line.isHeading, isCredit(page.text.bytes, line.range) else {
        break
      }
      takeCredit(&page, line.range)
      page.cut(index, .credit)
    }
    guard let index = page.bodyIndices.last else { return }
    let line = page.lines[index].range
    guard let start = tail(page.text.bytes, line),
      isCredit(page.text.bytes, start..<line.upperBound)
    else { return }
    takeCredit(&page, start..<line.upperBound)
    page.cut(start..<line.upperBound, .credit)
  }

  /// Where the words behind the last stop of a line begin, if they are ten at most.
  private static func tail(_ bytes: [UInt8], _ line: Range<Int>) -> Int? {
    let words = bytes.words(max(line.lowerBound, line.upperBound - 120)..<line.upperBound)
    for index in words.indices.reversed().dropFirst().prefix(10) {
      guard let last = words[index].last else { return nil }
      let isStop =
        bytes[last] == UInt8(ascii: ".") || bytes[last] == UInt8(ascii: "!")
        || bytes[last] == UInt8(ascii: "?") || bytes[last] == UInt8(ascii: "\"")
        || bytes.hasBytes("”", at: last - 2) || bytes.hasBytes("…", at: last - 2)
      // An initial or an abbreviation is no end of a sentence.
      if isStop, words[index].count > 3 { return words[index + 1].lowerBound }
    }
    return nil
  }

  /// Capitalised words and the small ones that credits are made with; no capitals alone, which a
  /// signatory writes.
  private static func isCredit(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let words = bytes.words(range)
    guard let first = words.first, words.count <= 10, range.count <= 100 else { return false }
    var hasName = false
    for word in words {
      let core = bytes[word].first == UInt8(ascii: "(") ? word.dropFirst() : word[...]
      guard let start = core.first else { continue }
      let key = Spelling.fold(String(decoding: bytes[word], as: UTF8.self))
      if bytes[word].contains(where: \.isDigit) { return false }
      if connectors.contains(key) || key.isEmpty { continue }
      guard LetterCase(bytes, at: start) == .upper else { return false }
      hasName = true
    }
    let last = bytes[range.upperBound - 1]
    guard hasName, last != UInt8(ascii: "."), last != UInt8(ascii: ":"), last != UInt8(ascii: "?")
    else { return false }
    let isCapitals = bytes[range].allSatisfy { !$0.isLetter || $0 != $0.lowercased }
    let isWord = words.count == 1 && bytes[first.lowerBound] != UInt8(ascii: "(")
    return !(isCapitals && words.count > 1 && !bytes[range].contains(UInt8(ascii: "/"))) && !isWord
      || agencies.contains(Spelling.fold(String(decoding: bytes[range], as: UTF8.self)))
  }

  private static func takeCredit(_ page: inout Page, _ range: Range<Int>) {
    let bytes = page.text.bytes
    var names = bytes.trimmed(range)
    if let stop = bytes[names].firstIndex(where: {
      $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "(")
    }) {
      names = bytes.trimmed(names.lowerBound..<stop)
    }
    let words = bytes.words(names)
    let isName =
      (2...4).contains(words.count)
      && words.allSatisfy {
        LetterCase(bytes, at: $0.lowerBound) == .upper
          && !connectors.contains(Spelling.fold(String(decoding: bytes[$0], as: UTF8.self)))
      }
    guard isName else { return }
    var value = MappedText()
    value.append(names, of: page.text)
    page.facts.take(.author, value, basis: .page)
  }

  private static let connectors: Set<String> = Set(
    [
      "theo", "tổng hợp", "tổng", "hợp", "t h", "th", "ctv", "pv", "và", "bài", "ảnh", "video",
      "thực", "hiện", "dịch", "lược", "biên", "soạn", "nguồn", "by", "and", "from", "báo", "tin",
      "trung", "tâm", "khám", "phá", "ghi", "từ", "của", "clip",
    ].map { Spelling.fold($0) })

  private static let agencies: Set<String> = [
    "ttxvn", "vov", "vtv", "vgp", "pv", "bbt", "reuters", "afp", "ap", "bng", "vna", "vnexpress",
    "btv", "ctv", "nhom pv", "nhom phong vien", "bloomberg", "xinhua", "kyodo", "yonhap", "bernama",
  ]
}
