/// Replacements to make in a text, gathered in any order and made in one pass.
struct TextEdits {
  private var edits: [(range: Range<Int>, replacement: [UInt8])] = []

  var isEmpty: Bool { edits.isEmpty }

  mutating func delete(_ range: Range<Int>) {
    if !range.isEmpty { edits.append((range, [])) }
  }

  mutating func replace(_ range: Range<Int>, with replacement: [UInt8]) {
    edits.append((range, replacement))
  }

  /// The text with the edits made; of two that overlap the one that begins first counts.
  ///
  /// - Complexity: O(n + e log e) for n bytes and e edits.
  func applied(to text: MappedText) -> MappedText {
    guard !edits.isEmpty else { return text }
    var result = MappedText()
    result.reserveCapacity(text.count)
    var done = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where edit.range.lowerBound >= done {
      result.append(done..<edit.range.lowerBound, of: text)
      if !edit.replacement.isEmpty {
        result.append(edit.replacement, replacing: edit.range, of: text)
      }
      done = edit.range.upperBound
    }
    result.append(done..<text.count, of: text)
    return result
  }
}
