import BlockCodec

/// One word of a query in one segment: its list, its weight, and the part of the list that is
/// decoded: a block or the tail.
///
/// All memory belongs to the segment or to the search's scratch; a stream is plain bytes, so that
/// nothing is counted or freed on the way.
@safe
struct TermStream {
  let list: PostingList
  let weight: Float
  let isRequired: Bool
  /// An upper bound of all scores of the word in the segment.
  let maximum: Float
  /// A score that so many documents reach as the search wants hits; 0 where that is not known.
  let floor: Float
  /// Whether there is an upper bound for each range of 64 documents.
  private(set) var hasBounds: Bool
  /// The bounds, in 255ths of `maximum`; a single 255 where there are none.
  private(set) var bounds: UnsafePointer<UInt8>
  private var rangeMask: Int

  let norms: UnsafePointer<UInt8>
  let penalties: UnsafePointer<Float>
  /// The decoded part: 128 documents, in the tail filled up with the greatest number there is.
  private(set) var documents: UnsafeMutablePointer<UInt32>
  private var frequencies: UnsafeMutablePointer<UInt32>
  /// Room for the documents of all parts, then for their frequencies, each part in its place: bands
  /// of ranges come by the same part again and again. Nil in lists so long that it is not worth it.
  private let memory: UnsafeMutablePointer<UInt32>?
  /// Per part, whether its documents (1) and its frequencies (2) are there.
  private let isDecoded: UnsafeMutablePointer<UInt8>
  private static let rememberedPartLimit = 2048
  /// The positions, and the word's place in the phrase, where the query is one.
  private var positions: PositionList?
  let offset: UInt32
  private var startPart = -1
  private let starts: UnsafeMutablePointer<UInt32>
  /// The part whose documents are decoded, and how many there are.
  private(set) var part = -1
  private(set) var partSize = 0
  private var frequencyPart = -1

  /// - Parameters:
  ///   - widening: what a score under the snapshot's average length is at most, in terms of one
  ///     under the segment's.
  ///   - narrowing: what it is at least.
  ///   - wanted: the number of hits that the search wants.
  init(
    _ list: PostingList, weight: Float, isRequired: Bool, norms: UnsafePointer<UInt8>,
    ranking: FieldRanking, widening: Float, narrowing: Float, wanted: Int,
    positions: PositionList?, offset: UInt32, _ scratch: SearchScratch
  ) {
    self.positions = positions
    self.offset = offset
    self.list = list
    self.weight = weight
    self.isRequired = isRequired
    maximum = weight * (list.greatest * widening)
    let landmark: Float =
      switch wanted {
      case ...10: list.landmarks.tenth
      case ...100: list.landmarks.hundredth
      case ...1000: list.landmarks.thousandth
      default: 0
      }
    floor = weight * landmark * narrowing
    unsafe self.norms = norms
    unsafe penalties = ranking.penalties
    let partCount = list.partCount
    let isRemembered = partCount <= Self.rememberedPartLimit
    let room = BlockCodec.count * (isRemembered ? partCount : 1)
    unsafe documents = scratch.allocate(UInt32.self, 2 * room)
    unsafe frequencies = documents + room
    unsafe memory = isRemembered ? documents : nil
    let flags = unsafe scratch.allocate(UInt8.self, (isRemembered ? partCount : 1) + 1)
    unsafe isDecoded = flags + 1
    if isRemembered { unsafe isDecoded.update(repeating: 0, count: partCount) }
    unsafe flags[0] = 255
    hasBounds = unsafe list.bounds != nil
    unsafe bounds = list.bounds ?? UnsafePointer(flags)
    rangeMask = hasBounds ? .max : 0
    unsafe starts =
      positions == nil ? documents : scratch.allocate(UInt32.self, 2 * BlockCodec.count + 8)
  }

  // MARK: Bounds

  /// The greatest score that one in `bounds` stands for.
  var step: Float { maximum * (1.000_01 / 255) }

  /// The greatest score in a range, 0 where no document of it has the word.
  @inline(__always)
  func bound(ofRange range: Int) -> Float { unsafe Float(bounds[range & rangeMask]) * step }

