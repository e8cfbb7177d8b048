internal import ByteStorage

/// The terms of one dictionary block, read in order without putting them together.
@safe
struct BlockTerms {
  /// Terms in the block.
  let count: Int
  /// Where the entries begin.
  let entries: ByteCursor
  /// Whether all bytes of the terms were read, and no more.
  var isAtEnd: Bool { cursor.isAtEnd && !cursor.isOverrun }
  /// Of the current term: bytes that it shares with the one before it, and its own.
  private(set) var sharedCount = 0
  private(set) var suffix = unsafe UnsafeRawBufferPointer(start: nil, count: 0)
  private var cursor: ByteCursor
  private var passedCount = 0

  init(_ block: UnsafeRawBufferPointer) {
    var head = unsafe ByteCursor(block)
    count = Int(head.varint32())
    let byteCount = head.count()
    cursor = unsafe ByteCursor(head.bytes(byteCount))
    entries = head
  }

  /// Moves to the next term; false behind the last, and where the block is none.
  mutating func next() -> Bool {
    guard passedCount < count && !cursor.isOverrun else { return false }
    passedCount += 1
    let head = cursor.byte()
    sharedCount = Int(head >> 4)
    if sharedCount == 15 { sharedCount += Int(cursor.varint32()) }
    var suffixCount = Int(head & 15)
    if suffixCount == 15 { suffixCount += Int(cursor.varint32()) }
    unsafe suffix = cursor.bytes(suffixCount)
    return !cursor.isOverrun
  }

  /// Whether the block's first term, which is the current one, is after the given one.
  func suffixIsAfter(field: Int, term: UnsafeRawBufferPointer) -> Bool {
    unsafe compare(field: field, term: term, from: 0).order > 0
  }

  /// Compares the current suffix with the given term (its field in front) from byte `start` on: the
  /// order, and how many bytes more are equal.
  private func compare(
    field: Int, term: UnsafeRawBufferPointer, from start: Int
  ) -> (order: Int, equalCount: Int) {
    var equalCount = 0
    while unsafe equalCount < suffix.count && start + equalCount <= term.count {
      let position = start + equalCount
      let wanted = position == 0 ? UInt8(truncatingIfNeeded: field) : unsafe term[position - 1]
      let found = unsafe suffix[equalCount]
      if found != wanted { return (found < wanted ? -1 : 1, equalCount) }
      equalCount += 1
    }
    if unsafe equalCount < suffix.count { return (1, equalCount) }
    return (start + equalCount <= term.count ? -1 : 0, equalCount)
  }

  /// The place of the term in the block, or nil where it is not there.
  ///
  /// Keeps how many bytes the term shares with the current one: a term that shares more than that
  /// with its neighbour is as far from the wanted one as that, one that shares less is behind it.
  mutating func position(ofField field: Int, term: UnsafeRawBufferPointer) -> Int? {
    var equalCount = 0
    while next() {
      if sharedCount > equalCount { continue }
      if sharedCount < equalCount { return nil }
      let (order, more) = unsafe compare(field: field, term: term, from: equalCount)
      if order == 0 { return passedCount - 1 }
      if order > 0 { return nil }
      equalCount += more
    }
    return nil
  }
}
