/// Collects the best hits of a search over all segments and knows what a score must reach to count.
@safe
struct TopHits {
  private var queue: HitQueue
  /// No hit below it is among the best. One that reaches it may be, if it has a low number.
  private(set) var threshold: Float = 0
  private var firstDocument: UInt32 = 0
  /// A bit for each document of the segment that may be a hit; nil where all may.
  private var allowed: UnsafePointer<UInt64>?

  init(_ queue: HitQueue) {
    self.queue = queue
    unsafe allowed = nil
  }

  /// Goes on to another segment.
  mutating func enter(firstDocument: UInt32, allowed: UnsafePointer<UInt64>?) {
    self.firstDocument = firstDocument
    unsafe self.allowed = allowed
  }

  /// Says that as many hits as are wanted reach a score.
  mutating func raise(to score: Float) { threshold = max(threshold, score) }

  /// The documents of a range that may be hits, a bit for each.
  @inline(__always)
  func allowed(inRange range: Int) -> UInt64 { unsafe allowed.map { unsafe $0[range] } ?? .max }

  @inline(__always)
  func isAllowed(_ document: UInt32) -> Bool {
    guard let allowed = unsafe allowed else { return true }
    return unsafe allowed[Int(document &>> 6)] &>> UInt64(document & 63) & 1 == 1
  }

  /// Takes an allowed document with its whole score.
  @inline(__always)
  mutating func offer(_ document: UInt32, score: Float) {
    if score >= threshold { take(document, score) }
  }

  @inline(never)
  private mutating func take(_ document: UInt32, _ score: Float) {
    queue.add(Hit(document: firstDocument &+ document, score: score, sortValue: nil))
    if let worst = queue.worst { threshold = max(threshold, worst.score) }
  }

  func sorted() -> [Hit] { queue.sorted() }
}