  /// Makes bounds for a list that has none, by scoring all of it.
  mutating func makeBounds(documentLimit: Int, _ scratch: SearchScratch) {
    let count = RangeBounds.count(of: documentLimit)
    let made = unsafe scratch.allocate(UInt8.self, count + 16)
    unsafe made.update(repeating: 0, count: count)
    let factor = 255 / max(maximum, .leastNormalMagnitude)
    for next in 0..<list.partCount {
      load(next)
      loadFrequencies(of: next)
      for index in 0..<partSize {
        let document = unsafe documents[index]
        let range = Int(document &>> RangeBounds.shift)
        let bound = UInt8(min(255, score(of: document, at: index) * factor + 1))
        unsafe made[range] = max(made[range], bound)
      }
    }
    unsafe bounds = UnsafePointer(made)
    (hasBounds, rangeMask) = (true, .max)
  }

  // MARK: Parts

  @inline(__always)
  mutating func load(_ next: Int) {
    if next != part { enter(next) }
  }

  private mutating func enter(_ next: Int) {
    part = next
    partSize = next < list.blockCount ? BlockCodec.count : list.tailCount
    if let memory = unsafe memory {
      unsafe documents = memory + BlockCodec.count &* next
      guard unsafe isDecoded[next] == 0 else { return }
      unsafe isDecoded[next] = next < list.blockCount ? 1 : 3
    }
    guard next == list.blockCount else {
      return unsafe list.decodeDocuments(ofBlock: next, into: documents)
    }
    frequencyPart = next
    if let memory = unsafe memory {
      unsafe frequencies = memory + BlockCodec.count &* (list.partCount &+ next)
    }
    unsafe list.decodeTail(documents: documents, frequencies: frequencies)
    for index in partSize..<BlockCodec.count { unsafe documents[index] = .max }
  }

  @inline(__always)
  mutating func loadFrequencies(of wanted: Int) {
    if wanted != frequencyPart { enterFrequencies(wanted) }
  }

  private mutating func enterFrequencies(_ wanted: Int) {
    if let memory = unsafe memory {
      unsafe frequencies = memory + BlockCodec.count &* (list.partCount &+ wanted)
      frequencyPart = wanted
      guard unsafe isDecoded[wanted] & 2 == 0 else { return }
      unsafe isDecoded[wanted] |= 2
    } else if wanted == list.blockCount {
      // The tail is decoded as a whole.
      part = -1
      return load(wanted)
    }
    frequencyPart = wanted
    unsafe list.decodeFrequencies(ofBlock: wanted, into: frequencies)
  }

  /// The last document of the decoded part.
  @inline(__always)
  var last: UInt32 { unsafe documents[partSize &- 1] }

  /// Decodes the part in which `target`, or the first document behind it, stands; false where the
  /// list ends before it.
  @inline(__always)
  mutating func seek(_ target: UInt32) -> Bool {
    if part >= 0, isInPart(target) { return true }
    let next = firstPart(reaching: target)
    guard next < list.partCount else { return false }
    load(next)
    return next < list.blockCount ? true : last >= target
  }

  @inline(__always)
  private func isInPart(_ target: UInt32) -> Bool {
    last >= target && (part == 0 || list.last(ofBlock: part &- 1) < target)
  }

