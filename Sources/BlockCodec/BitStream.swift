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

  /// Appends the lowest `width` bits of each value.
  public static func append(
    _ values: UnsafeBufferPointer<UInt32>, width: Int, to bytes: inout [UInt8]
  ) {
    let start = bytes.count
    // Room for the last word as well, which is stored whole.
    bytes.append(
      contentsOf: repeatElement(0, count: byteCount(count: values.count, width: width) + 8))
    unsafe bytes.withUnsafeMutableBytes { target in
      var (pending, filled, offset): (UInt64, Int, Int) = (0, 0, start)
      let mask = (UInt64(1) &<< UInt64(width)) &- 1
      for index in 0..<values.count {
        pending |= (UInt64(unsafe values[index]) & mask) &<< UInt64(filled)
        filled &+= width
        if filled >= 32 {
          let word = UInt32(truncatingIfNeeded: pending).littleEndian
          unsafe target.storeBytes(of: word, toByteOffset: offset, as: UInt32.self)
          offset &+= 4
          pending &>>= 32
          filled &-= 32
        }
      }
      unsafe target.storeBytes(of: pending.littleEndian, toByteOffset: offset, as: UInt64.self)
    }
    bytes.removeLast(8)
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
