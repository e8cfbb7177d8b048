import ByteStorage

#if canImport(Glibc)
  import Glibc
#else
  import Musl
#endif

/// Binds the terms of one query to a snapshot: fields to their numbers, terms to their lists, and
/// weights to the statistics of all segments, so that a score does not depend on how documents were
/// spread over them.
final class QueryBinder {
  let snapshot: Snapshot
  private var weights: [Term: Float] = [:]
  private var penalties: [Int: LengthPenalties] = [:]

  init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
  }

  // MARK: Fields

  /// The number of a field that has terms.
  func termField(_ name: String) throws(IndexError) -> FieldShape {
    guard let ordinal = snapshot.schema.ordinal(of: name) else {
      throw .badField(name: name, reason: "the schema has no such field")
    }
    switch snapshot.schema.fields[ordinal].kind {
    case .text: return FieldShape(ordinal: ordinal, isText: true, hasPositions: true)
    case .keyword(let positions):
      return FieldShape(ordinal: ordinal, isText: false, hasPositions: positions)
    case .integer, .stored:
      throw .badField(name: name, reason: "it holds no terms")
    }
  }

  /// The number of a field with positions.
  func positionField(_ name: String) throws(IndexError) -> FieldShape {
    let field = try termField(name)
    guard field.hasPositions else {
      throw .badField(name: name, reason: "it was indexed without positions")
    }
    return field
  }

  func columnField(_ name: String) throws(IndexError) -> Int {
    guard let ordinal = snapshot.schema.ordinal(of: name) else {
      throw .badField(name: name, reason: "the schema has no such field")
    }
    guard case .integer = snapshot.schema.fields[ordinal].kind else {
      throw .badField(name: name, reason: "it is no integer column")
    }
    return ordinal
  }

  // MARK: Weights

  /// What BM25 gives a term at most: idf times k1 + 1, before any boost.
  func weight(of term: Term, field: FieldShape) throws(IndexError) -> Float {
    if let weight = weights[term] { return weight }
    var documentCount = 0
    for segment in snapshot.segments {
      let entry = try segment.reader.entry(field: field.ordinal, bytes: term.bytes)
      documentCount += Int(entry?.documentCount ?? 0)
    }
    let weight = weight(documentCount: documentCount, field: field)
    weights[term] = weight
    return weight
  }

  /// The same where the entries of all segments are known.
  func weight(_ entries: ArraySlice<TermEntry?>, field: FieldShape) -> Float {
    let documentCount = entries.reduce(0) { $0 + Int($1?.documentCount ?? 0) }
    return Self.weight(
      documentCount: documentCount, of: snapshot.rankings[field.ordinal].documentCount)
  }

  /// The same for something that so many documents hold.
  func weight(documentCount: Int, field: FieldShape) -> Float {
    Self.weight(
      documentCount: documentCount,
      of: Int(snapshot.statistics(field: field.ordinal).documentCount))
  }

  /// ln(1 + (N − n + ½) / (n + ½)) · (k1 + 1): Lucene's idf, which is never negative.
  static func weight(documentCount: Int, of all: Int) -> Float {
    let count = Double(min(documentCount, all))
    let idf = Float(log(1 + (Double(all) - count + 0.5) / (count + 0.5)))
    return idf * (LengthPenalties.k1 + 1)
  }

  func penalties(field: FieldShape) -> LengthPenalties {
    if let known = penalties[field.ordinal] { return known }
    let new = LengthPenalties(
      averageLength: snapshot.statistics(field: field.ordinal).averageLength)
    penalties[field.ordinal] = new
    return new
  }

  func scorer(weight: Float, field: FieldShape, in segment: SegmentView)
    throws(IndexError) -> TermScorer?
  {
    guard field.isText else { return nil }
    let norms = unsafe try segment.reader.norms(field: field.ordinal)
    guard let first = norms.baseAddress else { return nil }
    return unsafe TermScorer(weight: weight, norms: first, penalties: penalties(field: field))
  }
}
