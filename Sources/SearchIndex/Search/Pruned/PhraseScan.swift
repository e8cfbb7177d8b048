/// The best documents of a phrase of single words, and the number of all that have it where that is
/// asked for.
///
/// A phrase occurs at most as often as the rarest of its words, so that the least of the words'
/// impacts bounds the phrase's: of a range by the stored bounds, of a document by its frequencies.
/// Positions are read only of documents that stand both tests, word by word: where the phrase may
/// begin by the word that is least often in its documents, and which of these the next one leaves.
@safe
struct PhraseScan {
  private let streams: UnsafeMutableBufferPointer<TermStream>
  /// Of each stream.
  private let positions: UnsafeMutablePointer<PositionStream>
  private let weight: Float
  private(set) var hits: TopHits
  /// Whether documents that cannot be among the best are looked at too, to count them.
  private let countsMatches: Bool
  private(set) var matchCount = 0
  private let isCancelled: @Sendable () -> Bool
  private var join: WordJoin
  private var counter: PhraseCounter
  /// The words by how often they are in their documents.
  private let order: UnsafeMutablePointer<Int>
  /// Documents that are examined together: for each the penalty of its length and, word by word, its
  /// place in the list, its frequency, and the number of positions before its own.
  private static let groupSize = 256
  private let documents: UnsafeMutablePointer<UInt32>
  private let penalties: UnsafeMutablePointer<Float>
  private let places: UnsafeMutablePointer<UInt32>
  private let frequencies: UnsafeMutablePointer<UInt32>
  private let starts: UnsafeMutablePointer<UInt32>
  /// Where the phrase may begin by the words so far.
  private let beginnings: UnsafeMutablePointer<EightPositions>
  /// Those of the documents that can still be among the best.
  private let selected: UnsafeMutablePointer<Int>
  private var selectedCount = 0

  init(
    _ streams: UnsafeMutableBufferPointer<TermStream>,
    _ positions: UnsafeMutablePointer<PositionStream>, weight: Float, documentLimit: Int,
    hits: TopHits, countsMatches: Bool, _ scratch: SearchScratch,
    _ isCancelled: @escaping @Sendable () -> Bool
  ) {
    self.countsMatches = countsMatches
    unsafe self.streams = streams
    unsafe self.positions = positions
    self.weight = weight
    join = unsafe WordJoin(
      streams, wordCount: streams.count, documentLimit: documentLimit, scratch)
    counter = unsafe PhraseCounter(positions, count: streams.count, scratch)
    self.hits = hits
    self.isCancelled = isCancelled
    unsafe documents = scratch.allocate(UInt32.self, Self.groupSize)
    unsafe penalties = scratch.allocate(Float.self, Self.groupSize)
    unsafe places = scratch.allocate(UInt32.self, Self.groupSize * streams.count)
    unsafe frequencies = scratch.allocate(UInt32.self, Self.groupSize * streams.count)
    unsafe starts = scratch.allocate(UInt32.self, Self.groupSize * streams.count)
    unsafe beginnings = scratch.allocate(EightPositions.self, Self.groupSize)
    unsafe selected = scratch.allocate(Int.self, Self.groupSize)
    unsafe order = scratch.allocate(Int.self, streams.count)
    sortByDensity()
  }

  private func sortByDensity() {
    for index in unsafe 0..<streams.count {
      var place = index
      while unsafe place > 0 && density(order[place - 1]) > density(index) {
        unsafe order[place] = order[place - 1]
        place -= 1
      }
      unsafe order[place] = index
    }
  }

  private func density(_ word: Int) -> Float { unsafe positions[word].density }

