internal import ClippingModel

/// Bytes of a file → UTF-8, with the encoding told from the bytes.
enum TextDecoder {
  /// A file's text and what was noticed in decoding it.
  struct Decoded {
    var text: MappedText
    /// The encoding, where it was not UTF-8.
    var encodingName: String?
    /// Where bytes that are not UTF-8 began.
    var faults: [Int] = []
  }

  /// The text of a whole file: UTF-16 by its mark or its zeros; UTF-8 where it is well-formed more
  /// often than not, as other encodings seldom are by chance; else the legacy encoding that makes
  /// the most words of it.
  ///
  /// - Complexity: O(n) for n bytes.
  static func decoded(_ bytes: [UInt8]) -> Decoded {
    if let order = UTF16Order(bytes.prefix(4096)) {
      return Decoded(text: utf16(bytes, order), encodingName: "UTF-16")
    }
    let (text, faults) = repaired(bytes, at: 0)
    guard !faults.isEmpty, faults.count > multibyteScalarCount(bytes) else {
      return Decoded(text: text, faults: faults)
    }
    let encoding = LegacyEncoding.encoding(of: bytes)
    return Decoded(text: encoding.decoded(bytes, at: 0), encodingName: encoding.rawValue)
  }

  /// True where the bytes are UTF-8 throughout; a character cut off at the end counts as one.
  static func isUTF8(_ bytes: [UInt8]) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let count = scalarByteCount(bytes, at: offset)
      if count == 0 { return bytes.count - offset < 4 && isCutOff(bytes, at: offset) }
      offset += count
    }
    return true
  }

  /// UTF-8 with what is not UTF-8 replaced by U+FFFD, and how many stretches were.
  ///
  /// - Complexity: O(n) for n bytes.
  static func repaired(_ bytes: [UInt8], at fileOffset: Int) -> (text: MappedText, faults: [Int]) {
    var faults: [Int] = []
    var text = MappedText()
    var done = 0
    var offset = 0
    while true {
      offset = bytes.span.skipCommonScalars(from: offset)
      guard offset < bytes.count else { break }
      let count = scalarByteCount(bytes, at: offset)
      if count > 0 {
        offset += count
        continue
      }
      text.append(bytes[done..<offset], at: fileOffset + done)
      faults.append(fileOffset + offset)
      let start = offset
      while offset < bytes.count, scalarByteCount(bytes, at: offset) == 0 { offset += 1 }
      text.append("\u{FFFD}".utf8, for: SourceSpan(fileOffset + start, fileOffset + offset))
      done = offset
    }
    if done == 0 { return (MappedText(bytes, at: fileOffset), []) }
    text.append(bytes[done...], at: fileOffset + done)
    return (text, faults)
  }

  private static func multibyteScalarCount(_ bytes: [UInt8]) -> Int {
    bytes.indices.count { bytes[$0] >= 0xC2 && scalarByteCount(bytes, at: $0) > 1 }
  }

  /// The length of the well-formed scalar at `offset` (Unicode 16, table 3-7), 0 where there is none.
  static func scalarByteCount(_ bytes: [UInt8], at offset: Int) -> Int {
    let first = bytes[offset]
    if first < 0x80 { return 1 }
    func continues(_ step: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      offset + step < bytes.count && range.contains(bytes[offset + step])
    }
    switch first {
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : 0
    case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : 0
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
    case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
    case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
    default: return 0
    }
  }

  private static func isCutOff(_ bytes: [UInt8], at offset: Int) -> Bool {
    let needed = bytes[offset] >= 0xF0 ? 4 : bytes[offset] >= 0xE0 ? 3 : 2
    return bytes[offset] >= 0xC2 && bytes.count - offset < needed
      && bytes[(offset + 1)...].allSatisfy { $0 & 0xC0 == 0x80 }
  }
}

/// The order of bytes in UTF-16, told by the mark or by where the zeros of ASCII stand.
enum UTF16Order {
  case little, big

  init?(_ start: ArraySlice<UInt8>) {
    if start.starts(with: [0xFF, 0xFE]) {
      self = .little
      return
    }
    if start.starts(with: [0xFE, 0xFF]) {
      self = .big
      return
    }
    var zeroCounts = [0, 0]
    for offset in start.indices where start[offset] == 0 { zeroCounts[offset & 1] += 1 }
    let least = start.count / 5
    guard least > 1 else { return nil }
    if zeroCounts[1] > least, zeroCounts[0] * 20 < zeroCounts[1] {
      self = .little
    } else if zeroCounts[0] > least, zeroCounts[1] * 20 < zeroCounts[0] {
      self = .big
    } else {
      return nil
    }
  }
}

extension TextDecoder {
  private static func utf16(_ bytes: [UInt8], _ order: UTF16Order) -> MappedText {
    func unit(_ offset: Int) -> UInt32 {
      let first = UInt32(bytes[offset])
      let second = UInt32(bytes[offset + 1])
      return order == .little ? second << 8 | first : first << 8 | second
    }
    var text = MappedText()
    var offset = 0
    while offset + 1 < bytes.count {
      var value = unit(offset)
      var count = 2
      if (0xD800..<0xDC00).contains(value), offset + 3 < bytes.count {
        let low = unit(offset + 2)
        if (0xDC00..<0xE000).contains(low) {
          value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
          count = 4
        }
      }
      let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
      text.append(String(scalar).utf8, for: SourceSpan(offset, offset + count))
      offset += count
    }
    return text
  }
}
