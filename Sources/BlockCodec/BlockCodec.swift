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

  /// Unpacks 128 integers.
  ///
  /// - Parameters:
  ///   - source: `16 * width` readable bytes.
  ///   - target: room for 128 integers.
  public static func unpack(
    _ source: UnsafeRawPointer, width: Int, into target: UnsafeMutablePointer<UInt32>
  ) {
    let target = UnsafeMutableRawPointer(target)
    switch width {
    case 0:
      for row in 0..<32 {
        unsafe target.storeBytes(
          of: SIMD4<UInt32>(), toByteOffset: 16 * row, as: SIMD4<UInt32>.self)
      }
    case 1: unsafe unpackRows(1, source, target)
    case 2: unsafe unpackRows(2, source, target)
    case 3: unsafe unpackRows(3, source, target)
    case 4: unsafe unpackRows(4, source, target)
    case 5: unsafe unpackRows(5, source, target)
    case 6: unsafe unpackRows(6, source, target)
    case 7: unsafe unpackRows(7, source, target)
    case 8: unsafe unpackRows(8, source, target)
    case 9: unsafe unpackRows(9, source, target)
    case 10: unsafe unpackRows(10, source, target)
    case 11: unsafe unpackRows(11, source, target)
    case 12: unsafe unpackRows(12, source, target)
    case 13: unsafe unpackRows(13, source, target)
    case 14: unsafe unpackRows(14, source, target)
    case 15: unsafe unpackRows(15, source, target)
    case 16: unsafe unpackRows(16, source, target)
    case 17: unsafe unpackRows(17, source, target)
    case 18: unsafe unpackRows(18, source, target)
    case 19: unsafe unpackRows(19, source, target)
    case 20: unsafe unpackRows(20, source, target)
    case 21: unsafe unpackRows(21, source, target)
    case 22: unsafe unpackRows(22, source, target)
    case 23: unsafe unpackRows(23, source, target)
    case 24: unsafe unpackRows(24, source, target)
    case 25: unsafe unpackRows(25, source, target)
    case 26: unsafe unpackRows(26, source, target)
    case 27: unsafe unpackRows(27, source, target)
    case 28: unsafe unpackRows(28, source, target)
    case 29: unsafe unpackRows(29, source, target)
    case 30: unsafe unpackRows(30, source, target)
    case 31: unsafe unpackRows(31, source, target)
    default: unsafe unpackRows(32, source, target)
    }
  }

  /// Unpacks 128 differences and sums them up: the first integer is `base` plus the first
  /// difference, and each further one adds its own, modulo 2³².
  ///
  /// - Parameters:
  ///   - source: `16 * width` readable bytes.
  ///   - target: room for 128 integers.
  public static func unpackSums(
    _ source: UnsafeRawPointer, width: Int, base: UInt32, into target: UnsafeMutablePointer<UInt32>
  ) {
    let target = UnsafeMutableRawPointer(target)
    switch width {
    case 0:
      let all = SIMD4(repeating: base)
      for row in 0..<32 {
        unsafe target.storeBytes(of: all, toByteOffset: 16 * row, as: SIMD4<UInt32>.self)
      }
    case 1: unsafe sumRows(1, source, base, target)
    case 2: unsafe sumRows(2, source, base, target)
    case 3: unsafe sumRows(3, source, base, target)
    case 4: unsafe sumRows(4, source, base, target)
    case 5: unsafe sumRows(5, source, base, target)
    case 6: unsafe sumRows(6, source, base, target)
    case 7: unsafe sumRows(7, source, base, target)
    case 8: unsafe sumRows(8, source, base, target)
    case 9: unsafe sumRows(9, source, base, target)
    case 10: unsafe sumRows(10, source, base, target)
    case 11: unsafe sumRows(11, source, base, target)
    case 12: unsafe sumRows(12, source, base, target)
    case 13: unsafe sumRows(13, source, base, target)
    case 14: unsafe sumRows(14, source, base, target)
    case 15: unsafe sumRows(15, source, base, target)
    case 16: unsafe sumRows(16, source, base, target)
    case 17: unsafe sumRows(17, source, base, target)
    case 18: unsafe sumRows(18, source, base, target)
    case 19: unsafe sumRows(19, source, base, target)
    case 20: unsafe sumRows(20, source, base, target)
    case 21: unsafe sumRows(21, source, base, target)
    case 22: unsafe sumRows(22, source, base, target)
    case 23: unsafe sumRows(23, source, base, target)
    case 24: unsafe sumRows(24, source, base, target)
    case 25: unsafe sumRows(25, source, base, target)
    case 26: unsafe sumRows(26, source, base, target)
    case 27: unsafe sumRows(27, source, base, target)
    case 28: unsafe sumRows(28, source, base, target)
    case 29: unsafe sumRows(29, source, base, target)
    case 30: unsafe sumRows(30, source, base, target)
    case 31: unsafe sumRows(31, source, base, target)
    default: unsafe sumRows(32, source, base, target)
    }
  }
}

