/// One character of a text, as the scanner sees it.
struct TextCharacter: Sendable {
  enum Kind: UInt8, Sendable {
    /// A Latin letter.
    case letter
    case digit
    /// A letter of another script, or a combining mark.
    case otherLetter
    /// What parts words.
    case gap
  }

  var letter = LetterTable.Letter()
  var kind = Kind.gap
  /// Its bytes in UTF-8.
  var byteCount: UInt8 = 1
  var gap: Gap = .other

  var isInWord: Bool { kind != .gap }
  var isDigit: Bool { kind == .digit }
}

/// Tells characters from their bytes, by table where they are Latin.
struct CharacterTable: Sendable {
  static let shared = CharacterTable(letters: .shared)

  /// Scalars below U+0250, then U+1E00…U+1EFF.
  private let latin: [TextCharacter]
  private static let additionalStart = 0x250

  private init(letters: LetterTable) {
    latin = (Array(0..<0x250) + Array(0x1E00..<0x1F00)).map { scalar in
      Self.character(UInt32(scalar), letters)
    }
  }

  /// The character at `position`; invalid bytes come out one at a time as U+FFFD.
  @inline(__always)
  func character(_ bytes: Span<UInt8>, at position: Int) -> TextCharacter {
    let byte = bytes[position]
    return byte < 0x80 ? latin[Int(byte)] : longer(bytes, at: position)
  }

  private func longer(_ bytes: Span<UInt8>, at position: Int) -> TextCharacter {
    let (scalar, byteCount) = Self.decode(bytes, at: position)
    var character =
      switch scalar {
      case 0..<0x250: latin[Int(scalar)]
      case 0x1E00..<0x1F00: latin[Int(scalar) - 0x1E00 + Self.additionalStart]
      default: Self.nonLatin(scalar)
      }
    character.byteCount = byteCount
    return character
  }

  /// The scalar at `position` and its length; invalid bytes come out one at a time as U+FFFD.
  private static func decode(_ bytes: Span<UInt8>, at position: Int) -> (UInt32, UInt8) {
    let lead = bytes[position]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    guard length > 1, position + length <= bytes.count else { return (0xFFFD, 1) }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      guard bytes[position + offset] & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      scalar = scalar << 6 | UInt32(bytes[position + offset] & 0x3F)
    }
    return (scalar, UInt8(length))
  }
}

extension CharacterTable {
  private static func character(_ scalar: UInt32, _ letters: LetterTable) -> TextCharacter {
    let letter = letters.letter(scalar)
    if letter.base != 0 { return TextCharacter(letter: letter, kind: .letter) }
    if scalar < 0x80 {
      let byte = UInt8(scalar)
      return byte.isDigit ? TextCharacter(kind: .digit) : TextCharacter(gap: gap(ascii: byte))
    }
    return nonLatin(scalar)
  }

  private static func nonLatin(_ scalar: UInt32) -> TextCharacter {
    switch scalar {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: TextCharacter(gap: .space)
    case 0x2010...0x2015, 0x2212: TextCharacter(gap: .hyphen)
    case 0x2018, 0x2019, 0x02BC, 0xB4: TextCharacter(gap: .apostrophe)
    case 0x201C...0x201F, 0xAB, 0xBB, 0x2039, 0x203A: TextCharacter(gap: .quote)
    case 0x2026, 0x3002: TextCharacter(gap: .stop)
    case 0xA2...0xA5, 0x20A0...0x20CF: TextCharacter(gap: .currency)
    case 0xFF0C, 0x3001: TextCharacter(gap: .comma)
    case 0xD7, 0xF7, 0x80...0xBF, 0x2000...0x2BFF, 0xFE00...0xFE0F, 0xFF00...0xFF0F:
      TextCharacter(gap: .other)
    case 0x300...0x36F, 0xC0...0x1FFF, 0x2C00...0xDFFF, 0xF900...0xFDFF, 0xFF10...0xFFEF,
      0x10000...0x1EFFF, 0x20000...0x3FFFF:
      TextCharacter(kind: .otherLetter)
    default: TextCharacter(gap: .other)
    }
  }

  private static func gap(ascii byte: UInt8) -> Gap {
    switch byte {
    case 0x20, 0x09: .space
    case 0x0A, 0x0D: .newline
    case UInt8(ascii: "."): .dot
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: "("), UInt8(ascii: "["): .open
    case UInt8(ascii: ")"), UInt8(ascii: "]"): .close
    case UInt8(ascii: "\""): .quote
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
    case UInt8(ascii: "%"): .percent
    case UInt8(ascii: "$"): .currency
    case UInt8(ascii: "?"), UInt8(ascii: "!"): .stop
    default: .other
    }
  }
}
