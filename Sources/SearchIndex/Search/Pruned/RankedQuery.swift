/// A query in the form that can be answered with bounds: words of text fields, and a test that says
/// which documents count at all.
struct RankedQuery {
  struct Word {
    let term: Term
    let field: FieldShape
    let boost: Float
    let isRequired: Bool
  }

  /// Bounds are sums of 16 bits, to which each word rounds up by one.
  private static let wordLimit = 64
  /// Beyond these, sums of scores are not exact any more, and may not even be numbers.
  private static let boosts: ClosedRange<Float> = 1e-3...1e3

  /// A document matches if it has all required words and, where none is required, one at least.
  private(set) var words: [Word] = []
  /// Queries without a score that must match.
  private(set) var filters: [Query] = []
  /// Queries that must not match.
  private(set) var excluded: [Query] = []
  /// Whether the words must follow each other, in their order.
  private(set) var isPhrase = false
  /// Whether the words that are not required are one of several things that must match.
  private var hasAlternative = false
  private var phraseLength = 0

  var hasRequired: Bool { words.contains(where: \.isRequired) }
  var isFiltered: Bool { !filters.isEmpty || !excluded.isEmpty }

  /// Nil where the query is of no such form.
  init?(_ query: Query, schema: Schema) {
    guard add(query, boost: 1, schema), !words.isEmpty else { return nil }
    // An alternative among words that are all required asks for more than words can say.
    guard !(hasAlternative && hasRequired) else { return nil }
    // Nor can a phrase have further words beside it.
    guard !isPhrase || words.count == phraseLength else { return nil }
  }

  private mutating func add(_ query: Query, boost: Float, _ schema: Schema) -> Bool {
    switch query {
    case .term, .any: return addAny(query, boost: boost, schema)
    case .phrase: return addRequired(query, boost: boost, schema)
    case .boosted(let base, let factor) where factor > 0:
      return add(base, boost: boost * factor, schema)
    case .every(let parts): return addAll(parts, boost: boost, schema)
    case .required(let parts, let optional):
      guard addAll(parts, boost: boost, schema), hasRequired else { return false }
      for part in optional where !addOptional(part, boost: boost, schema) { return false }
      return true
    case .excluding(let base, let other):
      excluded.append(other)
      return add(base, boost: boost, schema)
    default: return false
    }
  }

  /// One alternative list of words, or a single word.
  private mutating func addAny(_ query: Query, boost: Float, _ schema: Schema) -> Bool {
    guard words.isEmpty else { return false }
    return addOptional(query, boost: boost, schema)
  }

  private mutating func addOptional(_ query: Query, boost: Float, _ schema: Schema) -> Bool {
    switch query {
    case .term(let term): return addWord(term, boost, required: false, schema)
    case .boosted(let base, let factor) where factor > 0:
      return addOptional(base, boost: boost * factor, schema)
    case .any(let parts):
      for part in parts where !addOptional(part, boost: boost, schema) { return false }
      return !parts.isEmpty
    default: return false
    }
  }

  private mutating func addAll(_ parts: [Query], boost: Float, _ schema: Schema) -> Bool {
    guard !parts.isEmpty else { return false }
    for part in parts {
      if addRequired(part, boost: boost, schema) { continue }
      if part.scoresNothing(schema) {
        filters.append(part)
      } else if case .every(let inner) = part {
        guard addAll(inner, boost: boost, schema) else { return false }
      } else if case .any = part, words.isEmpty {
        hasAlternative = true
        guard addAny(part, boost: boost, schema) else { return false }
      } else {
        return false
      }
    }
    return true
  }

  private mutating func addRequired(_ query: Query, boost: Float, _ schema: Schema) -> Bool {
    switch query {
    case .term(let term): return addWord(term, boost, required: true, schema)
    case .phrase(let slots, 0, true): return addPhrase(slots, boost, schema)
    case .boosted(let base, let factor) where factor > 0:
      return addRequired(base, boost: boost * factor, schema)
    default: return false
    }
  }

  private mutating func addWord(_ term: Term, _ boost: Float, required: Bool, _ schema: Schema)
    -> Bool
  {
    guard let field = schema.ordinal(of: term.field), schema.shape(of: field).isText,
      words.count < Self.wordLimit, Self.boosts.contains(boost)
    else { return false }
    words.append(
      Word(term: term, field: schema.shape(of: field), boost: boost, isRequired: required))
    return true
  }

  /// A phrase of single words of one field.
  private mutating func addPhrase(_ slots: [Query.Slot], _ boost: Float, _ schema: Schema) -> Bool {
    guard words.isEmpty, slots.count > 1 else { return false }
    for slot in slots {
      guard slot.count == 1, case .exact(let term) = slot[0],
        term.field == words.first?.term.field ?? term.field,
        addWord(term, boost, required: true, schema)
      else { return false }
    }
    isPhrase = true
    phraseLength = words.count
    return true
  }
}

extension Query {
  /// Whether the query scores 0 wherever it matches.
  func scoresNothing(_ schema: Schema) -> Bool {
    switch self {
    case .all, .none, .range, .oneOf, .exists, .keys, .samePosition, .samePositionExcluding:
      return true
    case .constant(_, let score): return score == 0
    case .term(let term): return !schema.isText(term.field)
    case .match(let match): return !schema.isText(match.field)
    case .phrase(let slots, _, _), .unparted(let slots, _, _):
      return slots.joined().allSatisfy { !schema.isText($0.field) }
    case .any(let parts), .every(let parts), .atLeast(_, let parts):
      return parts.allSatisfy { $0.scoresNothing(schema) }
    case .required(let parts, let optional):
      return (parts + optional).allSatisfy { $0.scoresNothing(schema) }
    case .excluding(let base, _), .boosted(let base, _): return base.scoresNothing(schema)
    case .proximity: return false
    }
  }
}

extension Schema {
  func isText(_ field: String) -> Bool { ordinal(of: field).map { shape(of: $0).isText } ?? false }
}
