/// The best documents of several words in one segment, of which at most the first is required.
///
/// All words have bounds; of the others, those that can score most come first. It works on up to 64
/// ranges at a time, word by word: a word is scored in documents that have one of the words before
/// and, where none is required and what the remaining words can add reaches the threshold, in all
/// others ("MaxScore", Turtle & Flood 1995, range by range).
@safe
struct RangeScan {
  private let streams: UnsafeMutableBufferPointer<TermStream>
  private let hasRequired: Bool
  private(set) var hits: TopHits
  private let isCancelled: @Sendable () -> Bool
  private static let slotCount = 64
  /// The ranges that are worked on, ascending, each in a slot of its own from 1 on.
  private let ranges: UnsafeMutablePointer<Int>
  private var rangeCount = 0
  /// The documents that the current word is wanted for.
  private var wantedCount = 0
  /// For each range of the segment its slot, 0 where it is not worked on.
  private let slots: UnsafeMutablePointer<UInt8>
  /// The ranges of the segment.
  private let segmentRangeCount: Int
  /// Of each slot: documents that can still be among the best, those to score next, what the words
  /// from the current one on can add, and the sums of all 64 documents.
  private let found: UnsafeMutablePointer<UInt64>
  private let wanted: UnsafeMutablePointer<UInt64>
  private let rests: UnsafeMutablePointer<Float>
  private let sums: UnsafeMutablePointer<Double>
  /// Places in the decoded part of documents that are wanted.
  private let matches: UnsafeMutablePointer<UInt8>

  init(
    _ streams: UnsafeMutableBufferPointer<TermStream>, documentLimit: Int, hits: TopHits,
    _ scratch: SearchScratch, _ isCancelled: @escaping @Sendable () -> Bool
  ) {
    unsafe self.streams = streams
    hasRequired = unsafe streams[0].isRequired
    self.hits = hits
    self.isCancelled = isCancelled
    let count = RangeBounds.count(of: documentLimit)
    segmentRangeCount = count
    unsafe slots = scratch.allocate(UInt8.self, count)
    unsafe slots.update(repeating: 0, count: count)
    unsafe ranges = scratch.allocate(Int.self, Self.slotCount + 1)
    unsafe found = scratch.allocate(UInt64.self, Self.slotCount + 1)
    unsafe wanted = scratch.allocate(UInt64.self, Self.slotCount + 1)
    unsafe rests = scratch.allocate(Float.self, Self.slotCount + 1)
    unsafe sums = scratch.allocate(Double.self, 64 * (Self.slotCount + 1))
    unsafe matches = scratch.allocate(UInt8.self, 128)
    unsafe wanted[0] = 0
  }

  mutating func run(documentLimit: Int, _ scratch: SearchScratch) throws(IndexError) {
    for index in unsafe 0..<streams.count where unsafe !streams[index].hasBounds {
      unsafe streams[index].makeBounds(documentLimit: documentLimit, scratch)
    }
    var bands = unsafe RangeBands(
      sumOf: streams, documentLimit: documentLimit, first: 16...(hasRequired ? 64 : 256), scratch)
    while bands.next(threshold: hits.threshold) {
      var next = 0
      while next < bands.count {
        if isCancelled() { throw .cancelled }
        next = gather(bands, from: next)
        score()
      }
    }
  }

  /// Takes the next ranges of the band; says where to go on.
  private mutating func gather(_ bands: RangeBands, from start: Int) -> Int {
    rangeCount = 0
    var range = bands.nextMember(from: start)
    while range < bands.count && rangeCount < Self.slotCount {
      rangeCount &+= 1
      unsafe ranges[rangeCount] = range
      unsafe slots[range] = UInt8(truncatingIfNeeded: rangeCount)
      unsafe found[rangeCount] = 0
      range = bands.nextMember(from: range &+ 1)
    }
    unsafe sums.update(repeating: 0, count: 64 &* (rangeCount &+ 1))
    return range
  }

  private mutating func score() {
    for word in unsafe 0..<streams.count where demand(word) {
      if isFew(word) { addFew(word) } else { add(word) }
    }
    for slot in 1..<(rangeCount &+ 1) {
      let first = unsafe UInt32(truncatingIfNeeded: ranges[slot]) &<< RangeBounds.shift
      var left = unsafe found[slot]
      while left != 0 {
        let place = left.trailingZeroBitCount
        left &= left &- 1
        let sum = unsafe sums[slot &<< 6 &+ place]
        hits.offer(first &+ UInt32(truncatingIfNeeded: place), score: Float(sum))
      }
      unsafe slots[ranges[slot]] = 0
    }
  }

