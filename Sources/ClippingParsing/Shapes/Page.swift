internal import ClippingModel
internal import TextAnalysis

/// A normalised text in lines, each of which the reading rules give a role.
struct Page {
  var text: MappedText
  var lines: [Line]
  var facts: StatedFacts
  /// Cuts inside lines that stay, in text offsets, in no order.
  var innerCuts: [InnerCut] = []
  /// Captions that were cut, without their credits, in text offsets.
  var captions: [Range<Int>] = []
  /// The title, where it stands inside a line and not on one of its own.
  var innerTitle: Range<Int>?
  var language: Language?
  var isSegmented = false
  /// True where site furniture was found: the text was saved from a web page.
  var hasFurniture = false

  struct InnerCut {
    var range: Range<Int>
    var reason: Cut.Reason
  }

  /// A paragraph or a heading: a line of the file, or several where they were wrapped.
  struct Line {
    var range: Range<Int>
    var role = Role.body
    var wordCount: Int
    /// Blank lines stand before it.
    var isApart: Bool
    /// A Markdown or HTML heading.
    var isHeading = false
    /// All of it is one link.
    var isLink = false
    /// The page marks it as the caption of a picture.
    var isCaption = false
    /// The folds of its words, for lines of at most `keyByteLimit` bytes; else empty.
    var key = ""
    /// Ends with `.`, `!`, `?`, `…` or one of these and a closing quote or bracket.
    var endsSentence = false

    static let keyByteLimit = 240
  }

  enum Role: Equatable {
    case body, title
    case cut(Cut.Reason)
  }

  init(
    _ text: MappedText, facts: StatedFacts = StatedFacts(), headings: Set<Int> = [],
    links: Set<Int> = [], captions: Set<Int> = []
  ) {
    self.text = text
    self.facts = facts
    lines = []
    var start = 0
    var isApart = true
    while start < text.count {
      let end = text.bytes.firstOffset(of: UInt8(ascii: "\n"), in: start..<text.count) ?? text.count
      let range = text.bytes.trimmed(start..<end)
      if range.isEmpty {
        isApart = true
      } else {
        var line = Line(text, range, isApart: isApart)
        line.isHeading = headings.contains(start)
        line.isLink = links.contains(start)
        line.isCaption = captions.contains(start)
        lines.append(line)
        isApart = false
      }
      start = end + 1
    }
  }

  /// The indices of the lines that are still body.
  var bodyIndices: [Int] { lines.indices.filter { lines[$0].role == .body } }

  mutating func cut(_ index: Int, _ reason: Cut.Reason) {
    guard lines[index].role == .body else { return }
    lines[index].role = .cut(reason)
    if reason == .furniture { hasFurniture = true }
  }

  mutating func cut(_ range: Range<Int>, _ reason: Cut.Reason) {
    guard !range.isEmpty else { return }
    innerCuts.append(InnerCut(range: range, reason: reason))
  }

  mutating func cutCaption(_ index: Int, _ caption: Range<Int>) {
    if !caption.isEmpty { captions.append(caption) }
    cut(index, .caption)
  }

  /// The title: stated, a line of its own, or the front of a line.
  var titleText: MappedText? {
    if let stated = facts.title { return stated }
    guard let range = innerTitle ?? lines.first(where: { $0.role == .title })?.range else {
      return nil
    }
    var title = MappedText()
    title.append(range, of: text)
    return title
  }

  func string(_ index: Int) -> String { text.string(lines[index].range) }
}

extension Page.Line {
  init(_ text: MappedText, _ range: Range<Int>, isApart: Bool) {
    self.range = range
    self.isApart = isApart
    wordCount = text.bytes.wordCount(range)
    endsSentence = Self.endsSentence(text.bytes, range)
    if range.count <= Self.keyByteLimit {
      key = Spelling.fold(utf8: text.bytes.span.extracting(range))
    }
  }

  private static func endsSentence(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var end = range.upperBound
    // Closing quotes (” is E2 80 9D) and brackets stand behind the stop.
    while end > range.lowerBound {
      if bytes[end - 1] == UInt8(ascii: ")") || bytes[end - 1] == UInt8(ascii: "\"")
        || bytes[end - 1] == UInt8(ascii: "*")
      {
        end -= 1
      } else if bytes.hasBytes("”", at: end - 3) || bytes.hasBytes("’", at: end - 3) {
        end -= 3
      } else {
        break
      }
    }
    guard end > range.lowerBound else { return false }
    switch bytes[end - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"): return true
    default: return bytes.hasBytes("…", at: end - 3)
    }
  }
}
