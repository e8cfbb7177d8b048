/// A word's list in one segment, and where it stands among those of the other segments.
@safe
struct SegmentList {
  let list: PostingList
  let segment: Int
  /// The number of the segment's document 0 in the snapshot's `SegmentLayout`.
  let base: UInt32
  /// Ranges of the segment.
  let rangeCount: Int
  /// Parts, and documents, in the lists before this one.
  let firstPart: Int
  let firstCount: Int
  /// The length byte of each document of the segment.
  let norms: UnsafePointer<UInt8>
  /// What the best document has of the word's weight at most, under the snapshot's average length.
  let greatest: Float
  /// What the 10th, the 100th and the 1000th best live document have of it at least; 0 where that
  /// is not known.
  let floors: (tenth: Float, hundredth: Float, thousandth: Float)

  /// The first part behind the list's.
  var partLimit: Int { firstPart &+ list.partCount }

  /// What so many live documents have of the word's weight at least; 0 where that is not known.
  func floor(of wanted: Int) -> Float {
    switch wanted {
    case ...10: floors.tenth
    case ...100: floors.hundredth
    case ...1000: floors.thousandth
    default: 0
    }
  }

  /// - Parameters:
  ///   - previous: the word's list in an earlier segment.
  ///   - best: takes what is known of the live documents that score most.
  init(
    _ list: PostingList, segment number: Int, _ segment: SegmentView, base: UInt32,
    norms: UnsafePointer<UInt8>, after previous: SegmentList?, _ ranking: FieldRanking,
    ownAverageLength: Float, best: inout BestImpacts
  ) {
    self.list = list
    self.segment = number
    self.base = base
    rangeCount = RangeBounds.count(of: segment.documentLimit)
    unsafe self.norms = norms
    firstPart = previous?.partLimit ?? 0
    firstCount = previous.map { $0.firstCount + $0.list.count } ?? 0
    let isWhole = unsafe segment.live == nil
    guard list.blockCount > 0 else {
      var own = BestImpacts()
      unsafe own.add(list, norms, ranking, greatest: 1, reaching: 0)
      greatest = own.greatest
      floors = (isWhole ? own.tenth : 0, 0, 0)
      if isWhole { best.add(own) }
      return
    }
    // A penalty is at most the ratio of the averages smaller or greater, so is an impact.
    let ratio = ranking.averageLength / ownAverageLength
    greatest = list.greatest * (ratio > 1 ? ratio * 1.000_01 : 1)
    let narrowing: Float = !isWhole ? 0 : ratio < 1 ? ratio * 0.999_99 : 1
    floors = (
      list.landmarks.tenth * narrowing, list.landmarks.hundredth * narrowing,
      list.landmarks.thousandth * narrowing
    )
    for _ in 0..<10 { best.add(floors.tenth) }
  }
}
