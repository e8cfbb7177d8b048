/// The best documents of a phrase of single words in one segment.
///
/// A phrase occurs at most as often as the rarest of its words, so that the least of the words'
/// impacts bounds the phrase's: of a range by the stored bounds, of a document by its frequencies.
/// Positions are read only of documents that stand both tests.
@safe
struct PhraseScan: RangeVisitor {
  private let streams: UnsafeMutableBufferPointer<TermStream>
  private let weight: Float
  private(set) var hits: TopHits
  private let scratch: SearchScratch
  private let isCancelled: @Sendable () -> Bool
  private let places: UnsafeMutablePointer<Int>
  /// Where the phrase may begin, shifted; and the positions of the word that is looked at.
  private var starts: UnsafeMutablePointer<UInt32>
  private var found: UnsafeMutablePointer<UInt32>
  private var capacity = 64
  private var steps = 0

  var threshold: Float { hits.threshold }

  init(
    _ streams: UnsafeMutableBufferPointer<TermStream>, weight: Float, hits: TopHits,
    _ scratch: SearchScratch, _ isCancelled: @escaping @Sendable () -> Bool
  ) {
    unsafe self.streams = streams
    self.weight = weight
    self.hits = hits
    self.scratch = scratch
    self.isCancelled = isCancelled
    unsafe places = scratch.allocate(Int.self, streams.count)
    unsafe starts = scratch.allocate(UInt32.self, capacity)
    unsafe found = scratch.allocate(UInt32.self, capacity)
  }

  mutating func run(documentLimit: Int) throws(IndexError) {
    guard unsafe streams[0].bounds != nil else { return try runAlongFirst() }
    var descent = RangeDescent(documentLimit: documentLimit, scratch)
    unsafe descent.takeLeast(streams, weight: weight)
    try descent.visit(&self)
  }

  mutating func visit(range: Int) throws(IndexError) {
    steps &+= 1
    if steps & 255 == 0 && isCancelled() { throw .cancelled }
    var documents = hits.allowed(inRange: range)
    for index in unsafe 0..<streams.count where documents != 0 {
      documents &= unsafe streams[index].locate(range: range)
    }
    while documents != 0 {
      let document = UInt32(64 &* range &+ documents.trailingZeroBitCount)
      for index in unsafe 0..<streams.count {
        unsafe places[index] = streams[index].place(inLocated: document)
      }
      examine(document)
      documents &= documents &- 1
    }
  }

  /// The documents of the rarest word in order.
  private mutating func runAlongFirst() throws(IndexError) {
    let list = unsafe streams[0].list
    for part in 0..<list.partCount {
      if isCancelled() { throw .cancelled }
      unsafe streams[0].load(part)
      for index in unsafe 0..<streams[0].partSize {
        let document = unsafe streams[0].documents[index]
        if hits.isAllowed(document) && mayHaveAll(document) && find(document, at: index) {
          examine(document)
        }
      }
    }
  }

  /// Whether the bounds of the other words allow a document to be among the best.
  @inline(__always)
  private func mayHaveAll(_ document: UInt32) -> Bool {
    for index in unsafe 1..<streams.count {
      guard let bounds = unsafe streams[index].bounds else { continue }
      let bound = unsafe bounds[Int(document &>> RangeBounds.shift)]
      let share = unsafe streams[index].step / streams[index].weight
      if bound == 0 || Float(bound) * share * weight < hits.threshold { return false }
    }
    return true
  }

  /// Looks a document of the first word up in the others.
  @inline(__always)
  private mutating func find(_ document: UInt32, at place: Int) -> Bool {
    unsafe places[0] = place
    for index in unsafe 1..<streams.count {
      guard let place = unsafe streams[index].place(of: document) else { return false }
      unsafe places[index] = place
    }
    return true
  }

  /// Scores a document that has all words; `places` says where in their decoded parts.
  @inline(__always)
  private mutating func examine(_ document: UInt32) {
    var least = UInt32.max
    for index in unsafe 0..<streams.count {
      least = min(least, unsafe streams[index].frequency(at: places[index]))
    }
    let penalty = unsafe streams[0].penalties[Int(streams[0].norms[Int(document)])]
    guard score(Float(least), penalty) >= hits.threshold else { return }
    let count = phraseCount()
    if count > 0 { hits.offer(document, score: score(Float(count), penalty)) }
  }

  @inline(__always)
  private func score(_ frequency: Float, _ penalty: Float) -> Float {
    weight * (frequency / (frequency + penalty))
  }

  /// How often the words follow each other in the document that all streams stand at.
  private mutating func phraseCount() -> Int {
    var count = 0
    for index in unsafe 0..<streams.count {
      let frequency = unsafe Int(streams[index].frequency(at: places[index]))
      reserve(frequency)
      let shift = unsafe UInt32(streams.count) &- streams[index].offset
      let target = unsafe index == 0 ? starts : found
      unsafe streams[index].decodePositions(at: places[index], into: target)
      for position in 0..<frequency { unsafe target[position] &+= shift }
      count = index == 0 ? distinctCount(frequency) : commonCount(count, frequency)
      if count == 0 { return 0 }
    }
    return count
  }

  /// Drops repeated ones of the first word's positions.
  private func distinctCount(_ frequency: Int) -> Int {
    var kept = 1
    for index in 1..<max(1, frequency) where unsafe starts[index] != starts[kept - 1] {
      unsafe starts[kept] = starts[index]
      kept &+= 1
    }
    return kept
  }

  /// Keeps of the first `count` starts those that are among `foundCount` found ones.
  private func commonCount(_ count: Int, _ foundCount: Int) -> Int {
    var (kept, one, other) = (0, 0, 0)
    while one < count && other < foundCount {
      let start = unsafe starts[one]
      let position = unsafe found[other]
      unsafe starts[kept] = start
      kept &+= start == position ? 1 : 0
      one &+= start <= position ? 1 : 0
      other &+= position <= start ? 1 : 0
    }
    return kept
  }

  /// Makes room for a document that holds a word so often, and keeps what was found.
  private mutating func reserve(_ frequency: Int) {
    guard frequency > capacity else { return }
    let old = capacity
    capacity = 2 * frequency
    let more = unsafe scratch.allocate(UInt32.self, capacity)
    unsafe more.update(from: starts, count: old)
    unsafe starts = more
    unsafe found = scratch.allocate(UInt32.self, capacity)
  }
}
