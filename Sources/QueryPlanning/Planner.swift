public import QueryLanguage

/// Turns a query line into a plan: parses it, asks the catalogue what its values stand for, and
/// writes the result as queries over the fields of `IndexLayout`.
public struct Planner: Sendable {
  private let catalog: any FieldCatalog
  private let today: Day

  /// - Parameters:
  ///   - catalog: the archive's knowledge of its values and saved searches.
  ///   - today: the day that `today` and `7d` count from.
  public init(catalog: any FieldCatalog, today: Day) {
    self.catalog = catalog
    self.today = today
  }

  /// The plan of a line; the empty line asks for everything.
  ///
  /// - Throws: `QueryMistakes` with every independent mistake of the line.
  /// - Complexity: O(n) for n bytes of the line, besides the catalogue's lookups.
  public func plan(_ line: String) throws(QueryMistakes) -> QueryPlan {
    fatalError("seam: plan")
  }
}
