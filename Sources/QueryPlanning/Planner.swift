public import QueryLanguage
import SearchIndex

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
  /// - Complexity: O(n) for n bytes of the line and of the saved searches it names, besides the
  ///   catalogue's lookups; the detours plan a line of up to twelve clauses once more for each.
  public func plan(_ line: String) throws(QueryMistakes) -> QueryPlan {
    let parsed = parse(line)
    let draft = PlanDraft(parsed: parsed, catalog: catalog)
    let mistakes = draft.diagnostics.filter { $0.severity == .error }
    guard mistakes.isEmpty else { throw QueryMistakes(line: line, diagnostics: draft.diagnostics) }
    var plan = draft.plan()
    plan.detours = Detours(draft: draft).lines.compactMap { line in
      let parsed = parse(line)
      let other = PlanDraft(parsed: parsed, catalog: catalog)
      guard !other.diagnostics.contains(where: { $0.severity == .error }) else { return nil }
      let wider = other.plan()
      return QueryPlan.Detour(line: line, query: wider.query)
    }
    return plan
  }

  /// A line as it reads, with the saved searches of the catalogue.
  public func parse(_ line: String) -> ParsedQuery {
    let catalog = catalog
    return QueryParser(
      today: today, savedSearchNames: catalog.savedSearchNames,
      savedSearch: { catalog.savedSearch(named: $0) }
    ).parse(line)
  }
}
