extension Query {
  /// How deep queries may stand inside each other: the stack of any thread holds that.
  public static let maximumDepth = 500

  /// - Throws: `badValue` where parts stand too deep inside each other.
  func checkDepth() throws(IndexError) {
    guard isDeeper(than: Self.maximumDepth) else { return }
    throw .badValue(
      "a query stands more than \(Self.maximumDepth) deep inside others; join parts by one .any or .every"
    )
  }

  /// Looks no deeper than it must.
  private func isDeeper(than depth: Int) -> Bool {
    guard depth > 0 else { return true }
    switch self {
    case .any(let parts), .every(let parts), .atLeast(_, let parts):
      return parts.contains { $0.isDeeper(than: depth - 1) }
    case .required(let parts, let optional):
      return parts.contains { $0.isDeeper(than: depth - 1) }
        || optional.contains { $0.isDeeper(than: depth - 1) }
    case .excluding(let base, let other):
      return base.isDeeper(than: depth - 1) || other.isDeeper(than: depth - 1)
    case .constant(let base, _), .boosted(let base, _), .proximity(let base, _, _):
      return base.isDeeper(than: depth - 1)
    case .all, .none, .term, .phrase, .samePosition, .samePositionExcluding, .unparted, .match,
      .range, .oneOf, .exists, .keys:
      return false
    }
  }
}
