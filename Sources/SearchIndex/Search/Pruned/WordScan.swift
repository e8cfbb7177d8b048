import BlockCodec

/// The best documents of one word: the blocks of its lists, without those whose bound does not reach
/// the threshold.
@safe
struct WordScan {
  private let lists: UnsafeBufferPointer<SegmentList>
  /// The number of the first document of the segments that are searched.
  private let origin: UInt32
  private let weight: Float
  private let penalties: UnsafePointer<Float>
  private(set) var hits: TopHits
  private let isCancelled: @Sendable () -> Bool
  private let documents: UnsafeMutablePointer<UInt32>
  private let frequencies: UnsafeMutablePointer<UInt32>

  init(
    _ stream: TermStream, hits: TopHits, _ scratch: SearchScratch,
    _ isCancelled: @escaping @Sendable () -> Bool
  ) {
    unsafe lists = stream.lists
    origin = stream.origin
    weight = stream.weight
    unsafe penalties = stream.penalties
    self.hits = hits
    self.isCancelled = isCancelled
    unsafe documents = scratch.allocate(UInt32.self, BlockCodec.count)
    unsafe frequencies = scratch.allocate(UInt32.self, BlockCodec.count)
  }

  mutating func run() throws(IndexError) {
    guard unsafe lists.count > 1 else {
      try scanBlocks(of: 0, from: 0, to: .infinity)
      return scanTail(of: 0)
    }
    // In one list the landmark says at once what has to be reached; here the best blocks do.
    var greatest: Float = 0
    for index in unsafe 0..<lists.count {
      greatest = max(greatest, unsafe lists[index].greatest * weight)
    }
    let middle = (greatest + hits.threshold) / 2
    for index in unsafe 0..<lists.count { try scanBlocks(of: index, from: middle, to: .infinity) }
    for index in unsafe 0..<lists.count {
      try scanBlocks(of: index, from: 0, to: middle)
      scanTail(of: index)
    }
  }

  // MARK: Blocks

  /// Scores the blocks of a list whose bounds reach the threshold and `lower`, but not `upper`.
  private mutating func scanBlocks(of index: Int, from lower: Float, to upper: Float)
    throws(IndexError)
  {
    let list = unsafe lists.baseAddress.unsafelyUnwrapped + index
    let blockCount = unsafe list.pointee.list.blockCount
    guard blockCount > 0 else { return }
    let impacts = unsafe list.pointee.list.blockImpacts
    let step = unsafe list.pointee.greatest * weight * (1.000_01 / 255)
    let limit = Self.leastImpact(reaching: upper, step)
    var threshold = hits.threshold
    var least = Self.leastImpact(reaching: max(lower, threshold), step)
    var scannedCount = 0
    var row = 0
    while row < blockCount && least < limit {
      // Most blocks are left out, sixteen at a time.
      let bytes = unsafe UnsafeRawPointer(impacts).loadUnaligned(
        fromByteOffset: row, as: SIMD16<UInt8>.self)
      let isChosen = bytes .>= SIMD16(repeating: UInt8(truncatingIfNeeded: least))
      let lanes = unsafe unsafeBitCast(isChosen, to: SIMD2<UInt64>.self)
      for half in 0..<2 {
        var left = lanes[half]
        while left != 0 {
          let place = left.trailingZeroBitCount &>> 3
          left &= ~(0xFF &<< UInt64(8 &* place))
          let block = row &+ 8 &* half &+ place
          guard block < blockCount else { break }
          let impact = unsafe Int(impacts[block])
          guard impact >= least && impact < limit else { continue }
          unsafe scan(block, of: list)
          scannedCount &+= 1
          if scannedCount & 63 == 0 && isCancelled() { throw .cancelled }
          guard hits.threshold > threshold else { continue }
          threshold = hits.threshold
          least = max(least, Self.leastImpact(reaching: threshold, step))
        }
      }
      row &+= 16
    }
  }

  /// The least byte that stands for a bound of `score` or more; 256 where none does.
  private static func leastImpact(reaching score: Float, _ step: Float) -> Int {
    guard score > 0 else { return 0 }
    guard 255 * step >= score else { return 256 }
    var impact = max(0, Int(score / step) - 1)
    while Float(impact) * step < score { impact += 1 }
    return impact
  }

  private mutating func scan(_ block: Int, of list: UnsafePointer<SegmentList>) {
    let base = unsafe list.pointee.base &- origin
    unsafe list.pointee.list.decodeDocuments(ofBlock: block, offset: base, into: documents)
    unsafe list.pointee.list.decodeFrequencies(ofBlock: block, into: frequencies)
    unsafe score(BlockCodec.count, base, list.pointee.norms)
  }

  // MARK: Tails

  private mutating func scanTail(of index: Int) {
    let list = unsafe lists.baseAddress.unsafelyUnwrapped + index
    guard unsafe canTailReach(list) else { return }
    let base = unsafe list.pointee.base &- origin
    let count = unsafe list.pointee.list.tailCount
    unsafe list.pointee.list.decodeTail(
      offset: base, documents: documents, frequencies: frequencies)
    unsafe score(count, base, list.pointee.norms)
  }

  private func canTailReach(_ list: UnsafePointer<SegmentList>) -> Bool {
    let greatest = unsafe list.pointee.greatest * weight
    guard let bounds = unsafe list.pointee.list.bounds else { return greatest >= hits.threshold }
    let block = unsafe list.pointee.list.blockCount - 1
    let first = unsafe Int(list.pointee.list.last(ofBlock: block) &>> RangeBounds.shift)
    let least = Self.leastImpact(reaching: hits.threshold, greatest * (1.000_01 / 255))
    for range in unsafe first..<list.pointee.rangeCount where unsafe Int(bounds[range]) >= least {
      return true
    }
    return false
  }

  // MARK: Scores

  /// Offers those of the decoded documents that reach the threshold.
  ///
  /// - Parameters:
  ///   - base: the number of the segment's document 0.
  ///   - norms: the length byte of each document of the segment.
  @inline(__always)
  private mutating func score(_ count: Int, _ base: UInt32, _ norms: UnsafePointer<UInt8>) {
    for index in 0..<count {
      let document = unsafe documents[index]
      let penalty = unsafe penalties[Int(norms[Int(document &- base)])]
      let impact = unsafe LengthPenalties.impact(
        frequency: frequencies[index] &+ 1, penalty: penalty)
      let score = weight * impact
      if score >= hits.threshold, hits.isAllowed(document) { hits.offer(document, score: score) }
    }
  }
}
