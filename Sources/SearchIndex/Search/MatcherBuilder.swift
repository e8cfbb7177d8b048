/// Makes of a query the matcher that answers it in one segment.
struct MatcherBuilder {
  let binder: QueryBinder
  let segment: SegmentView

  private var reader: SegmentReader { segment.reader }

  /// - Parameter boost: what all scores are multiplied by.
  func matcher(_ query: Query, boost: Float = 1) throws(IndexError) -> Matcher {
    switch query {
    case .all: return AllMatcher(limit: reader.documentCount)
    case .none: return EmptyMatcher()
    case .term(let term): return try matcher(term, boost: boost)
    case .match(.exact(let term)): return try matcher(term, boost: boost)
    case .match(let match): return try matcher(match, boost: boost)
    case .any(let parts): return disjunction(try matchers(parts, boost), atLeast: 1)
    case .every(let parts): return conjunction(try matchers(parts, boost))
    case .atLeast(let count, let parts):
      let children = try matchers(parts, boost)
      return count <= 0
        ? OptionalMatcher(AllMatcher(limit: reader.documentCount), optional: children)
        : disjunction(children, atLeast: count)
    case .required(let parts, let optional):
      return OptionalMatcher(
        conjunction(try matchers(parts, boost)), optional: try matchers(optional, boost))
    case .excluding(let base, let excluded):
      return ExcludingMatcher(try matcher(base, boost: boost), without: try matcher(excluded))
    case .constant(let base, let score):
      return ConstantMatcher(try matcher(base), score: score * boost)
    case .boosted(let base, let factor): return try matcher(base, boost: boost * factor)
    case .proximity(let base, let terms, let weight):
      return ProximityMatcher(
        try matcher(base, boost: boost), terms: try slots(terms.map { [.exact($0)] }),
        weight: weight * boost)
    case .phrase, .unparted, .samePosition, .samePositionExcluding:
      return try positionMatcher(query, boost: boost)
    case .range, .oneOf, .exists: return try columnMatcher(query)
    case .keys(let keys): return try matcher(keys)
    }
  }

  private func matchers(_ queries: [Query], _ boost: Float) throws(IndexError) -> [Matcher] {
    var matchers: [Matcher] = []
    for query in queries { matchers.append(try matcher(query, boost: boost)) }
    return matchers
  }

  private func conjunction(_ children: [Matcher]) -> Matcher {
    switch children.count {
    case 0: AllMatcher(limit: reader.documentCount)
    case 1: children[0]
    default: ConjunctionMatcher(children)
    }
  }

  private func disjunction(_ children: [Matcher], atLeast count: Int) -> Matcher {
    guard children.count >= count else { return EmptyMatcher() }
    return children.count == 1 ? children[0] : DisjunctionMatcher(children, atLeast: count)
  }

  // MARK: Terms

  private func matcher(_ term: Term, boost: Float) throws(IndexError) -> Matcher {
    let field = try binder.termField(term.field)
    guard let entry = try reader.entry(field: field.ordinal, bytes: term.bytes) else {
      return EmptyMatcher()
    }
    return try matcher(term, entry, field, boost: boost)
  }

  private func matcher(_ term: Term, _ entry: TermEntry, _ field: FieldShape, boost: Float)
    throws(IndexError) -> Matcher
  {
    let weight = field.isText ? try binder.weight(of: term, field: field) * boost : 0
    return TermMatcher(
      try reader.cursor(entry, field: field, positions: false),
      scorer: try binder.scorer(weight: weight, field: field, in: segment))
  }

  private func matcher(_ match: TermMatch, boost: Float) throws(IndexError) -> Matcher {
    let field = try binder.termField(match.field)
    guard field.isText else { return ListMatcher(try documents(match, field)) }
    var children: [Matcher] = []
    try binder.expand(match, in: reader) { (bytes, entry) throws(IndexError) in
      let term = Term(match.field, bytes)
      children.append(try matcher(term, entry, field, boost: boost))
      return true
    }
    return disjunction(children, atLeast: 1)
  }

  /// The documents that hold any of the terms, ascending.
  private func documents(_ match: TermMatch, _ field: FieldShape) throws(IndexError) -> [UInt32] {
    var documents = DocumentSet(documentCount: reader.documentCount)
    try binder.expand(match, in: reader) { (_, entry) throws(IndexError) in
      let cursor = try reader.cursor(entry, field: field, positions: false)
      var document = cursor.advance(to: 0)
      while document != PostingCursor.end {
        documents.insert(document)
        document = cursor.advance(to: document + 1)
      }
      return true
    }
    return documents.numbers()
  }