/// Row `row` of a packed block. All arguments but `source` are constants where this is called, so
/// that shifts, masks and the branch are decided by the compiler.
@inline(__always)
private func unpackedRow(_ row: UInt32, _ width: UInt32, _ source: UnsafeRawPointer)
  -> SIMD4<UInt32>
{
  let bit = row &* width
  let word = Int(bit >> 5) &* 16
  let shift = bit & 31
  var value = unsafe source.loadUnaligned(fromByteOffset: word, as: SIMD4<UInt32>.self)
  value = value &>> SIMD4(repeating: shift)
  if shift &+ width > 32 {
    let next = unsafe source.loadUnaligned(fromByteOffset: word &+ 16, as: SIMD4<UInt32>.self)
    value |= next &<< SIMD4(repeating: 32 &- shift)
  }
  return width == 32 ? value : value & SIMD4(repeating: (1 &<< width) &- 1)
}

/// The rows are written out, because only then does each of them compile to constants.
@inline(__always)
private func unpackRows(
  _ width: UInt32, _ source: UnsafeRawPointer, _ target: UnsafeMutableRawPointer
) {
  @inline(__always) func step(_ row: UInt32) {
    let value = unsafe unpackedRow(row, width, source)
    unsafe target.storeBytes(of: value, toByteOffset: 16 &* Int(row), as: SIMD4<UInt32>.self)
  }
  step(0)
  step(1)
  step(2)
  step(3)
  step(4)
  step(5)
  step(6)
  step(7)
  step(8)
  step(9)
  step(10)
  step(11)
  step(12)
  step(13)
  step(14)
  step(15)
  step(16)
  step(17)
  step(18)
  step(19)
  step(20)
  step(21)
  step(22)
  step(23)
  step(24)
  step(25)
  step(26)
  step(27)
  step(28)
  step(29)
  step(30)
  step(31)
}

@inline(__always)
private func sumRows(
  _ width: UInt32, _ source: UnsafeRawPointer, _ base: UInt32, _ target: UnsafeMutableRawPointer
) {
  var carry = SIMD4(repeating: base)
  @inline(__always) func step(_ row: UInt32) {
    carry = unsafe prefixSums(unpackedRow(row, width, source)) &+ carry
    unsafe target.storeBytes(of: carry, toByteOffset: 16 &* Int(row), as: SIMD4<UInt32>.self)
    carry = SIMD4(repeating: carry[3])
  }
  step(0)
  step(1)
  step(2)
  step(3)
  step(4)
  step(5)
  step(6)
  step(7)
  step(8)
  step(9)
  step(10)
  step(11)
  step(12)
  step(13)
  step(14)
  step(15)
  step(16)
  step(17)
  step(18)
  step(19)
  step(20)
  step(21)
  step(22)
  step(23)
  step(24)
  step(25)
  step(26)
  step(27)
  step(28)
  step(29)
  step(30)
  step(31)
}

/// Sums within a row. The lane shifts go through 64-bit lanes: a lane permutation written out would
/// be done lane by lane.
@inline(__always)
private func prefixSums(_ row: SIMD4<UInt32>) -> SIMD4<UInt32> {
  let wide = unsafe unsafeBitCast(row, to: SIMD2<UInt64>.self)
  let pairs = row &+ (unsafe unsafeBitCast(wide &<< SIMD2(repeating: 32), to: SIMD4<UInt32>.self))
  return pairs &+ SIMD4(0, 0, pairs[1], pairs[1])
}
