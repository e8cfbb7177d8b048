internal import CGumbo
internal import ClippingModel

/// A page as a tree, laid flat in document order: the only place of this room that calls gumbo.
///
/// The text of all nodes stands in `text`, with its map to the file; a node has a range of it.
struct HTMLTree {
  struct Node {
    var tag: HTMLTag
    /// Index of the node behind this one's subtree.
    var end = 0
    /// The text of the node and all under it.
    var text: Range<Int> = 0..<0
    /// `class` and `id`, in lower case; empty for most nodes.
    var hint = ""
  }

  /// An attribute of an element that carries metadata.
  struct Attribute {
    var node: Int
    var name: String
    var value: MappedText
  }

  private(set) var nodes: [Node] = []
  private(set) var text = MappedText()
  private(set) var attributes: [Attribute] = []

  private let source: MappedText
  private var open: [(node: Int, remaining: Int)] = []

  /// - Parameters:
  ///   - source: the page, normalised.
  ///   - guarded: what `HTMLGuard` made of it: of the same length.
  init(_ source: MappedText, guarded: [UInt8]) {
    precondition(source.count == guarded.count, "the guard changed the length of the page")
    self.source = source
    unsafe guarded.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      var options = unsafe kGumboDefaultOptions
      unsafe options.max_errors = 0
      let start = unsafe base.assumingMemoryBound(to: CChar.self)
      guard let output = unsafe gumbo_parse_with_options(&options, start, buffer.count) else {
        return
      }
      unsafe build(output.pointee.document, from: UnsafeRawPointer(start))
      unsafe gumbo_destroy_output(&options, output)
    }
  }
}

extension HTMLTree {
  /// Walks gumbo's tree without recursion. `base` is the guarded page, into which gumbo's string
  /// pieces point as long as `init` holds it.
  private mutating func build(_ root: UnsafeMutablePointer<GumboNode>?, from base: UnsafeRawPointer)
  {
    var stack: [(node: UnsafeMutablePointer<GumboNode>, owner: Int?)] = unsafe []
    if let root = unsafe root { unsafe stack.append((root, nil)) }
    var lastOpen: [Int] = []
    while let (node, owner) = unsafe stack.popLast() {
      while let last = lastOpen.last, last != owner {
        close(last)
        lastOpen.removeLast()
      }
      switch unsafe node.pointee.type {
      case GUMBO_NODE_DOCUMENT:
        unsafe push(node.pointee.v.document.children, owner: nil, to: &stack)
      case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
        let index = unsafe open(node.pointee.v.element, from: base)
        lastOpen.append(index)
        unsafe push(node.pointee.v.element.children, owner: index, to: &stack)
      case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
        unsafe appendText(node.pointee.v.text, from: base)
      default: break
      }
    }
    while let last = lastOpen.popLast() { close(last) }
  }

  private func push(
    _ children: GumboVector, owner: Int?,
    to stack: inout [(node: UnsafeMutablePointer<GumboNode>, owner: Int?)]
  ) {
    for index in (0..<Int(unsafe children.length)).reversed() {
      guard let child = unsafe children.data[index] else { continue }
      unsafe stack.append((child.assumingMemoryBound(to: GumboNode.self), owner))
    }
  }

  private mutating func close(_ index: Int) {
    nodes[index].end = nodes.count
    nodes[index].text = nodes[index].text.lowerBound..<text.count
  }

  private mutating func open(_ element: GumboElement, from base: UnsafeRawPointer) -> Int {
    var node = Node(tag: HTMLTag(unsafe element.tag))
    node.text = text.count..<text.count
    let isMetadata = node.tag.isMetadata
    let list = unsafe element.attributes
    for index in 0..<Int(unsafe list.length) {
      guard let item = unsafe list.data[index]?.assumingMemoryBound(to: GumboAttribute.self) else {
        continue
      }
      let name = unsafe String(cString: item.pointee.name)
      if name == "class" || name == "id" {
        node.hint += unsafe " " + String(cString: item.pointee.value).lowercased()
      } else if isMetadata {
        let span = unsafe range(item.pointee.original_value, from: base)
        var value = MappedText()
        unsafe value.append(
          String(cString: item.pointee.value).utf8, for: source.span(of: unquoted(span)))
        attributes.append(Attribute(node: nodes.count, name: name, value: value))
      }
    }
    nodes.append(node)
    return nodes.count - 1
  }

