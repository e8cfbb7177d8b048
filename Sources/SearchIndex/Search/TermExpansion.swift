extension QueryBinder {
  /// Calls `body` for the terms of a segment's dictionary that a match stands for, in byte order,
  /// until it says false.
  ///
  /// - Complexity: O(log terms + terms met), all of them before the first call.
  func expand(
    _ match: TermMatch, in reader: SegmentReader,
    _ body: ([UInt8], TermEntry) throws(IndexError) -> Bool
  ) throws(IndexError) {
    if case .fuzzy(_, let edits, _) = match, !(1...2).contains(edits) {
      throw .badValue("\(edits) edits: a fuzzy match allows 1 or 2")
    }
    let field = try termField(match.field).ordinal
    var terms: [([UInt8], TermEntry)] = []
    try reader.forEachTerm(match, field: field) { bytes, entry in
      terms.append((Array(bytes), entry))
      return true
    }
    for (bytes, entry) in terms {
      guard try body(bytes, entry) else { return }
    }
  }
}
