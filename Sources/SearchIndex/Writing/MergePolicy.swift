/// Which segments to join, and when.
///
/// Only neighbours are joined, so that documents keep their order. From the oldest on, segments fall
/// into groups of about one size: a group ends with the last segment that is at least a fifth of the
/// largest from there on. Eight of a group become one, so that a group has at most seven, each document
/// is written once for each group that it passes through, and what is merged at once is bounded by the
/// group that it ends up in. Sizes are compared with each other, not with fixed bounds, because commits
/// that lie on both sides of a bound would never be eight of a kind.
enum MergePolicy {
  static let fanout = 8
  /// With more segments than these a writer waits for its merge.
  static let backlogLimit = 3 * fanout
  /// Smaller segments count as so large.
  private static let leastByteCount = 1 << 20
  /// How much larger than the least of a group the largest may be: less than `fanout`, so that a merged
  /// segment leaves its group.
  private static let groupSpan = 5
  /// A segment of which more than this share is deleted is written anew.
  private static let deletedShare = 0.5

  /// A run that should become one segment, the youngest where there are several; or nothing.
  static func dueRun(in segments: [Manifest.Segment]) -> Range<Int>? {
    let sizes = segments.map { max($0.byteCount, leastByteCount) }
    var due: Range<Int>?
    var start = 0
    while let largest = sizes[start...].max() {
      let end = 1 + (sizes.lastIndex { groupSpan * $0 >= largest } ?? start)
      if end - start >= fanout { due = start..<end }
      start = end
    }
    if let due { return due }
    let decayed = segments.firstIndex {
      Double($0.live.deletedCount) > deletedShare * Double($0.documentCount)
    }
    return decayed.map { $0..<($0 + 1) }
  }

  /// The run of so many neighbours that has the fewest bytes.
  static func cheapestRun(of count: Int, in byteCounts: [Int]) -> Range<Int> {
    let starts = 0...(byteCounts.count - count)
    let start = starts.min { one, other in
      byteCounts[one..<(one + count)].reduce(0, +)
        < byteCounts[other..<(other + count)].reduce(0, +)
    }
    let first = start ?? 0
    return first..<(first + count)
  }
}
