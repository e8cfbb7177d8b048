/// Integers of one width, one behind the other in a stream of bits, each of which can be read
/// without its neighbours.
///
/// Value `i` of width `w` begins at bit `i * w`, counted from the lowest bit of the first byte.
public enum BitStream {
  /// Bytes behind the end of a stream that a read may touch.
  public static let slack = 8

  /// Bytes of `count` values.
  @inlinable
  public static func byteCount(count: Int, width: Int) -> Int { (count &* width &+ 7) &>> 3 }

  /// Appends `values`, none wider than `width` bits.
  public static func append(
    _ values: UnsafeBufferPointer<UInt32>, width: Int, to bytes: inout [UInt8]
  ) {
    var pending: UInt64 = 0
    var filled = 0
    for index in 0..<values.count {
      pending |= UInt64(unsafe values[index]) &<< UInt64(filled)
      filled += width
      while filled >= 8 {
        bytes.append(UInt8(truncatingIfNeeded: pending))
        pending &>>= 8
        filled -= 8
      }
    }
    if filled > 0 { bytes.append(UInt8(truncatingIfNeeded: pending)) }
  }

  /// Value `index` of the stream at `source`.
  ///
  /// - Parameter source: the whole stream, with `slack` readable bytes behind its end.
  @inlinable @inline(__always)
  public static func value(at index: Int, width: Int, in source: UnsafeRawPointer) -> UInt32 {
    let bit = index &* width
    let word = unsafe source.loadUnaligned(fromByteOffset: bit &>> 3, as: UInt64.self)
    return UInt32(truncatingIfNeeded: (word &>> UInt64(bit & 7)) & ((1 &<< UInt64(width)) &- 1))
  }
}