  /// Works out which documents a word is wanted for; false where for none.
  private mutating func demand(_ word: Int) -> Bool {
    var any: UInt64 = 0
    wantedCount = 0
    for slot in 1..<(rangeCount &+ 1) {
      let range = unsafe ranges[slot]
      var rest: Float = 0
      for other in unsafe word..<streams.count {
        rest += unsafe streams[other].bound(ofRange: range)
      }
      var documents = hits.allowed(inRange: range)
      if rest < hits.threshold || (word > 0 && hasRequired) {
        // A document that none of the words so far has cannot get there any more.
        documents = unsafe kept(found[slot], slot, rest)
        unsafe found[slot] = documents
      }
      // Where the word itself has no document there is nothing to look for.
      if unsafe streams[word].bounds[range] == 0 { documents = 0 }
      unsafe wanted[slot] = documents
      wantedCount &+= documents == .max ? 64 : documents.nonzeroBitCount
      any |= documents
    }
    return any != 0
  }

  /// Those of the documents that can reach the threshold with `rest` more.
  @inline(__always)
  private func kept(_ documents: UInt64, _ slot: Int, _ rest: Float) -> UInt64 {
    let least = Double(hits.threshold) - Double(rest) * 1.000_01
    var kept = documents
    var left = documents
    while left != 0 {
      let place = left.trailingZeroBitCount
      left &= left &- 1
      kept &= ~((unsafe sums[slot &<< 6 &+ place] < least ? 1 : 0) &<< UInt64(place))
    }
    return kept
  }

  /// Whether the wanted documents are so few that the word is better looked up in each of them than
  /// read in all the parts of its list that they lie in.
  private func isFew(_ word: Int) -> Bool {
    let span = unsafe ranges[rangeCount] &- ranges[1] &+ 1
    let parts = unsafe streams[word].partCount &* span / segmentRangeCount &+ 1
    return wantedCount < 5 &* min(parts, rangeCount)
  }

  private mutating func addFew(_ word: Int) {
    for slot in 1..<(rangeCount &+ 1) {
      let first = unsafe UInt32(truncatingIfNeeded: ranges[slot]) &<< RangeBounds.shift
      var left = unsafe wanted[slot]
      while left != 0 {
        let place = left.trailingZeroBitCount
        left &= left &- 1
        let document = first &+ UInt32(truncatingIfNeeded: place)
        guard unsafe streams[word].seek(document) else { return }
        let match = unsafe streams[word].lowerBound(document)
        guard unsafe streams[word].documents[match & 127] == document else { continue }
        unsafe streams[word].loadFrequencies(of: streams[word].part)
        unsafe sums[slot &<< 6 &+ place] += Double(streams[word].score(of: document, at: match))
        unsafe found[slot] |= 1 &<< UInt64(place)
      }
    }
  }

  /// Adds the scores of a word in the wanted documents.
  private mutating func add(_ word: Int) {
    var slot = 1
    while slot <= rangeCount {
      guard unsafe wanted[slot] != 0 else {
        slot &+= 1
        continue
      }
      let first = unsafe UInt32(truncatingIfNeeded: ranges[slot]) &<< RangeBounds.shift
      guard unsafe streams[word].seek(first) else { return }
      while true {
        addPart(word)
        // Goes on to the first range that is not behind the part.
        let last = unsafe streams[word].last
        while slot <= rangeCount, unsafe UInt32(ranges[slot]) &<< RangeBounds.shift &+ 63 <= last {
          slot &+= 1
        }
        guard slot <= rangeCount, unsafe UInt32(ranges[slot]) &<< RangeBounds.shift <= last
        else { break }
        // This range goes on in the next part, where there is one.
        guard unsafe streams[word].seek(last &+ 1) else { return }
      }
    }
  }

  /// The same, in the decoded part.
  private mutating func addPart(_ word: Int) {
    let part = unsafe streams[word].documents
    var count = 0
    for index in unsafe 0..<streams[word].partSize {
      let document = unsafe part[index]
      let documents = unsafe wanted[Int(slots[Int(document &>> RangeBounds.shift)])]
      unsafe matches[count] = UInt8(truncatingIfNeeded: index)
      count &+= Int(documents &>> UInt64(document & 63) & 1)
    }
    guard count > 0 else { return }
    unsafe streams[word].loadFrequencies(of: streams[word].part)
    for index in 0..<count {
      let match = unsafe Int(matches[index])
      let document = unsafe part[match]
      let slot = unsafe Int(slots[Int(document &>> RangeBounds.shift)])
      let place = Int(document & 63)
      unsafe sums[slot &<< 6 &+ place] += Double(streams[word].score(of: document, at: match))
      unsafe found[slot] |= 1 &<< UInt64(place)
    }
  }
}
