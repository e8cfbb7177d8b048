/// A bit for each live document of a snapshot of several segments, by the numbers of its
/// `SegmentLayout`.
@safe
final class LiveRow: Sendable {
  /// Valid while this object lives, never changed.
  nonisolated(unsafe) let words: UnsafePointer<UInt64>

  init(_ segments: [SegmentView]) {
    let count = segments.reduce(0) { $0 + RangeBounds.count(of: $1.documentLimit) }
    let memory = UnsafeMutablePointer<UInt64>.allocate(capacity: count)
    var next = unsafe memory
    for segment in segments {
      let count = RangeBounds.count(of: segment.documentLimit)
      if let live = unsafe segment.live {
        unsafe next.initialize(from: live, count: count)
      } else {
        unsafe next.initialize(repeating: .max, count: count)
      }
      unsafe next += count
    }
    unsafe words = UnsafePointer(memory)
  }

  deinit { unsafe words.deallocate() }
}
