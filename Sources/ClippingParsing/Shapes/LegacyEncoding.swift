internal import ClippingModel
internal import TextAnalysis

/// The one-byte encodings that Vietnamese and English text came in before Unicode, told apart by the
/// words that come out.
enum LegacyEncoding: String, Sendable, CaseIterable {
  case windows1252 = "Windows-1252"
  case windows1258 = "Windows-1258"
  case tcvn3 = "TCVN3"
  case viscii = "VISCII"
  case vni = "VNI"

  /// The encoding that makes most Vietnamese words of the bytes; Windows-1252 where none makes two.
  ///
  /// - Complexity: O(n) for n bytes, of which at most 64 KB are looked at.
  static func encoding(of bytes: [UInt8]) -> Self {
    let sample = Array(bytes.prefix(1 << 16))
    var best = (encoding: Self.windows1252, count: 1)
    for encoding in allCases where encoding != .windows1252 {
      let count = encoding.commonWordCount(in: sample)
      if count > best.count { best = (encoding, count) }
    }
    return best.encoding
  }

  /// The text that the bytes stand for, each character with its place.
  ///
  /// - Complexity: O(n) for n bytes.
  func decoded(_ bytes: [UInt8], at fileOffset: Int) -> MappedText {
    var text = MappedText()
    var done = 0
    var offset = 0
    while offset < bytes.count {
      guard let (scalars, count) = character(bytes, offset) else {
        offset += 1
        continue
      }
      text.append(bytes[done..<offset], at: fileOffset + done)
      let place = SourceSpan(fileOffset + offset, fileOffset + offset + count)
      text.append(scalars.utf8, for: place)
      offset += count
      done = offset
    }
    text.append(bytes[done...], at: fileOffset + done)
    return text
  }

  /// The character at an offset and its length, nil for ASCII that stands for itself.
  private func character(_ bytes: [UInt8], _ offset: Int) -> (String, Int)? {
    if self == .vni { return VNI.character(bytes, offset) }
    let byte = bytes[offset]
    guard byte >= 0x80 else { return nil }
    return (Self.tables[self]?[Int(byte) - 0x80] ?? "\u{FFFD}", 1)
  }

  private func commonWordCount(in sample: [UInt8]) -> Int {
    let text = TextNormalizer.normalized(decoded(sample, at: 0))
    return text.bytes.words(0..<text.count).count { word in
      word.count <= 12 && Self.commonWords.contains(text.string(word).lowercased())
    }
  }

  /// Words of news that no encoding but the right one makes.
  private static let commonWords: Set<String> = Set(
    """
    và của các được với không người việt nước là những đã ngày ở có một tại bộ trưởng quốc chính phủ \
    hội thủ tướng đến về này khi để năm tổng đảng hợp tác phát triển
    """.split(separator: " ").map(String.init))

  private static let tables: [Self: [String]] = [
    .windows1252: characters(windows1252Table), .windows1258: characters(windows1258Table),
    .tcvn3: characters(tcvn3Table), .viscii: characters(visciiTable),
  ]

  private static func characters(_ table: String) -> [String] {
    table.unicodeScalars.map { String($0) }
  }
}

/// VNI for Windows: a base letter and behind it, as a second byte, its hat and tone.
private enum VNI {
  static func character(_ bytes: [UInt8], _ offset: Int) -> (String, Int)? {
    let base = bytes[offset]
    if offset + 1 < bytes.count, let mark = marks[bytes[offset + 1] | 0x20],
      bytes[offset + 1] >= 0xC0, let letter = letter(base)
    {
      return (letter + mark, 2)
    }
    if let single = singles[base] { return (single, 1) }
    return base >= 0x80 ? (String(Unicode.Scalar(base)), 1) : nil
  }

  private static func letter(_ byte: UInt8) -> String? {
    switch byte | 0x20 {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      byte < 0x80 ? String(Unicode.Scalar(byte)) : nil
    case 0xF4, 0xF6: singles[byte]
    default: nil
    }
  }

  /// Letters of one byte.
  private static let singles: [UInt8: String] = [
    0xF4: "ơ", 0xD4: "Ơ", 0xF6: "ư", 0xD6: "Ư", 0xF1: "đ", 0xD1: "Đ", 0xED: "í", 0xCD: "Í",
    0xEC: "ì", 0xCC: "Ì", 0xE6: "ỉ", 0xC6: "Ỉ", 0xF3: "ĩ", 0xD3: "Ĩ", 0xF2: "ị", 0xD2: "Ị",
    0xEE: "ỵ", 0xCE: "Ỵ",
  ]

  /// Marks as combining characters, by the byte of their small form.
  private static let marks: [UInt8: String] = [
    0xF9: "\u{301}", 0xF8: "\u{300}", 0xFB: "\u{309}", 0xF5: "\u{303}", 0xEF: "\u{323}",
    0xE2: "\u{302}", 0xE1: "\u{302}\u{301}", 0xE0: "\u{302}\u{300}", 0xE5: "\u{302}\u{309}",
    0xE3: "\u{302}\u{303}", 0xE4: "\u{302}\u{323}", 0xEA: "\u{306}", 0xE9: "\u{306}\u{301}",
    0xE8: "\u{306}\u{300}", 0xFA: "\u{306}\u{309}", 0xFC: "\u{306}\u{303}",
    0xEB: "\u{306}\u{323}",
  ]
}

// The characters of bytes 80…FF. Sources: Unicode's mappings of code pages 1252 and 1258, RFC 1456
// (VISCII 1.1), TCVN 5712:1993 VN1, whose small letters are those of TCVN3.
extension LegacyEncoding {
  private static let windows1252Table =
    """
    €\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ\
    \u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿\
    ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß\
    àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ
    """

  private static let windows1258Table =
    """
    €\u{FFFD}‚ƒ„…†‡ˆ‰\u{FFFD}‹Œ\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}‘’“”•–—˜™\u{FFFD}›œ\u{FFFD}\u{FFFD}Ÿ\
    \u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿\
    ÀÁÂĂÄÅÆÇÈÉÊË\u{300}ÍÎÏĐÑ\u{309}ÓÔƠÖ×ØÙÚÛÜƯ\u{303}ß\
    àáâăäåæçèéêë\u{301}íîïđñ\u{323}óôơö÷øùúûüư₫ÿ
    """

  private static let tcvn3Table =
    """
    ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\
    \u{A0}ĂÂÊÔƠƯĐăâêôơưđẰ\u{300}\u{309}\u{303}\u{301}\u{323}àảãáạẲằẳẵắẴ\
    ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịò\
    ỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ
    """

  private static let visciiTable =
    """
    ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ\
    ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ\
    ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư\
    àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ
    """
}
