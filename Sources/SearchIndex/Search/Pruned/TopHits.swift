/// Collects the best hits of a search over all segments and knows what a score must reach to count.
///
/// A hit is one number: its score's bits, such that they sort like scores, above the complement of
/// its document's number in the snapshot's `SegmentLayout`. The greater number is the better hit, ties included, and a binary heap keeps
/// the least of the best on top.
@safe
struct TopHits {
  let limit: Int
  private let keys: UnsafeMutablePointer<UInt64>
  private var count = 0
  /// Only hits that come after this one are taken.
  private let after: UInt64
  /// No hit below it is among the best. One that reaches it may be, if it has a low number.
  private(set) var threshold: Float = 0
  /// The number of the first document of the segments that are searched.
  private let origin: UInt32
  /// A bit for each of their documents that may be a hit; nil where all may.
  private let allowed: UnsafePointer<UInt64>?

  /// - Parameters:
  ///   - limit: how many hits are wanted, at least 1.
  ///   - after: the number and the score of the hit that all must come after.
  init(
    limit: Int, after: (number: UInt32, score: Float)?, origin: UInt32,
    allowed: UnsafePointer<UInt64>?, _ scratch: SearchScratch
  ) {
    self.limit = limit
    unsafe keys = scratch.hitKeys(limit)
    self.after = after.map { Self.key($0.number, $0.score) } ?? .max
    self.origin = origin
    unsafe self.allowed = allowed
  }

  private static func key(_ document: UInt32, _ score: Float) -> UInt64 {
    let bits = score.bitPattern
    let sortable = bits >> 31 == 0 ? bits | 1 << 31 : ~bits
    return UInt64(sortable) << 32 | UInt64(~document)
  }

  private static func hit(_ key: UInt64) -> (number: UInt32, score: Float) {
    let sortable = UInt32(key >> 32)
    let bits = sortable >> 31 == 1 ? sortable & ~(1 << 31) : ~sortable
    return (~UInt32(truncatingIfNeeded: key), Float(bitPattern: bits))
  }

  /// Says that as many hits as are wanted reach a score.
  mutating func raise(to score: Float) { threshold = max(threshold, score) }

  /// Whether there is no document that may not be a hit.
  var allowsAll: Bool { unsafe allowed == nil }

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

  private mutating func take(_ document: UInt32, _ score: Float) {
    // A sum of nothing may be -0, which must not sort below 0.
    let key = Self.key(origin &+ document, score + 0)
    guard key < after else { return }
    if count < limit {
      unsafe keys[count] = key
      count += 1
      siftUp()
    } else if unsafe key > keys[0] {
      unsafe keys[0] = key
      siftDown()
    }
    if count == limit { threshold = max(threshold, Self.hit(unsafe keys[0]).score) }
  }

  private func siftUp() {
    var place = count - 1
    while place > 0 {
      let parent = (place - 1) / 2
      guard unsafe keys[place] < keys[parent] else { return }
      unsafe swap(&keys[place], &keys[parent])
      place = parent
    }
  }

  private func siftDown() {
    let key = unsafe keys[0]
    var place = 0
    while 2 * place + 1 < count {
      var child = 2 * place + 1
      if unsafe child + 1 < count && keys[child + 1] < keys[child] { child += 1 }
      guard unsafe keys[child] < key else { break }
      unsafe keys[place] = keys[child]
      place = child
    }
    unsafe keys[place] = key
  }

  /// The hits, best first.
  func sorted(_ layout: SegmentLayout) -> [Hit] {
    var all = unsafe UnsafeMutableBufferPointer(start: keys, count: count)
    unsafe all.sort(by: >)
    return unsafe all.map { key in
      let (number, score) = Self.hit(key)
      return Hit(document: layout.document(of: number), score: score, sortValue: nil)
    }
  }
}
