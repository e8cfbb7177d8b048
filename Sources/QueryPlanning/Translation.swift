import SearchIndex

/// A part of a line as a query: what satisfies the part satisfies `query` and `verification`.
struct Translation {
  /// Negative where the documents of `query` are those that do *not* satisfy the part.
  var isNegative = false
  var query: Query
  var verification: Verification?

  init(_ query: Query, verification: Verification? = nil, isNegative: Bool = false) {
    self.query = query
    self.verification = verification
    self.isNegative = isNegative
  }

  static let everything = Translation(.all)
  static let nothing = Translation(.none)

  /// The query that stands on its own.
  var standalone: Query { isNegative ? .excluding(.all, query) : query }

  /// All that a document must be, terms and text.
  private var whole: Verification {
    guard let verification else { return .matches(standalone) }
    return .every([.matches(standalone), verification])
  }

  static func every(_ parts: [Translation]) -> Translation {
    let positive = parts.filter { !$0.isNegative }.map(\.query).filter { $0 != .all }
    let negative = parts.filter(\.isNegative).map(\.query)
    let verification = joined(parts.compactMap(\.verification))
    let base: Query =
      switch positive.count {
      case 0: .all
      case 1: positive[0]
      default: .every(positive)
      }
    guard let first = negative.first else { return Translation(base, verification: verification) }
    let excluded = negative.count == 1 ? first : .any(negative)
    if positive.isEmpty, verification == nil { return Translation(excluded, isNegative: true) }
    return Translation(.excluding(base, excluded), verification: verification)
  }

  static func any(_ parts: [Translation]) -> Translation {
    if parts.count == 1 { return parts[0] }
    let query = Query.any(parts.map(\.standalone))
    guard parts.contains(where: { $0.verification != nil }) else { return Translation(query) }
    return Translation(query, verification: .any(parts.map(\.whole)))
  }

  /// What does not satisfy the part. Where only the text can tell, every document might not.
  static func without(_ part: Translation) -> Translation {
    guard part.verification == nil else {
      return Translation(.all, verification: .not(part.whole))
    }
    return Translation(part.query, isNegative: !part.isNegative)
  }

  private static func joined(_ all: [Verification]) -> Verification? {
    guard let first = all.first else { return nil }
    return all.count == 1 ? first : .every(all)
  }
}
