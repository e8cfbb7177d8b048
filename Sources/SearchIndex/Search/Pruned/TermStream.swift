import BlockCodec

/// One word of a query: its lists in the segments that are searched, one behind the other, its weight,
/// and the part of the lists that is decoded: a block or a tail.
///
/// Documents go by the numbers of `SegmentLayout`, less that of the first segment. All memory belongs
/// to the snapshot or to the search's scratch; a stream is plain bytes, so that nothing is counted or
/// freed on the way.
@safe
struct TermStream {
  let lists: UnsafeBufferPointer<SegmentList>
  /// What is subtracted from the lists' numbers of documents and of parts.
  let origin: UInt32
  let firstPart: Int
  /// Which of the query's words it is, and which of the word's lists is the first.
  let word: Int
  let firstList: Int
  /// Documents in all lists, and their parts.
  let count: Int
  let partCount: Int
  let weight: Float
  let isRequired: Bool
  /// An upper bound of all scores of the word.
  let maximum: Float
  /// A score that so many documents reach as the search wants hits; 0 where that is not known.
  let floor: Float
  /// Whether there is an upper bound for each range of 64 documents.
  var hasBounds: Bool
  /// The bounds, in 255ths of `maximum`; a single 255 where there are none.
  var bounds: UnsafePointer<UInt8>
  var rangeMask: Int

  let penalties: UnsafePointer<Float>
  /// The decoded part: 128 documents, in the tail filled up with the greatest number there is.
  private(set) var documents: UnsafeMutablePointer<UInt32>
  private(set) var frequencies: UnsafeMutablePointer<UInt32>
  /// Room for the documents of all parts, then for their frequencies, each part in its place: bands
  /// of ranges come by the same part again and again. Nil in lists so long that it is not worth it.
  private let memory: UnsafeMutablePointer<UInt32>?
  /// Per part, whether its documents (1) and its frequencies (2) are there.
  private let isDecoded: UnsafeMutablePointer<UInt8>
  private static let rememberedPartLimit = 2048
  /// The part whose documents are decoded, how many there are, and from which number on nothing is
  /// before it that is not before its documents.
  private(set) var part = -1
  private(set) var partSize = 0
  private var partStart: UInt32 = 0
  private var frequencyPart = -1
  /// The lists in which the two parts are.
  private var run: PartRun
  private(set) var frequencyRun: PartRun

  /// - Parameters:
  ///   - lists: those of the word in the segments that are searched, at least one.
  ///   - firstList: which of all lists of the word is the first of these.
  ///   - origin: the number of the first of these segments.
  ///   - wanted: the number of hits that the search wants.
  ///   - floor: what so many documents have of the weight at least, as far as the lists together tell.
  init(
    _ lists: UnsafeBufferPointer<SegmentList>, word: Int, firstList: Int, origin: UInt32,
    weight: Float, isRequired: Bool,
    ranking: FieldRanking, wanted: Int, floor: Float, _ scratch: SearchScratch
  ) {
    let last = unsafe lists[lists.count - 1]
    unsafe self.lists = lists
    self.origin = origin
    (self.word, self.firstList) = (word, firstList)
    firstPart = unsafe lists[0].firstPart
    count = unsafe last.firstCount - lists[0].firstCount + last.list.count
    let partCount = unsafe last.partLimit - lists[0].firstPart
    self.partCount = partCount
    self.weight = weight
    self.isRequired = isRequired
    var (greatest, floor): (Float, Float) = (0, floor)
    var touched: UInt8 = 0
    for index in 0..<lists.count {
      // What lies far from each other is asked for without waiting for one before the next.
      unsafe touched |= lists[index].list.tail.load(as: UInt8.self)
      unsafe touched |= lists[index].list.lasts.load(as: UInt8.self)
      unsafe touched |= lists[index].list.data.load(as: UInt8.self)
      greatest = max(greatest, unsafe lists[index].greatest)
      floor = max(floor, unsafe lists[index].floor(of: wanted))
    }
    maximum = weight * greatest
    self.floor = weight * floor
    unsafe penalties = ranking.penalties
    let isRemembered = partCount <= Self.rememberedPartLimit
    let room = BlockCodec.count * (isRemembered ? partCount : 1)
    unsafe documents = scratch.allocate(UInt32.self, 2 * room)
    unsafe frequencies = documents + room
    unsafe frequencies[0] = UInt32(touched)
    unsafe memory = isRemembered ? documents : nil
    let flags = unsafe scratch.allocate(UInt8.self, (isRemembered ? partCount : 1) + 1)
    unsafe isDecoded = flags + 1
    if isRemembered { unsafe isDecoded.update(repeating: 0, count: partCount) }
    unsafe flags[0] = 255
    (hasBounds, rangeMask) = (false, 0)
    unsafe bounds = UnsafePointer(flags)
    run = unsafe PartRun(0, lists, firstPart: firstPart, origin: origin)
    frequencyRun = run
  }

  // MARK: Parts

  @inline(__always)
  mutating func load(_ next: Int) {
    if next != part { enter(next) }
  }

