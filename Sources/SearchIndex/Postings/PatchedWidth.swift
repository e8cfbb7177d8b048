/// How a few integers are packed of which some are much wider than the rest: all with `width` bits,
/// and of the wide ones, the exceptions, the bits above those in a list of their own behind.
///
/// An exception is two bytes: which integer, and its bits above `width`. The idea is that of PFOR
/// (Zukowski et al. 2006); the limits keep it cheap to put a block's exceptions back.
struct PatchedWidth: Hashable {
  /// Exceptions in a block at most.
  static let exceptionLimit = 6
  private static let widths: UInt8 = 33

  /// Both numbers in one byte.
  let code: UInt8

  @inline(__always)
  init(code: UInt8) { self.code = code }

  private init(width: Int, exceptions: Int) {
    code = UInt8(exceptions) * Self.widths + UInt8(width)
  }

  @inline(__always)
  var width: Int { Int(code % Self.widths) }

  @inline(__always)
  var exceptionCount: Int { Int(code / Self.widths) }

  /// Bytes of `count` integers, exceptions included.
  @inline(__always)
  func byteCount(of count: Int) -> Int { (count &* width &+ 7) &>> 3 &+ 2 &* exceptionCount }

  /// Bytes of the first `count` of sixteen blocks of 128 integers, exceptions included, by their
  /// codes.
  ///
  /// - Precondition: `count` is in 0..<16.
  @inline(__always)
  static func byteCount(ofBlocks codes: SIMD16<UInt8>, count: Int) -> Int {
    // All bits of the bytes that are meant, in halves: a comparison would be made byte by byte.
    let bits = UInt64(8 * count)
    let low: UInt64 = bits < 64 ? (1 << bits) - 1 : .max
    let high: UInt64 = bits > 64 ? (1 << (bits - 64)) - 1 : 0
    let meant = codes & (unsafe unsafeBitCast(SIMD2(low, high), to: SIMD16<UInt8>.self))
    let wide = SIMD16<UInt16>(truncatingIfNeeded: meant)
    // Division by 33, right for all codes that there are.
    let exceptions = (wide &* SIMD16(repeating: 249)) &>> SIMD16(repeating: 13)
    let widths = wide &- exceptions &* SIMD16(repeating: UInt16(Self.widths))
    return Int((widths &* SIMD16(repeating: 16) &+ exceptions &* SIMD16(repeating: 2)).wrappedSum())
  }

  /// The width that takes the fewest bytes for at most 128 integers.
  init(for values: UnsafeBufferPointer<UInt32>) {
    // Integers by the number of their bits.
    var counts: InlineArray<33, Int> = .init(repeating: 0)
    var greatest = 0
    for index in 0..<values.count {
      let bits = 32 - (unsafe values[index]).leadingZeroBitCount
      counts[bits] += 1
      greatest = max(greatest, bits)
    }
    var best = Self(width: greatest, exceptions: 0)
    var exceptions = 0
    for width in stride(from: greatest - 1, through: max(0, greatest - 8), by: -1) {
      exceptions += counts[width + 1]
      guard exceptions <= Self.exceptionLimit else { break }
      let next = Self(width: width, exceptions: exceptions)
      if next.byteCount(of: values.count) < best.byteCount(of: values.count) { best = next }
    }
    self = best
  }

  /// The exceptions among the integers, two bytes each.
  func exceptions(among values: UnsafeBufferPointer<UInt32>) -> [UInt8] {
    guard exceptionCount > 0 else { return [] }
    var bytes: [UInt8] = []
    for index in 0..<values.count {
      let high = unsafe values[index] >> UInt32(width)
      if high > 0 { bytes += [UInt8(index), UInt8(high)] }
    }
    return bytes
  }
}
