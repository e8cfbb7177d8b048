internal import ClippingModel

/// The escapes of JSON strings (RFC 8259, section 7).
enum JSONString {
  /// The text between two quotes. Escapes that are none stay as they stand.
  static func decoded(_ text: MappedText, _ range: Range<Int>) -> MappedText {
    var result = MappedText()
    result.reserveCapacity(range.count)
    var done = range.lowerBound
    var offset = range.lowerBound
    while let found = text.bytes.firstOffset(
      of: UInt8(ascii: "\\"), in: offset..<range.upperBound)
    {
      guard let escape = Escape(text.bytes, at: found, end: range.upperBound) else {
        offset = found + 1
        continue
      }
      result.append(done..<found, of: text)
      result.append(escape.replacement, replacing: found..<escape.end, of: text)
      offset = escape.end
      done = offset
    }
    result.append(done..<range.upperBound, of: text)
    return result
  }

  private struct Escape {
    var replacement: String.UTF8View
    var end: Int

    init?(_ bytes: [UInt8], at offset: Int, end limit: Int) {
      guard offset + 1 < limit else { return nil }
      end = offset + 2
      switch bytes[offset + 1] {
      case UInt8(ascii: "\""): replacement = "\"".utf8
      case UInt8(ascii: "\\"): replacement = "\\".utf8
      case UInt8(ascii: "/"): replacement = "/".utf8
      // YAML's, for a blank and one that does not break.
      case UInt8(ascii: " "), UInt8(ascii: "_"): replacement = " ".utf8
      case UInt8(ascii: "b"), UInt8(ascii: "f"): replacement = "".utf8
      case UInt8(ascii: "n"): replacement = "\n".utf8
      case UInt8(ascii: "r"): replacement = "\r".utf8
      case UInt8(ascii: "t"): replacement = "\t".utf8
      case UInt8(ascii: "u"):
        guard let unit = Self.unit(bytes, at: offset, limit) else { return nil }
        (replacement, end) = Self.scalar(unit, bytes, offset, limit)
      default: return nil
      }
    }

    /// The four hexadecimal digits of `\uXXXX` at `offset`.
    private static func unit(_ bytes: [UInt8], at offset: Int, _ limit: Int) -> UInt32? {
      guard offset + 6 <= limit, bytes[offset] == UInt8(ascii: "\\"),
        bytes[offset + 1] == UInt8(ascii: "u")
      else { return nil }
      var unit: UInt32 = 0
      for byte in bytes[offset + 2..<offset + 6] {
        guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
        unit = unit << 4 | UInt32(digit)
      }
      return unit
    }

    /// A scalar of one or of two units; half a pair becomes U+FFFD.
    private static func scalar(
      _ unit: UInt32, _ bytes: [UInt8], _ offset: Int, _ limit: Int
    ) -> (String.UTF8View, Int) {
      var value = unit
      var end = offset + 6
      if (0xD800..<0xDC00).contains(unit), let low = Self.unit(bytes, at: end, limit),
        (0xDC00..<0xE000).contains(low)
      {
        value = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
        end += 6
      }
      return (String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8, end)
    }
  }
}

extension MappedText {
  /// The text without its last byte, which must be a character of its own.
  func droppingLast() -> MappedText {
    var result = MappedText()
    result.append(0..<max(0, count - 1), of: self)
    return result
  }
}
