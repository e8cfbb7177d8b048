/// The best documents of several words in one segment, of which one at least is required: those that
/// have the required words, then scored word by word as long as they can still be among the best.
///
/// The required words come first, the rarest of them at the head.
@safe
struct RequiredScan {
  private let streams: UnsafeMutableBufferPointer<TermStream>
  private let requiredCount: Int
  private(set) var hits: TopHits
  private var join: WordJoin
  private let isCancelled: @Sendable () -> Bool
  /// What `join` found: documents, the sum of scores so far, and the place in each required word's
  /// list.
  private let documents: UnsafeMutablePointer<UInt32>
  private let sums: UnsafeMutablePointer<Double>
  private let places: UnsafeMutablePointer<UInt32>
  /// Those of them that can still be among the best, ascending.
  private let selected: UnsafeMutablePointer<UInt32>
  private var selectedCount = 0

  init(
    _ streams: UnsafeMutableBufferPointer<TermStream>, documentLimit: Int, hits: TopHits,
    _ scratch: SearchScratch, _ isCancelled: @escaping @Sendable () -> Bool
  ) {
    unsafe self.streams = streams
    requiredCount = unsafe streams.count { $0.isRequired }
    self.hits = hits
    join = unsafe WordJoin(
      streams, wordCount: requiredCount, documentLimit: documentLimit, scratch)
    self.isCancelled = isCancelled
    unsafe documents = scratch.allocate(UInt32.self, join.capacity)
    unsafe sums = scratch.allocate(Double.self, join.capacity)
    unsafe places = scratch.allocate(UInt32.self, join.capacity * requiredCount)
    unsafe selected = scratch.allocate(UInt32.self, join.capacity)
  }

  mutating func run(documentLimit: Int, _ scratch: SearchScratch) throws(IndexError) {
    if unsafe !streams[0].hasBounds && streams[1].hasBounds
      && streams[1].count > 8 * streams[0].count
    {
      return try runSelecting(scratch)
    }
    guard unsafe streams[0].count >= RangeBounds.count(of: documentLimit) / 4 else {
      while try scan(nil) {}
      return
    }
    for index in unsafe requiredCount..<streams.count where unsafe !streams[index].hasBounds {
      unsafe streams[index].makeBounds(documentLimit: documentLimit, scratch)
    }
    let first = firstLength(documentLimit: documentLimit)
    var bands = unsafe RangeBands(
      sumOf: streams, documentLimit: documentLimit, first: first...(4 * first), scratch)
    while bands.next(threshold: hits.threshold) {
      join.restart()
      while try scan(bands) { bands.narrow(threshold: hits.threshold) }
    }
  }

  /// In how many ranges ten times as many matches as are wanted should be found, if the words did not
  /// know of each other.
  private func firstLength(documentLimit: Int) -> Int {
    var expected = Double(RangeBounds.documentCount)
    for index in 0..<requiredCount {
      expected *= unsafe Double(streams[index].count) / Double(documentLimit)
    }
    return Int(max(16, min(1e9, 10 * Double(hits.limit) / expected)))
  }

  /// Where the other words are in many more documents than the first: asks for them only in those of
  /// its documents that they can bring among the best, the most promising first.
  private mutating func runSelecting(_ scratch: SearchScratch) throws(IndexError) {
    let bounds = unsafe scratch.allocate(Float.self, join.capacity)
    while join.advanceFirst(hits) {
      if isCancelled() { throw .cancelled }
      var greatest: Float = 0
      for index in 0..<join.firstCount {
        let (document, place) = join.first(index)
        let bound = unsafe bound(of: document, streams[0].score(of: document, atPlace: place))
        unsafe bounds[index] = bound
        greatest = max(greatest, bound)
      }
      var upper = Float.infinity
      for share: Float in [0.85, 0.6, 0] where upper >= hits.threshold {
        let lower = greatest * share
        let least = max(lower, hits.threshold, .leastNonzeroMagnitude)
        join.joinFirst { unsafe bounds[$0] < upper && bounds[$0] >= least }
        if join.count > 0 { score() }
        upper = lower
      }
    }
  }

  /// What a document that has the first word can score at most; 0 where it lacks a required one.
  private func bound(of document: UInt32, _ score: Float) -> Float {
    let range = Int(document &>> RangeBounds.shift)
    var sum = score
    for index in unsafe 1..<streams.count {
      let bound = unsafe streams[index].bound(ofRange: range)
      if index < requiredCount && bound == 0 { return 0 }
      sum += bound
    }
    return sum * 1.000_01
  }

  /// Scores the next documents that have the required words; false behind the last.
  private mutating func scan(_ bands: RangeBands?) throws(IndexError) -> Bool {
    guard join.advance(in: bands, hits) else { return false }
    if isCancelled() { throw .cancelled }
    if join.count > 0 { score() }
    return true
  }

  private mutating func score() {
    selectedCount = join.count
    for index in 0..<join.count {
      unsafe documents[index] = join.document(index)
      unsafe sums[index] = 0
      unsafe selected[index] = UInt32(truncatingIfNeeded: index)
      join.forEachPlace(of: index) { word, place in
        unsafe places[word &* join.capacity &+ index] = place
      }
    }
    for word in unsafe 0..<streams.count {
      if word > 0 && hits.threshold > 0 { select(before: word) }
      if word < requiredCount { addRequired(word) } else { addOptional(word) }
    }
    for index in 0..<selectedCount {
      let candidate = unsafe Int(selected[index])
      hits.offer(unsafe documents[candidate], score: unsafe Float(sums[candidate]))
    }
  }

  /// Keeps the candidates that can reach the threshold with what the words from `word` on can add.
  private mutating func select(before word: Int) {
    var kept = 0
    for index in 0..<selectedCount {
      let candidate = unsafe selected[index]
      let range = unsafe Int(documents[Int(candidate)] &>> RangeBounds.shift)
      var rest: Float = 0
      for other in unsafe word..<streams.count {
        rest += unsafe streams[other].bound(ofRange: range)
      }
      unsafe selected[kept] = candidate
      let best = unsafe sums[Int(candidate)] + Double(rest) * 1.000_01
      kept &+= best >= Double(hits.threshold) ? 1 : 0
    }
    selectedCount = kept
  }

  private func addRequired(_ word: Int) {
    let places = unsafe places + word &* join.capacity
    for index in 0..<selectedCount {
      let candidate = unsafe Int(selected[index])
      unsafe sums[candidate] += Double(
        streams[word].score(of: documents[candidate], atPlace: places[candidate]))
    }
  }

  private func addOptional(_ word: Int) {
    for index in 0..<selectedCount {
      let candidate = unsafe Int(selected[index])
      let document = unsafe documents[candidate]
      guard unsafe streams[word].seek(document) else { return }
      let found = unsafe streams[word].lowerBound(document)
      guard unsafe streams[word].documents[found & 127] == document else { continue }
      unsafe streams[word].loadFrequencies(of: streams[word].part)
      unsafe sums[candidate] += Double(streams[word].score(of: document, at: found))
    }
  }
}