  private mutating func enter(_ next: Int) {
    if !run.contains(next) { unsafe run.move(toPart: next, lists, firstPart, origin) }
    let list = unsafe lists.baseAddress.unsafelyUnwrapped + run.index
    let block = next &- run.lowerBound
    part = next
    let isBlock = unsafe block < list.pointee.list.blockCount
    partSize = isBlock ? BlockCodec.count : unsafe list.pointee.list.tailCount
    partStart =
      block > 0
      ? run.base &+ (unsafe list.pointee.list.last(ofBlock: block &- 1)) &+ 1
      : run.index == 0 ? 0 : run.base
    if let memory = unsafe memory {
      unsafe documents = memory + BlockCodec.count &* next
      guard unsafe isDecoded[next] == 0 else { return }
      unsafe isDecoded[next] = isBlock ? 1 : 3
    }
    guard !isBlock else {
      return unsafe list.pointee.list.decodeDocuments(
        ofBlock: block, offset: run.base, into: documents)
    }
    (frequencyPart, frequencyRun) = (next, run)
    if let memory = unsafe memory {
      unsafe frequencies = memory + BlockCodec.count &* (partCount &+ next)
    }
    unsafe list.pointee.list.decodeTail(
      offset: run.base, documents: documents, frequencies: frequencies)
    for index in partSize..<BlockCodec.count { unsafe documents[index] = .max }
  }

  @inline(__always)
  mutating func loadFrequencies(of wanted: Int) {
    if wanted != frequencyPart { enterFrequencies(wanted) }
  }

  private mutating func enterFrequencies(_ wanted: Int) {
    if !frequencyRun.contains(wanted) {
      unsafe frequencyRun.move(toPart: wanted, lists, firstPart, origin)
    }
    let list = unsafe lists.baseAddress.unsafelyUnwrapped + frequencyRun.index
    let block = wanted &- frequencyRun.lowerBound
    if let memory = unsafe memory {
      unsafe frequencies = memory + BlockCodec.count &* (partCount &+ wanted)
      frequencyPart = wanted
      guard unsafe isDecoded[wanted] & 2 == 0 else { return }
      unsafe isDecoded[wanted] |= 2
    } else if unsafe block == list.pointee.list.blockCount {
      // The tail is decoded as a whole.
      part = -1
      return load(wanted)
    }
    frequencyPart = wanted
    unsafe list.pointee.list.decodeFrequencies(ofBlock: block, into: frequencies)
  }

  /// The last document of the decoded part.
  @inline(__always)
  var last: UInt32 { unsafe documents[partSize &- 1] }

  /// Decodes the part in which `target`, or the first document behind it, stands; false where the
  /// lists end before it.
  @inline(__always)
  mutating func seek(_ target: UInt32) -> Bool {
    if part >= 0, target >= partStart, target <= last { return true }
    return find(target)
  }

  private mutating func find(_ target: UInt32) -> Bool {
    let wasBefore = part >= 0 && last < target
    let before = part >= 0 && run.contains(part) ? run.index : -1
    unsafe run.move(toDocument: target, lists, firstPart, origin)
    let list = unsafe lists.baseAddress.unsafelyUnwrapped + run.index
    var known = 0..<(unsafe list.pointee.list.blockCount)
    if run.index == before {
      let block = min(part &- run.lowerBound, known.upperBound)
      known = wasBefore ? min(block &+ 1, known.upperBound)..<known.upperBound : 0..<block
    }
    let local = target > run.base ? target &- run.base : 0
    let next =
      unsafe run.lowerBound
      &+ list.pointee.list.firstBlock(reaching: local, in: known, isNear: wasBefore)
    if next < run.upperBound {
      load(next)
      if target <= last { return true }
    }
    // All of this list is before it.
    guard run.upperBound < partCount else { return false }
    load(run.upperBound)
    return true
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

  /// What the length of a document of the part whose frequencies are loaded adds to its frequency.
  @inline(__always)
  func penalty(of document: UInt32) -> Float {
    unsafe penalties[Int(frequencyRun.norms[Int(document &- frequencyRun.base)])]
  }

  /// The score of a document that stands at `index` of the part whose frequencies are loaded.
  @inline(__always)
  func score(of document: UInt32, at index: Int) -> Float {
    let frequency = unsafe Float(frequencies[index] &+ 1)
    return weight * (frequency / (frequency + penalty(of: document)))
  }

  /// The same for a place in all lists: 128 times the part, plus the index in it.
  @inline(__always)
  mutating func score(of document: UInt32, atPlace place: UInt32) -> Float {
    loadFrequencies(of: Int(place &>> 7))
    return score(of: document, at: Int(place & 127))
  }

  /// How often the document at a place of the lists holds the word.
  @inline(__always)
  mutating func frequency(atPlace place: UInt32) -> UInt32 {
    loadFrequencies(of: Int(place &>> 7))
    return unsafe frequencies[Int(place & 127)] &+ 1
  }

  /// How many positions the list in which a part is has before it. The part's frequencies are loaded.
  func occurrences(beforePart part: Int) -> Int {
    let list = unsafe lists.baseAddress.unsafelyUnwrapped + frequencyRun.index
    let block = part &- frequencyRun.lowerBound
    return unsafe block < list.pointee.list.blockCount
      ? list.pointee.list.occurrences(beforeBlock: block) : list.pointee.list.occurrencesBeforeTail
  }
}
