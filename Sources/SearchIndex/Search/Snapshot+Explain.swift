extension Snapshot {
  /// The parts of a document's score, nil where it does not match.
  public func explain(_ query: Query, document: UInt32) throws(IndexError) -> ScoreExplanation? {
    try query.check()
    guard let segment = segment(of: document),
      segment.isLive(document - segment.firstDocument)
    else { return nil }
    let explainer = ScoreExplainer(
      builder: MatcherBuilder(binder: QueryBinder(self), segment: segment),
      document: document - segment.firstDocument)
    return try explainer.explanation(of: query, boost: 1)
  }
}

/// Takes the score of one document apart, along the query.
struct ScoreExplainer {
  let builder: MatcherBuilder
  let document: UInt32

  /// - Parameter boost: what everything above multiplies the score by.
  func explanation(of query: Query, boost: Float) throws(IndexError) -> ScoreExplanation? {
    let matcher = try builder.matcher(query, boost: boost)
    guard matcher.advance(to: document) == document else { return nil }
    let score = Float(matcher.score())
    return ScoreExplanation(
      score: score, description: try description(query, boost: boost),
      parts: try parts(query, boost: boost))
  }

  private func parts(_ query: Query, boost: Float) throws(IndexError) -> [ScoreExplanation] {
    switch query {
    case .any(let parts), .every(let parts), .atLeast(_, let parts):
      return try explanations(parts, boost)
    case .required(let parts, let optional):
      return try explanations(parts + optional, boost)
    case .excluding(let base, _): return try explanations([base], boost)
    case .boosted(let base, let factor): return try explanations([base], boost * factor)
    case .proximity(let base, _, _): return try proximityParts(query, base, boost)
    case .match(let match): return try expanded(match, boost)
    default: return []
    }
  }

  private func explanations(_ queries: [Query], _ boost: Float)
    throws(IndexError) -> [ScoreExplanation]
  {
    var result: [ScoreExplanation] = []
    for query in queries {
      if let part = try explanation(of: query, boost: boost) { result.append(part) }
    }
    return result
  }

  private func expanded(_ match: TermMatch, _ boost: Float)
    throws(IndexError) -> [ScoreExplanation]
  {
    if case .exact = match { return [] }
    var result: [ScoreExplanation] = []
    try builder.binder.expand(match, in: builder.segment.reader) {
      (bytes, _) throws(IndexError) in
      let term = Query.term(Term(match.field, bytes))
      if let part = try explanation(of: term, boost: boost) { result.append(part) }
      return true
    }
    return result
  }

  private func proximityParts(_ query: Query, _ base: Query, _ boost: Float)
    throws(IndexError) -> [ScoreExplanation]
  {
    guard let part = try explanation(of: base, boost: boost) else { return [] }
    let whole = try builder.matcher(query, boost: boost)
    guard whole.advance(to: document) == document else { return [part] }
    let raise = ScoreExplanation(
      score: Float(whole.score()) - part.score, description: "closeness of the terms", parts: [])
    return [part, raise]
  }

  private func description(_ query: Query, boost: Float) throws(IndexError) -> String {
    let factor = boost == 1 ? "" : ", times \(boost)"
    switch query {
    case .all: return "every document"
    case .none: return "no document"
    case .term(let term), .match(.exact(let term)):
      return try termDescription(term) + factor
    case .match(let match): return "sum over the terms of \(match.field) that match" + factor
    case .any: return "sum of the parts that match"
    case .every: return "sum of all parts"
    case .atLeast(let count, let parts): return "sum of at least \(count) of \(parts.count) parts"
    case .required: return "sum of the required parts and of the optional ones that match"
    case .excluding: return "without what is excluded"
    case .phrase(let slots, let slop, let ordered):
      return "phrase of \(slots.count) words, slop \(slop), "
        + (ordered ? "in order" : "in any order") + factor
    case .unparted(let slots, _, _): return "\(slots.count) words in one stretch" + factor
    case .samePosition, .samePositionExcluding: return "all at one position"
    case .range(let field, let range):
      return "\(field) from \(range.lowerBound) to \(range.upperBound)"
    case .oneOf(let field, let values): return "\(field) one of \(values.count) values"
    case .exists(let field): return "\(field) has a value"
    case .keys(let keys): return "one of \(keys.count) keys"
    case .constant(_, let score): return "constant \(score)" + factor
    case .boosted(_, let factor): return "times \(factor)"
    case .proximity: return "raised by closeness" + factor
    }
  }

  private func termDescription(_ term: Term) throws(IndexError) -> String {
    let field = try builder.binder.termField(term.field)
    let word = String(decoding: term.bytes, as: UTF8.self)
    guard field.isText,
      let entry = try builder.segment.reader.entry(field: field.ordinal, bytes: term.bytes)
    else { return "\(term.field):\(word)" }
    let cursor = try builder.segment.reader.cursor(entry, field: field, positions: false)
    guard cursor.advance(to: document) == document else { return "\(term.field):\(word)" }
    let weight = try builder.binder.weight(of: term, field: field)
    let norms = unsafe try builder.segment.reader.norms(field: field.ordinal)
    let length = Norm.decode(unsafe norms[Int(document)])
    let average = builder.binder.penalties(field: field).averageLength
    return "\(term.field):\(word) · weight \(weight) (idf times k1 + 1), frequency "
      + "\(cursor.frequency), length \(length) of \(average) on average"
  }
}
