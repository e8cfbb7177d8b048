internal import ByteStorage

extension SegmentReader {
  func entry(field: Int, bytes: [UInt8]) throws(IndexError) -> TermEntry? {
    unsafe try bytes.withUnsafeBytesTyped { (bytes) throws(IndexError) in
      unsafe try entry(field: field, term: bytes)
    }
  }

  /// The postings of a term, found valid: see `PostingList.isValid`.
  ///
  /// - Complexity: O(1), but for the first time in a process O(postings).
  func postingList(_ entry: TermEntry, field: FieldShape) throws(IndexError) -> PostingList {
    let bytes = unsafe try postings(entry)
    guard
      let list = unsafe PostingList(
        bytes, count: Int(entry.documentCount), documentLimit: documentCount,
        hasPositions: field.hasPositions)
    else { throw damagedList(in: .postings, at: entry.postingsOffset) }
    if !validPostings.isSet(Int(entry.ordinal)) { try validate(list, entry, field) }
    return list
  }

  /// Off the way that queries take again and again.
  @inline(never)
  private func validate(
    _ list: PostingList, _ entry: TermEntry, _ field: FieldShape
  ) throws(IndexError) {
    guard list.isValid(documentLimit: documentCount, field: field) else {
      throw damagedList(in: .postings, at: entry.postingsOffset)
    }
    validPostings.set(Int(entry.ordinal))
  }

  /// The positions of a term, found valid: see `PositionList.isValid`.
  ///
  /// - Complexity: O(1), but for the first time in a process O(positions / 128).
  func positionList(_ entry: TermEntry, of list: PostingList) throws(IndexError) -> PositionList {
    let bytes = unsafe try positions(entry)
    guard let positions = unsafe PositionList(bytes, count: list.occurrenceCount()) else {
      throw damagedList(in: .positions, at: entry.positionsOffset)
    }
    if !validPositions.isSet(Int(entry.ordinal)) {
      guard positions.isValid() else {
        throw damagedList(in: .positions, at: entry.positionsOffset)
      }
      validPositions.set(Int(entry.ordinal))
    }
    return positions
  }

  /// A cursor over the postings of a term, with positions where they are asked for.
  func cursor(_ entry: TermEntry, field: FieldShape, positions: Bool)
    throws(IndexError) -> PostingCursor
  {
    let list = try postingList(entry, field: field)
    guard positions && field.hasPositions else { return PostingCursor(list, positions: nil) }
    return PostingCursor(list, positions: try positionList(entry, of: list))
  }

  private func damagedList(in section: SegmentSection, at offset: UInt64) -> IndexError {
    let start = metadata.sections[section.rawValue].lowerBound
    return .damaged(
      path: path, offset: start + Int(clamping: min(offset, 1 << 62)),
      expected: "a list of \(section)", found: "bytes that are none")
  }
}
