extension Query {
  /// How deep queries may stand inside each other: the stack of any thread holds that.
  public static let maximumDepth = 500

  /// - Throws: `badValue` where parts stand too deep inside each other, or where a factor, a score or a
  ///   weight is infinite or not a number, which would leave hits without an order.
  func check() throws(IndexError) { try check(depth: Self.maximumDepth) }

  /// Looks no deeper than it must.
  private func check(depth: Int) throws(IndexError) {
    guard depth > 0 else {
      throw .badValue(
        "a query stands more than \(Self.maximumDepth) deep inside others; join parts by one .any or .every"
      )
    }
    switch self {
    case .any(let parts), .every(let parts), .atLeast(_, let parts):
      for part in parts { try part.check(depth: depth - 1) }
    case .required(let parts, let optional):
      for part in parts { try part.check(depth: depth - 1) }
      for part in optional { try part.check(depth: depth - 1) }
    case .excluding(let base, let other):
      try base.check(depth: depth - 1)
      try other.check(depth: depth - 1)
    case .constant(let base, let number), .boosted(let base, let number),
      .proximity(let base, _, let number):
      guard number.isFinite else {
        throw .badValue("\(number): what multiplies or raises a score is a finite number")
      }
      try base.check(depth: depth - 1)
    case .all, .none, .term, .phrase, .samePosition, .samePositionExcluding, .unparted, .match,
      .range, .oneOf, .exists, .keys:
      return
    }
  }
}
