/// The best documents of several words of which the first is required and rare: its documents in
/// order, each with a bound from the other words' bounds; then those with the best bounds are looked
/// up in the other words first.
@safe
struct CandidateScan {
  private let streams: UnsafeMutableBufferPointer<TermStream>
  private(set) var hits: TopHits
  /// Candidates of one window: documents, scores in the first word, bounds of all words.
  private let documents: UnsafeMutablePointer<UInt32>
  private let scores: UnsafeMutablePointer<Float>
  private let bounds: UnsafeMutablePointer<Float>
  private var count = 0
  private static let windowParts = 32

  init(
    _ streams: UnsafeMutableBufferPointer<TermStream>, hits: TopHits, _ scratch: SearchScratch
  ) {
    unsafe self.streams = streams
    self.hits = hits
    let capacity = unsafe min(streams[0].list.count, 128 * Self.windowParts)
    unsafe documents = scratch.allocate(UInt32.self, capacity)
    unsafe scores = scratch.allocate(Float.self, capacity)
    unsafe bounds = scratch.allocate(Float.self, capacity)
  }

  mutating func run() {
    var others: Float = 0
    for index in unsafe 1..<streams.count { others += unsafe streams[index].maximum * 1.000_01 }
    let list = unsafe streams[0].list
    let scale = unsafe streams[0].step
    var part = 0
    while part < list.partCount {
      count = 0
      let end = min(list.partCount, part + Self.windowParts)
      while part < end {
        if unsafe part >= list.blockCount
          || Float(list.blockImpacts[part]) * scale + others >= hits.threshold
        {
          gather(part)
        }
        part += 1
      }
      for index in unsafe 1..<streams.count { narrow(index) }
      examine()
    }
  }

  /// Adds the documents of a part of the first word.
  private mutating func gather(_ part: Int) {
    unsafe streams[0].load(part)
    unsafe streams[0].loadFrequencies()
    let size = unsafe streams[0].partSize
    for index in 0..<size {
      let document = unsafe streams[0].documents[index]
      guard hits.isAllowed(document) else { continue }
      let score = unsafe streams[0].score(at: index)
      unsafe documents[count] = document
      unsafe scores[count] = score
      unsafe bounds[count] = score * 1.000_01
      count &+= 1
    }
  }

  /// Adds what another word can add; drops the documents that it says no to.
  private mutating func narrow(_ index: Int) {
    guard let ranges = unsafe streams[index].bounds else {
      for candidate in 0..<count {
        unsafe bounds[candidate] += streams[index].maximum * 1.000_01
      }
      return
    }
    let step = unsafe streams[index].step
    let isRequired = unsafe streams[index].isRequired
    var kept = 0
    for candidate in 0..<count {
      let document = unsafe documents[candidate]
      let bound = unsafe ranges[Int(document &>> RangeBounds.shift)]
      unsafe documents[kept] = document
      unsafe scores[kept] = scores[candidate]
      unsafe bounds[kept] = bounds[candidate] + Float(bound) * step
      kept &+= isRequired && bound == 0 ? 0 : 1
    }
    count = kept
  }

  /// Looks up the candidates that can reach the threshold, in bands of descending bounds.
  private mutating func examine() {
    var greatest: Float = 0
    for candidate in 0..<count { greatest = max(greatest, unsafe bounds[candidate]) }
    var upper = Float.infinity
    for share: Float in [0.85, 0.6, 0] {
      let lower = greatest * share
      for candidate in 0..<count {
        let bound = unsafe bounds[candidate]
        if bound < upper && bound >= lower && bound >= hits.threshold { lookUp(candidate) }
      }
      if lower < hits.threshold { return }
      upper = lower
    }
  }

  private mutating func lookUp(_ candidate: Int) {
    let document = unsafe documents[candidate]
    var sum = unsafe Double(scores[candidate])
    for index in unsafe 1..<streams.count {
      if let score = unsafe streams[index].score(of: document) {
        sum += Double(score)
      } else if unsafe streams[index].isRequired {
        return
      }
    }
    hits.offer(document, score: Float(sum))
  }
}
