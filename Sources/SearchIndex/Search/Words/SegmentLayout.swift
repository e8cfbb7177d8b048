/// Numbers for the documents of a snapshot such that each segment begins with a range of 64 of its
/// own: by them the lists and the bounds of all segments stand in one row, and a search goes through
/// them as if there were one segment.
struct SegmentLayout: Sendable {
  /// The first number of each segment, then the first behind the last segment.
  private let bases: [UInt32]
  /// The first document of each segment.
  private let firstDocuments: [UInt32]
  private let documentLimit: UInt32
  /// Whether there are numbers enough: not where there are billions of documents.
  let isComplete: Bool

  init(_ segments: [SegmentView]) {
    var bases: [UInt32] = []
    var next = 0
    for segment in segments {
      bases.append(UInt32(clamping: next))
      next += 64 * RangeBounds.count(of: segment.documentLimit)
    }
    bases.append(UInt32(clamping: next))
    self.bases = bases
    firstDocuments = segments.map(\.firstDocument)
    documentLimit = segments.last.map { $0.firstDocument + UInt32($0.documentLimit) } ?? 0
    isComplete = next <= 1 << 31
  }

  /// The number of a segment's document 0; for the number of segments, the first behind them all.
  @inline(__always)
  func base(ofSegment segment: Int) -> UInt32 { bases[segment] }

  /// A document's number; greater ones than there are keep their order.
  func number(of document: UInt32) -> UInt32 {
    guard document < documentLimit else {
      return (bases.last ?? 0) &+ min(document - documentLimit, 1 << 30)
    }
    let segment = (firstDocuments.lastIndex { $0 <= document }) ?? 0
    return bases[segment] + (document - firstDocuments[segment])
  }

  /// The document that has a number.
  func document(of number: UInt32) -> UInt32 {
    let segment = (bases.dropLast().lastIndex { $0 <= number }) ?? 0
    return firstDocuments[segment] + (number - bases[segment])
  }
}
