internal import ClippingModel

/// Reads the items of an RSS 2.0, RSS 1.0 or Atom feed (RFC 4287) with a scanner of its own that
/// keeps every field's place in the file. It asks only for what feeds are made of: elements,
/// CDATA, references; a feed that is cut short gives the items it has.
///
/// - Complexity: O(n) for n bytes.
struct FeedReader {
  /// An item: its fields by the local or prefixed name of their element.
  struct Item {
    var offset: Int
    var fields: [JSONObjectReader.Field]
  }

  private let text: MappedText
  private var bytes: [UInt8] { text.bytes }

  init(_ text: MappedText) {
    self.text = text
  }

  /// True where the text begins as a feed does.
  static func isFeed(_ start: ArraySlice<UInt8>) -> Bool {
    let head = String(decoding: start.prefix(2048), as: UTF8.self)
    return ["<rss", "<feed", "<rdf:RDF"].contains { head.contains($0) }
      && head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }.hasPrefix("<")
  }

  func items() -> [Item] {
    var state = State()
    var offset = 0
    while let markup = nextMarkup(from: offset) {
      if state.field != nil {
        state.field?.value.append(decodedText(offset..<markup.range.lowerBound))
      }
      offset = markup.range.upperBound
      switch markup.kind {
      case .data(let range): state.field?.value.append(range, of: text)
      case .start(let name, let isEmpty): start(name, isEmpty, markup.range, &state)
      case .end(let name): end(name, markup.range, &state)
      case .other: break
      }
    }
    return state.items
  }

  private struct State {
    var items: [Item] = []
    var item: Item?
    /// The field that is being read, and how deep inside it the scanner is.
    var field: (name: String, depth: Int, value: MappedText)?
    /// The feed's own title, the outlet of items that name none.
    var source: MappedText?
  }

  private func start(_ name: String, _ isEmpty: Bool, _ tag: Range<Int>, _ state: inout State) {
    if Self.itemNames.contains(name) {
      state.item = Item(offset: tag.lowerBound, fields: [])
      state.field = nil
    } else if state.field != nil {
      if !isEmpty { state.field?.depth += 1 }
      // Markup inside a field is the field's (Atom's xhtml content).
      state.field?.value.append(tag, of: text)
    } else if name == "link", let address = attribute("href", in: tag) {
      if isAlternate(tag) { state.item?.fields.append(.init(key: "link", value: address)) }
    } else if !isEmpty, state.item != nil || (name == "title" && state.source == nil) {
      state.field = (name, 0, MappedText())
    }
  }

  private func end(_ name: String, _ tag: Range<Int>, _ state: inout State) {
    if Self.itemNames.contains(name) {
      if var item = state.item {
        if let source = state.source, !item.fields.contains(where: { $0.key == "source" }) {
          item.fields.append(.init(key: "source", value: source))
        }
        state.items.append(item)
      }
      (state.item, state.field) = (nil, nil)
    } else if let field = state.field, field.depth == 0 {
      if state.item == nil { state.source = field.value }
      state.item?.fields.append(.init(key: Self.key(field.name), value: field.value))
      state.field = nil
    } else if state.field != nil {
      state.field?.depth -= 1
      state.field?.value.append(tag, of: text)
    }
  }

  private static let itemNames: Set<String> = ["item", "entry"]

  /// Names of Atom and RSS 1.0 under which RSS 2.0 has another.
  private static func key(_ name: String) -> String {
    switch name {
    case "updated", "a10:updated": "modified"
    case "published", "dc:date", "pubDate": "published"
    case "encoded": "content:encoded"
    default: name
    }
  }
}

extension FeedReader {
  private enum Kind {
    case start(name: String, isEmpty: Bool)
    case end(name: String)
    /// The text of a CDATA section.
    case data(Range<Int>)
    case other
  }

  private func nextMarkup(from offset: Int) -> (kind: Kind, range: Range<Int>)? {
    guard let start = bytes.firstOffset(of: UInt8(ascii: "<"), in: offset..<bytes.count) else {
      return nil
    }
    if bytes.hasBytes("<![CDATA[", at: start) {
      let end = bytes.firstOffset(of: "]]>", in: start + 9..<bytes.count) ?? bytes.count
      return (.data(start + 9..<max(start + 9, end)), start..<min(end + 3, bytes.count))
    }
    if bytes.hasBytes("<!--", at: start) {
      let end = bytes.firstOffset(of: "-->", in: min(start + 4, bytes.count)..<bytes.count)
      return (.other, start..<min((end ?? bytes.count) + 3, bytes.count))
    }
    guard let close = bytes.firstOffset(of: UInt8(ascii: ">"), in: start..<bytes.count) else {
      return nil
    }
    let range = start..<close + 1
    if bytes.hasBytes("</", at: start) { return (.end(name: name(start + 2, close)), range) }
    guard bytes[start + 1].isLetter else { return (.other, range) }
    let isEmpty = bytes[close - 1] == UInt8(ascii: "/")
    return (.start(name: name(start + 1, close), isEmpty: isEmpty), range)
  }

  private func name(_ start: Int, _ limit: Int) -> String {
    var end = start
    while end < limit, !bytes[end].isBlank, bytes[end] != UInt8(ascii: "/"), end - start < 64 {
      end += 1
    }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// An attribute's value.
  private func attribute(_ name: StaticString, in tag: Range<Int>) -> MappedText? {
    var offset = tag.lowerBound
    while let equals = bytes.firstOffset(of: UInt8(ascii: "="), in: offset..<tag.upperBound) {
      offset = equals + 1
      guard bytes.hasBytes(name, at: equals - name.utf8CodeUnitCount),
        bytes[equals + 1] == UInt8(ascii: "\"") || bytes[equals + 1] == UInt8(ascii: "'"),
        let end = bytes.firstOffset(of: bytes[equals + 1], in: equals + 2..<tag.upperBound)
      else { continue }
      return decodedText(equals + 2..<end)
    }
    return nil
  }

  /// Atom's link without a `rel`, or with `alternate`, is the article's address.
  private func isAlternate(_ tag: Range<Int>) -> Bool {
    guard let relation = attribute("rel", in: tag) else { return true }
    return relation.string(0..<relation.count) == "alternate"
  }

  /// Text with its references decoded: the five of XML and numbers.
  private func decodedText(_ range: Range<Int>) -> MappedText {
    var result = MappedText()
    var done = range.lowerBound
    var offset = range.lowerBound
    while let start = bytes.firstOffset(of: UInt8(ascii: "&"), in: offset..<range.upperBound) {
      offset = start + 1
      let near = min(range.upperBound, start + 12)
      guard let end = bytes.firstOffset(of: UInt8(ascii: ";"), in: start..<near),
        let decoded = Self.decoded(String(decoding: bytes[start + 1..<end], as: UTF8.self))
      else { continue }
      result.append(done..<start, of: text)
      result.append(decoded.utf8, replacing: start..<end + 1, of: text)
      done = end + 1
      offset = done
    }
    result.append(done..<range.upperBound, of: text)
    return result
  }

  private static func decoded(_ name: String) -> String? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case "nbsp": return "\u{A0}"
    default:
      guard name.hasPrefix("#") else { return nil }
      let digits = name.dropFirst()
      let number = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return number.flatMap(Unicode.Scalar.init).map { String($0) }
    }
  }
}

extension MappedText {
  /// Appends all of another text.
  mutating func append(_ other: MappedText) {
    append(0..<other.count, of: other)
  }
}
