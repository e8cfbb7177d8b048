/// The best documents of a phrase of single words in one segment.
///
/// A phrase occurs at most as often as the rarest of its words, so that the least of the words'
/// impacts bounds the phrase's: of a range by the stored bounds, of a document by its frequencies.
/// Positions are read only of documents that stand both tests.
@safe
struct PhraseScan {
  private let streams: UnsafeMutableBufferPointer<TermStream>
  private let weight: Float
  private(set) var hits: TopHits
  private let scratch: SearchScratch
  private let isCancelled: @Sendable () -> Bool
  private var join: WordJoin
  /// Where the document that is looked at stands in the words' lists.
  private let places: UnsafeMutablePointer<UInt32>
  /// Where the phrase may begin, shifted; and the positions of the word that is looked at.
  private var starts: UnsafeMutablePointer<UInt32>
  private var found: UnsafeMutablePointer<UInt32>
  private var capacity = 64
  /// The words of the phrase by their frequency in the document.
  private let order: UnsafeMutablePointer<Int>
  /// A bit for each position of the document, all 0 between documents.
  private var bits: UnsafeMutablePointer<UInt64>
  private var bitWordCount = 0

  init(
    _ streams: UnsafeMutableBufferPointer<TermStream>, weight: Float, documentLimit: Int,
    hits: TopHits, _ scratch: SearchScratch, _ isCancelled: @escaping @Sendable () -> Bool
  ) {
    unsafe self.streams = streams
    self.weight = weight
    join = unsafe WordJoin(
      streams, wordCount: streams.count, documentLimit: documentLimit, scratch)
    self.hits = hits
    self.scratch = scratch
    self.isCancelled = isCancelled
    unsafe places = scratch.allocate(UInt32.self, streams.count)
    unsafe starts = scratch.allocate(UInt32.self, capacity + 1)
    unsafe found = scratch.allocate(UInt32.self, capacity)
    unsafe order = scratch.allocate(Int.self, streams.count)
    unsafe bits = scratch.allocate(UInt64.self, 0)
  }

  mutating func run(documentLimit: Int) throws(IndexError) {
    guard unsafe streams[0].list.count >= RangeBounds.count(of: documentLimit) / 4 else {
      while try scan(nil) {}
      return
    }
    var bands = unsafe RangeBands(
      leastOf: streams, weight: weight, documentLimit: documentLimit, scratch)
    while bands.next(threshold: hits.threshold) {
      join.restart()
      while try scan(bands) { bands.narrow(threshold: hits.threshold) }
    }
  }

  /// Examines the next documents that have all words; false behind the last.
  private mutating func scan(_ bands: RangeBands?) throws(IndexError) -> Bool {
    guard join.advance(in: bands, hits) else { return false }
    for index in 0..<join.count {
      if index & 255 == 0 && isCancelled() { throw .cancelled }
      join.forEachPlace(of: index) { word, place in unsafe places[word] = place }
      examine(join.document(index))
    }
    return true
  }

  /// Scores a document that has all words; `places` says where in their lists.
  @inline(__always)
  private mutating func examine(_ document: UInt32) {
    var (least, most): (UInt32, UInt32) = (.max, 0)
    for index in unsafe 0..<streams.count {
      let frequency = unsafe streams[index].frequency(atPlace: places[index])
      least = min(least, frequency)
      most = max(most, frequency)
    }
    reserve(Int(most))
    let penalty = unsafe streams[0].penalties[Int(streams[0].norms[Int(document)])]
    guard score(Float(least), penalty) >= hits.threshold else { return }
    let count = phraseCount(penalty)
    if count > 0 { hits.offer(document, score: score(Float(count), penalty)) }
  }

  @inline(__always)
  private func score(_ frequency: Float, _ penalty: Float) -> Float {
    weight * (frequency / (frequency + penalty))
  }

  /// How often the words follow each other in the document that all streams stand at; 0 as soon as
  /// that is too seldom to be among the best.
  ///
  /// Where the phrase may begin is a set of bits, of which each further word keeps some: no step
  /// depends on which of two positions comes first, which a processor could only guess.
  private mutating func phraseCount(_ penalty: Float) -> Int {
    sortByFrequency()
    var count = unsafe decode(order[0], into: starts)
    unsafe reserveBits(upTo: starts[count - 1])
    for index in unsafe 1..<streams.count {
      let foundCount = unsafe decode(order[index], into: found)
      count = keep(count, foundCount)
      if count == 0 || score(Float(count), penalty) < hits.threshold { return 0 }
    }
    return count
  }

  /// The rarest word in the document first.
  private func sortByFrequency() {
    for index in unsafe 0..<streams.count {
      var place = index
      let frequency = unsafe streams[index].frequency(atPlace: places[index])
      while unsafe place > 0
        && streams[order[place - 1]].frequency(atPlace: places[order[place - 1]]) > frequency
      {
        unsafe order[place] = order[place - 1]
        place -= 1
      }
      unsafe order[place] = index
    }
  }

  /// Decodes the positions of a word, shifted by its place in the phrase; gives their number.
  @inline(__always)
  private mutating func decode(_ index: Int, into target: UnsafeMutablePointer<UInt32>) -> Int {
    let frequency = unsafe Int(streams[index].frequency(atPlace: places[index]))
    unsafe streams[index].decodePositions(atPlace: places[index], into: target)
    let shift = unsafe UInt32(streams.count) &- streams[index].offset
    for position in 0..<frequency { unsafe target[position] &+= shift }
    return frequency
  }

  /// Keeps of the first `count` starts, ascending, those that are among the first `foundCount` found
  /// ones, each once. Writes one behind the last that it keeps.
  @inline(__always)
  private func keep(_ count: Int, _ foundCount: Int) -> Int {
    for index in 0..<count {
      let start = unsafe starts[index]
      unsafe bits[Int(start &>> 6)] |= 1 &<< UInt64(start & 63)
    }
    let first = unsafe Int(starts[0] &>> 6)
    let last = unsafe starts[count &- 1] &>> 6
    // The word behind those of the starts stays 0 and stands for all positions behind them.
    var kept = 0
    for index in 0..<foundCount {
      let position = unsafe found[index]
      let word = Int(min(position &>> 6, last &+ 1))
      let bit = UInt64(position & 63)
      let hit = unsafe bits[word] &>> bit & 1
      unsafe bits[word] &= ~(hit &<< bit)
      unsafe starts[kept] = position
      kept &+= Int(hit)
    }
    for word in first...Int(last) { unsafe bits[word] = 0 }
    return kept
  }

  private mutating func reserveBits(upTo position: UInt32) {
    let wordCount = Int(position >> 6) + 2
    guard wordCount > bitWordCount else { return }
    bitWordCount = 2 * wordCount
    unsafe bits = scratch.allocate(UInt64.self, bitWordCount)
    unsafe bits.update(repeating: 0, count: bitWordCount)
  }

  /// Makes room for a document that holds a word so often.
  private mutating func reserve(_ frequency: Int) {
    guard frequency > capacity else { return }
    capacity = 2 * frequency
    unsafe starts = scratch.allocate(UInt32.self, capacity + 1)
    unsafe found = scratch.allocate(UInt32.self, capacity)
  }
}
