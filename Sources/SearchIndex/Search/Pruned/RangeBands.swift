/// Bounds of ranges as 16-bit sums, and the bands in which ranges are visited: roughly by descending
/// bound, so that the threshold is high when the many ranges with low bounds come, and those are
/// left out ("block-max pruning", Mallia et al. 2024).
///
/// Rounding is always up: a bound is never below what it bounds.
@safe
struct RangeBands {
  /// Greater than any sum.
  private static let limit: Float = 65536

  let count: Int
  private let sums: UnsafeMutablePointer<UInt16>
  /// 1 for each range of the band that `next` came to, 0 for others and behind the last.
  let members: UnsafeMutablePointer<UInt8>
  /// The score that one in `sums` stands for.
  private var unit: Float = 0
  /// Sums that are left for the next bands are below it.
  private var upper = 0
  /// The sums of the band's ranges.
  private var current = 0..<0
  /// Of each class of sums the number of ranges, roughly; a class is a sum without its lowest bits.
  private let classes: UnsafeMutablePointer<UInt32>
  private var classShift: UInt16 = 0
  private static let classCount = 256
  private static let sampleCount = 2048
  /// How many ranges the next band should have at least and at most, roughly; in between, those
  /// whose sums are among the upper `width`.
  private var leastLength: Int
  private var greatestLength: Int
  private var width = 0

  private init(documentLimit: Int, first: ClosedRange<Int>, _ scratch: SearchScratch) {
    (leastLength, greatestLength) = (first.lowerBound, first.upperBound)
    count = RangeBounds.count(of: documentLimit)
    unsafe sums = scratch.allocate(UInt16.self, count + 16)
    unsafe members = scratch.allocate(UInt8.self, count + 16)
    unsafe classes = scratch.allocate(UInt32.self, Self.classCount)
  }

  /// Rounded up to whole vectors; what is behind `count` stays 0 because `begin` clears it.
  private var rowCount: Int { (count + 15) >> 4 }

  // MARK: Bounds

  /// Adds up the bounds of streams, a stream's maximum where it has none; a range without one of the
  /// required words gets 0.
  ///
  /// - Parameter first: how many ranges the first band should have, just enough to find some hits.
  init(
    sumOf streams: UnsafeMutableBufferPointer<TermStream>, documentLimit: Int,
    first: ClosedRange<Int>, _ scratch: SearchScratch
  ) {
    self.init(documentLimit: documentLimit, first: first, scratch)
    var total: Float = 0
    for index in 0..<streams.count { total += unsafe streams[index].step }
    // 255 times all multipliers must fit 16 bits, each is rounded up: 256 less one a stream.
    unit = total / Float(256 - streams.count)
    guard unit > 0 else { return }
    var constant: UInt16 = 0
    var isFirst = true
    for index in 0..<streams.count {
      let multiplier = unsafe UInt16((streams[index].step / unit).rounded(.up))
      if unsafe streams[index].hasBounds {
        unsafe accumulate(streams[index].bounds, multiplier, isFirst: isFirst)
        isFirst = false
      } else {
        constant += 255 * multiplier
      }
    }
    if isFirst { unsafe sums.update(repeating: 0, count: 16 * rowCount) }
    if constant > 0 { raise(by: constant) }
    for index in 0..<streams.count
    where unsafe streams[index].isRequired && streams[index].hasBounds && streams.count > 1 {
      unsafe clear(where: streams[index].bounds)
    }
    begin()
  }

  /// Takes the least of the bounds of streams, each a share of its own maximum times `weight`.
  ///
  /// All ranges are in one band: most phrases have too few hits for more to pay.
  init(
    leastOf streams: UnsafeMutableBufferPointer<TermStream>, weight: Float, documentLimit: Int,
    _ scratch: SearchScratch
  ) {
    self.init(documentLimit: documentLimit, first: .max ... .max, scratch)
    var greatest: Float = 0
    for index in 0..<streams.count {
      greatest = max(greatest, unsafe streams[index].step / streams[index].weight)
    }
    unit = greatest / 256 * weight
    unsafe sums.update(repeating: .max, count: 16 * rowCount)
    for index in 0..<streams.count where unsafe streams[index].hasBounds {
      let share = unsafe streams[index].step / streams[index].weight
      let multiplier = UInt16(min(257, (share / (greatest / 256)).rounded(.up)))
      unsafe lower(streams[index].bounds, multiplier)
    }
    begin()
  }

  @inline(__always)
  private func row(_ bounds: UnsafePointer<UInt8>, _ row: Int) -> SIMD16<UInt16> {
    SIMD16<UInt16>(
      truncatingIfNeeded: unsafe UnsafeRawPointer(bounds).loadUnaligned(
        fromByteOffset: 16 &* row, as: SIMD16<UInt8>.self))
  }

  @inline(__always)
  private func sum(_ row: Int) -> SIMD16<UInt16> {
    unsafe UnsafeRawPointer(sums).load(fromByteOffset: 32 &* row, as: SIMD16<UInt16>.self)
  }

  @inline(__always)
  private func set(_ row: Int, _ value: SIMD16<UInt16>) {
    unsafe UnsafeMutableRawPointer(sums).storeBytes(
      of: value, toByteOffset: 32 &* row, as: SIMD16<UInt16>.self)
  }

