package import Synchronization

/// A set of small numbers that any thread may add to and ask, without a lock.
///
/// A number is added after what it stands for has been done; whoever sees it sees that too.
@safe
package struct AtomicBits: ~Copyable, Sendable {
  /// Valid while this value lives; each word is only touched atomically.
  @usableFromInline nonisolated(unsafe) let words: UnsafeMutablePointer<Atomic<UInt64>>
  private let wordCount: Int
  package let count: Int

  package init(count: Int) {
    self.count = count
    wordCount = (count + 63) / 64
    unsafe words = .allocate(capacity: wordCount)
    for index in 0..<wordCount { unsafe (words + index).initialize(to: Atomic(0)) }
  }

  deinit {
    unsafe words.deinitialize(count: wordCount)
    unsafe words.deallocate()
  }

  package func set(_ index: Int) {
    precondition(index >= 0 && index < count, "bit \(index) of \(count)")
    unsafe words[index / 64].bitwiseOr(1 &<< UInt64(index % 64), ordering: .releasing)
  }

  @inlinable @inline(__always)
  package func isSet(_ index: Int) -> Bool {
    precondition(index >= 0 && index < count, "bit \(index) of \(count)")
    return unsafe words[index / 64].load(ordering: .acquiring) &>> UInt64(index % 64) & 1 != 0
  }

  /// Whether all numbers of the range are there.
  func areSet(_ range: ClosedRange<Int>) -> Bool {
    precondition(range.lowerBound >= 0 && range.upperBound < count, "bits \(range) of \(count)")
    let (first, last) = (range.lowerBound / 64, range.upperBound / 64)
    for index in first...last {
      var wanted = UInt64.max
      if index == first { wanted &= .max &<< UInt64(range.lowerBound % 64) }
      if index == last { wanted &= .max &>> UInt64(63 - range.upperBound % 64) }
      let word = unsafe words[index].load(ordering: .acquiring)
      if word & wanted != wanted { return false }
    }
    return true
  }
}
