/// Which segments to join, and when.
///
/// Only neighbours are joined, so that documents keep their order. Segments fall into tiers by size,
/// each eight times the one below; when eight at the young end are of one tier or lower, they become
/// one of the next. So there are at most seven segments of a tier, each document is written once a
/// tier, and what a commit has to merge is bounded by the tier it fills.
enum MergePolicy {
  static let fanout = 8
  /// With more segments than these a writer waits for its merge.
  static let backlogLimit = 3 * fanout
  /// Smaller segments count as of the lowest tier.
  private static let leastByteCount = 1 << 20
  /// A segment of which more than this share is deleted is written anew.
  private static let deletedShare = 0.5

  /// A run that should become one segment, or nothing.
  static func dueRun(in segments: [Manifest.Segment]) -> Range<Int>? {
    let tiers = segments.map { tier(ofByteCount: $0.byteCount) }
    for limit in 0...(tiers.max() ?? 0) {
      let young = tiers.reversed().prefix(while: { $0 <= limit })
      if young.count(where: { $0 == limit }) >= fanout {
        return (segments.count - young.count)..<segments.count
      }
    }
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

  private static func tier(ofByteCount byteCount: Int) -> Int {
    var tier = 0
    var limit = leastByteCount
    while byteCount > limit {
      tier += 1
      limit *= fanout
    }
    return tier
  }
}
