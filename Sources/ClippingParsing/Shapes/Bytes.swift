/// What the readers ask of UTF-8 bytes.
extension Array<UInt8> {
  /// The range without white space at either end.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, self[start].isBlank { start += 1 }
    while start < end, self[end - 1].isBlank { end -= 1 }
    return start..<end
  }

  /// True where `other` stands at `offset`.
  func hasBytes(_ other: StaticString, at offset: Int) -> Bool {
    let count = other.utf8CodeUnitCount
    guard offset >= 0, offset + count <= self.count else { return false }
    return other.withUTF8Buffer { wanted in
      for index in 0..<count where unsafe self[offset + index] != wanted[index] { return false }
      return true
    }
  }

  /// The offset of the first `byte` in a range, or nil.
  func firstOffset(of byte: UInt8, in range: Range<Int>) -> Int? {
    span.firstOffset(of: byte, in: range)
  }

  /// True where `byte` stands anywhere.
  func has(_ byte: UInt8) -> Bool { span.firstOffset(of: byte, in: 0..<count) != nil }

  /// The offset of the first `text` in a range, or nil.
  ///
  /// - Complexity: O(n), times the length of `text` where its first byte repeats.
  func firstOffset(of text: StaticString, in range: Range<Int>) -> Int? {
    let first = text.withUTF8Buffer { buffer in unsafe buffer.first ?? 0 }
    var offset = range.lowerBound
    while let found = firstOffset(of: first, in: offset..<range.upperBound) {
      if found + text.utf8CodeUnitCount <= range.upperBound, hasBytes(text, at: found) {
        return found
      }
      offset = found + 1
    }
    return nil
  }

  /// The number of characters in a range: bytes that do not continue one.
  func characterCount(_ range: Range<Int>) -> Int {
    let bytes = span.extracting(range)
    var count = 0
    for offset in 0..<bytes.count where bytes[offset] & 0xC0 != 0x80 { count &+= 1 }
    return count
  }

  /// The number of words in a range: runs that white space parts.
  func wordCount(_ range: Range<Int>) -> Int {
    let bytes = span
    var count = 0
    var offset = range.lowerBound
    // The mark of a byte is its highest bit; what stands before the first one parts words too.
    var isBehindBlank: UInt64 = 0x80
    while range.upperBound - offset >= 8 {
      let blanks = bytes.blanks(at: offset)
      count += Span.markCount(~blanks & (blanks &<< 8 | isBehindBlank))
      isBehindBlank = blanks &>> 56
      offset += 8
    }
    while offset < range.upperBound {
      let blank: UInt64 = bytes[offset].isBlank ? 0x80 : 0
      if isBehindBlank != 0, blank == 0 { count += 1 }
      isBehindBlank = blank
      offset += 1
    }
    return count
  }

  /// The words of a range: runs that white space parts.
  func words(_ range: Range<Int>) -> [Range<Int>] {
    let bytes = span
    var words: [Range<Int>] = []
    var start = range.lowerBound
    for offset in range where bytes[offset].isBlank {
      if start < offset { words.append(start..<offset) }
      start = offset + 1
    }
    if start < range.upperBound { words.append(start..<range.upperBound) }
    return words
  }
}

extension Span<UInt8> {
  /// The offset of the first `byte` in a range, or nil: eight bytes at a time.
  func firstOffset(of byte: UInt8, in range: Range<Int>) -> Int? {
    var offset = range.lowerBound
    while range.upperBound - offset >= 8 {
      // The lowest byte that is marked is the first that is sought.
      let marks = Self.marks(of: byte, in: eightBytes(at: offset))
      if marks != 0 { return offset + marks.trailingZeroBitCount >> 3 }
      offset += 8
    }
    while offset < range.upperBound {
      if self[offset] == byte { return offset }
      offset += 1
    }
    return nil
  }

  /// True where one of four bytes stands anywhere.
  func hasAny(_ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8) -> Bool {
    var offset = 0
    while count - offset >= 8 {
      let eight = eightBytes(at: offset)
      let marks =
        Self.marks(of: a, in: eight) | Self.marks(of: b, in: eight) | Self.marks(of: c, in: eight)
        | Self.marks(of: d, in: eight)
      if marks != 0 { return true }
      offset += 8
    }
    while offset < count {
      let byte = self[offset]
      if byte == a || byte == b || byte == c || byte == d { return true }
      offset += 1
    }
    return false
  }

