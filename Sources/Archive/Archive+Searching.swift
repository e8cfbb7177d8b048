import ClippingModel
import QueryPlanning
import SearchIndex

extension Archive {
  /// Ranked articles: those that satisfy all of the query, then, unless it is strict, those that have
  /// some of its words.
  ///
  /// - Throws: `query` with every mistake of the line; `cancelled`; what reading may meet.
  public func search(_ request: Request) throws(ArchiveError) -> SearchAnswer {
    let session = try SearchSession(request, keeper: keeper)
    let ranked = RankedSearch(session: session)
    let result = try ranked.run()
    let missing = try ranked.missingWords(of: result.found)
    var rows = try self.rows(of: result.found, in: session)
    for index in rows.indices {
      rows[index].rank = max(0, request.offset) + index + 1
      rows[index].missing = missing[rows[index].id] ?? []
    }
    let isEmpty = result.matchCount == 0 && rows.isEmpty
    return SearchAnswer(
      rows: rows, summary: try session.summary(matchCount: result.matchCount, isEmpty: isEmpty))
  }

  /// The number of articles that satisfy all of the query.
  public func count(_ request: Request) throws(ArchiveError) -> AnswerSummary {
    let session = try SearchSession(request, keeper: keeper)
    let count =
      session.plan.verification == nil
      ? try session.count(session.plan.query) : try session.matches().count
    return try session.summary(matchCount: count, isEmpty: count == 0)
  }

  /// Articles that share most with one: its people, countries, events and telling words.
  public func similar(to id: ArticleID, limit: Int) throws(ArchiveError) -> SearchAnswer {
    let article = try self.indexedArticle(id)
    let query = try SimilarityQuery(article, keeper: keeper).query()
    let session = try SearchSession(Request("*"), keeper: keeper)
    let result = try session.search(query, limit: limit, order: .score, counts: true)
    var found: [RankedSearch.Found] = []
    for hit in result.hits {
      found.append(
        RankedSearch.Found(
          id: try session.id(of: hit.document), document: hit.document, score: hit.score))
    }
    var rows = try self.rows(of: found, in: session)
    for index in rows.indices { rows[index].rank = index + 1 }
    var summary = AnswerSummary()
    summary.matchCount = result.matchCount ?? rows.count
    return SearchAnswer(rows: rows, summary: summary)
  }

  func indexedArticle(_ id: ArticleID) throws(ArchiveError) -> IndexedArticle {
    let article = try record.read("read an article") { try IndexedArticle(id: id, in: $0) }
    guard let article else { throw .notFound(what: "article", name: String(id)) }
    return article
  }

  func rows(of found: [RankedSearch.Found], in session: SearchSession)
    throws(ArchiveError) -> [ArticleRow]
  {
    let marker = try session.asking { () throws(IndexError) in
      try WordMarker(
        session.plan.highlights, snapshot: session.snapshot, analyzer: keeper.analyzer)
    }
    return try record.read("read articles") { database in
      let loader = RowLoader(database: database)
      return try found.compactMap { hit in
        guard case (var row, let body)? = try loader.row(hit.id) else { return nil }
        let snippet = Snippet(of: body, marked: marker.mark(body))
        row.score = Double(hit.score)
        row.snippet = snippet.text
        row.highlights = snippet.highlights
        return row
      }
    }
  }
}
