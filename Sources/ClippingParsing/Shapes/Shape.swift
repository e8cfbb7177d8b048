internal import ClippingModel

/// The shape of a file, told from its name and first bytes.
enum Shape {
  case text, markdown, html, jsonLines, json, feed, binary
  case csv(separator: UInt8)

  /// The first bytes that a shape is told from, without the mark of UTF-8.
  static func start(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    let start = bytes.prefix(1 << 16)
    return start.starts(with: byteOrderMark) ? start.dropFirst(byteOrderMark.count) : start
  }

  /// U+FEFF in UTF-8.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  init(path: String, start: ArraySlice<UInt8>) {
    let name = path.lowercased()
    let stem = name.hasSuffix(".gz") ? String(name.dropLast(3)) : name
    let first = start.first { !$0.isBlank }
    if UTF16Order(start.prefix(4096)) != nil {
      self = Self.shapeOfUTF16(path, start)
    } else if Self.isBinary(start) {
      self = .binary
    } else if first == UInt8(ascii: "{"), Self.isObject(start) || Self.isJSONName(stem) {
      self = Self.isPrettyPrinted(start) ? .json : .jsonLines
    } else if first == UInt8(ascii: "["), Self.isArrayOfObjects(start) {
      self = .json
    } else if FeedReader.isFeed(start) {
      self = .feed
    } else if Self.isHTML(stem, start) {
      self = .html
    } else if let separator = CSVSource.separator(ofHeader: start) {
      self = .csv(separator: separator)
    } else if Self.isMarkdownName(stem) {
      self = .markdown
    } else {
      self = .text
    }
  }

  /// One object over several lines: the first line does not end it, the second does not begin
  /// another.
  private static func isPrettyPrinted(_ start: ArraySlice<UInt8>) -> Bool {
    guard let end = start.firstIndex(of: UInt8(ascii: "\n")),
      let last = start[..<end].last(where: { !$0.isBlank }),
      let second = start[end...].first(where: { !$0.isBlank })
    else { return false }
    return last != UInt8(ascii: "}") && second != UInt8(ascii: "{")
  }

  /// Whether a brace opens an object; `{{menu}}` of a page's template does not.
  private static func isObject(_ start: ArraySlice<UInt8>) -> Bool {
    let behind = start.drop { $0.isBlank }.dropFirst().first { !$0.isBlank }
    return behind == UInt8(ascii: "\"") || behind == UInt8(ascii: "}")
  }

  private static func isArrayOfObjects(_ start: ArraySlice<UInt8>) -> Bool {
    let behind = start.drop { $0.isBlank }.dropFirst().drop { $0.isBlank }
    return behind.first == UInt8(ascii: "{") && isObject(behind)
  }

  private static func isJSONName(_ stem: String) -> Bool {
    [".json", ".jsonl", ".ndjson"].contains(where: stem.hasSuffix)
  }

  /// The shape of what the file says, read as a whole: records are streamed from UTF-8 only.
  private static func shapeOfUTF16(_ path: String, _ start: ArraySlice<UInt8>) -> Self {
    let text = TextNormalizer.normalized(TextDecoder.decoded(Array(start)).text)
    guard UTF16Order(text.bytes.prefix(4096)) == nil else { return .binary }
    switch Self(path: path, start: Self.start(text.bytes)) {
    case .jsonLines: return .json
    case .csv: return .text
    case let shape: return shape
    }
  }

  /// A zero, or more control characters than text that went through old editors has.
  private static func isBinary(_ start: ArraySlice<UInt8>) -> Bool {
    if start.contains(0) || start.starts(with: "%PDF-".utf8) { return true }
    let controlCount = start.count { $0 < 0x20 && !$0.isBlank && $0 != 0x0C && $0 != 0x1B }
    return controlCount * 50 > start.count
  }

  private static func isHTMLName(_ stem: String) -> Bool {
    [".html", ".htm", ".xhtml"].contains(where: stem.hasSuffix)
  }

  private static func isHTML(_ stem: String, _ start: ArraySlice<UInt8>) -> Bool {
    if isHTMLName(stem) { return true }
    let head = String(decoding: start.prefix(4096), as: UTF8.self).lowercased()
      .drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    guard head.hasPrefix("<") else { return false }
    return head.hasPrefix("<!doctype html") || head.contains("<html")
      || (!isMarkdownName(stem) && fragmentMarks.contains(where: head.contains))
  }

  /// Tags that a piece of a page, saved without its head, holds.
  private static let fragmentMarks = ["</p>", "</div>", "</h1>", "</h2>", "</article>", "<br"]

  private static func isMarkdownName(_ stem: String) -> Bool {
    [".md", ".markdown"].contains(where: stem.hasSuffix)
  }

  var format: ClippingFormat {
    switch self {
    case .markdown: .markdown
    case .html: .html
    case .jsonLines, .json: .jsonl
    case .csv: .csv
    case .feed: .feed
    case .text, .binary: .plain
    }
  }
}