  private func accumulate(_ bounds: UnsafePointer<UInt8>, _ multiplier: UInt16, isFirst: Bool) {
    let factor = SIMD16(repeating: multiplier)
    for index in 0..<rowCount {
      let value = unsafe row(bounds, index) &* factor
      set(index, isFirst ? value : value &+ sum(index))
    }
  }

  private func raise(by constant: UInt16) {
    let all = SIMD16(repeating: constant)
    for index in 0..<rowCount { set(index, sum(index) &+ all) }
  }

  private func clear(where bounds: UnsafePointer<UInt8>) {
    for index in 0..<rowCount {
      var value = sum(index)
      value.replace(with: SIMD16(), where: unsafe row(bounds, index) .== SIMD16())
      set(index, value)
    }
  }

  private func lower(_ bounds: UnsafePointer<UInt8>, _ multiplier: UInt16) {
    let factor = SIMD16(repeating: multiplier)
    for index in 0..<rowCount {
      var value = unsafe row(bounds, index) &* factor
      let other = sum(index)
      value.replace(with: other, where: other .< value)
      set(index, value)
    }
  }

  // MARK: Bands

  /// Clears what bounds of something else, behind the last range, have left, and counts the sums.
  private mutating func begin() {
    for index in count..<(16 * rowCount) { unsafe sums[index] = 0 }
    var best = SIMD16<UInt16>()
    for index in 0..<rowCount {
      let value = sum(index)
      best.replace(with: value, where: value .> best)
    }
    let greatest = Int(best.max())
    upper = greatest + 1
    width = upper / 4
    // Where one band takes all ranges, no limit for it has to be found.
    guard leastLength < count else { return }
    while greatest >> classShift >= Self.classCount { classShift += 1 }
    unsafe classes.update(repeating: 0, count: Self.classCount)
    // Some of the ranges say enough about all of them.
    let stride = 1 + count / Self.sampleCount
    for index in Swift.stride(from: 0, to: count, by: stride) {
      unsafe classes[Int(sums[index] &>> classShift)] += UInt32(truncatingIfNeeded: stride)
    }
  }

  /// Goes to the next band of ranges, which is several times as long as the one before; false where
  /// no range is left that may reach `threshold`.
  mutating func next(threshold: Float) -> Bool {
    guard unit > 0, upper > 1 else { return false }
    let least = least(threshold)
    guard upper > least else { return false }
    let lower = leastLength < count ? max(least, lowerEnd(least)) : least
    mark(from: lower, to: upper)
    (current, upper) = (lower..<upper, lower)
    if leastLength < count { (leastLength, greatestLength) = (8 * leastLength, 8 * greatestLength) }
    width += width / 2
    return true
  }

  /// Where the next band ends, by the number of ranges in each class.
  private func lowerEnd(_ least: Int) -> Int {
    var lower = (upper - 1) >> Int(classShift)
    var length = unsafe Int(classes[lower])
    while lower << Int(classShift) > least && length < greatestLength
      && (length < leastLength || lower << Int(classShift) > upper - width)
    {
      lower -= 1
      length += unsafe Int(classes[lower])
    }
    return lower << Int(classShift)
  }

  /// Takes the ranges out of the band that cannot reach a threshold that has risen.
  mutating func narrow(threshold: Float) {
    let least = least(threshold)
    // Each time costs a look at all ranges.
    guard least > current.lowerBound + current.count / 16 else { return }
    current = min(least, current.upperBound)..<current.upperBound
    mark(from: current.lowerBound, to: current.upperBound)
  }

  /// The least sum that reaches a threshold.
  private func least(_ threshold: Float) -> Int {
    // No sum is above the limit, whatever a threshold from elsewhere or a tiny unit make of it.
    Int(max(1, min(threshold / unit * 0.999_99, Self.limit)))
  }

  /// Marks the ranges with `from <= sum < to`.
  private func mark(from: Int, to: Int) {
    let low = SIMD16(repeating: UInt16(truncatingIfNeeded: from))
    guard to > from else { return unsafe members.update(repeating: 0, count: 16 * rowCount) }
    let width = SIMD16(repeating: UInt16(truncatingIfNeeded: to - from - 1))
    let target = unsafe UnsafeMutableRawPointer(members)
    for index in 0..<rowCount {
      let mask = (sum(index) &- low) .<= width
      let bytes = SIMD16<UInt8>(
        truncatingIfNeeded: unsafe unsafeBitCast(mask, to: SIMD16<UInt16>.self))
      unsafe target.storeBytes(
        of: bytes & SIMD16(repeating: 1), toByteOffset: 16 &* index, as: SIMD16<UInt8>.self)
    }
  }

  /// The first range of the band from `range` on; `count` or more where there is none.
  func nextMember(from range: Int) -> Int {
    var range = range
    while range < count {
      // Behind the last range there are zeros up to a whole vector, and room to read.
      let word = UInt64(
        littleEndian: unsafe UnsafeRawPointer(members).loadUnaligned(
          fromByteOffset: range, as: UInt64.self))
      if word != 0 { return range &+ word.trailingZeroBitCount &>> 3 }
      range &+= 8
    }
    return count
  }
}
