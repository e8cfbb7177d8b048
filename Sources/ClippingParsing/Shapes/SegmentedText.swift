/// Text whose words a segmenter joined by underscores and whose punctuation it set apart:
/// `Bùi_Thanh_Sơn ( trái ) hội_đàm .`
enum SegmentedText {
  /// True where at least three in a hundred words, and three in all, hold an underscore between
  /// letters.
  ///
  /// - Complexity: O(n) for n bytes, of which at most 64 KB are looked at.
  static func isSegmented(_ text: MappedText) -> Bool {
    guard text.bytes.has(UInt8(ascii: "_")) else { return false }
    let bytes = text.bytes.span
    var wordCount = 0
    var joinedCount = 0
    var isJoined = false
    var isAddress = false
    for offset in 0..<min(bytes.count, 1 << 16) {
      let byte = bytes[offset]
      if byte.isBlank {
        if offset > 0, !bytes[offset - 1].isBlank {
          wordCount += 1
          if isJoined, !isAddress { joinedCount += 1 }
        }
        (isJoined, isAddress) = (false, false)
      } else if byte == UInt8(ascii: "_") {
        isJoined = isJoined || isBetweenLetters(text.bytes, offset)
      } else if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "@") {
        isAddress = true
      }
    }
    return joinedCount >= 3 && joinedCount * 100 >= wordCount * 3
  }

  /// The text as it would have been printed.
  static func repaired(_ text: MappedText) -> MappedText {
    var edits = TextEdits()
    var isQuoteOpen = false
    for offset in 0..<text.count {
      switch text.bytes[offset] {
      case UInt8(ascii: "_"):
        if isBetweenLetters(text.bytes, offset) {
          edits.replace(offset..<offset + 1, with: [0x20])
        }
      case UInt8(ascii: " "):
        if isSuperfluousSpace(text.bytes, offset) {
          edits.delete(offset..<offset + 1)
        }
      case UInt8(ascii: "\""):
        // The quote that opens is joined to what follows, the one that closes to what precedes.
        let space = isQuoteOpen ? offset - 1 : offset + 1
        if space >= 0, space < text.count, text.bytes[space] == 0x20 {
          edits.delete(space..<space + 1)
        }
        isQuoteOpen.toggle()
      case UInt8(ascii: "\n"): isQuoteOpen = false
      case UInt8(ascii: "."):
        if isGlued(text.bytes, offset) {
          edits.replace(offset..<offset + 1, with: [UInt8(ascii: "."), 0x20])
        }
      case UInt8(ascii: "-"):
        if isNameHyphen(text.bytes, offset) {
          edits.replace(offset - 1..<offset + 2, with: [UInt8(ascii: "-")])
        }
      default: break
      }
    }
    return edits.applied(to: text)
  }

  private static func isBetweenLetters(_ bytes: [UInt8], _ offset: Int) -> Bool {
    guard offset > 0, offset + 1 < bytes.count else { return false }
    return isWordByte(bytes[offset - 1]) && isWordByte(bytes[offset + 1])
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte >= 0x80
  }

  /// A space before closing punctuation or behind an opening bracket.
  private static func isSuperfluousSpace(_ bytes: [UInt8], _ offset: Int) -> Bool {
    if offset > 0 {
      switch bytes[offset - 1] {
      case UInt8(ascii: "("), UInt8(ascii: "["): return true
      default: if bytes.hasBytes("“", at: offset - 3) { return true }
      }
    }
    guard offset + 1 < bytes.count else { return false }
    let isMark =
      switch bytes[offset + 1] {
      case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"),
        UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "]"),
        UInt8(ascii: "%"):
        true
      default: bytes.hasBytes("…", at: offset + 1) || bytes.hasBytes("”", at: offset + 1)
      }
    guard isMark else { return false }
    // " .5" and " :-" are no punctuation that was set apart.
    let next = offset + 2 < bytes.count ? bytes[offset + 2] : 0x20
    return !next.isDigit && !next.isLetter
  }

  /// `USD.Tổng`: a full stop with nothing beside it, between a word and a capitalised one.
  private static func isGlued(_ bytes: [UInt8], _ offset: Int) -> Bool {
    guard offset > 1, offset + 2 < bytes.count else { return false }
    let before = bytes[offset - 1]
    guard before.isLetter || before >= 0x80 || before == UInt8(ascii: ")"),
      bytes[offset - 2] != 0x20,
      LetterCase(bytes, at: offset + 1) == .upper
    else { return false }
    var next = offset + 2
    while next < bytes.count, bytes[next] & 0xC0 == 0x80 { next += 1 }
    return LetterCase(bytes, at: next) == .lower
  }

  /// `Prayuth_Chan - ocha`: a hyphen set apart, a joined name before it and a small letter behind.
  private static func isNameHyphen(_ bytes: [UInt8], _ offset: Int) -> Bool {
    guard offset > 1, offset + 2 < bytes.count, bytes[offset - 1] == 0x20,
      bytes[offset + 1] == 0x20, bytes[offset + 2] >= UInt8(ascii: "a"),
      bytes[offset + 2] <= UInt8(ascii: "z")
    else { return false }
    var start = offset - 1
    var hasUnderscore = false
    // A name is short: looking back is bounded.
    while start > 0, offset - start < 64, !bytes[start - 1].isBlank {
      start -= 1
      hasUnderscore = hasUnderscore || bytes[start] == UInt8(ascii: "_")
    }
    return hasUnderscore && LetterCase(bytes, at: start) == .upper
  }
}
