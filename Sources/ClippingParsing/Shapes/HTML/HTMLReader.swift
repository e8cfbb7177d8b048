internal import ClippingModel

/// Reads a page, or a fragment of one from a feed or a record, into lines and stated facts.
struct HTMLReader {
  let lines: HTMLLines
  let facts: StatedFacts

  /// - Parameter source: normalised text.
  /// - Complexity: O(n) for n bytes.
  init(_ source: MappedText) {
    let guarded = HTMLGuard(source.bytes)
    let tree = HTMLTree(source, guarded: guarded.bytes)
    lines = HTMLContent(tree).lines()
    facts = HTMLMetadata.facts(
      tree,
      linkedData: guarded.linkedData.map { range in
        var data = MappedText()
        data.append(range, of: source)
        return data
      })
  }

  /// True where text that should be plain holds tags of paragraphs, breaks or boxes.
  static func isHTML(_ text: MappedText) -> Bool {
    let bytes = text.bytes
    var offset = 0
    var count = 0
    while let found = bytes.firstOffset(of: UInt8(ascii: "<"), in: offset..<bytes.count) {
      offset = found + 1
      let isTag = tags.contains { bytes.hasBytes($0, at: found) }
      if isTag {
        count += 1
        if count >= 2 || found < 3 { return true }
      }
    }
    return false
  }

  private static let tags: [StaticString] = [
    "<p>", "<p ", "</p>", "<br>", "<br/>", "<br />", "<div", "<h1", "<h2", "<ul>", "<li>", "<span",
  ]
}
