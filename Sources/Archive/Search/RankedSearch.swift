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
    let (sum, isTooMany) = offset.addingReportingOverflow(limit)
    let wanted = min(isTooMany ? .max : sum, session.snapshot.documentCount)
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

  /// Hits that have some of the words, those first that have more of what tells.
  private func partial(_ wanted: Int) throws(ArchiveError) -> [Found] {
    guard let relaxation = session.plan.relaxation, wanted > 0 else { return [] }
    // What the text must bear out is known only after ranking: then every match is ranked.
    let limit =
      session.plan.verification == nil
      ? max(wanted, Self.candidateCount) : session.snapshot.documentCount
    let result = try session.search(relaxation.query, limit: limit, order: .score)
    var all = try covered(try found(result.hits, isPartial: true), relaxation.words)
    if let verification = session.plan.verification {
      let kept = Set(try Verifier(session: session, verification).keep(all.map(\.id)))
      all = all.filter { kept.contains($0.id) }
    }
    return Array(all.prefix(wanted))
  }

  /// Partial hits that are ranked anew by how much of the query they cover. More than any page, and
  /// fixed, so that pages do not overlap.
  private static let candidateCount = 300

  /// Weighs each score by the square of the share of the query that the hit has, each word by its
  /// rarity: BM25 alone prefers one word in a title to three in a text. (Lucene's `coord` did the
  /// same with plain counts.)
  private func covered(_ found: [Found], _ words: [QueryPlan.Relaxation.Word])
    throws(ArchiveError) -> [Found]
  {
    var covered: [ArticleID: Double] = [:]
    var total = 0.0
    for word in words {
      let rarity = try session.asking { () throws(IndexError) in
        try Rarity.of(word.query, in: session.snapshot)
      }
      // A word that nobody has is lacked by all: it must not weigh.
      guard let rarity else { continue }
      total += Double(rarity)
      for id in try having(word, of: found.map(\.id)) { covered[id, default: 0] += Double(rarity) }
    }
    guard total > 0 else { return found }
    let weighed = found.map { hit in
      var hit = hit
      let share = (covered[hit.id] ?? 0) / total
      hit.score *= Float(share * share)
      return hit
    }
    return weighed.enumerated().sorted {
      ($0.element.score, $1.offset) > ($1.element.score, $0.offset)
    }.map(\.element)
  }

  /// Those of the articles that have a word.
  private func having(_ word: QueryPlan.Relaxation.Word, of ids: [ArticleID])
    throws(ArchiveError) -> Set<ArticleID>
  {
    let query = Query.every([.keys(ids.map { String($0) }), word.query])
    let result = try session.search(query, limit: ids.count, order: .score)
    var having: Set<ArticleID> = []
    for hit in result.hits { having.insert(try session.id(of: hit.document)) }
    return having
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
      let having = try having(word, of: partial)
      for id in partial where !having.contains(id) { missing[id, default: []].append(word.text) }
    }
    return missing
  }
}
