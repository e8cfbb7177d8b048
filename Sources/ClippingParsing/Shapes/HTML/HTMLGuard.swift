/// Makes a copy of a page that a tree builder reads in linear time and shallow recursion, byte for
/// byte as long as the page.
///
/// The tree construction of HTML is quadratic in the depth of open elements, in the attributes of a
/// tag and in unclosed formatting elements, and the parser's own clean-up recurses. None of these
/// matters to text, so: scripts, styles, comments and drawings are filled, formatting tags are
/// filled, long attribute lists are blanked, and tags deeper than `deepest` are filled together with
/// their ends.
///
/// - Complexity: O(n) for n bytes.
struct HTMLGuard {
  /// What stands in place of a filled byte: the form feed, white space to the parser, which
  /// normalised text does not hold.
  static let filler: UInt8 = 0x0C

  private(set) var bytes: [UInt8]
  /// The contents of scripts of type `application/ld+json`.
  private(set) var linkedData: [Range<Int>] = []

  private var openTags: [Name] = []
  private var openCounts: [Name: Int] = [:]
  private var searchedInVain: Set<String> = []

  private static let deepest = 200
  private static let longestTag = 2048

  /// A tag name in lower case, eight bytes of it: enough to tell the names of HTML apart.
  private typealias Name = UInt64

  init(_ source: [UInt8]) {
    bytes = source
    var offset = 0
    while let start = source.firstOffset(of: UInt8(ascii: "<"), in: offset..<source.count) {
      offset = readMarkup(start)
    }
  }

  private mutating func fill(_ range: Range<Int>, with byte: UInt8 = filler) {
    for offset in range { bytes[offset] = byte }
  }
}

extension HTMLGuard {
  /// Reads what begins with `<` and gives where reading goes on.
  private mutating func readMarkup(_ start: Int) -> Int {
    guard start + 1 < bytes.count else { return start + 1 }
    if bytes.hasBytes("<!--", at: start) { return fillThrough("-->", from: start) }
    let next = bytes[start + 1]
    if next == UInt8(ascii: "/") { return readEndTag(start) }
    guard next.isLetter else { return start + 1 }
    return readStartTag(start)
  }

  /// Fills up to and with `end`; the rest of the page where it does not come.
  private mutating func fillThrough(_ end: String, from start: Int) -> Int {
    let stop = find(end, from: start) ?? bytes.count
    fill(start..<stop)
    return stop
  }

  /// The offset behind the next `text`, small letters in the page counted as large; nil without
  /// another search where one was in vain.
  private mutating func find(_ text: String, from start: Int) -> Int? {
    guard !searchedInVain.contains(text) else { return nil }
    let wanted = Array(text.utf8)
    var offset = start
    while let found = bytes.firstOffset(of: wanted[0], in: offset..<bytes.count) {
      if found + wanted.count <= bytes.count,
        zip(wanted, bytes[found...]).allSatisfy({ $0 == $1.lowercased })
      {
        return found + wanted.count
      }
      offset = found + 1
    }
    searchedInVain.insert(text)
    return nil
  }

  /// The name that begins at `start`, and where it ends.
  private func name(_ start: Int) -> (name: Name, end: Int) {
    var name: Name = 0
    var end = start
    while end < bytes.count,
      bytes[end].isLetter || bytes[end].isDigit || bytes[end] == UInt8(ascii: "-")
    {
      if end - start < 8 { name = name << 8 | Name(bytes[end].lowercased) }
      end += 1
    }
    return (name, end)
  }

  /// The offset behind a tag's `>`; quotes protect one. A tag without end is the rest of the page.
  private func tagEnd(_ start: Int) -> Int {
    var quote: UInt8 = 0
    var offset = start
    while offset < bytes.count {
      let byte = bytes[offset]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        return offset + 1
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"),
        offset > start, bytes[offset - 1] == UInt8(ascii: "=") || bytes[offset - 1].isBlank
      {
        quote = byte
      }
      offset += 1
    }
    return bytes.count
  }

  private mutating func readStartTag(_ start: Int) -> Int {
    let (name, nameEnd) = name(start + 1)
    let end = tagEnd(nameEnd)
    if let closing = Self.rawText[name] {
      let stop = find(closing, from: end).map { tagEnd($0) } ?? bytes.count
      if name == Self.key("script"), isLinkedData(nameEnd..<end) { linkedData.append(end..<stop) }
      fill(start..<stop)
      return stop
    }
    if Self.formatting.contains(name) {
      fill(start..<end)
      return end
    }
    if end - start > Self.longestTag, bytes[end - 1] == UInt8(ascii: ">") {
      fill(nameEnd..<end - 1, with: 0x20)
    }
    guard !Self.uncounted.contains(name) else { return end }
    if openTags.count >= Self.deepest {
      fill(start..<end)
    } else {
      openTags.append(name)
      openCounts[name, default: 0] += 1
    }
    return end
  }

  private mutating func readEndTag(_ start: Int) -> Int {
    let (name, nameEnd) = name(start + 2)
    let end = tagEnd(nameEnd)
    if Self.formatting.contains(name) {
      fill(start..<end)
    } else if openCounts[name, default: 0] > 0 {
      close(name)
    } else if !Self.uncounted.contains(name) || Self.rawText[name] != nil {
      // It ends nothing, or a tag that was filled.
      fill(start..<end)
    }
    return end
  }

  /// Closes the innermost open element of a name and what is open in it, but nothing outside of the
  /// innermost table, as the tree builder does.
  private mutating func close(_ name: Name) {
    if name != Self.key("table"), let table = openTags.lastIndex(of: Self.key("table")),
      !openTags[table...].contains(name)
    {
      return
    }
    while let last = openTags.popLast() {
      openCounts[last, default: 1] -= 1
      if last == name { return }
    }
  }

  private func isLinkedData(_ attributes: Range<Int>) -> Bool {
    var offset = attributes.lowerBound
    while let found = bytes.firstOffset(of: UInt8(ascii: "l"), in: offset..<attributes.upperBound) {
      if bytes.hasBytes("ld+json", at: found) { return true }
      offset = found + 1
    }
    return false
  }
}

extension HTMLGuard {
  private static func key(_ name: String) -> Name {
    name.utf8.prefix(8).reduce(0) { $0 << 8 | Name($1) }
  }

  private static func keys(_ names: String) -> Set<Name> {
    Set(names.split(separator: " ").map { key(String($0)) })
  }

  /// Elements whose content is no text of the page, and their ends.
  private static let rawText: [Name: String] = Dictionary(
    uniqueKeysWithValues: [
      "script", "style", "svg", "math", "template", "textarea", "iframe",
      "noembed", "xmp", "object",
    ]
    .map { (key($0), "</\($0)") })

  /// Elements that only change the look of text (HTML, "the list of active formatting elements").
  private static let formatting = keys("b big code em font i nobr s small strike strong tt u")

  /// Elements that have no content, or that the next of their kind closes.
  private static let uncounted = keys(
    """
    area base br col embed hr img input link meta param source track wbr p li td th tr tbody thead \
    tfoot option optgroup dt dd colgroup rp rt html head body title a image frame
    """)
}
