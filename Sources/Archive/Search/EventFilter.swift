import ClippingModel
import QueryPlanning
import SearchIndex

/// Tells the events of an article that satisfy an event scope from those that do not.
///
/// It reads the same keywords at the same places as the index has them, so that rows and search
/// agree.
struct EventFilter {
  private let scopes: [QueryPlan.EventScope]
  private let terms: [TermMatch: Set<[UInt8]>]

  /// The most terms that a prefix or fuzzy word stands for.
  private static let expansionLimit = 10_000

  init(_ scopes: [QueryPlan.EventScope], snapshot: Snapshot) throws(IndexError) {
    self.scopes = scopes
    var terms: [TermMatch: Set<[UInt8]>] = [:]
    for match in scopes.flatMap({ $0.groups.flatMap { $0 } + $0.excluded }) {
      terms[match] = Set(try snapshot.terms(match, limit: Self.expansionLimit).map(\.bytes))
    }
    self.terms = terms
  }

  /// Ordinals of the article's events that satisfy one of the scopes; all but background where there
  /// is no scope.
  func ordinals(of article: IndexedArticle, in document: Document) -> [Int] {
    article.clipping.events.indices.filter { ordinal in
      guard article.clipping.events[ordinal].status != .background else { return false }
      guard !scopes.isEmpty else { return true }
      let keywords = document.keywords.filter {
        $0.position == UInt32(ordinal) && $0.field.hasPrefix("event.")
      }
      return scopes.contains { holds($0, keywords) }
    }
  }

  private typealias Keywords = [(field: String, bytes: [UInt8], position: UInt32)]

  private func holds(_ scope: QueryPlan.EventScope, _ keywords: Keywords) -> Bool {
    scope.groups.allSatisfy { group in group.contains { holds($0, keywords) } }
      && !scope.excluded.contains { holds($0, keywords) }
  }

  private func holds(_ match: TermMatch, _ keywords: Keywords) -> Bool {
    let terms = terms[match] ?? []
    return keywords.contains { $0.field == match.field && terms.contains($0.bytes) }
  }
}
