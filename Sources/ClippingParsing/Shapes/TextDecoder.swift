internal import ClippingModel

/// Bytes of a file → UTF-8, with the encoding told from the bytes.
enum TextDecoder {
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
    while offset < bytes.count {
      if bytes[offset] < 0x80 {
        offset += 1
        continue
      }
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