  mutating func run(documentLimit: Int, _ scratch: SearchScratch) throws(IndexError) {
    let isFrequent = unsafe streams[0].count >= RangeBounds.count(of: documentLimit) / 4
    guard isFrequent && !countsMatches else {
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
    var start = 0
    while start < join.count {
      if isCancelled() { throw .cancelled }
      let end = min(join.count, start + Self.groupSize)
      examine(start..<end)
      start = end
    }
    return true
  }

  private mutating func examine(_ range: Range<Int>) {
    for index in 0..<range.count {
      unsafe documents[index] = join.document(range.lowerBound &+ index)
      join.forEachPlace(of: range.lowerBound &+ index) { word, place in
        unsafe places[word &* Self.groupSize &+ index] = place
      }
    }
    selectByFrequency(range.count)
    for rank in unsafe 0..<streams.count where selectedCount > 0 {
      let word = unsafe order[rank]
      findStarts(word)
      if rank == 0 { begin(word) } else { select(by: word) }
    }
    for index in 0..<selectedCount {
      let candidate = unsafe selected[index]
      offer(candidate, count: unsafe beginnings[candidate].count)
    }
  }

  // MARK: Tests

  /// Keeps the documents whose least frequency can bring them among the best.
  private mutating func selectByFrequency(_ count: Int) {
    for word in unsafe 0..<streams.count {
      let base = word &* Self.groupSize
      for index in 0..<count {
        unsafe frequencies[base &+ index] = streams[word].frequency(atPlace: places[base &+ index])
        if word == 0 { unsafe penalties[index] = streams[0].penalty(of: documents[index]) }
      }
    }
    selectedCount = 0
    for index in 0..<count {
      let penalty = unsafe penalties[index]
      unsafe selected[selectedCount] = index
      selectedCount &+= score(leastFrequency(index), penalty) >= threshold ? 1 : 0
    }
  }

  @inline(__always)
  private func leastFrequency(_ index: Int) -> UInt32 {
    var least = UInt32.max
    for word in unsafe 0..<streams.count {
      least = min(least, unsafe frequencies[word &* Self.groupSize &+ index])
    }
    return least
  }

  private func findStarts(_ word: Int) {
    let base = word &* Self.groupSize
    for index in 0..<selectedCount {
      let candidate = unsafe base &+ selected[index]
      unsafe starts[candidate] = positions[word].start(
        ofPlace: places[candidate], in: &streams[word])
    }
  }

  /// Notes where the phrase may begin by its first word.
  private mutating func begin(_ word: Int) {
    let shift = unsafe positions[word].shift
    var kept = 0
    for index in 0..<selectedCount {
      let candidate = unsafe selected[index]
      let frequency = unsafe Int(frequencies[word &* Self.groupSize &+ candidate])
      let start = unsafe Int(starts[word &* Self.groupSize &+ candidate])
      guard frequency <= 8,
        let differences = unsafe positions[word].differences(from: start, count: frequency)
      else {
        countAll(candidate)
        continue
      }
      unsafe beginnings[candidate] = EightPositions(differences, count: frequency, shift: shift)
      unsafe selected[kept] = candidate
      kept &+= 1
    }
    selectedCount = kept
  }

  /// Keeps the documents in which the phrase may begin by another word too.
  private mutating func select(by word: Int) {
    var kept = 0
    for index in 0..<selectedCount {
      let candidate = unsafe selected[index]
      guard let found = find(word, candidate) else {
        countAll(candidate)
        continue
      }
      unsafe selected[kept] = candidate
      kept &+= unsafe beginnings[candidate].keep(found) ? 1 : 0
    }
    selectedCount = kept
  }

  /// At which of the beginnings so far a word stands in its place; nil where its positions cannot be
  /// had eight by eight.
  @inline(__always)
  private func find(_ word: Int, _ candidate: Int) -> EightPositions.Found? {
    var left = unsafe Int(frequencies[word &* Self.groupSize &+ candidate])
    var start = unsafe Int(starts[word &* Self.groupSize &+ candidate])
    var position = unsafe positions[word].shift
    var found = EightPositions.Found()
    while left > 0 {
      let count = min(8, left)
      guard let differences = unsafe positions[word].differences(from: start, count: count)
      else {
        return nil
      }
      unsafe beginnings[candidate].find(differences, count: count, after: &position, in: &found)
      start &+= 8
      left &-= 8
    }
    return found
  }

  // MARK: Scores

  /// What a document's score must reach to be looked at.
  private var threshold: Float { countsMatches ? 0 : hits.threshold }

  @inline(__always)
  private func score(_ frequency: UInt32, _ penalty: Float) -> Float {
    Self.score(frequency, penalty, weight)
  }

  @inline(__always)
  private static func score(_ frequency: UInt32, _ penalty: Float, _ weight: Float) -> Float {
    weight * (Float(frequency) / (Float(frequency) + penalty))
  }

  private mutating func offer(_ candidate: Int, count: UInt32) {
    matchCount &+= 1
    hits.offer(unsafe documents[candidate], score: score(count, unsafe penalties[candidate]))
  }

  /// Counts the phrase in a document by all positions of all words, and offers it.
  private mutating func countAll(_ candidate: Int) {
    let penalty = unsafe penalties[candidate]
    guard score(leastFrequency(candidate), penalty) >= threshold else { return }
    for word in unsafe 0..<streams.count {
      let index = word &* Self.groupSize &+ candidate
      counter.set(
        word, start: unsafe positions[word].start(ofPlace: places[index], in: &streams[word]),
        frequency: unsafe frequencies[index])
    }
    let (weight, threshold) = (weight, threshold)
    let found = counter.count { Self.score($0, penalty, weight) >= threshold }
    if found > 0 { offer(candidate, count: found) }
  }
}
