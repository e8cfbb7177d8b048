internal import ByteStorage

/// A sequence of numbers, each read in constant time, in as few bits as a block of 128 of them needs.
///
///     blocks × 16   smallest value of the block (8), width in bits (1), offset of its bits (7)
///     …             the differences to the smallest value, `width` bits each, lowest bit first
enum PackedIntegers {
  static let blockLength = 128
  static let headerByteCount = 16

  /// Appends the numbers to `bytes`. They are compared as unsigned.
  static func encode(_ values: [UInt64], into bytes: inout [UInt8]) {
    let start = bytes.count
    let blockCount = (values.count + blockLength - 1) / blockLength
    bytes.append(contentsOf: repeatElement(0, count: blockCount * headerByteCount))
    for block in 0..<blockCount {
      let slice = values[block * blockLength..<min((block + 1) * blockLength, values.count)]
      let smallest = slice.min() ?? 0
      let range = (slice.max() ?? 0) - smallest
      let width = UInt64.bitWidth - range.leadingZeroBitCount
      let offset = UInt64(bytes.count - start)
      write(smallest, at: start + block * headerByteCount, in: &bytes)
      write(offset << 8 | UInt64(width), at: start + block * headerByteCount + 8, in: &bytes)
      pack(slice, smallest: smallest, width: width, into: &bytes)
    }
  }

  private static func write(_ value: UInt64, at offset: Int, in bytes: inout [UInt8]) {
    for index in 0..<8 { bytes[offset + index] = UInt8(truncatingIfNeeded: value >> (8 * index)) }
  }

  private static func pack(
    _ values: ArraySlice<UInt64>, smallest: UInt64, width: Int, into bytes: inout [UInt8]
  ) {
    var pending: UInt64 = 0
    var pendingCount = 0
    for value in values {
      var rest = value - smallest
      var restCount = width
      while restCount > 0 {
        let taken = min(restCount, 64 - pendingCount)
        pending |= rest << UInt64(pendingCount)
        pendingCount += taken
        restCount -= taken
        rest = taken == 64 ? 0 : rest >> UInt64(taken)
        if pendingCount == 64 {
          bytes.append(littleEndian: pending)
          (pending, pendingCount) = (0, 0)
        }
      }
    }
    for index in 0..<((pendingCount + 7) / 8) {
      bytes.append(UInt8(truncatingIfNeeded: pending >> UInt64(8 * index)))
    }
  }
}

/// Numbers that `PackedIntegers` wrote, where they lie.
@safe
struct PackedIntegerReader {
  /// Verified, valid while the segment's reader lives, with 64 readable bytes behind the end.
  private let bytes: UnsafeRawBufferPointer
  let count: Int

  init(_ bytes: UnsafeRawBufferPointer, count: Int) {
    unsafe self.bytes = bytes
    self.count = count
  }

  /// The number at `index`; 0 where the bytes are not what `encode` writes.
  ///
  /// - Precondition: `index` is in `0..<count`.
  @inline(__always)
  func value(at index: Int) -> UInt64 {
    let header = index / PackedIntegers.blockLength &* PackedIntegers.headerByteCount
    guard unsafe index >= 0 && header &+ PackedIntegers.headerByteCount <= bytes.count else {
      return 0
    }
    let smallest = load(header)
    let shape = load(header &+ 8)
    let width = Int(shape & 0xFF)
    let bit = index % PackedIntegers.blockLength &* width
    let byte = Int(shape >> 8) &+ bit / 8
    // Nine bytes are looked at; those beyond the end are not counted in.
    guard width != 0, width <= 64, unsafe byte < bytes.count else { return smallest }
    let low = load(byte) &>> UInt64(bit % 8)
    let mask = UInt64.max &>> UInt64(64 &- width)
    if bit % 8 &+ width <= 64 { return smallest &+ (low & mask) }
    let high = UInt64(
      unsafe bytes.baseAddress.unsafelyUnwrapped.load(
        fromByteOffset: byte &+ 8, as: UInt8.self))
    return smallest &+ ((low | high &<< UInt64(64 &- bit % 8)) & mask)
  }

  /// A range that holds all numbers of the block of 128 that `index` lies in.
  func bounds(ofBlockAt index: Int) -> ClosedRange<UInt64> {
    let header = index / PackedIntegers.blockLength * PackedIntegers.headerByteCount
    guard unsafe index >= 0 && header + PackedIntegers.headerByteCount <= bytes.count else {
      return 0...0
    }
    let smallest = load(header)
    let width = min(load(header + 8) & 0xFF, 64)
    let range = width == 0 ? 0 : UInt64.max >> (64 - width)
    let (largest, overflow) = smallest.addingReportingOverflow(range)
    return smallest...(overflow ? .max : largest)
  }

  @inline(__always)
  private func load(_ offset: Int) -> UInt64 {
    UInt64(
      littleEndian: unsafe bytes.baseAddress.unsafelyUnwrapped.loadUnaligned(
        fromByteOffset: offset, as: UInt64.self))
  }
}
