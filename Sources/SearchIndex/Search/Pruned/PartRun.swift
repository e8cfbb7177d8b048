/// The parts of one of a word's lists, among those of all the lists that a search goes through.
@safe
struct PartRun {
  /// Which list.
  private(set) var index: Int
  /// Its first part, and the first behind it.
  private(set) var lowerBound: Int
  private(set) var upperBound: Int
  /// The number of the segment's document 0.
  private(set) var base: UInt32
  private(set) var norms: UnsafePointer<UInt8>

  init(_ index: Int, _ lists: UnsafeBufferPointer<SegmentList>, firstPart: Int, origin: UInt32) {
    self.index = index
    lowerBound = unsafe lists[index].firstPart &- firstPart
    upperBound = unsafe lists[index].partLimit &- firstPart
    base = unsafe lists[index].base &- origin
    unsafe norms = lists[index].norms
  }

  @inline(__always)
  func contains(_ part: Int) -> Bool { part >= lowerBound && part < upperBound }

  /// Goes to the list that a part is in. Most are near the one before.
  mutating func move(
    toPart part: Int, _ lists: UnsafeBufferPointer<SegmentList>, _ firstPart: Int,
    _ origin: UInt32
  ) {
    var next = index
    while unsafe part &+ firstPart < lists[next].firstPart { next &-= 1 }
    while unsafe part &+ firstPart >= lists[next].partLimit { next &+= 1 }
    self = unsafe PartRun(next, lists, firstPart: firstPart, origin: origin)
  }

  /// Goes to the last list that begins with the segment of a document or before it, to the first where
  /// there is none.
  mutating func move(
    toDocument document: UInt32, _ lists: UnsafeBufferPointer<SegmentList>, _ firstPart: Int,
    _ origin: UInt32
  ) {
    var next = index
    while unsafe next > 0 && document &+ origin < lists[next].base { next &-= 1 }
    while unsafe next &+ 1 < lists.count && document &+ origin >= lists[next &+ 1].base {
      next &+= 1
    }
    if next != index { self = unsafe PartRun(next, lists, firstPart: firstPart, origin: origin) }
  }
}