  /// The first part whose last document is not less than `target`, searched for from the decoded
  /// part on where it is not behind that.
  private func firstPart(reaching target: UInt32) -> Int {
    let blockCount = list.blockCount
    var low = 0
    var high = blockCount
    if part >= 0, part < blockCount, last < target {
      low = part + 1
      var stride = 1
      while low + stride < blockCount, list.last(ofBlock: low + stride) < target {
        low += stride + 1
        stride *= 2
      }
      high = min(blockCount, low + stride)
    } else if part >= 0 {
      high = min(blockCount, part)
    }
    while low < high {
      let middle = (low + high) >> 1
      if list.last(ofBlock: middle) < target { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The place in the decoded part of the first document that is not less than `target`; 128 where
  /// there is none.
  ///
  /// Two halvings, then all that is left is compared at once: no step is a guess of the processor's.
  @inline(__always)
  func lowerBound(_ target: UInt32) -> Int {
    var low = unsafe 64 & (0 &- isBelow(documents[63], target))
    low &+= unsafe 32 & (0 &- isBelow(documents[low &+ 31], target))
    let rows = unsafe UnsafeRawPointer(documents + low)
    let goal = SIMD4(repeating: target)
    var counts = SIMD4<UInt32>()
    for row in 0..<8 {
      let value = unsafe rows.loadUnaligned(fromByteOffset: 16 &* row, as: SIMD4<UInt32>.self)
      counts &-= unsafe unsafeBitCast(value .< goal, to: SIMD4<UInt32>.self)
    }
    return low &+ Int(counts.wrappedSum())
  }

  /// 1 if so, 0 if not, without a branch.
  @inline(__always)
  private func isBelow(_ document: UInt32, _ target: UInt32) -> Int {
    Int(truncatingIfNeeded: (UInt64(document) &- UInt64(target)) &>> 63)
  }

  // MARK: Scores

  /// The score of a document that stands at `index` of the part whose frequencies are loaded.
  @inline(__always)
  func score(of document: UInt32, at index: Int) -> Float {
    let frequency = unsafe Float(frequencies[index] &+ 1)
    let penalty = unsafe penalties[Int(norms[Int(document)])]
    return weight * (frequency / (frequency + penalty))
  }

  /// The same for a place in the whole list: 128 times the part, plus the index in it.
  @inline(__always)
  mutating func score(of document: UInt32, atPlace place: UInt32) -> Float {
    loadFrequencies(of: Int(place &>> 7))
    return score(of: document, at: Int(place & 127))
  }

  /// How often the document at a place of the list holds the word.
  @inline(__always)
  mutating func frequency(atPlace place: UInt32) -> UInt32 {
    loadFrequencies(of: Int(place &>> 7))
    return unsafe frequencies[Int(place & 127)] &+ 1
  }

  // MARK: Positions

  /// Positions a document.
  var density: Float { Float(positions?.count ?? 0) / Float(list.count) }

  /// How many positions the list holds before those of the document at a place.
  @inline(__always)
  mutating func occurrences(beforePlace place: UInt32) -> UInt32 {
    let part = Int(place &>> 7)
    if startPart != part { sumStarts(of: part) }
    return unsafe starts[Int(place & 127)]
  }

  private mutating func sumStarts(of part: Int) {
    loadFrequencies(of: part)
    startPart = part
    let first =
      part < list.blockCount ? list.occurrences(beforeBlock: part) : list.occurrencesBeforeTail
    var last = SIMD4(repeating: UInt32(truncatingIfNeeded: first))
    let source = unsafe UnsafeRawPointer(frequencies)
    let target = unsafe UnsafeMutableRawPointer(starts)
    // Two rows at a time, because each has to wait for the last sum of what is before it.
    for pair in 0..<(BlockCodec.count / 8) {
      let one =
        unsafe source.loadUnaligned(fromByteOffset: 32 &* pair, as: SIMD4<UInt32>.self)
        &+ SIMD4(repeating: 1)
      let other =
        unsafe source.loadUnaligned(fromByteOffset: 32 &* pair &+ 16, as: SIMD4<UInt32>.self)
        &+ SIMD4(repeating: 1)
      let first = BlockCodec.sums(of: one, after: SIMD4())
      let second = BlockCodec.sums(of: other, after: SIMD4(repeating: first[3]))
      unsafe target.storeBytes(
        of: first &- one &+ last, toByteOffset: 32 &* pair, as: SIMD4<UInt32>.self)
      unsafe target.storeBytes(
        of: second &- other &+ last, toByteOffset: 32 &* pair &+ 16, as: SIMD4<UInt32>.self)
      last &+= SIMD4(repeating: second[3])
    }
  }

  /// Decodes the positions of a document.
  ///
  /// - Parameters:
  ///   - start: how many the list holds before them.
  ///   - target: room for as many as its frequency says.
  mutating func decodePositions(
    from start: UInt32, frequency: UInt32, into target: UnsafeMutablePointer<UInt32>
  ) {
    unsafe positions?.decode(
      from: Int(start), frequency: Int(frequency), into: target, buffer: starts + BlockCodec.count)
  }

  /// Eight differences of positions, from that one on which so many are before; nil where the `count`
  /// that are asked for do not stand in one full stream.
  @inline(__always)
  mutating func differences(from start: Int, count: Int)
    -> (SIMD4<UInt32>, SIMD4<UInt32>)?
  {
    guard start & 127 &+ count <= BlockCodec.count else { return nil }
    return unsafe positions?.differences(from: start, buffer: starts + BlockCodec.count)
  }
}
