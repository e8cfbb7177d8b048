import QueryPlanning
import SearchIndex

/// The hits of a query in the order of the answer: those that satisfy all of it, then those that
/// have some of its words.
struct RankedSearch {
  let session: SearchSession

  struct Found {
    var id: ArticleID
    var document: UInt32
    var score: Float
    var isPartial = false
  }

  struct Result {
    /// Of the rows asked for.
    var found: [Found]
    /// All that satisfy the query.
    var matchCount: Int
  }

  func run() throws(ArchiveError) -> Result {
    let (offset, limit) = (max(0, session.request.offset), max(0, session.request.limit))
    let wanted = offset.addingReportingOverflow(limit).partialValue
    var (found, matchCount) =
      if let verification = session.plan.verification {
        try verified(verification)
      } else {
        try ranked(wanted)
      }
    if found.count < wanted, !session.request.isStrict {
      found += try partial(wanted - found.count)
    }
    return Result(found: Array(found.dropFirst(offset).prefix(limit)), matchCount: matchCount)
  }

  private func ranked(_ wanted: Int) throws(ArchiveError) -> ([Found], Int) {
    let result = try session.search(
      session.plan.query, limit: wanted, order: session.plan.order, counts: true)
    return (try found(result.hits), result.matchCount ?? result.hits.count)
  }

  /// Ranks every match and keeps those whose text bears it out.
  private func verified(_ verification: Verification) throws(ArchiveError) -> ([Found], Int) {
    let result = try session.search(
      session.plan.query, limit: session.snapshot.documentCount, order: session.plan.order)
    let all = try found(result.hits)
    let kept = Set(try Verifier(session: session, verification).keep(all.map(\.id)))
    let found = all.filter { kept.contains($0.id) }
    return (found, found.count)
  }

  private func partial(_ wanted: Int) throws(ArchiveError) -> [Found] {
    guard let relaxation = session.plan.relaxation else { return [] }
    // What the text must bear out is known only after ranking: then every match is ranked.
    let limit = session.plan.verification == nil ? wanted : session.snapshot.documentCount
    let result = try session.search(relaxation.query, limit: limit, order: .score)
    let all = try found(result.hits, isPartial: true)
    guard let verification = session.plan.verification else { return all }
    let kept = Set(try Verifier(session: session, verification).keep(all.map(\.id)))
    return Array(all.filter { kept.contains($0.id) }.prefix(wanted))
  }

  private func found(_ hits: [Hit], isPartial: Bool = false) throws(ArchiveError) -> [Found] {
    var found: [Found] = []
    for hit in hits {
      found.append(
        Found(
          id: try session.id(of: hit.document), document: hit.document, score: hit.score,
          isPartial: isPartial))
    }
    return found
  }

  /// For each partial hit the words that it lacks, in the order of the query.
  func missingWords(of found: [Found]) throws(ArchiveError) -> [ArticleID: [String]] {
    let partial = found.filter(\.isPartial).map(\.id)
    guard let words = session.plan.relaxation?.words, !partial.isEmpty else { return [:] }
    var missing: [ArticleID: [String]] = [:]
    for word in words {
      let query = Query.every([.keys(partial.map(String.init)), word.query])
      let result = try session.search(query, limit: partial.count, order: .score)
      var having: Set<ArticleID> = []
      for hit in result.hits { having.insert(try session.id(of: hit.document)) }
      for id in partial where !having.contains(id) { missing[id, default: []].append(word.text) }
    }
    return missing
  }
}
