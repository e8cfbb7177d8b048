internal import ClippingModel

/// What the head of a page states: `<title>`, `meta`, JSON-LD, canonical link, `<time>`.
enum HTMLMetadata {
  static func facts(_ tree: HTMLTree, linkedData: [MappedText]) -> StatedFacts {
    var facts = StatedFacts()
    for data in linkedData { takeLinkedData(data, &facts) }
    let elements = elements(tree)
    for (key, field) in fields {
      for element in elements where element.names.contains(key) {
        if let value = element.value { facts.take(field, value, basis: .page) }
      }
    }
    for element in elements where element.tag == .link && element.names.contains("canonical") {
      if let address = element.address { facts.take(.url, address, basis: .page) }
    }
    for element in elements where element.tag == .time {
      if let value = element.value { facts.take(.published, value, basis: .page) }
    }
    for element in elements where element.tag == .html {
      if let value = element.value { facts.take(.language, value, basis: .page) }
    }
    takeTitle(tree, &facts)
    return facts
  }

  /// Names of `meta`, better ones first.
  private static let fields: [(String, StatedFacts.Field)] = [
    ("article:published_time", .published), ("datepublished", .published), ("pubdate", .published),
    ("publishdate", .published), ("publish_date", .published), ("date", .published),
    ("dc.date", .published), ("dc.date.issued", .published), ("dcterms.created", .published),
    ("sailthru.date", .published), ("parsely-pub-date", .published),
    ("og:site_name", .source), ("application-name", .source), ("publisher", .source),
    ("author", .author), ("article:author", .author), ("dc.creator", .author),
    ("og:url", .url),
  ]

  /// The names and values of one element's attributes.
  private struct Element {
    var tag: HTMLTag
    var names: Set<String> = []
    var value: MappedText?
    var address: MappedText?
  }

  private static func elements(_ tree: HTMLTree) -> [Element] {
    var elements: [Element] = []
    var node = -1
    for attribute in tree.attributes {
      if attribute.node != node {
        node = attribute.node
        elements.append(Element(tag: tree.nodes[node].tag))
      }
      let last = elements.count - 1
      let value = attribute.value
      switch attribute.name {
      case "name", "property", "itemprop", "rel":
        elements[last].names.insert(value.string(0..<value.count).lowercased())
      case "content", "datetime", "lang": elements[last].value = value
      case "href": elements[last].address = value
      default: break
      }
    }
    return elements
  }

  /// The page's title without the site's name, unless the text has a heading, which says it better.
  private static func takeTitle(_ tree: HTMLTree, _ facts: inout StatedFacts) {
    guard !tree.nodes.contains(where: { $0.tag == .topHeading && $0.text.count >= 8 }),
      let node = tree.nodes.first(where: { $0.tag == .title })
    else { return }
    let bytes = tree.text.bytes
    var end = node.text.upperBound
    for separator: StaticString in [" | ", " - ", " – ", " — "] {
      var offset = node.text.upperBound - 1
      while offset > node.text.lowerBound + 20 {
        if bytes.hasBytes(separator, at: offset), offset < end {
          end = offset
          break
        }
        offset -= 1
      }
    }
    var title = MappedText()
    title.append(bytes.trimmed(node.text.lowerBound..<end), of: tree.text)
    facts.take(.title, title, basis: .page)
  }
}

extension HTMLMetadata {
  /// The first strings behind the keys that schema.org gives articles (schema.org/NewsArticle).
  private static func takeLinkedData(_ data: MappedText, _ facts: inout StatedFacts) {
    if let date = string(behind: "\"datePublished\"", in: data, from: 0) {
      facts.take(.published, date.value, basis: .page)
    }
    for (key, field) in [("\"author\"", StatedFacts.Field.author), ("\"publisher\"", .source)] {
      guard let start = offset(behind: key, in: data.bytes, from: 0),
        let name = string(behind: "\"name\"", in: data, from: start), name.offset - start < 400
      else { continue }
      facts.take(field, name.value, basis: .page)
    }
  }

  private static func offset(behind key: String, in bytes: [UInt8], from start: Int) -> Int? {
    let key = Array(key.utf8)
    var offset = start
    while let found = bytes.firstOffset(of: key[0], in: offset..<bytes.count) {
      if bytes[found...].starts(with: key) { return found + key.count }
      offset = found + 1
    }
    return nil
  }

  /// The string value of the next such key.
  private static func string(
    behind key: String, in data: MappedText, from start: Int
  ) -> (value: MappedText, offset: Int)? {
    guard var offset = offset(behind: key, in: data.bytes, from: start) else { return nil }
    while offset < data.count, data.bytes[offset].isBlank || data.bytes[offset] == UInt8(ascii: ":")
    {
      offset += 1
    }
    guard offset < data.count, data.bytes[offset] == UInt8(ascii: "\"") else { return nil }
    var end = offset + 1
    while end < data.count, data.bytes[end] != UInt8(ascii: "\"") {
      end += data.bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard end < data.count else { return nil }
    return (JSONString.decoded(data, offset + 1..<end), offset)
  }
}
