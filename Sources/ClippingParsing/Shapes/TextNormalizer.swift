internal import TextAnalysis

/// Makes decoded text plain: line ends `\n`, blanks of every kind a space, invisible characters
/// gone, NFC.
///
/// - Complexity: O(n) for n bytes.
enum TextNormalizer {
  static func normalized(_ text: MappedText) -> MappedText {
    composed(cleaned(text))
  }

  /// Writes `Ð` and `ð` (eth), which Vietnamese keyboards of the nineties gave, as `Đ` and `đ`.
  static func correctEth(_ text: inout MappedText) {
    var offset = 0
    while let found = text.bytes.span.firstOffset(
      of: 0xC3, before: 0x90, or: 0xB0, in: offset..<text.count)
    {
      text.overwrite(at: found, with: 0xC4, text.bytes[found + 1] == 0x90 ? 0x90 : 0x91)
      offset = found + 2
    }
  }

  private static func cleaned(_ text: MappedText) -> MappedText {
    let bytes = text.bytes.span
    let isSuspect = isSuspect.span
    var result = MappedText()
    var done = 0
    var offset = 0
    while offset < bytes.count {
      guard isSuspect[Int(bytes[offset])], let change = Change(bytes, at: offset) else {
        offset += 1
        continue
      }
      if done == 0 { result.reserveCapacity(text.count) }
      result.append(done..<offset, of: text)
      offset += change.byteCount
      if let replacement = change.replacement {
        result.append(
          CollectionOfOne(replacement), replacing: offset - change.byteCount..<offset, of: text)
      }
      done = offset
    }
    guard done > 0 else { return text }
    result.append(done..<text.count, of: text)
    return result
  }

  private static func composed(_ text: MappedText) -> MappedText {
    guard text.bytes.span.hasAny(0xCC, 0xCD, 0xCC, 0xCD) else { return text }
    var result = MappedText()
    var done = 0
    Normalization.forEachChange(in: text.bytes.span) { range, replacement in
      result.append(done..<range.lowerBound, of: text)
      result.append(replacement, replacing: range, of: text)
      done = range.upperBound
    }
    guard done > 0 else { return text }
    result.append(done..<text.count, of: text)
    return result
  }

  /// Bytes that may begin something to change.
  private static let isSuspect: [Bool] = (0..<256).map { byte in
    switch byte {
    case 0x0A: false
    case 0x00..<0x20, 0x7F, 0xC2, 0xE2, 0xE3, 0xEF: true
    default: false
    }
  }
}

extension TextNormalizer {
  /// What a character becomes: a space, a line feed, or nothing.
  private struct Change {
    var byteCount: Int
    var replacement: UInt8?

    init?(_ bytes: Span<UInt8>, at offset: Int) {
      let rest = bytes.count - offset
      let second = rest > 1 ? bytes[offset + 1] : 0
      let third = rest > 2 ? bytes[offset + 2] : 0
      switch (bytes[offset], second, third) {
      case (0x0D, 0x0A, _): self.init(2, .lineFeed)
      case (0x0D, _, _): self.init(1, .lineFeed)
      case (0x09, _, _), (0x0B, _, _), (0x0C, _, _): self.init(1, .space)
      case (0x00..<0x20, _, _), (0x7F, _, _): self.init(1, nil)
      case (0xC2, 0x85, _): self.init(2, .lineFeed)
      case (0xC2, 0xA0, _): self.init(2, .space)
      case (0xC2, 0xAD, _), (0xC2, 0x80..<0xA0, _): self.init(2, nil)
      case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
        self.init(3, .space)
      case (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9): self.init(3, .lineFeed)
      case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xAF),
        (0xEF, 0xBB, 0xBF):
        self.init(3, nil)
      default: return nil
      }
    }

    private init(_ byteCount: Int, _ replacement: UInt8?) {
      self.byteCount = byteCount
      self.replacement = replacement
    }
  }
}

extension Optional<UInt8> {
  fileprivate static let lineFeed: UInt8? = UInt8(ascii: "\n")
  fileprivate static let space: UInt8? = UInt8(ascii: " ")
}
