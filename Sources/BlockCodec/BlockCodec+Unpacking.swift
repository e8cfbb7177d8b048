extension BlockCodec {
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
    case 1: unsafe PackedRows<1>.unpack(source, target)
    case 2: unsafe PackedRows<2>.unpack(source, target)
    case 3: unsafe PackedRows<3>.unpack(source, target)
    case 4: unsafe PackedRows<4>.unpack(source, target)
    case 5: unsafe PackedRows<5>.unpack(source, target)
    case 6: unsafe PackedRows<6>.unpack(source, target)
    case 7: unsafe PackedRows<7>.unpack(source, target)
    case 8: unsafe PackedRows<8>.unpack(source, target)
    case 9: unsafe PackedRows<9>.unpack(source, target)
    case 10: unsafe PackedRows<10>.unpack(source, target)
    case 11: unsafe PackedRows<11>.unpack(source, target)
    case 12: unsafe PackedRows<12>.unpack(source, target)
    case 13: unsafe PackedRows<13>.unpack(source, target)
    case 14: unsafe PackedRows<14>.unpack(source, target)
    case 15: unsafe PackedRows<15>.unpack(source, target)
    case 16: unsafe PackedRows<16>.unpack(source, target)
    default:
      for row in 0..<32 {
        let value = unsafe unpackedRow(row, width: width, source)
        unsafe target.storeBytes(of: value, toByteOffset: 16 &* row, as: SIMD4<UInt32>.self)
      }
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
    case 1: unsafe PackedRows<1>.sum(source, base, target)
    case 2: unsafe PackedRows<2>.sum(source, base, target)
    case 3: unsafe PackedRows<3>.sum(source, base, target)
    case 4: unsafe PackedRows<4>.sum(source, base, target)
    case 5: unsafe PackedRows<5>.sum(source, base, target)
    case 6: unsafe PackedRows<6>.sum(source, base, target)
    case 7: unsafe PackedRows<7>.sum(source, base, target)
    case 8: unsafe PackedRows<8>.sum(source, base, target)
    case 9: unsafe PackedRows<9>.sum(source, base, target)
    case 10: unsafe PackedRows<10>.sum(source, base, target)
    case 11: unsafe PackedRows<11>.sum(source, base, target)
    case 12: unsafe PackedRows<12>.sum(source, base, target)
    case 13: unsafe PackedRows<13>.sum(source, base, target)
    case 14: unsafe PackedRows<14>.sum(source, base, target)
    case 15: unsafe PackedRows<15>.sum(source, base, target)
    case 16: unsafe PackedRows<16>.sum(source, base, target)
    default:
      var last = SIMD4(repeating: base)
      for row in 0..<32 {
        let value = unsafe BlockCodec.sums(of: unpackedRow(row, width: width, source), after: last)
        unsafe target.storeBytes(of: value, toByteOffset: 16 &* row, as: SIMD4<UInt32>.self)
        last = SIMD4(repeating: value[3])
      }
    }
  }
}

/// Unpacks blocks of one width, which the compiler knows: shifts, masks and branches are decided when
/// it is compiled, and a row takes four or five instructions. Wider blocks than those that are called
/// for above are rare.
private enum PackedRows<let width: Int> {
  /// The rows are written out, because only then does each of them compile to constants.
  static func unpack(_ source: UnsafeRawPointer, _ target: UnsafeMutableRawPointer) {
    @inline(__always) func step(_ row: Int) {
      let value = unsafe unpackedRow(row, width: width, source)
      unsafe target.storeBytes(of: value, toByteOffset: 16 &* row, as: SIMD4<UInt32>.self)
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

  static func sum(_ source: UnsafeRawPointer, _ base: UInt32, _ target: UnsafeMutableRawPointer) {
    var last = SIMD4(repeating: base)
    @inline(__always) func step(_ row: Int) {
      let value = unsafe BlockCodec.sums(of: unpackedRow(row, width: width, source), after: last)
      unsafe target.storeBytes(of: value, toByteOffset: 16 &* row, as: SIMD4<UInt32>.self)
      last = SIMD4(repeating: value[3])
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
}

/// Row `row` of a packed block.
@inline(__always)
private func unpackedRow(_ row: Int, width: Int, _ source: UnsafeRawPointer) -> SIMD4<UInt32> {
  guard width > 0 else { return SIMD4() }
  let bit = row &* width
  let word = (bit &>> 5) &* 16
  let shift = UInt32(truncatingIfNeeded: bit & 31)
  var value = unsafe source.loadUnaligned(fromByteOffset: word, as: SIMD4<UInt32>.self)
  value = value &>> SIMD4(repeating: shift)
  if Int(shift) &+ width > 32 {
    let next = unsafe source.loadUnaligned(fromByteOffset: word &+ 16, as: SIMD4<UInt32>.self)
    value |= next &<< SIMD4(repeating: 32 &- shift)
  }
  return width == 32 ? value : value & SIMD4(repeating: (1 &<< UInt32(width)) &- 1)
}

extension BlockCodec {
  /// Sums of the first one, two, three and four integers of a row, each with what came before it.
  ///
  /// The lane shifts go through 64-bit lanes: a lane permutation written out would be done lane by
  /// lane.
  @inlinable @inline(__always)
  public static func sums(of row: SIMD4<UInt32>, after last: SIMD4<UInt32>) -> SIMD4<UInt32> {
    let wide = unsafe unsafeBitCast(row, to: SIMD2<UInt64>.self)
    let shifted = unsafe unsafeBitCast(wide &<< SIMD2(repeating: 32), to: SIMD4<UInt32>.self)
    let pairs = row &+ shifted
    return pairs &+ SIMD4(0, 0, pairs[1], pairs[1]) &+ last
  }
}
