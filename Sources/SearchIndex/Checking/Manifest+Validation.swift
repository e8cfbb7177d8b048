extension Manifest {
  /// Documents of all segments at most: they are numbered in 32 bits.
  static let documentLimit = Int(UInt32.max) - 1
  /// Neither generations nor segments are counted any further; at a thousand a second that takes some
  /// hundred million years.
  private static let countLimit: UInt64 = 1 << 62

  /// Whether the numbers are such that a writer can go on from them, and memory is not taken for more
  /// documents than the files can hold.
  var isConsistent: Bool {
    guard generation < Self.countLimit && nextSegmentNumber < Self.countLimit else { return false }
    var numbers: Set<UInt64> = []
    var documentCount = 0
    for segment in segments {
      documentCount += segment.documentCount
      guard segment.number < nextSegmentNumber, numbers.insert(segment.number).inserted,
        KeyTable.byteCount(forDocuments: segment.documentCount) <= segment.byteCount
      else { return false }
    }
    return documentCount <= Self.documentLimit
  }
}
