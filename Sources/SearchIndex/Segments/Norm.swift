/// The length of a text in one byte: exact up to 39, then four significant bits.
///
/// The same scale as Lucene's `SmallFloat.intToByte4` and tantivy's field norms, so that scores can be
/// compared with theirs.
enum Norm {
  /// The lengths up to here stand for themselves (255 less the largest four-bit float of an `Int32`).
  private static let exactCount: UInt32 = 24

  /// The byte whose length is the largest that is not above `length`.
  static func encode(_ length: UInt32) -> UInt8 {
    let bounded = min(length, UInt32(Int32.max))
    if bounded < exactCount { return UInt8(bounded) }
    return UInt8(exactCount + floatBits(bounded - exactCount))
  }

  /// The length that a byte stands for.
  static func decode(_ byte: UInt8) -> UInt32 {
    let bits = UInt32(byte)
    if bits < exactCount { return bits }
    return exactCount + floatValue(bits - exactCount)
  }

  /// Three bits behind the leading one, and the exponent above them.
  private static func floatBits(_ value: UInt32) -> UInt32 {
    let bitCount = UInt32(UInt32.bitWidth - value.leadingZeroBitCount)
    if bitCount < 4 { return value }
    let shift = bitCount - 4
    return (value >> shift) & 0x07 | (shift + 1) << 3
  }

  private static func floatValue(_ bits: UInt32) -> UInt32 {
    let mantissa = bits & 0x07
    let exponent = bits >> 3
    return exponent == 0 ? mantissa : (mantissa | 0x08) << (exponent - 1)
  }
}
