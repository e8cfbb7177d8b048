/// Eight bytes of a text in one number, the first one lowest, zeros behind the end of the text.
///
/// All of them are looked at side by side: where words are short, this asks the processor to guess
/// once a word, not once a letter.
struct TextWindow {
  private let bytes: UInt64

  @inline(__always)
  init(_ text: Span<UInt8>, at offset: Int) {
    guard text.count &- offset >= 8 else {
      bytes = Self.loadLast(text, offset)
      return
    }
    // One load: the compiler puts these together.
    let eight = text.extracting(offset..<(offset &+ 8))
    var bytes: UInt64 = 0
    for index in 0..<8 { bytes |= UInt64(eight[index]) &<< UInt64(8 &* index) }
    self.bytes = bytes
  }

  @inline(never)
  private static func loadLast(_ text: Span<UInt8>, _ offset: Int) -> UInt64 {
    var bytes: UInt64 = 0
    for index in offset..<text.count {
      bytes |= UInt64(text[index]) << UInt64(8 * (index - offset))
    }
    return bytes
  }

  /// The ASCII letters and digits that the window begins with, in lower case, and their number. What
  /// is behind them in the eight bytes means nothing.
  @inline(__always)
  var asciiRun: (lowercased: UInt64, count: Int) {
    let low = bytes & Self.each(0x7F)
    // The highest bit of a byte of a sum says that the byte was that great.
    let folded = low | Self.each(0x20)
    let letters =
      (folded &+ Self.each(0x80 - UInt8(ascii: "a")))
      & ~(folded &+ Self.each(0x7F - UInt8(ascii: "z")))
    let digits =
      (low &+ Self.each(0x80 - UInt8(ascii: "0"))) & ~(low &+ Self.each(0x7F - UInt8(ascii: "9")))
    let others = (~(letters | digits) | bytes) & Self.each(0x80)
    return (
      bytes | (letters & Self.each(0x80)) &>> 2, others.trailingZeroBitCount &>> 3
    )
  }

  @inline(__always)
  private static func each(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The scalar of two or three bytes that the window begins with; nil where there is none, and where
  /// it is not below `limit` (at most U+D800).
  @inline(__always)
  func scalar(below limit: UInt32) -> (scalar: UInt32, byteCount: Int)? {
    let word = UInt32(truncatingIfNeeded: bytes)
    let two = (word & 0x1F) &<< 6 | word &>> 8 & 0x3F
    let three = (word & 0x0F) &<< 12 | (word &>> 8 & 0x3F) &<< 6 | word &>> 16 & 0x3F
    // Texts mix both in a way that cannot be guessed: so both are computed and one is taken.
    let isThree = word & 0x20 != 0
    let scalar = isThree ? three : two
    let shape: UInt32 = isThree ? 0x8080E0 : 0x80C0
    let shapeMask: UInt32 = isThree ? 0xC0C0F0 : 0xC0E0
    let least: UInt32 = isThree ? 0x800 : 0x80
    guard word & shapeMask == shape, scalar >= least, scalar < limit else { return nil }
    return (scalar, isThree ? 3 : 2)
  }
}
