import BlockCodec

/// Up to eight positions of a document at which a phrase may begin, compared with a word's positions
/// all at once.
struct EightPositions: BitwiseCopyable {
  private var low: SIMD4<UInt32>
  private var high: SIMD4<UInt32>

  /// Stands where there is no position; no position is as great, however a phrase shifts it.
  private static let none = SIMD4<UInt32>(repeating: 3 << 30)

  /// - Parameters:
  ///   - differences: the first position, and the difference of each next one to it.
  ///   - count: how many of the eight count, at least one.
  ///   - shift: what is added to each.
  @inline(__always)
  init(_ differences: (SIMD4<UInt32>, SIMD4<UInt32>), count: Int, shift: UInt32) {
    let positions = Self.positions(differences, after: shift)
    var absent = Self.absent(from: count)
    // A word may stand at a position twice, but a phrase begins there once.
    let zero = SIMD4<UInt32>()
    let isAgain = unsafe unsafeBitCast(differences.0 .== zero, to: SIMD4<UInt32>.self)
    absent.0 |= isAgain & SIMD4(0, .max, .max, .max)
    absent.1 |= unsafe unsafeBitCast(differences.1 .== zero, to: SIMD4<UInt32>.self)
    low = positions.0 & ~absent.0 | Self.none & absent.0
    high = positions.1 & ~absent.1 | Self.none & absent.1
  }

  /// The sums of differences.
  @inline(__always)
  private static func positions(
    _ differences: (SIMD4<UInt32>, SIMD4<UInt32>), after start: UInt32
  ) -> (SIMD4<UInt32>, SIMD4<UInt32>) {
    let low = BlockCodec.sums(of: differences.0, after: SIMD4(repeating: start))
    return (low, BlockCodec.sums(of: differences.1, after: SIMD4(repeating: low[3])))
  }

  /// All bits of the lanes from `count` on.
  @inline(__always)
  private static func absent(from count: Int) -> (SIMD4<UInt32>, SIMD4<UInt32>) {
    let last = SIMD4(repeating: Int32(truncatingIfNeeded: count &- 1))
    return unsafe (
      unsafeBitCast(SIMD4<Int32>(0, 1, 2, 3) .> last, to: SIMD4<UInt32>.self),
      unsafeBitCast(SIMD4<Int32>(4, 5, 6, 7) .> last, to: SIMD4<UInt32>.self)
    )
  }

  /// Which of these are among up to eight others.
  ///
  /// - Parameters:
  ///   - start: the position before the others, shifted like these; becomes the last of the eight.
  ///   - found: gets a lane of ones for each that is.
  @inline(__always)
  func find(
    _ differences: (SIMD4<UInt32>, SIMD4<UInt32>), count: Int, after start: inout UInt32,
    in found: inout Found
  ) {
    let others = Self.positions(differences, after: start)
    start = others.1[3]
    let absent = Self.absent(from: count)
    find(others.0 | absent.0, in: &found)
    if count > 4 { find(others.1 | absent.1, in: &found) }
  }

  @inline(__always)
  private func find(_ others: SIMD4<UInt32>, in found: inout Found) {
    @inline(__always) func compare(_ lane: Int) {
      let other = SIMD4(repeating: others[lane])
      found.low |= unsafe unsafeBitCast(low .== other, to: SIMD4<UInt32>.self)
      found.high |= unsafe unsafeBitCast(high .== other, to: SIMD4<UInt32>.self)
    }
    compare(0)
    compare(1)
    compare(2)
    compare(3)
  }

  /// Keeps those that were found; false where that is none.
  @inline(__always)
  mutating func keep(_ found: Found) -> Bool {
    low = low & found.low | Self.none & ~found.low
    high = high & found.high | Self.none & ~found.high
    let halves = unsafe unsafeBitCast(found.low | found.high, to: SIMD2<UInt64>.self)
    return halves[0] | halves[1] != 0
  }

  /// How many positions there are.
  var count: UInt32 {
    let present = unsafe (
      unsafeBitCast(low .!= Self.none, to: SIMD4<UInt32>.self),
      unsafeBitCast(high .!= Self.none, to: SIMD4<UInt32>.self)
    )
    return 0 &- (present.0 &+ present.1).wrappedSum()
  }

  /// All ones or all zeros in each lane.
  struct Found {
    var low = SIMD4<UInt32>()
    var high = SIMD4<UInt32>()
  }
}
