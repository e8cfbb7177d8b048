import BlockCodec

/// One word of a query in one segment: its list, its weight, and the block that is decoded.
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
  /// An upper bound for each range of 64 documents, in 255ths of `maximum`; nil in short lists.
  var bounds: UnsafePointer<UInt8>?
  /// All documents and scores, where a short list was decoded as a whole.
  var allDocuments: UnsafeMutablePointer<UInt32>?
  var allScores: UnsafeMutablePointer<Float>?
  private var allIndex = 0

  let norms: UnsafePointer<UInt8>
  let penalties: UnsafePointer<Float>
  /// The decoded part.
  private(set) var documents: UnsafeMutablePointer<UInt32>
  private(set) var frequencies: UnsafeMutablePointer<UInt32>
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
  /// What `locate` found: the documents, and where the first stands if all are in one part.
  private var rangeMask: UInt64 = 0
  private var rangePart = -1
  private var rangeIndex = 0
  private var rangeEnd = 0
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
    unsafe bounds = list.bounds
    unsafe (allDocuments, allScores) = (nil, nil)
    unsafe self.norms = norms
    unsafe penalties = ranking.penalties
    let partCount = list.partCount
    let isRemembered = partCount <= Self.rememberedPartLimit
    let room = BlockCodec.count * (isRemembered ? partCount : 1)
    unsafe documents = scratch.allocate(UInt32.self, 2 * room)
    unsafe frequencies = documents + room
    unsafe memory = isRemembered ? documents : nil
    unsafe isDecoded = scratch.allocate(UInt8.self, isRemembered ? partCount : 1)
    if isRemembered { unsafe isDecoded.update(repeating: 0, count: partCount) }
    unsafe starts =
      positions == nil ? documents : scratch.allocate(UInt32.self, 2 * BlockCodec.count)
  }

  /// The greatest score that a bound stands for.
  var step: Float { maximum * (1.000_01 / 255) }

  // MARK: Parts

  @inline(__always)
  mutating func load(_ next: Int) {
    guard next != part else { return }
    part = next
    partSize = next < list.blockCount ? BlockCodec.count : list.tailCount
    if let memory = unsafe memory {
      unsafe documents = memory + BlockCodec.count &* next
      unsafe frequencies = documents + BlockCodec.count &* list.partCount
      guard unsafe isDecoded[next] == 0 else { return }
      unsafe isDecoded[next] = next < list.blockCount ? 1 : 3
    }
    decodeDocuments()
  }

  private mutating func decodeDocuments() {
    guard part == list.blockCount else {
      return unsafe list.decodeDocuments(ofBlock: part, into: documents)
    }
    frequencyPart = part
    unsafe list.decodeTail(documents: documents, frequencies: frequencies)
    for index in partSize..<BlockCodec.count { unsafe documents[index] = .max }
  }

  @inline(__always)
  mutating func loadFrequencies() {
    guard frequencyPart != part else { return }
    frequencyPart = part
    if unsafe memory != nil {
      guard unsafe isDecoded[part] & 2 == 0 else { return }
      unsafe isDecoded[part] |= 2
    }
    unsafe list.decodeFrequencies(ofBlock: part, into: frequencies)
  }

  /// Decodes the part in which `target`, or the first document behind it, stands; false where the
  /// list ends before it.
  @inline(__always)
  mutating func seek(_ target: UInt32) -> Bool {
    if part >= 0, isInPart(target) { return true }
    let next = firstPart(reaching: target)
    guard next < list.partCount else { return false }
    load(next)
    return next < list.blockCount ? true : unsafe documents[partSize &- 1] >= target
  }

  @inline(__always)
  private func isInPart(_ target: UInt32) -> Bool {
    unsafe documents[partSize &- 1] >= target
      && (part == 0 || list.last(ofBlock: part &- 1) < target)
  }

  /// The first part whose last document is not less than `target`, searched for from the decoded
  /// part on where it is not behind that.
  private func firstPart(reaching target: UInt32) -> Int {
    let blockCount = list.blockCount
    var low = 0
    var high = blockCount
    if part >= 0, part < blockCount, unsafe documents[partSize - 1] < target {
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

  /// The place in the decoded part of the first document that is not less than `target`; parts are
  /// filled up to 128 with the greatest number there is.
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

  /// The score of a document of the decoded part, whose frequencies are decoded.
  @inline(__always)
  func score(at index: Int) -> Float {
    let frequency = unsafe Float(frequencies[index] &+ 1)
    let penalty = unsafe penalties[Int(norms[Int(documents[index])])]
    return weight * (frequency / (frequency + penalty))
  }

  // MARK: Single documents

  /// The score of a document, nil where it has not the word.
  @inline(__always)
  mutating func score(of document: UInt32) -> Float? {
    guard seek(document) else { return nil }
    let index = lowerBound(document)
    guard unsafe index < partSize && documents[index] == document else { return nil }
    loadFrequencies()
    return score(at: index)
  }

  /// The place of a document in the part that is then decoded, nil where it has not the word.
  @inline(__always)
  mutating func place(of document: UInt32) -> Int? {
    guard seek(document) else { return nil }
    let index = lowerBound(document)
    return unsafe index < partSize && documents[index] == document ? index : nil
  }

  @inline(__always)
  mutating func frequency(at index: Int) -> UInt32 {
    loadFrequencies()
    return unsafe frequencies[index] &+ 1
  }

  /// Decodes the positions of a document of the decoded part.
  ///
  /// - Parameter target: room for as many as its frequency says.
  mutating func decodePositions(at index: Int, into target: UnsafeMutablePointer<UInt32>) {
    if startPart != part { sumStarts() }
    unsafe positions?.decode(
      from: Int(starts[index]), frequency: Int(frequencies[index]) &+ 1, into: target,
      buffer: starts + BlockCodec.count)
  }

  private mutating func sumStarts() {
    loadFrequencies()
    startPart = part
    var sum =
      part < list.blockCount ? list.occurrences(beforeBlock: part) : list.occurrencesBeforeTail
    for index in 0..<partSize {
      unsafe starts[index] = UInt32(truncatingIfNeeded: sum)
      sum &+= unsafe Int(frequencies[index]) &+ 1
    }
  }

  // MARK: Ranges

  /// The documents of a range that have the word, a bit for each.
  @inline(__always)
  mutating func locate(range: Int) -> UInt64 {
    let first = UInt32(truncatingIfNeeded: range) &<< RangeBounds.shift
    rangeMask = 0
    rangePart = -1
    guard seek(first) else { return 0 }
    var index = next(first)
    (rangePart, rangeIndex) = (part, index)
    while true {
      while index < partSize {
        let place = unsafe documents[index] &- first
        guard place < 64 else {
          rangeEnd = index
          return rangeMask
        }
        rangeMask |= 1 &<< UInt64(place)
        index &+= 1
      }
      guard part &+ 1 < list.partCount, unsafe documents[partSize &- 1] &- first < 63 else {
        return rangeMask
      }
      // The range goes on in the next part: its documents have to be looked for one by one.
      load(part &+ 1)
      rangePart = -1
      index = 0
    }
  }

  /// `lowerBound`, at once where the range that was located last ends there.
  @inline(__always)
  private func next(_ first: UInt32) -> Int {
    let end = rangeEnd
    let isNext =
      unsafe end > 0 && end < partSize && documents[end] >= first && documents[end &- 1] < first
    return isNext ? end : lowerBound(first)
  }

  /// The place in the decoded part of a document that `locate` found.
  @inline(__always)
  mutating func place(inLocated document: UInt32) -> Int {
    guard part == rangePart else { return place(of: document) ?? 0 }
    let below = rangeMask & ((1 &<< UInt64(document & 63)) &- 1)
    return rangeIndex &+ below.nonzeroBitCount
  }

  /// Adds the scores of the wanted documents of a range; says which have the word.
  ///
  /// - Parameters:
  ///   - wanted: a bit for each document of the range.
  ///   - sums: 64 sums.
  @inline(__always)
  mutating func add(range: Int, wanted: UInt64, to sums: UnsafeMutablePointer<Double>) -> UInt64 {
    if unsafe allDocuments != nil { return unsafe addDecoded(range: range, wanted, to: sums) }
    let first = UInt32(truncatingIfNeeded: range) &<< RangeBounds.shift
    guard seek(first) else { return 0 }
    var found: UInt64 = 0
    var index = lowerBound(first)
    while true {
      while index < partSize {
        let place = unsafe documents[index] &- first
        guard place < 64 else { return found }
        if wanted &>> UInt64(place) & 1 == 1 {
          loadFrequencies()
          unsafe sums[Int(place)] += Double(score(at: index))
          found |= 1 &<< UInt64(place)
        }
        index &+= 1
      }
      guard part &+ 1 < list.partCount, unsafe documents[partSize &- 1] &- first < 63 else {
        return found
      }
      load(part &+ 1)
      index = 0
    }
  }

  private mutating func addDecoded(
    range: Int, _ wanted: UInt64, to sums: UnsafeMutablePointer<Double>
  ) -> UInt64 {
    guard let all = unsafe allDocuments, let scores = unsafe allScores else { return 0 }
    let first = UInt32(truncatingIfNeeded: range) &<< RangeBounds.shift
    var index = unsafe lowerBoundInAll(first, all)
    var found: UInt64 = 0
    while index < list.count {
      let place = unsafe all[index] &- first
      guard place < 64 else { break }
      if wanted &>> UInt64(place) & 1 == 1 {
        unsafe sums[Int(place)] += Double(scores[index])
        found |= 1 &<< UInt64(place)
      }
      index &+= 1
    }
    allIndex = index
    return found
  }

  private func lowerBoundInAll(_ target: UInt32, _ all: UnsafeMutablePointer<UInt32>) -> Int {
    var low = 0
    var high = list.count
    if unsafe allIndex < list.count && all[allIndex] <= target {
      low = allIndex
      var stride = 1
      while unsafe low + stride < list.count && all[low + stride] < target {
        low += stride
        stride *= 2
      }
      high = min(list.count, low + stride)
    }
    while low < high {
      let middle = (low + high) >> 1
      if unsafe all[middle] < target { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Decodes and scores the whole list, and makes bounds of it.
  mutating func decodeAll(documentLimit: Int, _ scratch: SearchScratch) {
    let all = unsafe scratch.allocate(UInt32.self, list.count)
    let scores = unsafe scratch.allocate(Float.self, list.count)
    var done = 0
    for next in 0..<list.partCount {
      load(next)
      loadFrequencies()
      for index in 0..<partSize {
        unsafe all[done &+ index] = documents[index]
        unsafe scores[done &+ index] = score(at: index)
      }
      done += partSize
    }
    let count = RangeBounds.count(of: documentLimit)
    let bytes = unsafe scratch.allocate(UInt8.self, count)
    unsafe bytes.update(repeating: 0, count: count)
    let factor = 255 / max(maximum, .leastNormalMagnitude)
    for index in 0..<list.count {
      let range = unsafe Int(all[index] &>> RangeBounds.shift)
      let bound = unsafe UInt8(min(255, scores[index] * factor + 1))
      unsafe bytes[range] = max(bytes[range], bound)
    }
    unsafe (allDocuments, allScores) = (all, scores)
    unsafe bounds = UnsafePointer(bytes)
  }
}
