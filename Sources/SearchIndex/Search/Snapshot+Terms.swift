extension Snapshot {
  /// How many matches hold each value of a keyword field, most first, then by value.
  ///
  /// - Complexity: O(m + p) for m matches and p postings of the field.
  public func facets(_ query: Query, field: String, limit: Int)
    throws(IndexError) -> [(value: [UInt8], count: Int)]
  {
    try query.check()
    let binder = QueryBinder(self)
    let shape = try binder.termField(field)
    var counts: [[UInt8]: Int] = [:]
    for segment in segments {
      var matches = DocumentSet(documentCount: segment.reader.documentCount)
      let matcher = try MatcherBuilder(binder: binder, segment: segment).matcher(query)
      try segment.forEachMatch(matcher) { matches.insert($0) }
      let all = TermMatch.range(field: field, lower: nil, upper: nil)
      try binder.expand(all, in: segment.reader) { (bytes, entry) throws(IndexError) in
        let cursor = try segment.reader.cursor(entry, field: shape, positions: false)
        let count = matches.count(of: cursor)
        if count > 0 { counts[bytes, default: 0] += count }
        return true
      }
    }
    return Self.most(counts, limit: limit).map { (value: $0.0, count: $0.1) }
  }

  private static func most(_ counts: [[UInt8]: Int], limit: Int) -> [([UInt8], Int)] {
    let sorted = counts.map { ($0.key, $0.value) }.sorted { one, other in
      one.1 != other.1 ? one.1 > other.1 : one.0.lexicographicallyPrecedes(other.0)
    }
    return Array(sorted.prefix(max(0, limit)))
  }

  /// Terms of a field that the match stands for, in byte order, with their document counts,
  /// deleted documents included until their segments are merged.
  public func terms(_ match: TermMatch, limit: Int)
    throws(IndexError) -> [(bytes: [UInt8], documentCount: Int)]
  {
    let binder = QueryBinder(self)
    var counts: [[UInt8]: Int] = [:]
    for segment in segments {
      var taken = 0
      try binder.expand(match, in: segment.reader) { (bytes, entry) throws(IndexError) in
        guard taken < limit else { return false }
        taken += 1
        counts[bytes, default: 0] += Int(entry.documentCount)
        return true
      }
    }
    let first = counts.sorted { $0.key.lexicographicallyPrecedes($1.key) }.prefix(max(0, limit))
    return first.map { (bytes: $0.key, documentCount: $0.value) }
  }

  /// Positions in `field` of the query's terms in the document, ascending, each once. Terms that
  /// the query excludes do not count.
  ///
  /// - Complexity: O(t) for t terms that the query stands for.
  public func positions(_ query: Query, field: String, document: UInt32)
    throws(IndexError) -> [UInt32]
  {
    try query.check()
    let binder = QueryBinder(self)
    let shape = try binder.positionField(field)
    guard let segment = segment(of: document) else { return [] }
    var positions: Set<UInt32> = []
    for match in Set(query.matches) where match.field == field {
      try binder.expand(match, in: segment.reader) { (_, entry) throws(IndexError) in
        let cursor = try segment.reader.cursor(entry, field: shape, positions: true)
        if cursor.advance(to: document - segment.firstDocument) == document - segment.firstDocument
        {
          var found: [UInt32] = []
          cursor.appendPositions(to: &found)
          positions.formUnion(found)
        }
        return true
      }
    }
    return positions.sorted()
  }

  /// The segment that a document lies in.
  func segment(of document: UInt32) -> SegmentView? {
    segments.last { $0.firstDocument <= document }.flatMap {
      document - $0.firstDocument < UInt32($0.reader.documentCount) ? $0 : nil
    }
  }
}

/// Some documents of a segment.
struct DocumentSet {
  private var words: [UInt64]

  init(documentCount: Int) {
    words = Array(repeating: 0, count: (documentCount + 63) / 64)
  }

  mutating func insert(_ document: UInt32) {
    words[Int(document >> 6)] |= 1 << UInt64(document & 63)
  }

  /// How many of a term's documents are among these.
  func count(of cursor: PostingCursor) -> Int {
    var count = 0
    var document = cursor.advance(to: 0)
    while document != PostingCursor.end {
      count += Int(words[Int(document >> 6)] >> UInt64(document & 63) & 1)
      document = cursor.advance(to: document + 1)
    }
    return count
  }

  /// The documents, ascending.
  func numbers() -> [UInt32] {
    var numbers: [UInt32] = []
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        numbers.append(UInt32(64 * index + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return numbers
  }
}

extension Query {
  /// The terms that a document is looked for by, not those that it must not have.
  var matches: [TermMatch] {
    switch self {
    case .term(let term): [.exact(term)]
    case .match(let match): [match]
    case .any(let parts), .every(let parts), .atLeast(_, let parts): parts.flatMap(\.matches)
    case .required(let parts, let optional): (parts + optional).flatMap(\.matches)
    case .excluding(let base, _), .constant(let base, _), .boosted(let base, _): base.matches
    case .proximity(let base, let terms, _): base.matches + terms.map { .exact($0) }
    case .phrase(let slots, _, _), .unparted(let slots, _, _): slots.flatMap { $0 }
    case .samePosition(let groups), .samePositionExcluding(let groups, _): groups.flatMap { $0 }
    case .all, .none, .range, .oneOf, .exists, .keys: []
    }
  }
}
