/// Something that is done with one range of 64 documents after the other.
protocol RangeVisitor {
  /// Ranges whose bound is below it are left out.
  var threshold: Float { get }
  mutating func visit(range: Int) throws(IndexError)
}

/// Bounds of ranges as 16-bit sums, and the order in which ranges are visited: roughly by descending
/// bound, so that the threshold is high when the many ranges with low bounds come, and those are
/// left out ("block-max pruning", Mallia et al. 2024).
///
/// Rounding is always up: a bound is never below what it bounds.
@safe
struct RangeDescent {
  /// Greater than any sum.
  private static let limit: Float = 65536

  let count: Int
  let sums: UnsafeMutablePointer<UInt16>
  /// The score that one in `sums` stands for.
  private(set) var unit: Float = 0

  init(documentLimit: Int, _ scratch: SearchScratch) {
    count = RangeBounds.count(of: documentLimit)
    unsafe sums = scratch.allocate(UInt16.self, count + 16)
  }

  /// Rounded up to whole vectors; what is behind `count` stays 0 because `finish` clears it.
  private var rowCount: Int { (count + 15) >> 4 }

  /// Adds up the bounds of streams; a range without one of the required words gets 0.
  mutating func add(_ streams: UnsafeMutableBufferPointer<TermStream>) {
    var total: Float = 0
    for index in 0..<streams.count { total += unsafe streams[index].step }
    // 255 times all multipliers must fit 16 bits, each is rounded up: 256 less one a stream.
    unit = total / Float(256 - streams.count)
    guard unit > 0 else { return unsafe sums.update(repeating: 0, count: count + 16) }
    for index in 0..<streams.count {
      guard let bounds = unsafe streams[index].bounds else { continue }
      let multiplier = unsafe UInt16((streams[index].step / unit).rounded(.up))
      unsafe accumulate(bounds, multiplier, isFirst: index == 0)
    }
    for index in 0..<streams.count where unsafe streams[index].isRequired && streams.count > 1 {
      if let bounds = unsafe streams[index].bounds { unsafe clear(where: bounds) }
    }
    finish()
  }

  /// Takes the least of the bounds of streams, each a share of its own maximum times `weight`.
  mutating func takeLeast(_ streams: UnsafeMutableBufferPointer<TermStream>, weight: Float) {
    var greatest: Float = 0
    for index in 0..<streams.count {
      greatest = max(greatest, unsafe streams[index].step / streams[index].weight)
    }
    unit = greatest / 256 * weight
    for index in 0..<streams.count {
      guard let bounds = unsafe streams[index].bounds else { continue }
      let share = unsafe streams[index].step / streams[index].weight
      let multiplier = UInt16(min(257, (share / (greatest / 256)).rounded(.up)))
      unsafe lower(bounds, multiplier, isFirst: index == 0)
    }
    finish()
  }

  @inline(__always)
  private func row(_ bounds: UnsafePointer<UInt8>, _ row: Int) -> SIMD16<UInt16> {
    SIMD16<UInt16>(
      truncatingIfNeeded: unsafe UnsafeRawPointer(bounds).loadUnaligned(
        fromByteOffset: 16 &* row, as: SIMD16<UInt8>.self))
  }

  private func accumulate(_ bounds: UnsafePointer<UInt8>, _ multiplier: UInt16, isFirst: Bool) {
    let factor = SIMD16(repeating: multiplier)
    let target = unsafe UnsafeMutableRawPointer(sums)
    for index in 0..<rowCount {
      var value = unsafe row(bounds, index) &* factor
      if !isFirst {
        value &+= unsafe target.load(fromByteOffset: 32 &* index, as: SIMD16<UInt16>.self)
      }
      unsafe target.storeBytes(of: value, toByteOffset: 32 &* index, as: SIMD16<UInt16>.self)
    }
  }

  private func clear(where bounds: UnsafePointer<UInt8>) {
    let target = unsafe UnsafeMutableRawPointer(sums)
    for index in 0..<rowCount {
      var value = unsafe target.load(fromByteOffset: 32 &* index, as: SIMD16<UInt16>.self)
      value.replace(with: SIMD16(), where: unsafe row(bounds, index) .== SIMD16())
      unsafe target.storeBytes(of: value, toByteOffset: 32 &* index, as: SIMD16<UInt16>.self)
    }
  }

  private func lower(_ bounds: UnsafePointer<UInt8>, _ multiplier: UInt16, isFirst: Bool) {
    let factor = SIMD16(repeating: multiplier)
    let target = unsafe UnsafeMutableRawPointer(sums)
    for index in 0..<rowCount {
      var value = unsafe row(bounds, index) &* factor
      if !isFirst {
        let other = unsafe target.load(fromByteOffset: 32 &* index, as: SIMD16<UInt16>.self)
        value.replace(with: other, where: other .< value)
      }
      unsafe target.storeBytes(of: value, toByteOffset: 32 &* index, as: SIMD16<UInt16>.self)
    }
  }

  /// Clears what bounds of something else, behind the last range, have left.
  private func finish() {
    for index in count..<(16 * rowCount) { unsafe sums[index] = 0 }
  }

  /// Visits all ranges that may reach the visitor's threshold, in bands of descending bounds.
  func visit(_ visitor: inout some RangeVisitor) throws(IndexError) {
    var upper = greatest() + 1
    var width = max(1, upper >> 4)
    while upper > 1 {
      // No sum is above the limit, whatever a threshold from elsewhere or a tiny unit make of it.
      let least = Int(max(1, min(visitor.threshold / unit * 0.999_99, Self.limit)))
      guard upper > least else { return }
      let lower = max(least, upper - width)
      try visit(&visitor, from: lower, to: upper)
      upper = lower
      width += width >> 1 + 1
    }
  }

  private func greatest() -> Int {
    var best = SIMD8<UInt16>()
    let source = unsafe UnsafeRawPointer(sums)
    for index in 0..<(2 * rowCount) {
      let value = unsafe source.load(fromByteOffset: 16 &* index, as: SIMD8<UInt16>.self)
      best.replace(with: value, where: value .> best)
    }
    return Int(best.max())
  }

  /// Visits the ranges with `from <= sum < to`, ascending.
  private func visit(_ visitor: inout some RangeVisitor, from: Int, to: Int) throws(IndexError) {
    let source = unsafe UnsafeRawPointer(sums)
    let low = SIMD8(repeating: UInt16(truncatingIfNeeded: from))
    for index in 0..<(2 * rowCount) {
      let value = unsafe source.load(fromByteOffset: 16 &* index, as: SIMD8<UInt16>.self)
      let mask = unsafe unsafeBitCast(value .>= low, to: SIMD2<UInt64>.self)
      guard mask[0] | mask[1] != 0 else { continue }
      for lane in 0..<8 {
        let sum = Int(value[lane])
        guard sum >= from && sum < to && Float(sum) * unit * 1.000_01 >= visitor.threshold else {
          continue
        }
        try visitor.visit(range: 8 &* index &+ lane)
      }
    }
  }
}
