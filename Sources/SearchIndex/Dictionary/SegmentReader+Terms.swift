internal import ByteStorage

extension SegmentReader {
  /// Calls `body` for the terms that `match` stands for, in byte order, until it says false.
  ///
  /// - Complexity: O(log terms + terms met); a fuzzy match meets those that begin like a term
  ///   within the distance.
  func forEachTerm(
    _ match: TermMatch, field: Int, _ body: (ArraySlice<UInt8>, TermEntry) -> Bool
  ) throws(IndexError) {
    switch match {
    case .exact(let term):
      let found = unsafe try term.bytes.withUnsafeBytesTyped { (bytes) throws(IndexError) in
        unsafe try entry(field: field, term: bytes)
      }
      if let found { _ = body(term.bytes[...], found) }
    case .prefix(let term):
      try forEachTerm(field: field, from: term.bytes, while: { $0.starts(with: term.bytes) }, body)
    case .range(_, let lower, let upper):
      try forEachTerm(
        field: field, from: lower ?? [],
        while: { term in upper.map { !$0.lexicographicallyPrecedes(term) } ?? true }, body)
    case .affixed(let term, let suffix):
      let leastByteCount = term.bytes.count + suffix.count
      try forEachTerm(
        field: field, from: term.bytes, while: { $0.starts(with: term.bytes) }
      ) { found, entry in
        guard found.count >= leastByteCount, found.suffix(suffix.count).elementsEqual(suffix)
        else { return true }
        return body(found, entry)
      }
    case .fuzzy(let term, let edits, let prefixByteCount):
      try forEachSimilarTerm(
        field: field, to: term.bytes, edits: edits, fixedPrefix: prefixByteCount, body)
    }
  }

  @inline(__always)
  private func forEachTerm(
    field: Int, from lower: [UInt8], while isIncluded: (ArraySlice<UInt8>) -> Bool,
    _ body: (ArraySlice<UInt8>, TermEntry) -> Bool
  ) throws(IndexError) {
    var cursor = try terms(field: field, from: lower)
    while try cursor.next(), isIncluded(cursor.term) {
      if !body(cursor.term, cursor.entry) { return }
    }
  }

  /// Walks over the terms with a table of edit distances, of which each term keeps the rows that it
  /// shares with the one before it. Where a row says that no term can come near any more that
  /// begins like this, all of those are leapt over.
  private func forEachSimilarTerm(
    field: Int, to target: [UInt8], edits: Int, fixedPrefix: Int,
    _ body: (ArraySlice<UInt8>, TermEntry) -> Bool
  ) throws(IndexError) {
    let fixed = Array(target.prefix(fixedPrefix))
    var distances = EditDistances(to: target.dropFirst(fixed.count), limit: edits)
    var cursor = try terms(field: field, from: fixed)
    while try cursor.next(), cursor.term.starts(with: fixed) {
      switch distances.measure(cursor.term.dropFirst(fixed.count)) {
      case .within:
        if !body(cursor.term, cursor.entry) { return }
      case .beyond:
        break
      case .hopeless(let byteCount):
        let dead = cursor.term.prefix(fixed.count + byteCount)
        guard let next = Self.firstBytes(behindPrefix: dead) else { return }
        try cursor.seek(to: next)
      }
    }
  }

  /// The least bytes that are after everything that begins with `prefix`; nil where there are none.
  private static func firstBytes(behindPrefix prefix: ArraySlice<UInt8>) -> [UInt8]? {
    var bytes = Array(prefix)
    while let last = bytes.popLast() {
      if last < .max { return bytes + [last + 1] }
    }
    return nil
  }
}
