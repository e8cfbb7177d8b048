import ClippingModel
import GRDB
import QueryPlanning
import SearchIndex

extension Archive {
  /// The events of matching articles that satisfy the query, in the order of the articles and, within
  /// one, of the text. Background events (last year's visit) are left out.
  ///
  /// - Complexity: O(n) for n events of matching articles.
  public func events(_ request: Request) throws(ArchiveError) -> EventAnswer {
    let session = try SearchSession(request, keeper: keeper)
    let ids = try orderedMatches(session)
    let filter = try session.asking { () throws(IndexError) in
      try EventFilter(session.plan.eventScopes, snapshot: session.snapshot)
    }
    let range = max(0, request.offset)..<max(0, request.offset) + max(0, request.limit)
    var rows: [EventRow] = []
    var count = 0
    try record.read("read events") { database in
      for id in ids {
        if request.isCancelled() { throw ArchiveError.cancelled }
        for row in try self.events(of: id, filter, in: database) {
          if range.contains(count) {
            rows.append(row)
            rows[rows.count - 1].rank = count + 1
          }
          count += 1
        }
      }
    }
    return EventAnswer(
      rows: rows, eventCount: count,
      summary: try session.summary(matchCount: ids.count, isEmpty: count == 0))
  }

  /// Every match in the order that the query asks for.
  func orderedMatches(_ session: SearchSession) throws(ArchiveError) -> [ArticleID] {
    let kept = try session.plan.verification.map { _ throws(ArchiveError) in
      Set(try session.matches())
    }
    let result = try session.search(
      session.plan.query, limit: session.snapshot.documentCount, order: session.plan.order)
    var ids: [ArticleID] = []
    for hit in result.hits {
      let id = try session.id(of: hit.document)
      if kept?.contains(id) ?? true { ids.append(id) }
    }
    return ids
  }

  private func events(of id: ArticleID, _ filter: EventFilter, in database: Database)
    throws -> [EventRow]
  {
    guard let article = try IndexedArticle(id: id, in: database) else { return [] }
    let clipping = article.clipping
    let document = article.document(analyzer: keeper.analyzer)
    let clauses = ClauseFinder(clipping)
    return filter.ordinals(of: article, in: document).map { ordinal in
      EventRow(
        rank: 0, article: id, ordinal: ordinal, event: clipping.events[ordinal],
        text: clauses.text(of: clipping.events[ordinal]) ?? "", title: clipping.title?.text,
        source: clipping.source?.value, path: clipping.path)
    }
  }
}