  private func unquoted(_ range: Range<Int>) -> Range<Int> {
    guard range.count >= 2,
      source.bytes[range.lowerBound] == UInt8(ascii: "\"")
        || source.bytes[range.lowerBound] == UInt8(ascii: "'")
    else { return range }
    return range.lowerBound + 1..<range.upperBound - 1
  }

  /// Where a piece of the page stands in it; empty for pieces that gumbo made itself.
  private func range(_ piece: GumboStringPiece, from base: UnsafeRawPointer) -> Range<Int> {
    guard let data = unsafe piece.data else { return 0..<0 }
    let start = unsafe UnsafeRawPointer(data) - base
    let end = start + Int(unsafe piece.length)
    return start >= 0 && end <= source.count ? start..<end : 0..<0
  }

  private mutating func appendText(_ node: GumboText, from base: UnsafeRawPointer) {
    guard let decoded = unsafe node.text else { return }
    let bytes = unsafe Array(String(cString: decoded).utf8)
    let range = unsafe range(node.original_text, from: base)
    let leaf = Node(tag: .text, end: nodes.count + 1, text: text.count..<text.count)
    CharacterReferences.append(bytes, decodedFrom: range, of: source, to: &text)
    nodes.append(leaf)
    nodes[nodes.count - 1].text = leaf.text.lowerBound..<text.count
  }
}

/// Maps text whose character references a parser has decoded back to where they stand.
enum CharacterReferences {
  /// Appends `decoded`, which was made of a range of `source`: what is equal byte for byte, each
  /// reference as a piece of its own, and without the guard's filler. Where the two do not agree,
  /// the rest is one piece.
  ///
  /// - Complexity: O(n) for n bytes.
  static func append(
    _ decoded: [UInt8], decodedFrom range: Range<Int>, of source: MappedText,
    to text: inout MappedText
  ) {
    var offset = range.lowerBound
    var done = offset
    var index = 0
    while offset < range.upperBound, index < decoded.count {
      if decoded[index] == HTMLGuard.filler {
        text.append(done..<offset, of: source)
        offset += 1
        index += 1
        done = offset
        continue
      }
      let isReference =
        source.bytes[offset] == UInt8(ascii: "&")
        && (decoded[index] != UInt8(ascii: "&") || isAmpersand(source.bytes, offset))
      guard isReference else {
        guard source.bytes[offset] == decoded[index] else { break }
        offset += 1
        index += 1
        continue
      }
      text.append(done..<offset, of: source)
      let end = min(referenceEnd(source.bytes, offset), range.upperBound)
      let scalarEnd = decodedEnd(
        decoded, index, before: end < range.upperBound ? source.bytes[end] : nil)
      text.append(decoded[index..<scalarEnd], replacing: offset..<end, of: source)
      (offset, index, done) = (end, scalarEnd, end)
    }
    text.append(done..<offset, of: source)
    guard index < decoded.count else { return }
    text.append(
      decoded[index...].filter { $0 != HTMLGuard.filler }, replacing: offset..<range.upperBound,
      of: source)
  }

  private static func isAmpersand(_ bytes: [UInt8], _ offset: Int) -> Bool {
    bytes.hasBytes("&amp", at: offset) || bytes.hasBytes("&AMP", at: offset)
      || bytes.hasBytes("&#38", at: offset) || bytes.hasBytes("&#x26", at: offset)
  }

  private static func referenceEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, end - start < 40,
      bytes[end].isLetter || bytes[end].isDigit || bytes[end] == UInt8(ascii: "#")
    { end += 1 }
    return end < bytes.count && bytes[end] == UInt8(ascii: ";") ? end + 1 : end
  }

  /// The end of the one or two scalars that a reference became: two where the byte that follows the
  /// reference does not follow the first.
  private static func decodedEnd(_ decoded: [UInt8], _ start: Int, before next: UInt8?) -> Int {
    func scalarEnd(_ start: Int) -> Int {
      start < decoded.count
        ? start + max(1, TextDecoder.scalarByteCount(decoded, at: start)) : start
    }
    let one = scalarEnd(start)
    let two = scalarEnd(one)
    let follower = one < decoded.count ? decoded[one] : nil
    let secondFollower = two < decoded.count ? decoded[two] : nil
    return follower != next && next != UInt8(ascii: "&") && secondFollower == next ? two : one
  }
}