  /// The offset of the first of two bytes in a row, `first` and then `a` or `b`, or nil.
  func firstOffset(of first: UInt8, before a: UInt8, or b: UInt8, in range: Range<Int>) -> Int? {
    var offset = range.lowerBound
    // Steps of seven, so that each pair lies in one of the eights.
    while range.upperBound - offset >= 8 {
      let eight = eightBytes(at: offset)
      let seconds = Self.allMarks(of: a, in: eight) | Self.allMarks(of: b, in: eight)
      let pairs = Self.allMarks(of: first, in: eight) & seconds &>> 8
      if pairs != 0 { return offset + pairs.trailingZeroBitCount >> 3 }
      offset += 7
    }
    while offset + 1 < range.upperBound {
      if self[offset] == first, self[offset + 1] == a || self[offset + 1] == b { return offset }
      offset += 1
    }
    return nil
  }

  /// The offset behind well-formed scalars of one to three bytes, all but those that begin with E0
  /// or ED, which not every byte may follow: eight bytes at a time, so that it may lie up to ten
  /// bytes before the first byte that is none of them, at the start of a scalar.
  func skipCommonScalars(from start: Int) -> Int {
    let high: UInt64 = 0x8080_8080_8080_8080
    var offset = start
    // The bytes that must continue a scalar of the eight before.
    var expected: UInt64 = 0
    while count - offset >= 8 {
      let eight = eightBytes(at: offset)
      let isMultiple = eight & high
      if isMultiple | expected != 0 {
        let isLead = isMultiple & eight &<< 1
        let isLongLead = isLead & eight &<< 2
        let isRare =
          isLongLead & eight &<< 3 | Self.allMarks(of: 0xE0, in: eight)
          | Self.allMarks(of: 0xED, in: eight)
          | Self.allMarks(of: 0xC0, in: eight & 0xFEFE_FEFE_FEFE_FEFE)
        let continues = isMultiple & ~isLead
        guard isRare == 0, continues == isLead &<< 8 | isLongLead &<< 16 | expected else { break }
        expected = isLead &>> 56 | isLongLead &>> 48
      }
      offset += 8
    }
    // The last scalar begins up to two bytes before.
    return expected == 0 ? offset : offset - (self[offset - 1] >= 0xC0 ? 1 : 2)
  }

  /// The white space among the eight bytes at an offset, the highest bit of each marked.
  @inline(__always)
  fileprivate func blanks(at offset: Int) -> UInt64 {
    let eight = eightBytes(at: offset)
    return Self.allMarks(of: 0x20, in: eight) | Self.allMarks(of: 0x0A, in: eight)
      | Self.allMarks(of: 0x09, in: eight) | Self.allMarks(of: 0x0D, in: eight)
  }

  /// The number of marked bytes of eight.
  @inline(__always)
  fileprivate static func markCount(_ marks: UInt64) -> Int {
    let ones = (marks & 0x8080_8080_8080_8080) &>> 7
    return Int(truncatingIfNeeded: (ones &* 0x0101_0101_0101_0101) &>> 56)
  }

  /// The highest bits of all bytes of eight that are `byte` (Warren, Hacker's Delight, 6-1).
  @inline(__always)
  private static func allMarks(of byte: UInt8, in eight: UInt64) -> UInt64 {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let word = eight ^ UInt64(byte) &* 0x0101_0101_0101_0101
    return ~((word & low) &+ low | word | low)
  }

  /// Eight bytes as a number, the first one lowest.
  @inline(__always)
  private func eightBytes(at offset: Int) -> UInt64 {
    // One load: the compiler puts these together.
    let eight = extracting(offset..<offset + 8)
    var word: UInt64 = 0
    for index in 0..<8 { word |= UInt64(eight[index]) &<< UInt64(8 &* index) }
    return word
  }

  /// The highest bit of the lowest byte of eight that is `byte`, and of no byte below it; none where
  /// no byte is (Warren, Hacker's Delight, 6-1).
  @inline(__always)
  private static func marks(of byte: UInt8, in eight: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let word = eight ^ UInt64(byte) &* ones
    return (word &- ones) & ~word & (ones &<< 7)
  }
}

extension UInt8 {
  /// White space of normalised text.
  var isBlank: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  /// The lower case of an ASCII letter, else the byte itself.
  var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
