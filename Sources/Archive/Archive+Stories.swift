import ClippingModel
import GRDB

extension Archive {
  /// Stories that matching articles tell, in the order of the articles: each with all its articles
  /// that match, and what they agree in. An article that tells a story of its own is none.
  public func stories(_ request: Request) throws(ArchiveError) -> StoryAnswer {
    let session = try SearchSession(request, keeper: keeper)
    let ids = try orderedMatches(session)
    let groups = try record.read("read stories") { try Self.groups(of: ids, in: $0) }
    var rows: [StoryRow] = []
    for group in groups.dropFirst(max(0, request.offset)).prefix(max(0, request.limit)) {
      rows.append(try row(of: group, in: session))
    }
    let summary = try session.summary(matchCount: ids.count, isEmpty: ids.isEmpty)
    return StoryAnswer(rows: rows, summary: summary)
  }

  private struct StoryGroup {
    var story: Int64
    var articles: [ArticleID]
  }

  /// Articles by story, where two or more of the articles tell it.
  private static func groups(of ids: [ArticleID], in database: Database) throws -> [StoryGroup] {
    let statement = try database.cachedStatement(sql: "SELECT story_id FROM article WHERE id = ?")
    var places: [Int64: Int] = [:]
    var groups: [StoryGroup] = []
    for id in ids {
      guard let story = try Int64.fetchOne(statement, arguments: [id]) else { continue }
      if let place = places[story] {
        groups[place].articles.append(id)
      } else {
        places[story] = groups.count
        groups.append(StoryGroup(story: story, articles: [id]))
      }
    }
    return groups.filter { $0.articles.count > 1 }
  }

  private func row(of group: StoryGroup, in session: SearchSession)
    throws(ArchiveError) -> StoryRow
  {
    var articles = try rows(
      of: group.articles.map { RankedSearch.Found(id: $0, document: 0, score: 0) }, in: session)
    for index in articles.indices { articles[index].rank = index + 1 }
    let evidence = try record.read("read a story") { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT value FROM story_link, json_each(evidence)
          WHERE first_id IN (SELECT value FROM json_each(?1))
            AND second_id IN (SELECT value FROM json_each(?1))
          GROUP BY value ORDER BY min(json_each.id), value
          """, arguments: [FacetQuery.list(group.articles)])
    }
    return StoryRow(
      id: group.story, title: articles.compactMap(\.title).first ?? articles.first?.snippet ?? "",
      date: articles.compactMap(\.date).min(), articles: articles, evidence: evidence)
  }
}
