/// Packs blocks of 128 unsigned integers into as few bits as the largest of them needs.
///
/// Value `i` of a block stands in lane `i % 4` of row `i / 4`. Each lane is a bit stream of its own,
/// so one vector shift and one mask decode four values at once, and a block of width `w` takes
/// exactly `16 * w` bytes ("vertical" layout: Lemire & Boytsov 2015, section 5).
///
/// Nothing here allocates or does I/O; the caller answers for the room behind each pointer, as each
/// member states.
public enum BlockCodec {
  /// Integers in a block.
  public static let count = 128

  /// Bytes of a packed block of the given width.
  @inlinable
  public static func byteCount(width: Int) -> Int { 16 * width }

  /// Bits of the largest value: 0 when all are 0.
  ///
  /// - Parameter values: 128 readable integers.
  public static func width(of values: UnsafePointer<UInt32>) -> Int {
    var union = SIMD4<UInt32>()
    let rows = unsafe UnsafeRawPointer(values)
    for row in 0..<32 {
      union |= unsafe rows.loadUnaligned(fromByteOffset: 16 * row, as: SIMD4<UInt32>.self)
    }
    let all = union[0] | union[1] | union[2] | union[3]
    return 32 - all.leadingZeroBitCount
  }

  /// Packs the lowest `width` bits of 128 integers.
  ///
  /// - Parameters:
  ///   - values: 128 readable integers.
  ///   - target: `16 * width` writable bytes.
  public static func pack(
    _ values: UnsafePointer<UInt32>, width: Int, into target: UnsafeMutableRawPointer
  ) {
    precondition((0...32).contains(width), "width \(width) is not in 0...32")
    let source = unsafe UnsafeRawPointer(values)
    let mask = SIMD4(repeating: width == 32 ? UInt32.max : (1 &<< UInt32(width)) &- 1)
    var word = SIMD4<UInt32>()
    var filled = 0
    var offset = 0
    for row in 0..<32 where width > 0 {
      let value =
        unsafe mask & source.loadUnaligned(fromByteOffset: 16 * row, as: SIMD4<UInt32>.self)
      word |= value &<< SIMD4(repeating: UInt32(filled))
      filled += width
      if filled >= 32 {
        unsafe target.storeBytes(of: word, toByteOffset: offset, as: SIMD4<UInt32>.self)
        offset += 16
        filled -= 32
        word = filled == 0 ? SIMD4() : value &>> SIMD4(repeating: UInt32(width - filled))
      }
    }
  }
}
