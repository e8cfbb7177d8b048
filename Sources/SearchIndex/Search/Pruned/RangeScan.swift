/// The best documents of several words in one segment, range by range.
///
/// All words have bounds; the required ones come first. Within a range, words are scored one after
/// the other, and after each only those documents go on that can still reach the threshold.
@safe
struct RangeScan: RangeVisitor {
  private let streams: UnsafeMutableBufferPointer<TermStream>
  private let requiredCount: Int
  private(set) var hits: TopHits
  private let sums: UnsafeMutablePointer<Double>
  private let rests: UnsafeMutablePointer<Float>
  private let isCancelled: @Sendable () -> Bool
  private var steps = 0

  var threshold: Float { hits.threshold }

  init(
    _ streams: UnsafeMutableBufferPointer<TermStream>, hits: TopHits, _ scratch: SearchScratch,
    _ isCancelled: @escaping @Sendable () -> Bool
  ) {
    unsafe self.streams = streams
    requiredCount = unsafe streams.count { $0.isRequired }
    self.hits = hits
    unsafe sums = scratch.allocate(Double.self, 64)
    unsafe rests = scratch.allocate(Float.self, streams.count)
    self.isCancelled = isCancelled
  }

  mutating func run(documentLimit: Int, _ scratch: SearchScratch) throws(IndexError) {
    var descent = RangeDescent(documentLimit: documentLimit, scratch)
    unsafe descent.add(streams)
    try descent.visit(&self)
  }

  mutating func visit(range: Int) throws(IndexError) {
    steps &+= 1
    if steps & 511 == 0 && isCancelled() { throw .cancelled }
    let allowed = hits.allowed(inRange: range)
    guard allowed != 0 else { return }
    let found =
      requiredCount > 0 ? visitRequired(range, allowed) : visitOptional(range, allowed)
    offer(found, range)
  }

  /// Works out what the words from each one on can add in the range.
  @inline(__always)
  private func sumRests(_ range: Int) {
    var rest: Float = 0
    for index in unsafe (0..<streams.count).reversed() {
      if let bounds = unsafe streams[index].bounds {
        rest += unsafe Float(bounds[range]) * streams[index].step
      }
      unsafe rests[index] = rest
    }
  }

  private mutating func visitRequired(_ range: Int, _ allowed: UInt64) -> UInt64 {
    var found = allowed
    for index in 0..<requiredCount {
      found &= unsafe streams[index].locate(range: range)
      guard found != 0 else { return 0 }
    }
    unsafe sums.update(repeating: 0, count: 64)
    sumRests(range)
    for index in unsafe 0..<streams.count {
      if index > 0 {
        found = unsafe kept(found, rests[index])
        guard found != 0 else { return 0 }
      }
      if index < requiredCount {
        addLocated(index, found, range)
      } else if unsafe streams[index].bounds?[range] != 0 {
        _ = unsafe streams[index].add(range: range, wanted: found, to: sums)
      }
    }
    return found
  }

  /// Adds the scores of a required word, whose documents were located.
  @inline(__always)
  private func addLocated(_ index: Int, _ found: UInt64, _ range: Int) {
    var left = found
    while left != 0 {
      let place = left.trailingZeroBitCount
      left &= left &- 1
      let document = UInt32(truncatingIfNeeded: 64 &* range &+ place)
      let found = unsafe streams[index].place(inLocated: document)
      unsafe streams[index].loadFrequencies()
      unsafe sums[place] += Double(streams[index].score(at: found))
    }
  }

  private mutating func visitOptional(_ range: Int, _ allowed: UInt64) -> UInt64 {
    unsafe sums.update(repeating: 0, count: 64)
    var found: UInt64 = 0
    var wanted = allowed
    sumRests(range)
    for index in unsafe 0..<streams.count {
      let rest = unsafe rests[index]
      if rest < hits.threshold {
        // A document that none of the words so far has cannot get there any more.
        found = kept(found, rest)
        wanted = found
        guard wanted != 0 else { return 0 }
      }
      guard unsafe streams[index].bounds?[range] != 0 else { continue }
      found |= unsafe streams[index].add(range: range, wanted: wanted, to: sums)
    }
    return found
  }

  /// Those of the documents that can reach the threshold with `rest` more.
  @inline(__always)
  private func kept(_ found: UInt64, _ rest: Float) -> UInt64 {
    let least = Double(hits.threshold) - Double(rest) * 1.000_01
    guard least > 0 else { return found }
    var kept = found
    var left = found
    while left != 0 {
      let place = left.trailingZeroBitCount
      left &= left &- 1
      if unsafe sums[place] < least { kept &= ~(1 &<< UInt64(place)) }
    }
    return kept
  }

  private mutating func offer(_ found: UInt64, _ range: Int) {
    var left = found
    while left != 0 {
      let place = left.trailingZeroBitCount
      left &= left &- 1
      hits.offer(UInt32(64 &* range &+ place), score: unsafe Float(sums[place]))
    }
  }
}