  // MARK: Positions

  private func positionMatcher(_ query: Query, boost: Float) throws(IndexError) -> Matcher {
    switch query {
    case .phrase(let slots, let slop, let ordered):
      let rule: PositionRule =
        ordered && slop <= 0
        ? .exact : ordered ? .ordered(slop: slop) : .unordered(slop: max(0, slop))
      return try sequence(slots, rule: rule, boost: boost)
    case .unparted(let slots, let by, let ordered):
      let cursors = try cursors(by.map { .exact($0) })
      return try sequence(
        slots, rule: .unparted(by: SlotCursor(cursors), ordered: ordered), boost: boost)
    case .samePosition(let groups): return try samePosition(groups, without: [])
    case .samePositionExcluding(let groups, let without):
      return try samePosition(groups, without: without)
    default: return EmptyMatcher()
    }
  }

  private func sequence(_ slots: [Query.Slot], rule: PositionRule, boost: Float)
    throws(IndexError) -> Matcher
  {
    guard let name = slots.first?.first?.field else { return EmptyMatcher() }
    for match in slots.joined() where match.field != name {
      throw .badField(name: match.field, reason: "a phrase lies in one field, here \(name)")
    }
    let field = try binder.positionField(name)
    let cursors = try self.slots(slots)
    guard !cursors.contains(where: { $0.cost == 0 }) else { return EmptyMatcher() }
    let weight = field.isText ? try phraseWeight(slots, field) * boost : 0
    return PositionMatcher(
      cursors, rule: rule,
      scorer: try binder.scorer(weight: weight, field: field, in: segment))
  }

  /// The sum of the slots' weights; a slot counts as a term that is in as many documents as its
  /// alternatives are in, one after the other.
  private func phraseWeight(_ slots: [Query.Slot], _ field: FieldShape) throws(IndexError) -> Float
  {
    var sum: Float = 0
    for slot in slots {
      var documentCount = 0
      for segment in binder.snapshot.segments {
        for match in slot {
          try binder.expand(match, in: segment.reader) { (_, entry) throws(IndexError) in
            documentCount += Int(entry.documentCount)
            return true
          }
        }
      }
      sum += binder.weight(documentCount: documentCount, field: field)
    }
    return sum
  }

  private func samePosition(_ groups: [[TermMatch]], without: [TermMatch])
    throws(IndexError) -> Matcher
  {
    let cursors = try slots(groups)
    guard !cursors.isEmpty, !cursors.contains(where: { $0.cost == 0 }) else {
      return EmptyMatcher()
    }
    let others = try slots(without.map { [$0] })
    return PositionMatcher(cursors, rule: .same(without: others), scorer: nil)
  }

  private func slots(_ slots: [Query.Slot]) throws(IndexError) -> [SlotCursor] {
    var result: [SlotCursor] = []
    for slot in slots { result.append(SlotCursor(try cursors(slot))) }
    return result
  }

  private func cursors(_ matches: [TermMatch]) throws(IndexError) -> [PostingCursor] {
    var cursors: [PostingCursor] = []
    for match in matches {
      let field = try binder.positionField(match.field)
      try binder.expand(match, in: reader) { (_, entry) throws(IndexError) in
        cursors.append(try reader.cursor(entry, field: field, positions: true))
        return true
      }
    }
    return cursors
  }

  // MARK: Columns and keys

  private func columnMatcher(_ query: Query) throws(IndexError) -> Matcher {
    switch query {
    case .range(let name, let range):
      let column = try reader.column(field: try binder.columnField(name))
      return TestMatcher(limit: reader.documentCount) { document in
        column.value(of: document).map(range.contains) ?? false
      }
    case .oneOf(let name, let values):
      let column = try reader.column(field: try binder.columnField(name))
      return TestMatcher(limit: reader.documentCount) { document in
        column.value(of: document).map(values.contains) ?? false
      }
    case .exists(let name):
      let column = try reader.column(field: try binder.columnField(name))
      return TestMatcher(limit: reader.documentCount) { column.hasValue($0) }
    default: return EmptyMatcher()
    }
  }

  private func matcher(_ keys: [String]) throws(IndexError) -> Matcher {
    var documents: Set<UInt32> = []
    let range = segment.firstDocument..<(segment.firstDocument + UInt32(reader.documentCount))
    for key in keys {
      if let document = try binder.snapshot.document(withKey: key), range.contains(document) {
        documents.insert(document - segment.firstDocument)
      }
    }
    return ListMatcher(documents.sorted())
  }
}
